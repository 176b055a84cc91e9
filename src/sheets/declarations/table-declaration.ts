import type { Kolom } from './column-key.ts';

/** How the cells of a column are read (workbook.md, "Cell values"). `satuan`: a number in the row's own unit. */
export type IsiKolom = 'teks' | 'satuan' | 'rupiah' | 'persen';

/** One column of a table sheet. */
export interface DeklarasiKolom {
  readonly kolom: Kolom;
  /** The heading as `lapkin init` writes it. */
  readonly judul: string;
  readonly alias: readonly string[];
  readonly wajib: boolean;
  readonly isi: IsiKolom;
  /** For the people who fill it in; goes into docs/format-buku-kerja.md. */
  readonly keterangan: string;
}

/** A column that stands in each TRIWULAN group. */
export interface DeklarasiTriwulan {
  readonly bagian: 'target' | 'realisasi' | 'capaian' | 'anggaran';
  readonly judul: string;
  readonly alias: readonly string[];
  readonly wajib: boolean;
  readonly isi: IsiKolom;
  readonly keterangan: string;
}

/** A sheet that holds one table. */
export interface DeklarasiTabel {
  readonly nama: string;
  readonly alias: readonly string[];
  readonly kolom: readonly DeklarasiKolom[];
  readonly triwulan: readonly DeklarasiTriwulan[];
}
