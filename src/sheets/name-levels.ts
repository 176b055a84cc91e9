import { kodeKey } from '../domain/name-key.ts';
import { headingTokens } from './match-heading.ts';
import type { NameLevel } from './name-level.ts';
import { kodePrefixes } from './row-kode.ts';
import { splitName } from './split-name.ts';

/** A row of a table with programs, kegiatan and sub kegiatan in one column. */
interface NamedRow {
  readonly row: number;
  /** '' where the row leaves it blank. */
  readonly name: string;
  /** Of its own column; '' without one. */
  readonly kode: string;
  readonly hasIndikator: boolean;
}

/**
 * The level of each named row: as its name says ("Kegiatan: ..."), by its kode, else by what stands below it, since only a
 * sub kegiatan has an indikator of its own and the last name above it is its kegiatan. Undefined where no kegiatan stands above
 * a sub kegiatan: then nobody can know.
 */
export function readLevels(rows: readonly NamedRow[]): ReadonlyMap<number, NameLevel> | undefined {
  // Below the last indikator stand totals and signatures.
  const last = rows.findLastIndex(({ hasIndikator }) => hasIndikator);
  const named = rows.slice(0, last + 1).filter(({ name }) => name !== '');
  const kodeOf = (one: NamedRow): string => kodeKey(one.kode || splitName(one.name).kode);
  const parents = new Set(named.flatMap((one) => kodePrefixes(kodeOf(one))));
  // Of the kode above a sub kegiatan the longest that has a row is its kegiatan.
  const kegiatan = new Set<string>();
  const allKode = new Set(named.map(kodeOf));
  for (const kode of allKode) {
    if (parents.has(kode)) continue;
    const above = kodePrefixes(kode).findLast((prefix) => allKode.has(prefix));
    if (above !== undefined) kegiatan.add(above);
  }
  const levels = new Map<number, NameLevel>();
  named.forEach((one, i) => {
    const kode = kodeOf(one);
    const byName = splitName(one.name).level;
    const byKode = kode === '' ? undefined : kegiatan.has(kode) ? 2 : parents.has(kode) ? 1 : undefined;
    const next = named[i + 1];
    const byPlace = one.hasIndikator || next === undefined ? 3 : next.hasIndikator ? 2 : 1;
    levels.set(one.row, byName ?? byKode ?? (kode !== '' ? 3 : byPlace));
  });
  let hasKegiatan = false;
  for (const { row } of named) {
    const level = levels.get(row);
    if (level === 2) hasKegiatan = true;
    if (level === 1) hasKegiatan = false;
    if (level === 3 && !hasKegiatan) return undefined;
  }
  return levels;
}

/** True for a heading over programs, kegiatan and sub kegiatan in one column. */
export function namesKegiatanToo(words: string): boolean {
  const tokens = headingTokens(words).join(' ');
  return /(?:^| )keg(?:iatan)?(?: |$)/.test(tokens.replace(/sub ?keg(?:iatan)?/g, ''));
}
