import { SEMUA_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import type { Kolom } from '../sheets/declarations/column-key.ts';
import type { DeklarasiKolom, DeklarasiTabel, IsiKolom } from '../sheets/declarations/table-declaration.ts';

/** Rows of every table sheet: title, subtitle, two heading rows, numbering row, then the data. */
export const BARIS_JUDUL = 1;
export const BARIS_SUBJUDUL = 2;
export const BARIS_KEPALA = 4;
export const BARIS_NOMOR = 6;
export const BARIS_AWAL = 7;

/** Column widths in characters; never 9, which exceljs takes for the default and leaves out. */
const LEBAR: Readonly<Record<string, number>> = {
  no: 5,
  kode: 17,
  program: 24,
  kegiatan: 22,
  subKegiatan: 28,
  indikator: 30,
  target: 10,
  satuan: 15,
  pagu: 16,
  keterangan: 14,
  targetTahunan: 11,
  jenis: 12,
  arah: 8,
};
const LEBAR_BAGIAN = {
  rupiah: { target: 15, realisasi: 15, capaian: 10, anggaran: 15 },
  satuan: { target: 9.5, realisasi: 10.5, capaian: 10, anggaran: 14.5 },
} as const;

/** One column as laid out. */
export interface KolomTata {
  readonly kolom: Kolom;
  readonly judul: string;
  readonly isi: IsiKolom;
  readonly lebar: number;
  /** The quarter whose group it stands in; null = none. */
  readonly triwulan: Triwulan | null;
}

/** Where everything of a table sheet stands. */
export interface TataLetak {
  readonly nama: string;
  readonly kolom: readonly KolomTata[];
  readonly banyakBaris: number;
  readonly barisAkhir: number;
  readonly barisJumlah: number;
  readonly barisRata: number;
  /** Column number of a heading; throws when the sheet has none. */
  nomor(kolom: Kolom): number;
  /** Address: H7, or with a mark: $H7, H$7. */
  sel(kolom: Kolom, baris: number, mutlak?: '' | '$kolom' | '$baris' | '$$'): string;
  /** Range over the data rows: H7:H16, or $H$7:$H$16. */
  data(kolom: Kolom, mutlak?: boolean): string;
}

/** Lays out a declared sheet with `banyakBaris` data rows; columns in `tanpa` are left out. */
export function tataLetak(d: DeklarasiTabel, banyakBaris: number, tanpa: readonly Kolom[] = []): TataLetak {
  const kolom: KolomTata[] = d.kolom
    .filter((k) => !tanpa.includes(k.kolom))
    .map((k: DeklarasiKolom) => ({
      kolom: k.kolom,
      judul: k.judul,
      isi: k.isi,
      lebar: LEBAR[k.kolom] ?? 12,
      triwulan: null,
    }));
  for (const t of SEMUA_TRIWULAN) {
    for (const b of d.triwulan) {
      const lebar = LEBAR_BAGIAN[d.triwulan[0]?.isi === 'rupiah' ? 'rupiah' : 'satuan'][b.bagian];
      kolom.push({ kolom: `tw${t}.${b.bagian}`, judul: b.judul, isi: b.isi, lebar, triwulan: t });
    }
  }
  const barisAkhir = BARIS_AWAL + banyakBaris - 1;
  const nomor = (k: Kolom): number => {
    const i = kolom.findIndex((c) => c.kolom === k);
    if (i < 0) throw new Error(`no column ${k} on sheet ${d.nama}`);
    return i + 1;
  };
  const sel: TataLetak['sel'] = (k, baris, mutlak = '') => {
    const kunciKolom = mutlak === '$kolom' || mutlak === '$$' ? '$' : '';
    const kunciBaris = mutlak === '$baris' || mutlak === '$$' ? '$' : '';
    return `${kunciKolom}${columnLetters(nomor(k))}${kunciBaris}${baris}`;
  };
  return {
    nama: d.nama,
    kolom,
    banyakBaris,
    barisAkhir,
    barisJumlah: barisAkhir + 1,
    barisRata: barisAkhir + 2,
    nomor,
    sel,
    data(k, mutlak = false) {
      const tanda = mutlak ? '$$' : '';
      return `${sel(k, BARIS_AWAL, tanda)}:${sel(k, barisAkhir, tanda)}`;
    },
  };
}
