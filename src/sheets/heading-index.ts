import { kunciJudul } from './clean-text.ts';
import type { DeklarasiKolom, DeklarasiTabel, DeklarasiTriwulan } from './declarations/table-declaration.ts';

/** The headings of a declaration, folded, each with its column. */
export interface IndeksJudul {
  readonly kolom: ReadonlyMap<string, DeklarasiKolom>;
  readonly triwulan: ReadonlyMap<string, DeklarasiTriwulan>;
}

/** Declarations do not change: each is folded once. */
const INDEKS = new WeakMap<DeklarasiTabel, IndeksJudul>();

/** Finds the columns of a declaration by folded heading or alias; of two with the same, the first counts. */
export function indeksJudul(deklarasi: DeklarasiTabel): IndeksJudul {
  const ada = INDEKS.get(deklarasi);
  if (ada !== undefined) return ada;
  const indeks = { kolom: petakan(deklarasi.kolom), triwulan: petakan(deklarasi.triwulan) };
  INDEKS.set(deklarasi, indeks);
  return indeks;
}

function petakan<T extends { readonly judul: string; readonly alias: readonly string[] }>(
  semua: readonly T[],
): ReadonlyMap<string, T> {
  const peta = new Map<string, T>();
  for (const d of semua) {
    for (const judul of [d.judul, ...d.alias]) {
      const kunci = kunciJudul(judul);
      if (!peta.has(kunci)) peta.set(kunci, d);
    }
  }
  return peta;
}
