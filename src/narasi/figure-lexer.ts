import { distance } from 'fastest-levenshtein';
import { type Angka, toAngka } from '../domain/angka.ts';
import { readTerbilang } from '../domain/read-terbilang.ts';
import type { FigureToken } from './token.ts';

/** A number found at a place of a sentence, and where it ends. */
interface FoundFigure {
  readonly token: FigureToken;
  readonly end: number;
}

const MULTIPLIERS: Readonly<Record<string, string>> = {
  ribu: '1000',
  rb: '1000',
  juta: '1000000',
  jt: '1000000',
  miliar: '1000000000',
  milyar: '1000000000',
  mlr: '1000000000',
  m: '1000000000',
  triliun: '1000000000000',
  t: '1000000000000',
};
const BASIC_WORDS = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|nol';
const OTHER_WORDS =
  'sepuluh|sebelas|seratus|seribu|sejuta|semiliar|belas|puluh|ratus|ribu|juta|miliar|milyar|triliun|koma';
const NUMBER_WORDS = `${BASIC_WORDS}|${OTHER_WORDS}`.split('|');
/** One number word, also written together ("duapuluh"). */
const SINGLE_WORD = `(?:${BASIC_WORDS}|${OTHER_WORDS})+`;
/** 999 trillion with its decimals has fewer words; more, repeated without end, would be read from each of them on. */
const MOST_WORDS = 48;
const WORDS = new RegExp(`${SINGLE_WORD}(?:[\\s-]+${SINGLE_WORD}){0,${MOST_WORDS}}(?![a-z0-9])`, 'y');
const DIGIT = /(?:(?:rp|idr)\.?\s*)?(\d[\d.,]*)/y;
const SUFFIX = /\s*(?:(%|persen\b|prosen\b)|(rupiah\b)|(ribu|juta|jt|miliar|milyar|triliun)\b(?:\s*(rupiah\b))?)/y;
/** Single letters and the like multiply only what is money already: "Rp4,8 M". */
const SHORT_SUFFIX = /\s?(rb|mlr|m|t)\b(?!\d)/y;

/** What a sticky pattern matches at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Figures as Indonesian text ("1.234,5"); a single point with one or two digits is read as a decimal point. */
function readDigits(text: string): { value: Angka; decimals: number } | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(text)) {
    const [, decimals = ''] = text.split(',');
    return { value: toAngka(text.replaceAll('.', '').replace(',', '.')), decimals: decimals.length };
  }
  const decimalPoint = /^\d+\.(\d{1,2})$/.exec(text);
  return decimalPoint === null ? null : { value: toAngka(text), decimals: decimalPoint[1]?.length ?? 0 };
}

interface Suffix {
  readonly satuan: FigureToken['satuan'];
  readonly multiplier: string;
  readonly end: number;
}

function readSuffix(text: string, at: number, isMoney = false): Suffix {
  const short = isMoney ? matchAt(SHORT_SUFFIX, text, at) : null;
  if (short !== null) return { satuan: '', multiplier: MULTIPLIERS[short[1] ?? ''] ?? '1', end: at + short[0].length };
  const m = matchAt(SUFFIX, text, at);
  if (m === null) return { satuan: '', multiplier: '1', end: at };
  const satuan = m[1] !== undefined ? 'persen' : m[2] !== undefined || m[4] !== undefined ? 'rupiah' : '';
  return { satuan, multiplier: MULTIPLIERS[m[3] ?? ''] ?? '1', end: at + m[0].length };
}

/** "(tiga)" or "tiga)" or "(tiga" right after figures; further words in the brackets ("tiga laporan") stay outside. */
function readPair(text: string, at: number): { content: NonNullable<FigureToken['pair']>; end: number } | null {
  const opening = matchAt(/\s*(\(?)\s*/y, text, at);
  const start = at + (opening?.[0].length ?? 0);
  const hasOpening = opening?.[1] === '(';
  const words = matchAt(WORDS, text, start);
  if (words === null) {
    const content = hasOpening ? matchAt(/([a-z]+(?:[\s-][a-z]+){0,3})\s*\)/y, text, start) : null;
    const misspelled = content?.[1] ?? '';
    if (content === null || !resemblesNumberWords(misspelled)) return null;
    return { content: { text: misspelled, value: null, brackets: 'utuh' }, end: start + content[0].length };
  }
  const value = readTerbilang(words[0]);
  const stop = start + words[0].length;
  const tail = matchAt(/(?:\s*(?:rupiah|persen))?\s*(\))?/y, text, stop);
  const closed = tail?.[1] === ')';
  if (!hasOpening && !closed) {
    // "3 tiga laporan": figures and the same words without brackets.
    return value === null ? null : { content: { text: words[0], value, brackets: 'kurang' }, end: stop };
  }
  const closesLater = closed || !hasOpening || matchAt(/[^()]{0,40}\)/y, text, stop) !== null;
  return {
    content: { text: words[0], value, brackets: hasOpening && closesLater ? 'utuh' : 'kurang' },
    end: closed ? stop + (tail?.[0].length ?? 0) : stop,
  };
}

/** Words of a bracket after figures that are misspelt number words ("tigga", "dua blas"): each is one, or one letter away from one. */
function resemblesNumberWords(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .every((k) => NUMBER_WORDS.some((b) => b === k || (k.length >= 4 && b[0] === k[0] && distance(b, k) <= 1)));
}

/** The number that starts at `at` of a sentence in lower case, with its words and its unit; null when none does. */
export function readFigure(text: string, at: number): FoundFigure | null {
  const digit = matchAt(DIGIT, text, at);
  if (digit === null) return readNumberWords(text, at);
  // A comma or full stop that ends the clause is not part of the figure.
  const written = (digit[1] ?? '').replace(/(?<![.,])[.,]+$/, '');
  const content = readDigits(written);
  if (content === null) return null;
  let end = at + digit[0].length - ((digit[1]?.length ?? 0) - written.length);
  const rupiah = /^(?:rp|idr)/.test(digit[0]);
  if (rupiah || text[end] === ',') end += matchAt(/,\s?[-–=]{1,2}/y, text, end)?.[0].length ?? 0;
  const first = readSuffix(text, end, rupiah);
  const words = readPair(text, first.end);
  const second = words !== null && first.satuan === '' && !rupiah ? readSuffix(text, words.end) : null;
  const hasMoneyWord =
    words !== null && /^\s*rupiah/.test(text.slice(first.end + 1 + (words.content.text.length ?? 0)));
  const satuan = rupiah ? 'rupiah' : first.satuan || second?.satuan || (hasMoneyWord ? 'rupiah' : '');
  return {
    token: {
      kind: 'angka',
      ...content,
      multiplier: toAngka(first.multiplier !== '1' ? first.multiplier : (second?.multiplier ?? '1')),
      satuan,
      form: 'angka',
      pair: words?.content ?? null,
    },
    end: second?.end ?? words?.end ?? first.end,
  };
}

function readNumberWords(text: string, at: number): FoundFigure | null {
  const words = matchAt(WORDS, text, at);
  const value = words === null ? null : readTerbilang(words[0]);
  if (words === null || value === null || /salah\s+$/.test(text.slice(Math.max(0, at - 40), at))) return null;
  const tail = readSuffix(text, at + words[0].length);
  if (tail.multiplier !== '1') return null;
  const { satuan, end } = tail;
  const decimals = value.decimalPlaces();
  return {
    token: { kind: 'angka', value, decimals, multiplier: toAngka(1), satuan, form: 'kata', pair: null },
    end,
  };
}
