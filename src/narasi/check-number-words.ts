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

function isPaired(t: Token): t is PairedFigure {
  return t.kind === 'angka' && t.pair !== null;
}

function checkPair(t: PairedFigure, k: Sentence, cell: NarasiCell): Finding[] {
  const { pair } = t;
  const value = t.value.times(t.multiplier);
  // "97,59 (sembilan puluh tujuh koma lima sembilan)"; "75,5 juta (tujuh puluh lima koma lima juta)".
  const sameValue = pair.value !== null && (pair.value.eq(value) || pair.value.eq(t.value));
  if (sameValue && pair.brackets === 'utuh') return [];
  const tail = /^[\p{L}\s]{0,30}\)/u.exec(k.text.slice(t.end))?.[0] ?? '';
  const quote = k.text.slice(t.start, t.end) + (pair.brackets === 'utuh' ? tail : '');
  const words = figureWithWords(t);
  const problem = !sameValue ? (pair.value === null ? 'tak-terbaca' : 'beda') : 'kurung';
  return [
    makeFinding(
      'narasi/bilangan',
      { soal: problem, kutip: excerpt(quote, 110), kata: pair.text, benar: words, benda: '' },
      {
        at: cell.at,
        written: problem === 'kurung' ? quote.trim() : toDecimalText(value),
        ...(problem === 'beda' && pair.value !== null
          ? {
              computed: toDecimalText(pair.value),
              difference: toDecimalText(value.minus(pair.value)),
              unit: 'angka' as const,
              formula: `"${excerpt(pair.text, 80)}"`,
            }
          : {}),
      },
    ),
  ];
}

/** The figures with the words that belong to them: "3 (tiga)"; '' when the words would not be whole numbers. */
function figureWithWords(t: PairedFigure): string {
  const value = t.value.times(t.multiplier);
  if (!value.isInteger() || value.isNegative() || value.gte('1e15')) return '';
  const digits = /^(?:(?:rp|idr)[.\s]*)?[\d.,]*\d/i.exec(t.text)?.[0] ?? '';
  return `${digits} (${terbilang(value.toNumber())}${t.satuan === 'rupiah' ? ' rupiah' : ''})`;
}
