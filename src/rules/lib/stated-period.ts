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

/**
 * What a title says of a year or quarter that is not the report's; undefined when it names none, or the report's too.
 * A span of quarters is right when the report's lies within it.
 */
export function findOtherPeriod(text: string, year: number, triwulan: Triwulan): StatedPeriod | undefined {
  const title = text.replace(/\s+/g, ' ').trim();
  if (OF_DOCUMENT.test(title) && !/^(?:laporan|realisasi|perjanjian kinerja)\b/i.test(title)) return undefined;
  const years = [...title.matchAll(YEAR), ...[LAST_YEAR.exec(title)].filter((m) => m !== null)];
  const [first] = years;
  if (first !== undefined && !title.includes(String(year)))
    return { quote: first[0].length > 20 ? (first[1] ?? '') : first[0], expected: `Tahun ${year}` };
  const quarters = [...title.matchAll(QUARTER)].map(([quote, list = '']) => ({ quote, span: readSpan(list) }));
  const [named] = quarters;
  if (named === undefined || quarters.some(({ span }) => span.includes(triwulan))) return undefined;
  return { quote: named.quote, expected: `Triwulan ${toRoman(triwulan)}` };
}

/** The quarters of "II", "I dan II", "I - IV". */
function readSpan(list: string): readonly number[] {
  const named = [...list.matchAll(new RegExp(QUARTER_WORD, 'gi'))].flatMap(([word]) => parseTriwulan(word) ?? []);
  const isSpan = /[-–]|s\.?\s?\/?d|sampai/i.test(list);
  if (!isSpan) return named;
  const [from, to] = [Math.min(...named), Math.max(...named)];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
