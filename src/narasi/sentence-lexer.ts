import { toAngka } from '../domain/angka.ts';
import { ALL_TRIWULAN, parseTriwulanNumeral, type Triwulan } from '../domain/triwulan.ts';
import { matchAt, readFigure } from './figure-lexer.ts';
import { findName, type NameList } from './narasi-scope.ts';
import { DICTIONARY } from './phrase-dictionary.ts';
import type { Token, TokenContent } from './token.ts';

/** What the lexer has to know of the workbook. */
interface LexerContext {
  readonly names: NameList;
  readonly triwulan: Triwulan;
  readonly year: number;
  /** Names of the scale, longest first. */
  readonly predikat: readonly string[];
}

type Found = { readonly content: TokenContent; readonly end: number } | null;
type TokenReader = (text: string, at: number, k: SentenceContext) => Found;

/** The words of a sentence, folded, with the places where they start and end. */
interface SentenceWords {
  readonly folded: readonly string[];
  readonly end: readonly number[];
  readonly positions: ReadonlyMap<number, number>;
}
type SentenceContext = LexerContext & { readonly words: SentenceWords };

/** Lower case of the same length. */
function toLower(text: string): string {
  return /^[ -~]*$/.test(text) ? text.toLowerCase() : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function splitWords(text: string): SentenceWords {
  const [folded, end, positions]: [string[], number[], Map<number, number>] = [[], [], new Map()];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    positions.set(index, folded.length);
    folded.push(word.toLowerCase());
    end.push(index + word.length);
  }
  return { folded, end, positions };
}

const MONTHS =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember';
const TRIWULAN =
  /(?:triwulan|tri wulan|tw|t\.w\.?)\.?[\s-]*(?:(?:ke[\s-]*)?(iv|iii|ii|i|[1-4])|(pertama|kedua|ketiga|keempat)|(ini|berjalan)|(lalu|sebelumnya)|(berikutnya|selanjutnya|mendatang|depan))(?![a-z0-9])/y;
const YEAR =
  /(?:(?:tahun(?: anggaran)?|t\.?a\.?)\s*)?((?:19|20)\d\d)(\s*(?:[-–/]|s\.?\/?d\.?|sampai(?: dengan)?)\s*(?:19|20)\d\d)?(?![\d.,]*\d|%)/y;
const HALF_YEAR = /semester[\s-]+(?:(i|1|pertama)|(?:ii|2|kedua))(?![a-z0-9])/y;
const DATE = new RegExp(
  `(?:tanggal\\s+)?\\d{1,2}\\s+(?:${MONTHS})(?:\\s+\\d{4})?|tanggal\\s+\\d{1,2}|(?:${MONTHS})(?![a-z])`,
  'y',
);
const NUMBERING = /(?:nomor|no\.?|pasal|ayat|huruf|tabel|gambar|bab|lampiran|pukul)\s*[\d.:/]+/y;
const PLACEHOLDER = /\{[^{}]*\}/y;
const THRESHOLD = '(?:target|(\\d{1,3}(?:,\\d+)?)\\s*(?:%|persen)|seratus persen)';
/** Each with the letters that it can start with. */
const CLAIMS: readonly (readonly [string, RegExp, '<' | '>' | '>='])[] = [
  [
    'mbdktg',
    new RegExp(
      `(?:(?:masih |berada )?di ?bawah|kurang dari|(?:belum|tidak|gagal)(?: dapat| bisa| mampu| berhasil)? (?:mencapai|memenuhi|menyentuh|sampai|sesuai(?: dengan)?|melampaui|tercapai(?:nya)?)) ${THRESHOLD}`,
      'y',
    ),
    '<',
  ],
  ['btg', /(?:belum|tidak|gagal)(?: dapat| bisa| mampu)? tercapai/y, '<'],
  [
    'ms',
    /(?:mencapai (?:atau|dan|bahkan) melampaui|mencapai|memenuhi|sesuai(?: dengan)?) target(?! (?:waktu|jadwal))/y,
    '>=',
  ],
  ['dml', new RegExp(`(?:di ?atas|melebihi|melampaui|lebih dari) ${THRESHOLD}`, 'y'), '>'],
];

