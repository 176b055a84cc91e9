import { toDecimalText } from '../domain/angka.ts';
import { terbilang } from '../domain/terbilang.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { NarasiCell, Sentence } from './narasi-cell.ts';
import type { FigureToken, Token } from './token.ts';

type PairedFigure = Token & FigureToken & { readonly pair: NonNullable<FigureToken['pair']> };

/** narasi/bilangan, within a cell: figures and words that differ ("3 (dua)"), brackets that are not whole ("3 tiga)"). */
export function checkNumberWords(cell: NarasiCell): Finding[] {
  return cell.sentences.flatMap((k) => k.tokens.filter(isPaired).flatMap((t) => checkPair(t, k, cell)));
}

function isPaired(token: Token): token is PairedFigure {
  return token.kind === 'angka' && token.pair !== null;
}

function checkPair(pairedFigure: PairedFigure, sentence: Sentence, cell: NarasiCell): Finding[] {
  const { pair } = pairedFigure;
  const value = pairedFigure.value.times(pairedFigure.multiplier);
  // "97,59 (sembilan puluh tujuh koma lima sembilan)"; "75,5 juta (tujuh puluh lima koma lima juta)".
  const sameValue = pair.value !== null && (pair.value.eq(value) || pair.value.eq(pairedFigure.value));
  if (sameValue && pair.brackets === 'utuh') return [];
  const tail = /^[\p{L}\s]{0,30}\)/u.exec(sentence.text.slice(pairedFigure.end))?.[0] ?? '';
  const quote = sentence.text.slice(pairedFigure.start, pairedFigure.end) + (pair.brackets === 'utuh' ? tail : '');
  const words = figureWithWords(pairedFigure);
  const args = { kutip: excerpt(quote, 110), kata: pair.text, benar: words, benda: '' };
  if (sameValue)
    return [makeFinding('narasi/bilangan', { soal: 'kurung', ...args }, { at: cell.at, written: quote.trim() })];
  const place = { at: cell.at, written: toDecimalText(value) };
  if (pair.value === null) return [makeFinding('narasi/bilangan', { soal: 'tak-terbaca', ...args }, place)];
  const details = { ...place, computed: toDecimalText(pair.value), unit: 'angka' } as const;
  return [makeFinding('narasi/bilangan', { soal: 'beda', ...args }, details)];
}

/** The figures with the words that belong to them: "3 (tiga)"; '' when the words would not be whole numbers. */
function figureWithWords(pair: PairedFigure): string {
  const value = pair.value.times(pair.multiplier);
  if (!value.isInteger() || value.isNegative() || value.gte('1e15')) return '';
  const digits = /^(?:(?:rp|idr)[.\s]*)?[\d.,]*\d/i.exec(pair.text)?.[0] ?? '';
  return `${digits} (${terbilang(value.toNumber())}${pair.satuan === 'rupiah' ? ' rupiah' : ''})`;
}
