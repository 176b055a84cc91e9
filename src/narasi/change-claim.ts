import type { Triwulan } from '../domain/triwulan.ts';
import type { Sentence } from './narasi-cell.ts';
import type { Scope } from './narasi-scope.ts';
import type { FigureToken, Token } from './token.ts';

/** What is said to have changed; `capaian` = of which of the two is not said. */
export type ChangedMeasure = 'kinerja' | 'keuangan' | 'serapan' | 'capaian';

/** The time that is compared with: not said, a quarter of the year, or a year. */
type ChangeBase =
  | { readonly kind: 'default' }
  | { readonly kind: 'triwulan'; readonly triwulan: Triwulan }
  | { readonly kind: 'year'; readonly year: number };

interface ClaimContext {
  readonly measure: ChangedMeasure;
  /** Null = a name that is not known. */
  readonly scope: Scope | null;
  readonly base: ChangeBase;
  readonly rises: boolean;
  /** The piece of the sentence that says it. */
  readonly quote: string;
}

/** "naik 3,72 poin", "turun 5 persen": by how much. */
export interface DifferenceClaim extends ClaimContext {
  readonly kind: 'difference';
  readonly figure: FigureToken;
  /** Percent may be of the earlier figure as well. */
  readonly unit: 'points' | 'percent';
  /** "sekitar 10 poin". */
  readonly isRough: boolean;
}

/** "meningkat dari 90% menjadi 100%". */
interface FromToClaim extends ClaimContext {
  readonly kind: 'fromTo';
  readonly from: FigureToken;
  readonly to: FigureToken;
}

export type ChangeClaim = DifferenceClaim | FromToClaim;

type Placed = Token & FigureToken;

const VERB = '(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|peningkatan|penurunan)';
const RISES = /^(?:naik|meningkat|bertambah|kenaikan|peningkatan)/i;
/** Characters from the verb to its figure at most. */
const LONGEST_CHANGE = 200;
/** The verb, and what stands between it and its figure. */
const BEFORE_DIFFERENCE = new RegExp(`\\b(${VERB})\\b([^\\d.,;:()]*)$`, 'i');
const BEFORE_FROM = new RegExp(`\\b(${VERB})\\b([^;:()]{0,90}?)\\bdari\\s+$`, 'i');
/** A figure that is reached, or a bar, and no difference. */
const NOT_BY =
  /\b(?:menjadi|ke|hingga|sampai|dari|target|di ?atas|di ?bawah|lebih|kurang dari|hampir|minimal|maksimal|mencapai|yang)\b/i;
const ABOUT = /\b(?:sekitar|kira[ -]kira|kurang lebih|lebih kurang)\b/i;
const POINTS = /^\s*(?:poin|persen\s*poin|point)\b(?:\s*persen(?:tase)?\b)?/i;
/** Wishes, plans, denials, and others' figures: nothing that the tables tell. */
const NO_RESULT =
  /\b(?:akan|agar|supaya|diharapkan|harapan|ditargetkan|target|targetnya|direncanakan|rencana|perlu|upaya|diupayakan|diusulkan|dapat|bisa|jika|bila|apabila|tidak|belum|bukan|proyeksi|diproyeksikan|diperkirakan|selisih|dibanding(?:kan)? dengan (?:kecamatan|kabupaten|provinsi))\b/i;
/** Where the clause ends that says what a change is compared with. */
const CLAUSE_END = /[;.]|,|\b(?:karena|akibat|sebab|disebabkan|setelah|sehingga|berkat|seiring)\b/i;
const MEASURES: readonly (readonly [RegExp, ChangedMeasure])[] = [
  [/^(?:daya )?serap|^penyerapan/i, 'serapan'],
  [/keuangan|anggaran|belanja/i, 'keuangan'],
  [/kinerja/i, 'kinerja'],
  [/^capaian|^pencapaian/i, 'capaian'],
];
const MEASURE =
  /\b(?:penyerapan|(?:daya )?serapan?|(?:capaian|pencapaian|realisasi|kinerja) (?:keuangan|anggaran|belanja)|(?:capaian|pencapaian) kinerja|(?:pen)?capaian)\b(?: (?:anggaran|belanja|keuangan))?/gi;
/** Words between the measure and the verb that say nothing else of it. */
const PASSED =
  /^(?:mengalami|terjadi|terdapat|sedikit|signifikan|drastis|tajam|tersebut|dibanding(?:kan|nya)?|sebelumnya|lalu|sejak|lagi|yang|poin|oleh|keseluruhan)$/i;

/** What a sentence says of changes of its results, in points or percent, in reading order. `triwulan`, `year`: the report's. */
export function readChangeClaims(sentence: Sentence, own: { triwulan: Triwulan; year: number }): ChangeClaim[] {
  const figures = sentence.tokens.filter((token): token is Placed => token.kind === 'angka');
  return figures.flatMap((figure, i) => {
    const found = readDifference(sentence, figure) ?? readFromTo(sentence, figure, figures[i + 1]);
    if (found === null) return [];
    const context = readContext(sentence, found, own);
    return context === null ? [] : [{ ...found.claim, ...context }];
  });
}

type Bare<Claim> = Claim extends ClaimContext ? Omit<Claim, keyof ClaimContext> : never;