/** A reader of what a pattern matches; `toContent` gives null where it is nothing after all. */
function fromPattern(
  pattern: RegExp,
  toContent: (m: RegExpExecArray, k: SentenceContext, before: string) => TokenContent | null,
): TokenReader {
  return (text, at, k) => {
    const m = matchAt(pattern, text, at);
    const content = m === null ? null : toContent(m, k, text.slice(0, at));
    return m === null || content === null ? null : { content, end: at + m[0].length };
  };
}

function skipPattern(pattern: RegExp, kind: 'isian' | 'waktuLain' | 'lain'): TokenReader {
  return fromPattern(pattern, () => ({ kind }));
}

const readTriwulan = fromPattern(TRIWULAN, ([, roman, ordinal, current, previous], k) => {
  const number = roman ?? ordinal;
  let triwulan: Triwulan | undefined;
  if (number !== undefined) triwulan = parseTriwulanNumeral(number);
  else if (current !== undefined) triwulan = k.triwulan;
  else triwulan = ALL_TRIWULAN[k.triwulan + (previous === undefined ? 0 : -2)];
  return { kind: 'triwulan', triwulan: triwulan ?? null };
});

const LAST_MONTHS = ['maret', 'juni', 'september', 'desember'] as const;
const UP_TO = /(?:sampai(?: dengan)?|hingga|s\.?\/?d\.?|akhir|posisi)\s+(?:akhir\s+|bulan\s+|tanggal\s+)*$/;

/** A date, which is no quarter; the end of the report's own quarter, where the text says "up to", is s.d. that quarter. */
const readDate = fromPattern(DATE, (m, k, before) => {
  const end = new RegExp(`^(?:tanggal )?(?:3[01] )?${LAST_MONTHS[k.triwulan - 1]}(?: ${k.year})?$`);
  return { kind: end.test(m[0]) && UP_TO.test(before) ? 'sd' : 'waktuLain' };
});

const readYear = fromPattern(YEAR, (m, k, before) => {
  // The year of a regulation, or a span of years (RPJMD 2021-2026), dates no figure.
  if (m[2] !== undefined || /(?:nomor|no\.?)\s*[\d./]+\s+$/.test(before)) return { kind: 'lain' };
  return { kind: Number(m[1]) === k.year ? 'setahun' : 'waktuLain' };
});

/** The first half of the year is what stands s.d. Triwulan II; no other half ends with what the tables hold. */
const readHalfYear = fromPattern(HALF_YEAR, (m, k) => ({
  kind: k.triwulan === 2 && m[1] !== undefined ? 'sd' : 'waktuLain',
}));

function readClaim(pattern: RegExp, direction: '<' | '>' | '>='): TokenReader {
  return fromPattern(pattern, (m) => {
    const written = m[1] ?? (/persen$/i.test(m[0]) ? '100' : undefined);
    const threshold = written === undefined ? 'target' : toAngka(written.replace(',', '.'));
    return { kind: 'klaim', direction, threshold };
  });
}

const readName: TokenReader = (_text, at, k) => {
  const start = k.words.positions.get(at);
  const found = start === undefined ? null : findName(k.words.folded, start, k.names);
  if (start === undefined || found === null) return null;
  const end = k.words.end[start + found.length - 1] ?? at;
  return { content: { kind: 'nama', scope: found.scope }, end };
};

