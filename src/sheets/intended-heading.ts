import type { ColumnKey } from '../domain/column-key.ts';
import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import { nearest } from '../findings/nearest.ts';
import { headingKey } from './clean-text.ts';
import type { HeadingCell } from './heading-block.ts';
import type { HeadingSearch } from './heading-search.ts';
import { readHeadingText } from './heading-text.ts';

/** A heading with the quarter that its column belongs to, by its group or by itself. */
export interface PlacedHeading extends Pick<HeadingCell, 'text' | 'row' | 'column'> {
  readonly triwulan: Triwulan | undefined;
}

/** The heading meant by a missing column, and what to type over it. */
interface IntendedHeading {
  readonly heading: PlacedHeading;
  readonly replacement: string;
}

/**
 * The heading meant: the nearest of `rest` (those that name no column), of the quarter asked for or of none, or the
 * misspelt group above it; over sub kegiatan, KEGIATAN alone (of `allHeadings`) is often written.
 * `heading` is the column's name as people say it.
 */
export function findIntendedHeading(
  { triwulan }: HeadingSearch,
  column: ColumnKey,
  heading: string,
  rest: readonly PlacedHeading[],
  allHeadings: readonly PlacedHeading[],
): IntendedHeading | undefined {
  const short = heading.replace(/^TRIWULAN \S+ · /, '');
  const hasTriwulan = short !== heading;
  const candidates = rest.filter(
    (j) => !hasTriwulan || triwulan === null || j.triwulan === undefined || j.triwulan === triwulan,
  );
  // Spelt right it lacks its quarter, or belongs to another one; a misspelt one is rather meant.
  const misspelt = candidates.filter((j) => headingKey(nameOf(j)) !== headingKey(short));
  const nearestSpelling = findNearest(short, hasTriwulan ? misspelt.filter((j) => j.triwulan !== undefined) : misspelt);
  const group =
    nearestSpelling === undefined && hasTriwulan && triwulan !== null
      ? findMisspeltGroup(triwulan, candidates)
      : undefined;
  if (group !== undefined) return group;
  const kegiatan =
    column === 'subKegiatan'
      ? (allHeadings.find((j) => headingKey(j.text) === 'kegiatan') ?? allHeadings.find((j) => KEGIATAN.test(j.text)))
      : undefined;
  const nearestHeading = nearestSpelling ?? findNearest(short, misspelt) ?? findNearest(short, candidates) ?? kegiatan;
  return nearestHeading === undefined
    ? undefined
    : { heading: nearestHeading, replacement: toReplacement(heading, short, nearestHeading) };
}

/** PROGRAM / KEGIATAN over the names of sub kegiatan. */
const KEGIATAN = /^(?:nama\s+)?(?:program|urusan)[\s/,&-]+(?:dan\s+)?kegiatan$/i;

function findNearest(heading: string, candidates: readonly PlacedHeading[]): PlacedHeading | undefined {
  const text = nearest(heading, candidates.map(nameOf));
  return candidates.find((j) => nameOf(j) === text);
}

/** Without a quarter that it bears itself. */
function nameOf(heading: PlacedHeading): string {
  const { triwulan, words } = readHeadingText(heading.text);
  return triwulan === undefined ? heading.text : words;
}

/** "TRIWULLAN II": the columns below it have no quarter. */
function findMisspeltGroup(triwulan: Triwulan, candidates: readonly PlacedHeading[]): IntendedHeading | undefined {
  const replacement = `TRIWULAN ${toRoman(triwulan)}`;
  const heading = findNearest(
    replacement,
    candidates.filter((j) => j.triwulan === undefined),
  );
  return heading === undefined ? undefined : { heading, replacement };
}

/** Under its quarter's group the name alone; else with the quarter. */
function toReplacement(heading: string, short: string, nearestHeading: PlacedHeading): string {
  const inGroup = nearestHeading.triwulan !== undefined && readHeadingText(nearestHeading.text).triwulan === undefined;
  return inGroup ? short : heading.replace(' · ', ' ');
}
