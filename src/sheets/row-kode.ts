import { kodeKey } from '../domain/name-key.ts';
import type { RawRow } from './raw-row.ts';
import { splitName } from './split-name.ts';

/** A row's kode: in its own column, or in front of its name. */
export function readKode(rawRow: RawRow): string {
  return rawRow.text('kode') || splitName(rawRow.text('subKegiatan')).kode;
}

/** More parts than any kode has; a text of a hundred thousand full stops is none, and its prefixes would fill the memory. */
const MOST_PARTS = 30;

/** The kode above a kode: of 7.01.03 these are 7 and 7.01. */
export function kodePrefixes(kode: string): readonly string[] {
  const parts = kode.split('.', MOST_PARTS);
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'));
}

/** Number of parts of a kode: 7.01.03.2.01.0001 has six; 0 without one. */
export function countKodeParts(kode: string): number {
  const k = kodeKey(kode);
  return k === '' ? 0 : k.split('.').length;
}
