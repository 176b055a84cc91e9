import type { Angka } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import type { Identitas, IdentitasKey } from '../domain/identitas.ts';
import type {
  DokumentasiRow,
  IkuRow,
  KeuanganRow,
  NarasiRow,
  PkRow,
  RencanaRow,
  RiwayatCells,
} from '../domain/kinerja-data.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import type { Skala } from '../domain/predikat.ts';
import type { RenstraRow, Standard } from '../domain/renstra.ts';
import type { ReportPeriod } from '../domain/report-period.ts';
import type { TindakLanjutRow } from '../domain/tindak-lanjut.ts';
import type { PerTriwulan, Triwulan } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Layout } from './layout.ts';
import type { RawSheet } from './raw-workbook.ts';

/** Addresses beside the data, in the same shape; a field without a column has the address of the row's name. */
export type Addresses<T> = {
  readonly [K in keyof T]: T[K] extends PerTriwulan<infer U> ? PerTriwulan<Addresses<U>> : CellRef;
};

/** A figure that the workbook prints and lapkin recomputes: a total, a capaian, a mean. */
export interface Cetakan {
  readonly at: CellRef;
  /** The value held (percent already times 100), unrounded. */
  readonly value: Angka;
  /** Decimal places at which its cell shows it. */
  readonly decimals: number;
  /** The value as shown: `value` half up at `decimals`. */
  readonly shown: Angka;
  /** Formula without "=", when it is one. */
  readonly formula?: string;
}

/** A data row with the address of each value. */
export interface Row<T> {
  readonly row: number;
  readonly data: T;
  readonly at: Addresses<T>;
  /** Printed capaian of the row, by column. */
  readonly printed: ReadonlyMap<ColumnKey, Cetakan>;
  /** Names that stand in the row's own cells (not filled down from above). */
  readonly own: ReadonlySet<ColumnKey>;
}

/** A printed total row; never data, always checked. */
export interface TotalRow {
  readonly row: number;
  readonly at: CellRef;
  /** As written: "Jumlah", "Rata-rata Capaian Kinerja". */
  readonly label: string;
  readonly kind: 'jumlah' | 'rata-rata';
  /** `tabel`: over all data rows; `subtotal`: over the rows since the total before. */
  readonly scope: 'tabel' | 'subtotal';
  /** Row numbers of the data rows it is over. */
  readonly dataRows: readonly number[];
  readonly printed: ReadonlyMap<ColumnKey, Cetakan>;
}

/** A program or kegiatan row that carries the amounts of its children. */
export interface IndukRow {
  readonly row: number;
  readonly at: CellRef;
  readonly name: string;
  readonly printed: ReadonlyMap<ColumnKey, Cetakan>;
  /** Row numbers of its children. */
  readonly children: readonly number[];
}

/**
 * What a row of a table is. `judul`: a heading printed again; `kelompok`: a program or kegiatan name without amounts;
 * `lanjutan`: read with the row above it.
 */
export type RowKind = 'data' | 'total' | 'induk' | 'kelompok' | 'judul' | 'lanjutan' | 'lain';

/** A table as found on its sheet. */
export interface Table<T> {
  readonly sheet: RawSheet;
  /** Column numbers by meaning; a heading that the sheet lacks is absent. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** The columns of the three months of a quarter's figure, the first of which is in `columns`; absent where none is. */
  readonly months?: ReadonlyMap<ColumnKey, readonly number[]>;
  readonly headingRow: number;
  readonly lastHeadingRow: number;
  readonly rows: readonly Row<T>[];
  readonly totals: readonly TotalRow[];
  readonly induk: readonly IndukRow[];
  /** What each row below the heading was taken for; numbering rows are absent. */
  readonly roles: ReadonlyMap<number, RowKind>;
  readonly lastRow: number;
}

/** The tables of a year that was changed, and the quarter from which the second one counts. */
export interface PerubahanTables {
  readonly from: Triwulan;
  readonly murni: Table<PkRow>;
  readonly changed: Table<PkRow>;
}

/** What the sheet IKU agrees of the year, as a Perjanjian Kinerja has it, at the cells of IKU. */
export interface IkuAgreement {
  /** The one with which the year began. */
  readonly murni: Table<PkRow>;
  /** Both, where a PK Perubahan changes a target and Pengaturan says from when. */
  readonly perubahan: PerubahanTables | null;
}

/** A value of a KUNCI | ISI sheet with its cell; `at` of a missing key is the sheet's first cell. */
export interface Fields<T> {
  readonly data: T;
  readonly at: Readonly<Partial<Record<keyof T, CellRef>>>;
}

