import { romawi } from '../domain/triwulan.ts';
import type { Penyusun } from './sheet-builder.ts';
import { BARIS_JUDUL, BARIS_KEPALA, BARIS_NOMOR, BARIS_SUBJUDUL, type TataLetak } from './table-layout.ts';

/** Title, the two heading rows (TRIWULAN II over TARGET | REALISASI | ...) and the numbering row (1)(2)(3). */
export function tulisKepala(
  p: Penyusun,
  t: TataLetak,
  judul: string,
  subjudul: readonly [string, string],
): void {
  p.tulis(BARIS_JUDUL, 1, 'judul', judul);
  p.tulis(BARIS_SUBJUDUL, 1, 'subjudul', subjudul[0], subjudul[1]);
  const bawah = BARIS_KEPALA + 1;
  t.kolom.forEach((k, i) => {
    const kolom = i + 1;
    if (k.triwulan === null) {
      p.rentang({ atas: BARIS_KEPALA, kiri: kolom, bawah, kanan: kolom }, 'kepala', k.judul);
    } else {
      if (t.kolom[i - 1]?.triwulan !== k.triwulan) {
        const kanan = t.kolom.findLastIndex((c) => c.triwulan === k.triwulan) + 1;
        const area = { atas: BARIS_KEPALA, kiri: kolom, bawah: BARIS_KEPALA, kanan };
        p.rentang(area, 'kepala', `TRIWULAN ${romawi(k.triwulan)}`);
      }
      p.tulis(bawah, kolom, 'kepala', k.judul);
    }
    p.tulis(BARIS_NOMOR, kolom, 'nomorKolom', `(${kolom})`);
  });
}
