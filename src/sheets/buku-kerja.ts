import type { Angka } from '../domain/angka.ts';
import type {
  BarisDokumentasi,
  BarisKeuangan,
  BarisNarasi,
  BarisPk,
  BarisRencana,
  Identitas,
} from '../domain/kinerja-data.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import type { Skala } from '../domain/predikat.ts';
import type { PerTriwulan, Triwulan } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Kolom } from './declarations/column-key.ts';
import type { RawSheet } from './raw-workbook.ts';

/** Addresses beside the data, in the same shape; a field without a column has the address of the row's name. */
export type Alamat<T> = {
  readonly [K in keyof T]: T[K] extends PerTriwulan<infer U> ? PerTriwulan<Alamat<U>> : CellRef;
};

/** A figure that the workbook prints and lapkin recomputes: a total, a capaian, a mean. */
export interface Cetakan {
  readonly at: CellRef;
  /** The value held (percent already times 100), unrounded. */
  readonly nilai: Angka;
  /** Decimal places at which its cell shows it. */
  readonly desimal: number;
  /** The value as shown: `nilai` half up at `desimal`. */
  readonly tampil: Angka;
  /** Formula without "=", when it is one. */
  readonly formula?: string;
}

/** A data row with the address of each value. */
export interface Row<T> {
  readonly row: number;
  readonly data: T;
  readonly at: Alamat<T>;
  /** Printed capaian of the row, by column. */
  readonly cetak: ReadonlyMap<Kolom, Cetakan>;
  /** Names that stand in the row's own cells (not filled down from above). */
  readonly sendiri: ReadonlySet<Kolom>;
}

/** A printed total row; never data, always checked. */
export interface BarisTotal {
  readonly row: number;
  readonly at: CellRef;
  /** As written: "Jumlah", "Rata-rata Capaian Kinerja". */
  readonly label: string;
  readonly jenis: 'jumlah' | 'rata-rata';
  /** `tabel`: over all data rows; `subtotal`: over the rows since the total before. */
  readonly lingkup: 'tabel' | 'subtotal';
  /** Row numbers of the data rows it is over. */
  readonly atas: readonly number[];
  readonly cetak: ReadonlyMap<Kolom, Cetakan>;
}

/** A program or kegiatan row that carries the amounts of its children. */
export interface BarisInduk {
  readonly row: number;
  readonly at: CellRef;
  readonly nama: string;
  readonly cetak: ReadonlyMap<Kolom, Cetakan>;
  /** Row numbers of its children. */
  readonly anak: readonly number[];
}

/** A table as found on its sheet. */
export interface Tabel<T> {
  readonly sheet: RawSheet;
  /** Column numbers by meaning; a heading that the sheet lacks is absent. */
  readonly kolom: ReadonlyMap<Kolom, number>;
  readonly headingRow: number;
  readonly lastHeadingRow: number;
  readonly rows: readonly Row<T>[];
  readonly totals: readonly BarisTotal[];
  readonly induk: readonly BarisInduk[];
}

/** A value of a KUNCI | ISI sheet with its cell; `at` of a missing key is the sheet's first cell. */
export interface Isian<T> {
  readonly data: T;
  readonly at: Readonly<Partial<Record<keyof T, CellRef>>>;
}

/** The workbook as read: data beside addresses. A required sheet that could not be read is null (and has a finding). */
export interface BukuKerja {
  readonly raw: readonly RawSheet[];
  readonly tahun: number | null;
  readonly triwulan: Triwulan | null;
  readonly identitas: Isian<Identitas> | null;
  readonly pengaturan: Isian<Pengaturan>;
  readonly skala: Skala;
  readonly pk: Tabel<BarisPk> | null;
  readonly rencana: Tabel<BarisRencana> | null;
  readonly keuangan: Tabel<BarisKeuangan> | null;
  readonly narasi: readonly Row<BarisNarasi>[];
  readonly dokumentasi: readonly Row<BarisDokumentasi>[];
}