/** A claim before it is known what it is about; `verb` is where its verb starts. */
interface FoundClaim {
  readonly claim: Bare<ChangeClaim>;
  readonly verb: number;
  readonly end: number;
}

/** What a pattern matches that ends right at a place; `at`: where it starts in the text. */
function matchBefore(
  pattern: RegExp,
  text: string,
  end: number,
): { readonly between: string; readonly at: number } | null {
  const from = Math.max(0, end - LONGEST_CHANGE);
  const match = pattern.exec(text.slice(from, end));
  return match === null ? null : { between: match[2] ?? '', at: from + match.index };
}

function readDifference({ text }: Sentence, figure: Placed): FoundClaim | null {
  const behind = POINTS.exec(text.slice(figure.end));
  if (behind === null && figure.satuan !== 'persen') return null;
  const before = matchBefore(BEFORE_DIFFERENCE, text, figure.start);
  const between = before?.between ?? '';
  const isRough = ABOUT.test(between);
  if (before === null || NOT_BY.test(isRough ? between.replace(ABOUT, '') : between)) return null;
  const unit = behind === null ? 'percent' : 'points';
  const end = figure.end + (behind?.[0].length ?? 0);
  return { claim: { kind: 'difference', figure, unit, isRough }, verb: before.at, end };
}

function readFromTo({ text }: Sentence, from: Placed, to: Placed | undefined): FoundClaim | null {
  // A year may stand between the two.
  if (to === undefined || from.satuan !== 'persen') return null;
  const before = matchBefore(BEFORE_FROM, text, from.start);
  const next = /^[^.;:()%]{0,60}?\b(?:menjadi|ke)\s+(?=\d)/i.exec(text.slice(from.end));
  const start = from.end + (next?.[0].length ?? 0);
  const reached = /^\d[\d.,]*\s*(?:%|persen\b)/i.exec(text.slice(start));
  if (before === null || next === null || reached === null) return null;
  const figure = to.start === start ? to : null;
  return figure === null ? null : { claim: { kind: 'fromTo', from, to: figure }, verb: before.at, end: to.end };
}

function readContext(
  { text, tokens, scopeBefore }: Sentence,
  { verb, end }: FoundClaim,
  own: { triwulan: Triwulan; year: number },
): ClaimContext | null {
  const tail = text.slice(end);
  const clause = text.slice(0, end) + tail.slice(0, CLAUSE_END.exec(tail)?.index ?? tail.length);
  if (NO_RESULT.test(clause)) return null;
  // "Peningkatan Mutu ... sebesar 117%": the first word of a name.
  if (tokens.some((token) => token.kind === 'nama' && token.start <= verb && verb < token.end)) return null;
  const measure = measureOf(text, tokens, verb, end);
  const base = baseOf(clause, tokens, own);
  if (measure === null || base === null) return null;
  const before = tokens.filter((token) => token.start < end);
  if (before.some(({ kind }) => ['sebagian', 'ekstrem', 'masing', 'belumSemua'].includes(kind))) return null;
  const name = before.findLast((token) => token.kind === 'nama');
  return {
    measure,
    scope: name === undefined ? scopeBefore : name.scope,
    base,
    rises: RISES.test(text.slice(verb)),
    quote: text.slice(verb, end).trim(),
  };
}

/** What changed: named between the verb and its figure, else before the verb with nothing else in between; null: something else. */
function measureOf(text: string, tokens: readonly Token[], verb: number, end: number): ChangedMeasure | null {
  const named = [...text.slice(0, end).matchAll(MEASURE)].at(-1);
  if (named === undefined) return null;
  const at = named.index + named[0].length;
  const between = tokens.filter((token) => token.start >= Math.min(at, verb) && token.end <= Math.max(at, verb));
  const strange = between.some((token) => token.kind === 'lain' && !PASSED.test(token.text));
  return strange ? null : (MEASURES.find(([pattern]) => pattern.test(named[0]))?.[1] ?? null);
}

/** What is compared with; null where that is another office's, a month, or more than one time. */
function baseOf(
  clause: string,
  tokens: readonly Token[],
  own: { triwulan: Triwulan; year: number },
): ChangeBase | null {
  if (/\b(?:bulan|semester|minggu|hari)\b/i.test(clause)) return null;
  const years = [...clause.matchAll(/\btahun(?: anggaran)? (\d{4}|lalu|sebelumnya)\b/gi)]
    .map(([, word = '']) => (/^\d/.test(word) ? Number(word) : own.year - 1))
    .filter((year) => year !== own.year);
  const quarters = tokens.flatMap((token) =>
    token.kind === 'triwulan' && token.triwulan !== own.triwulan && token.start < clause.length ? [token.triwulan] : [],
  );
  const [year, ...otherYears] = new Set(years);
  const [triwulan, ...otherQuarters] = new Set(quarters);
  if (otherYears.length > 0 || otherQuarters.length > 0) return null;
  // A quarter of another year, or of the same one: both cannot be told apart from the year alone.
  if (year !== undefined)
    return triwulan === undefined && !/\btriwulan\b/i.test(clause) ? { kind: 'year', year } : null;
  if (triwulan === undefined) return { kind: 'default' };
  return triwulan === null ? { kind: 'default' } : { kind: 'triwulan', triwulan };
}
