import { nameKey } from '../domain/name-key.ts';
import type { Scope } from './narasi-scope.ts';

/** What sentences count. */
export type Countable = 'program' | 'kegiatan' | 'sub kegiatan' | 'indikator';

/** The countable that a word names: "Subkegiatan" -> "sub kegiatan". */
export function toCountable(word: string): Countable {
  const folded = word.toLowerCase().replace(/^sub[\s-]*kegiatan$/, 'sub kegiatan');
  return folded === 'program' || folded === 'indikator' || folded === 'sub kegiatan' ? folded : 'kegiatan';
}

/** How many of them the tables hold of what is spoken of. */
export function countRows(scope: Scope, countable: Countable): number {
  const rows = [...scope.kinerja, ...scope.keuangan];
  const countDistinct = (nameOf: (b: (typeof rows)[number]) => string): number => {
    const keys = new Set(rows.map((b) => nameKey(nameOf(b))));
    keys.delete('');
    return keys.size;
  };
  if (countable === 'program') return countDistinct((b) => b.program);
  if (countable === 'kegiatan') return countDistinct((b) => `${b.program} ${b.kegiatan}`);
  return countable === 'indikator' ? scope.kinerja.length : countDistinct((b) => `${b.kegiatan} ${b.subKegiatan}`);
}

/** Sub kegiatan at work in the quarter: those with a target or a realisasi, of kinerja or of money. */
export function countActive(scope: Scope): number {
  const active = scope.kinerja.filter((b) => b.main.target !== null || b.main.realisasi !== null);
  return new Set(active.map((b) => nameKey(b.subKegiatan))).size;
}
