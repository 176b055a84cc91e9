import type { BarisInduk, BarisTotal } from '../../src/sheets/buku-kerja.ts';
import type { Kolom } from '../../src/sheets/declarations/column-key.ts';
import type { Lembar, Sel } from './raw-buku.ts';
import { bacaKeuangan, type TabelUji } from './tabel-uji.ts';

/** Heading of a money sheet of one quarter: A NO, B KEGIATAN, C SUB KEGIATAN, D PAGU, E TARGET, F REALISASI, G CAPAIAN. */
export const JUDUL = [
  'NO',
  'KEGIATAN',
  'SUB KEGIATAN',
  'PAGU',
  'TARGET TW II',
  'REALISASI TW II',
  'CAPAIAN TW II',
];

/** Reads rows under that heading. */
export function uang(
  rows: readonly (readonly Sel[])[],
  lain: Partial<Exclude<Lembar, readonly unknown[]>> = {},
) {
  return bacaKeuangan({ rows: [JUDUL, ...rows], ...lain });
}

/** "row jenis lingkup over rows" of each total. */
export function totals(uji: TabelUji<unknown>): readonly string[] {
  return (uji.tabel?.totals ?? []).map(
    (t: BarisTotal) => `${t.row} ${t.jenis} ${t.lingkup} ${t.atas.join(',')}`,
  );
}

/** "row name children" of each parent. */
export function induk(uji: TabelUji<unknown>): readonly string[] {
  return (uji.tabel?.induk ?? []).map((i: BarisInduk) => `${i.row} ${i.nama} ${i.anak.join(',')}`);
}

/** Rows of data. */
export function baris(uji: TabelUji<unknown>): readonly number[] {
  return (uji.tabel?.rows ?? []).map((r) => r.row);
}

/** A figure that a total prints. */
export function cetak(uji: TabelUji<unknown>, row: number, kolom: Kolom): string | undefined {
  return uji.tabel?.totals
    .find((t) => t.row === row)
    ?.cetak.get(kolom)
    ?.nilai.toFixed();
}

/** Three rows of two kegiatan. */
export const A: readonly Sel[] = [1, 'K1', 'A', 100, 25, 20, 80];
export const B: readonly Sel[] = [2, 'K1', 'B', 200, 50, 60, 120];
export const C: readonly Sel[] = [3, 'K2', 'C', 300, 75, 75, 100];
