import { MONTH_NAMES } from '../../domain/month-names.ts';
import { parseTriwulan, type Triwulan, toRoman } from '../../domain/triwulan.ts';

/** A year or quarters that a title names, as they stand in it. */
interface StatedPeriod {
  readonly quote: string;
  /** What the report's own would be. */
  readonly expected: string;
}

/** Names of documents carry the year in which they were made. */
const OF_DOCUMENT =
  /\b(?:nomor|no\.|undang-undang|peraturan|keputusan|surat|dpa|dppa|renstra|rpjm\w*|perda|perbup|perwal)\b/i;
const YEAR = /\b(?:tahun(?:\s+anggaran)?|t\.?\s?a\.?)\s*:?\s*((?:19|20)\d\d)\b/gi;
/** "REALISASI KEUANGAN 2024": the year that ends a title. */
const LAST_YEAR = /^(?:realisasi|rencana|perjanjian|laporan|evaluasi|capaian|pengukuran)\b[^\d]*\b((?:19|20)\d\d)$/i;
const QUARTER_WORD = '(?:iv|i{1,3}|[1-4])';
const QUARTER = new RegExp(
  String.raw`\b(?:triwulan|tw\.?)\s*(?:ke-?\s*)?(${QUARTER_WORD}(?:\s*(?:,|-|–|/|dan|&|s\.?\s?/?d\.?|sampai(?:\s+dengan)?)\s*(?:triwulan\s*)?${QUARTER_WORD})*)(?![\p{L}\d])`,
  'giu',
);

/** The end of a quarter as the state of a table: "KEADAAN S.D. 31 MARET 2026". */
const STATE_DATE = new RegExp(
  String.raw`\b(?:keadaan|posisi|per|s\.?\s?/?d\.?|sampai dengan)\s+(?:tanggal\s+)?(3[01]\s+(${MONTH_NAMES.join('|')}))\b`,
  'giu',
);
/** "JANUARI S.D. MARET": the last month is the one that counts. */
const MONTHS = new RegExp(
  String.raw`\b(?:${MONTH_NAMES.join('|')})\s*(?:-|–|s\.?\s?/?d\.?|sampai(?:\s+dengan)?)\s*(${MONTH_NAMES.join('|')})\b`,
  'giu',
);
const SEMESTER = /\bsemester\s*(?:ke-?\s*)?(ii|i|2|1|kedua|pertama)(?![\p{L}\d])/giu;

/** What a text has that says anything of quarters: most titles have none of it. */
const NAMES_PERIOD = new RegExp(`triwulan|tw|semester|${MONTH_NAMES.join('|')}`, 'iu');

/** The quarters that a text may be of, by what it says. */
interface StatedSpan {
  readonly quote: string;
  readonly span: readonly number[];
}

/** The quarter that ends with a month; 0 for a month within a quarter. */
function endedQuarter(month: string): number {
  const n = MONTH_NAMES.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  return n % 3 === 0 ? n / 3 : 0;
}

/** What dates, months and semesters say of the quarter; a report of a semester is the one of its last quarter. */
function statedByMonths(title: string, isReport: boolean): readonly StatedSpan[] {
  const dates = [...title.matchAll(STATE_DATE)].map(([, quote = '', month = '']) => ({
    quote,
    span: [endedQuarter(month)],
  }));
  const months = [...title.matchAll(MONTHS)].map(([quote, month = '']) => ({ quote, span: [endedQuarter(month)] }));
  const semesters = [...title.matchAll(SEMESTER)].map(([quote, word = '']) => {
    const isSecond = /^(?:ii|2|kedua)$/i.test(word);
    const last = isSecond ? 4 : 2;
    return { quote, span: isReport ? [last] : [last - 1, last] };
  });
  return [...dates, ...months, ...semesters].filter(({ span }) => !span.includes(0));
}

/**
 * What a title says of a year or quarter that is not the report's; undefined when it names none, or the report's too.
 * A span of quarters is right when the report's lies within it. `isReport`: the title of the report itself.
 */
export function findOtherPeriod(
  text: string,
  year: number,
  triwulan: Triwulan,
  isReport = false,
): StatedPeriod | undefined {
  const title = text.replace(/\s+/g, ' ').trim();
  if (isOfDocument(title)) return undefined;
  const years = matchYears(title);
  const [first] = years;
  if (first !== undefined && !title.includes(String(year)))
    return { quote: first[0].length > 20 ? (first[1] ?? '') : first[0], expected: `Tahun ${year}` };
  if (!NAMES_PERIOD.test(title)) return undefined;
  const quarters: readonly StatedSpan[] = [
    ...[...title.matchAll(QUARTER)].map(([quote, list = '']) => ({ quote, span: readSpan(list) })),
    ...statedByMonths(title, isReport),
  ];
  const [named] = quarters;
  if (named === undefined || quarters.some(({ span }) => span.includes(triwulan))) return undefined;
  // The plan of the whole year names its last month.
  if (/\bjanuari\b.*\bdesember\b/i.test(title)) return undefined;
  return { quote: named.quote, expected: `Triwulan ${toRoman(triwulan)}` };
}

function isOfDocument(title: string): boolean {
  return OF_DOCUMENT.test(title) && !/^(?:laporan|realisasi|perjanjian kinerja)\b/i.test(title);
}

function matchYears(title: string): readonly RegExpExecArray[] {
  return [...title.matchAll(YEAR), ...[LAST_YEAR.exec(title)].filter((m) => m !== null)];
}

/** The years that a title names as those of its table; none of a document's. */
export function findTitleYears(text: string): readonly number[] {
  const title = text.replace(/\s+/g, ' ').trim();
  return isOfDocument(title) ? [] : matchYears(title).map((m) => Number(m[1]));
}

/** The quarters of "II", "I dan II", "I - IV". */
function readSpan(list: string): readonly number[] {
  const named = [...list.matchAll(new RegExp(QUARTER_WORD, 'gi'))].flatMap(([word]) => parseTriwulan(word) ?? []);
  const isSpan = /[-–]|s\.?\s?\/?d|sampai/i.test(list);
  if (!isSpan) return named;
  const [from, to] = [Math.min(...named), Math.max(...named)];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
