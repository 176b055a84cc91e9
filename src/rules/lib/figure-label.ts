import { romawi } from '../../domain/triwulan.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import type { Kolom } from '../../sheets/declarations/column-key.ts';
import { type DataBaris, kolomTriwulan } from './stated-cell.ts';

const TAHUNAN: Readonly<Partial<Record<Kolom, string>>> = {
  target: 'Target',
  pagu: 'Anggaran',
  targetTahunan: 'Target Tahunan',
};

const BAGIAN = {
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  anggaran: 'Anggaran',
} as const;

/** The column in a label: "Triwulan II · Target", "Anggaran". */
export function labelKolom(kolom: Kolom): string {
  const tw = kolomTriwulan(kolom);
  if (tw !== undefined) return `Triwulan ${romawi(tw.t)} · ${BAGIAN[tw.bagian]}`;
  return TAHUNAN[kolom] ?? kolom;
}

/** Where a figure stands: "Jumlah · Triwulan II · Target". */
export function label(baris: string, kolom: Kolom): string {
  return `${baris} · ${labelKolom(kolom)}`;
}

/** The column inside a sentence: "target Triwulan II", "anggaran". */
export function sebutKolom(kolom: Kolom): string {
  const tw = kolomTriwulan(kolom);
  if (tw !== undefined) return `${BAGIAN[tw.bagian].toLowerCase()} Triwulan ${romawi(tw.t)}`;
  return (TAHUNAN[kolom] ?? kolom).toLowerCase();
}

/** The name of a data row in labels and causes. */
export function namaBaris(row: Row<DataBaris>): string {
  return row.data.subKegiatan;
}
