import { nameKey } from '../domain/name-key.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { NarasiCell } from './narasi-cell.ts';

/** A local regulation as cited. */
interface Citation {
  readonly kind: string;
  readonly number: string;
  /** First words of its title, folded; '' when it is not told. */
  readonly title: string;
  readonly quote: string;
  readonly at: CellRef;
}

const KINDS: Readonly<Record<string, string>> = {
  'peraturan daerah': 'Peraturan Daerah',
  perda: 'Peraturan Daerah',
  'peraturan bupati': 'Peraturan Bupati',
  perbup: 'Peraturan Bupati',
  'peraturan wali kota': 'Peraturan Wali Kota',
  'peraturan walikota': 'Peraturan Wali Kota',
  perwali: 'Peraturan Wali Kota',
  'peraturan gubernur': 'Peraturan Gubernur',
  pergub: 'Peraturan Gubernur',
};
const CITATION =
  /\b(peraturan\s+(?:daerah|bupati|wali\s?kota|gubernur)|perda|perbup|perwali|pergub)\b((?:\s+[\p{L}/]+){0,5}?)\s+(?:nomor|no\.?)\s*:?\s*(\d+)\s+tahun\s+(\d{4})(?:\s+tentang\s+((?:[\p{L}\d/-]+[\s,]*){1,5}))?/giu;

const KIND = /per(?:aturan|da|bup|wali|gub)/i;
const YEAR = /tahun\s+\d{4}/i;

function findCitations(cell: NarasiCell): readonly Citation[] {
  // A citation has a kind and a year: most sentences need no look.
  const dated = cell.sentences.filter((k) => KIND.test(k.text) && YEAR.test(k.text));
  return dated.flatMap((k) =>
    [...k.text.matchAll(CITATION)].map((m) => ({
      kind: KINDS[(m[1] ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? '',
      number: `${m[3]} Tahun ${m[4]}`,
      title: nameKey(m[5] ?? ''),
      quote: m[0].replace(/\s+tentang\s.*$/is, ''),
      at: cell.at,
    })),
  );
}

/** Two regulations of one number may well exist; with the same title, or one title untold, they are taken as one. */
function contradicts(citation: Citation, b: Citation): boolean {
  const sameTitle = citation.title.startsWith(b.title) || b.title.startsWith(citation.title);
  return citation.number === b.number && citation.kind !== b.kind && sameTitle;
}

/** narasi/peraturan-beda: one regulation cited as two kinds, such as Peraturan Daerah and Peraturan Bupati. At the later citation. */
export function checkRegulations(cell: readonly NarasiCell[]): Finding[] {
  const all = cell.flatMap(findCitations);
  // Of each number the citations so far that differ in kind or title.
  const byNumber = new Map<string, Citation[]>();
  return all.flatMap((current) => {
    const earlier = byNumber.get(current.number) ?? [];
    const other = earlier.find((s) => contradicts(s, current));
    const seen = earlier.some((s) => s.kind === current.kind);
    const isNew = !earlier.some((s) => s.kind === current.kind && s.title === current.title);
    if (isNew) byNumber.set(current.number, [...earlier, current]);
    if (other === undefined || seen) return [];
    const args = { nomor: current.number, kini: current.kind, lain: other.kind, sel: formatA1(other.at) };
    const details = { at: current.at, written: excerpt(current.quote, 110), related: [other.at] };
    return [makeFinding('narasi/peraturan-beda', args, details)];
  });
}
