import type { NarasiRow } from '../domain/kinerja-data.ts';
import { nameKey } from '../domain/name-key.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { NameList } from './narasi-scope.ts';

/** narasi/untuk-tidak-dikenal: UNTUK names no sub kegiatan and no kegiatan of the tables, so the text would be printed nowhere. */
export function checkSubject(row: Row<NarasiRow>, known: NameList): Finding[] {
  const key = nameKey(row.data.subject);
  const found = known.bySubject.get(key);
  if (key === '' || (found !== undefined && found.level !== 'program')) return [];
  const names = [...known.bySubject.values()].filter((l) => l.level !== 'program').map((l) => l.name);
  const similar = nearest(row.data.subject, names) ?? findByWords(key, names);
  const args = { untuk: excerpt(row.data.subject, 90), terdekat: similar };
  return [makeFinding('narasi/untuk-tidak-dikenal', args, { at: row.at.subject, written: row.data.subject })];
}

/** A shortened name: all its words stand in exactly one known name; '' when not. */
function findByWords(key: string, names: readonly string[]): string {
  const words = key.split(' ');
  if (words.length < 2) return '';
  const matches = names.filter((n) => {
    const nameWords = new Set(nameKey(n).split(' '));
    return words.every((k) => nameWords.has(k));
  });
  return matches.length === 1 ? (matches[0] ?? '') : '';
}
