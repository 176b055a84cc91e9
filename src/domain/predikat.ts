import { type Angka, angka, bulatkan } from './angka.ts';
import type { Pengaturan } from './pengaturan.ts';

/** One step of a scale: from `batas` (percent, inclusive) up to the next higher one. */
export interface Tingkat {
  readonly batas: Angka;
  readonly predikat: string;
}

/** Lower bounds strictly falling, the last one 0, so there is no gap and no overlap. */
export type Skala = readonly Tingkat[];

const BATAS = ['91', '76', '66', '51', '0'].map(angka);

function skalaDari(nama: readonly string[]): Skala {
  return BATAS.map((batas, i) => ({ batas, predikat: nama[i] ?? '' }));
}

/** The built-in scales (arithmetic.md, "Predikat"; names of the second after Permendagri 86/2017). */
export const SKALA_BAWAAN: Readonly<Record<Pengaturan['skala'], Skala>> = {
  baik: skalaDari(['Sangat Baik', 'Baik', 'Cukup', 'Kurang', 'Sangat Kurang']),
  'permendagri-86-2017': skalaDari(['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah']),
};

/** Predikat of a capaian (percent): the printed value, rounded half up to `desimal` places, is classified; below the last bound it is the last step. Null stays null. */
export function predikat(capaian: Angka | null, skala: Skala, desimal: number): string | null {
  if (capaian === null) return null;
  const tercetak = bulatkan(capaian, desimal);
  return (skala.find((t) => tercetak.gte(t.batas)) ?? skala.at(-1))?.predikat ?? null;
}