/** A text of Dokumentasi in the row of a file, outside KETERANGAN. */
export interface TextBesideFile {
  readonly at: CellRef;
  /** The column KETERANGAN; null where the sheet has none. */
  readonly captionColumn: number | null;
  readonly hasCaption: boolean;
}

/** The sheet Dokumentasi as read. */
export interface DokumentasiSheet {
  readonly rows: readonly Row<DokumentasiRow>[];
  /** Cells of captions beside which no file is named; of a picture placed in the sheet they may be the caption. */
  readonly withoutFile: readonly CellRef[];
  /** Texts beside a named file that are not its caption; of a picture placed in the sheet they may be the caption. */
  readonly besideFile: readonly TextBesideFile[];
  /** The column TRIWULAN, where the sheet has one. */
  readonly periodColumn: number | null;
}

/** A row of Renstra with its cells. */
export interface RenstraSheetRow {
  readonly row: number;
  readonly data: RenstraRow;
  /** The cell of the indikator. */
  readonly at: CellRef;
  /** The cell of CARA; of the indikator where there is no such column. */
  readonly combinationAt: CellRef;
  /** The cell of the target of a year. */
  readonly yearAt: ReadonlyMap<number, CellRef>;
  /** The cell of the target at the end: of TARGET AKHIR, else of the last year; of the indikator where there is neither. */
  readonly lastAt: CellRef;
  /** The cells of what others reach, where there is a column of them. */
  readonly standardsAt: Readonly<Partial<Record<Standard, CellRef>>>;
}

/** Identitas, with the cells of the year and the quarter where they are its own. */
export interface IdentitasFields extends Omit<Fields<Identitas>, 'at'> {
  readonly at: Readonly<Partial<Record<IdentitasKey, CellRef>>>;
}

/** The tables of an earlier workbook (`--lalu`), with their cells; its texts are not read. */
export interface EarlierTables {
  /** Its name for messages. */
  readonly file: string;
  readonly year: number;
  /** Its report's quarter; null = not stated. */
  readonly triwulan: Triwulan | null;
  readonly pk: Table<PkRow>;
  readonly rencana: Table<RencanaRow>;
  readonly iku: Table<IkuRow> | null;
  /** What IKU agrees; null without it. */
  readonly ikuAgreement: IkuAgreement | null;
  readonly keuangan: Table<KeuanganRow>;
}

/** The workbook as read: data beside addresses. A required sheet that could not be read is null (and has a finding). */
export interface BukuKerja {
  readonly raw: readonly RawSheet[];
  /** What lapkin.peta.json told of its sheets; null = nothing. */
  readonly layout: Layout | null;
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
  /** Whose texts and photos are printed: the quarter's, or the year's. */
  readonly period: ReportPeriod | null;
  readonly identitas: IdentitasFields | null;
  readonly pengaturan: Fields<Pengaturan>;
  readonly skala: Skala;
  /** The Perjanjian Kinerja that counts in the report's quarter. */
  readonly pk: Table<PkRow> | null;
  /** Both of them, where the year was changed. */
  readonly perubahan: PerubahanTables | null;
  /** A PK Perubahan of which nothing says from when it counts; it counts for nothing. */
  readonly unusedPerubahan: Table<PkRow> | null;
  readonly rencana: Table<RencanaRow> | null;
  /** Null without the sheet IKU; `subKegiatan` of a row is the sasaran. */
  readonly iku: Table<IkuRow> | null;
  /** What IKU agrees; null without it. */
  readonly ikuAgreement: IkuAgreement | null;
  readonly keuangan: Table<KeuanganRow> | null;
  /** Texts of every report: the others' quarters too. */
  readonly narasi: readonly Row<NarasiRow>[];
  /** Where a missing text of Narasi can be written; null without the sheet. */
  readonly narasiFree: CellRef | null;
  /** Photos of every report. */
  readonly dokumentasi: DokumentasiSheet;
  /** Follow-up of every quarter. */
  readonly tindakLanjut: readonly Row<TindakLanjutRow>[];
  /** Figures of earlier years; null without the sheet, or where it could not be read. */
  readonly riwayat: Table<RiwayatCells> | null;
  /** The workbooks of `--lalu`, the latest year first. */
  readonly earlier: readonly EarlierTables[];
  /** Null without the sheet Renstra. */
  readonly renstra: readonly RenstraSheetRow[] | null;
}
