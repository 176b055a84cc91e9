import type { Arah, Jenis } from '../domain/kinerja-data.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Checked } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { kunciJudul } from './clean-text.ts';

/** A word and its aliases, as a person may write it in a cell with a fixed choice. */
export interface Pilihan<T extends string> {
  readonly nilai: T;
  readonly alias: readonly string[];
}

/** JENIS with the aliases of arithmetic.md. */
export const PILIHAN_JENIS: readonly Pilihan<Jenis>[] = [
  { nilai: 'akumulatif', alias: ['jumlah', 'akumulasi', 'non kumulatif'] },
  { nilai: 'kumulatif', alias: ['progres', 's.d.', 'sampai dengan', 'progress'] },
  { nilai: 'tetap', alias: ['pengulangan', 'tren tetap', 'konstan'] },
  { nilai: 'posisi akhir', alias: ['nilai akhir'] },
  { nilai: 'rata-rata', alias: ['rerata'] },
];

export const PILIHAN_ARAH: readonly Pilihan<Arah>[] = [
  { nilai: 'naik', alias: ['maximize', 'maksimal', 'positif', 'higher is better'] },
  { nilai: 'turun', alias: ['minimize', 'minimal', 'negatif', 'lower is better'] },
];

/** Reads a word of a fixed choice; blank gives null, anything else `sel/pilihan` with the nearest choice. */
export function bacaPilihan<T extends string>(
  teks: string,
  pilihan: readonly Pilihan<T>[],
  at: CellRef,
  kolom: string,
): Checked<T | null> {
  if (teks === '' || teks === '-') return { value: null, findings: [] };
  const kunci = kunciJudul(teks);
  const cocok = pilihan.find((p) => [p.nilai, ...p.alias].some((a) => kunciJudul(a) === kunci));
  if (cocok !== undefined) return { value: cocok.nilai, findings: [] };
  const kata = nearest(
    teks,
    pilihan.flatMap((p) => [p.nilai, ...p.alias]),
  );
  const dekat = kata === undefined ? undefined : pilihan.find((p) => [p.nilai, ...p.alias].includes(kata));
  const args = {
    kolom,
    isi: teks,
    terdekat: dekat?.nilai ?? '',
    boleh: pilihan.map((p) => p.nilai).join(', '),
  };
  return { value: null, findings: [diagnose('sel/pilihan', args, { at })] };
}