const PREDIKAT =
  /(?:(?:ber)?predikat(?:nya)?|kategori|kriteria|dikategorikan|interpretasi)(?:\s+(?:kinerja|capaian|keuangan|adalah|yaitu|termasuk|dengan|dalam|yang|sebagai|penilaian|sub|kegiatan|program|ini|tersebut|itu|triwulan|unit|kerja))*\s*[:"'“(]*\s*/y;

const readPredikat: TokenReader = (text, at, k) => {
  const m = matchAt(PREDIKAT, text, at);
  if (m === null) return null;
  const rest = text.slice(at + m[0].length);
  const name = k.predikat.find((p) => rest.startsWith(p.toLowerCase()) && !/^\p{L}/u.test(rest.slice(p.length)));
  if (name === undefined) return null;
  return { content: { kind: 'predikat', predikat: name }, end: text.length - rest.length + name.length };
};

/** The predikat alone in brackets behind a percentage: "capaian 110% (Sangat Baik)". */
const readBracketedPredikat: TokenReader = (text, at, k) => {
  const inside = /^\(\s*([^()]{1,60}?)\s*\)/.exec(text.slice(at, at + 64));
  const name = inside === null ? undefined : k.predikat.find((p) => p.toLowerCase() === inside[1]);
  if (inside === null || name === undefined || !/(?:%|persen)\s*$/.test(text.slice(0, at))) return null;
  return { content: { kind: 'predikat', predikat: name }, end: at + inside[0].length };
};

const readFigureToken: TokenReader = (text, at) => {
  const found = readFigure(text, at);
  return found === null ? null : { content: found.token, end: found.end };
};

const readPhrase: TokenReader = (text, at, k) => {
  const start = k.words.positions.get(at);
  if (start === undefined) return null;
  const { folded, end } = k.words;
  const phrase = DICTIONARY.get(folded[start] ?? '')?.find((f) =>
    f.words.every((word, n) => folded[start + n] === word),
  );
  if (phrase === undefined) return null;
  const stop = end[start + phrase.words.length - 1] ?? at;
  // The full stop of "s.d." ends no clause.
  return {
    content: phrase.content,
    end: phrase.content.kind === 'sd' && text[stop] === '.' && stop - at <= 5 ? stop + 1 : stop,
  };
};

/**
 * In this order: a name takes its words before anything else reads them. Each with the letters that it can start
 * with, so that few are tried for a word; null = any.
 */
const READERS: readonly (readonly [first: string | null, read: TokenReader])[] = [
  ['{', skipPattern(PLACEHOLDER, 'isian')],
  [null, readName],
  ['npahtgbl', skipPattern(NUMBERING, 'lain')],
  ['0123456789tjfpmasond', readDate],
  ['t', readTriwulan],
  ['12t', readYear],
  ['s', readHalfYear],
  ...CLAIMS.map(([letters, pattern, direction]) => [letters, readClaim(pattern, direction)] as const),
  ['bpkdi', readPredikat],
  ['(', readBracketedPredikat],
  ['0123456789risdtelnbpjmk', readFigureToken],
  [null, readPhrase],
];

const READERS_OF_ANY: readonly TokenReader[] = READERS.flatMap(([letters, reader]) =>
  letters === null ? [reader] : [],
);
/** The readers of what begins with a letter, in their order. */
const READERS_OF: ReadonlyMap<string, readonly TokenReader[]> = new Map(
  [...new Set(READERS.flatMap(([letters]) => [...(letters ?? '')]))].map((letter) => [
    letter,
    READERS.flatMap(([letters, reader]) => (letters === null || letters.includes(letter) ? [reader] : [])),
  ]),
);

/** What stands between words and says nothing. */
const GAP = /[\s"'“”‘’]+/y;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}/'’-]*/uy;
const MARKS: Readonly<Record<string, TokenContent>> = {
  '(': { kind: 'buka' },
  ')': { kind: 'tutup' },
  ',': { kind: 'jeda' },
  ';': { kind: 'jeda' },
  ':': { kind: 'isi' },
  '.': { kind: 'jeda' },
};

function readToken(text: string, at: number, context: SentenceContext): { content: TokenContent; end: number } {
  for (const reader of READERS_OF.get(text[at] ?? '') ?? READERS_OF_ANY) {
    const found = reader(text, at, context);
    if (found !== null) return found;
  }
  const word = matchAt(WORD, text, at);
  if (word !== null) return { content: { kind: 'lain' }, end: at + word[0].length };
  return { content: MARKS[text[at] ?? ''] ?? { kind: 'lain' }, end: at + 1 };
}

/** The tokens of a sentence. Every word gives one; what nobody knows is `lain`. */
export function readTokens(sentence: string, lexerContext: LexerContext): readonly Token[] {
  const tokens: Token[] = [];
  const lower = toLower(sentence);
  const context = { ...lexerContext, words: splitWords(sentence) };
  const skipGap = (from: number): number => from + (matchAt(GAP, sentence, from)?.[0].length ?? 0);
  for (let at = skipGap(0); at < sentence.length; ) {
    const { content, end } = readToken(lower, at, context);
    const text = sentence.slice(at, end);
    // Most words only say that they are there; spreading is for those that carry more.
    tokens.push(
      content.kind === 'lain' || content.kind === 'isi' || content.kind === 'jeda'
        ? { kind: content.kind, start: at, end, text }
        : { ...content, start: at, end, text },
    );
    at = skipGap(end);
  }
  return tokens;
}
