import type { Arah } from '../domain/arah.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import type { IdentitasKey } from '../domain/identitas.ts';
import type { Jenis } from '../domain/jenis.ts';
import type { NarasiBagian } from '../domain/kinerja-data.ts';
import type { PengaturanKey } from '../domain/pengaturan.ts';
import type { ReportPeriodWord } from '../domain/report-period.ts';
import type { PerTriwulan, Triwulan } from '../domain/triwulan.ts';
import type { TriwulanColumn } from '../domain/triwulan-column.ts';

/** What a cell gets as typed: a number, a text ("-", "12 Laporan"), or null for blank. */
export type CellContent = string | number | null;

/** Target, realisasi (in the row's satuan) and anggaran (rupiah) of one quarter. */
interface TriwulanContent {
  readonly target: CellContent;
  readonly realisasi: CellContent;
  readonly anggaran: CellContent;
  /** What a realisasi is the quotient of; absent where the workbook has no such columns. */
  readonly pembilang?: CellContent;
  readonly penyebut?: CellContent;
}

/** Columns outside the quarters in which something is typed. */
export type TypedColumn = Exclude<ColumnKey, TriwulanColumn | 'no' | 'annualTarget'>;

/** One indikator with everything that the three tables hold of it; a further declared column may stand there too. */
export interface ContentRow extends Readonly<Partial<Record<TypedColumn, CellContent>>> {
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly kode: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: CellContent;
  /** Rupiah; null from the second indikator of a sub kegiatan on. */
  readonly pagu: CellContent;
  readonly remark: string;
  /** KETERANGAN of Realisasi Keuangan. */
  readonly moneyRemark?: CellContent;
  readonly jenis: Jenis | null;
  readonly arah: Arah | null;
  readonly triwulan: PerTriwulan<TriwulanContent>;
  /** Rupiah spent in each quarter; null from the second indikator of a sub kegiatan on. */
  readonly realisasiKeuangan: PerTriwulan<CellContent> | null;
  /** Its row of PK Perubahan; null where it went with it; absent where the year was not changed. */
  readonly perubahan?: PkContent | null;
  /** True for what came with the PK Perubahan: PK does not hold it. */
  readonly isNew?: boolean;
}

/** What is typed in a row of PK. */
export type PkContent = Readonly<Partial<Record<TypedColumn, CellContent>>>;

/** A list sheet beside those that every workbook has: Renstra, Riwayat. */
export interface FurtherSheet {
  readonly name: string;
  readonly title: string;
  /** Where it says what is written in a column, blank rows to fill in stand below the rows. */
  readonly columns: readonly (readonly [heading: string, width: number, content?: 'text' | 'figure'])[];
  readonly rows: readonly (readonly CellContent[])[];
  /** What is written where, under the title. */
  readonly note?: string;
}

/** The sheets that hold tables; PK Perubahan has the rows of PK, each at the same place. */
export type TableSheet = 'pk' | 'perubahan' | 'rencana' | 'keuangan';

/** Whether the year was changed, so that there is a PK Perubahan. */
export function isChangedYear({ rows }: Pick<WorkbookContent, 'rows'>): boolean {
  return rows.some(({ perubahan }) => perubahan !== undefined);
}

/** The content of a workbook, before any layout. */
export interface WorkbookContent {
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
  /** `tanggalLaporan` as an ISO date. */
  readonly identitas: Readonly<Partial<Record<IdentitasKey, string>>>;
  readonly pengaturan: Readonly<Partial<Record<PengaturanKey, string | number>>>;
  readonly rows: readonly ContentRow[];
  /** Without a period a text or photo is for every report. */
  readonly narasi: readonly (readonly [
    bagian: NarasiBagian,
    subject: string,
    content: string,
    period?: ReportPeriodWord,
  ])[];
  readonly dokumentasi: readonly (readonly [file: string, caption: string, period?: ReportPeriodWord])[];
  /** Rows of Tindak Lanjut and of Riwayat, cell by cell in the order of their forms (year-sheets.ts). */
  readonly tindakLanjut: readonly (readonly CellContent[])[];
  readonly riwayat: readonly (readonly CellContent[])[];
  /** Lower bounds, falling; null = no such sheet. */
  readonly skala: readonly (readonly [lowerBound: number, predikat: string])[] | null;
  /** Sheets of which only some workbooks have one: title, headings with their widths, rows. */
  readonly further?: readonly FurtherSheet[];
  /** Further paragraphs of Petunjuk: what is assumed in an example. */
  readonly notes: readonly string[];
}

/** A workbook in which nothing is filled in yet. */
export const EMPTY_CONTENT: WorkbookContent = {
  year: null,
  triwulan: null,
  identitas: {},
  pengaturan: {},
  rows: [],
  narasi: [],
  dokumentasi: [],
  tindakLanjut: [],
  riwayat: [],
  skala: null,
  notes: [],
};
