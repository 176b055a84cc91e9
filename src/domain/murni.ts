import { type Angka, angkaOrNull, sum } from './angka.ts';
import { mergeGrades } from './grades.ts';
import type { HasilKinerja } from './hasil.ts';
import type { PkRow } from './kinerja-data.ts';
import { indexRows, nameKey } from './name-key.ts';
import { findPkRow } from './pk-perubahan.ts';

/** A row of the PK in force with its target before; null without a change, and where it came with it. */
export type PkRowWithMurni = PkRow & { readonly murniTarget: Angka | null };

/** The rows of the PK in force, each with its target before. */
export function withMurni({ pk, perubahan }: Pick<HasilKinerja, 'pk' | 'perubahan'>): readonly PkRowWithMurni[] {
  const murni = perubahan === null ? null : indexRows(perubahan.murni, (row) => row);
  return pk.map((row) => {
    const before = findPkRow(row, murni);
    const grades = mergeGrades(row.grades, before?.grades);
    const murniTarget = before === undefined ? null : angkaOrNull(before.target);
    return { ...row, ...(grades === null ? {} : { grades }), murniTarget };
  });
}

/** Whether a PK Perubahan in force states another target for some indikator, or one that came with it. */
export function hasChangedTargets(hasil: Pick<HasilKinerja, 'pk' | 'perubahan'>): boolean {
  if (hasil.perubahan === null) return false;
  return withMurni(hasil).some(({ target, murniTarget }) => !isSame(angkaOrNull(target), murniTarget));
}

/** Whether it states another pagu for some sub kegiatan. */
export function hasChangedPagu({ pk, perubahan }: Pick<HasilKinerja, 'pk' | 'perubahan'>): boolean {
  if (perubahan === null) return false;
  const bySub = (rows: readonly PkRow[]): ReadonlyMap<string, Angka> => {
    const pagu = new Map<string, Angka>();
    for (const row of rows) {
      const key = nameKey(row.subKegiatan);
      pagu.set(key, sum([pagu.get(key) ?? null, row.pagu]));
    }
    return pagu;
  };
  const [own, before] = [bySub(pk), bySub(perubahan.murni)];
  return [...new Set([...own.keys(), ...before.keys()])].some(
    (key) => !isSame(own.get(key) ?? null, before.get(key) ?? null),
  );
}

function isSame(a: Angka | null, b: Angka | null): boolean {
  return a === null || b === null ? a === b : a.eq(b);
}
