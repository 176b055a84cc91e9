import type { Angka, CellValue } from '../domain/angka.ts';
import type { Jenis } from '../domain/jenis.ts';
import type { PerTriwulan, Triwulan } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import type { ExportKind } from './export-kind.ts';
import type { Origin } from './origin.ts';

/** A code with its name; '' where the export states none. */
export interface Named {
  readonly kode: string;
  readonly name: string;
}

/** A sub kegiatan of an export. */
export interface SubKegiatan extends Named {
  /** Unit (sub SKPD) as "kode nama"; '' where the export names none. */
  readonly unit: string;
  readonly program: Named;
  readonly kegiatan: Named;
  readonly at: Origin;
}

/** What an amount is of. `sampaiDengan`: realisasi from 1 January to the end of the month. */
export type Measure = 'pagu' | 'target' | 'realisasi' | 'sampaiDengan';

/** One amount of an export, in rupiah: the smallest thing that sums are made of. */
export interface Atom {
  /** Key of its sub kegiatan in the reading. */
  readonly sub: string;
  /** '' where the export has no rekening. */
  readonly rekening: string;
  readonly measure: Measure;
  /** Month, or quarter, that it is of; both null for a year. */
  readonly month: number | null;
  readonly triwulan: Triwulan | null;
  /** TAHAPAN of a pagu; '' when none. */
  readonly tahapan: string;
  readonly value: Angka;
  readonly from: Origin;
}

/** What the quarter of a document is taken from. */
export type DateBasis = 'dokumen' | 'sp2d' | 'transfer';

/** A line of a Laporan Realisasi: one document and rekening; dates in ISO. */
export interface DocumentLine {
  readonly sub: string;
  readonly rekening: string;
  readonly number: string;
  readonly value: Angka;
  readonly setoran: Angka | null;
  readonly dates: Readonly<Record<DateBasis, string | null>>;
  readonly from: Origin;
}

/** A figure of an indikator, with its cell. */
export interface StatedFigure {
  readonly value: CellValue;
  readonly from: Origin;
}

/** What a form says of an indikator. */
export interface IndikatorLine {
  readonly sub: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly at: Origin;
  /** Target of the year. */
  readonly target: StatedFigure | null;
  readonly jenis: { readonly value: Jenis; readonly because: string } | null;
  readonly triwulan: PerTriwulan<{ readonly target: StatedFigure | null; readonly realisasi: StatedFigure | null }>;
}

/** A text for the sheet Narasi; `sub` is '' for the whole report. */
export interface NarasiLine {
  readonly bagian: 'Faktor Pendukung' | 'Faktor Penghambat' | 'Tindak Lanjut';
  readonly sub: string;
  readonly content: string;
  readonly from: Origin;
}

/** A finding with the export in which its cell stands. */
export interface PlacedFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** What an export can be read as, and the flag that decides. */
export interface Question extends PlacedFinding {
  readonly choice: ChoiceKey;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** A total that the export prints. */
interface PrintedTotal {
  readonly label: string;
  readonly measure: Measure;
  readonly month: number | null;
  readonly value: Angka;
  readonly from: Origin;
}

/** A sheet of an export as read. */
export interface ExportReading {
  readonly kind: ExportKind;
  readonly file: string;
  readonly sheet: string;
  readonly subs: ReadonlyMap<string, SubKegiatan>;
  readonly atoms: readonly Atom[];
  readonly documents: readonly DocumentLine[];
  readonly indikator: readonly IndikatorLine[];
  readonly narasi: readonly NarasiLine[];
  /** What stops the reading of the whole sheet, and what is told. */
  readonly findings: readonly PlacedFinding[];
  readonly questions: readonly Question[];
  /** Sub kegiatan of which the export disagrees with itself. */
  readonly conflicts: readonly Conflict[];
  /** Months that a quarter needs and the table has no column for. */
  readonly missingMonths: readonly number[];
  readonly years: readonly { readonly year: number; readonly at: CellRef }[];
  /** Dates that the documents have columns for. */
  readonly dateColumns: readonly DateBasis[];
  readonly totals: readonly PrintedTotal[];
  /** Sources of funds of each sub kegiatan. */
  readonly remarks: ReadonlyMap<string, readonly string[]>;
}

/** A figure of an export that is not the sum of what it should be. */
export interface Conflict {
  readonly sub: string;
  readonly kind: 'pagu' | 'jumlah';
  readonly what: string;
  readonly written: Angka;
  readonly computed: Angka;
  readonly cells: readonly Origin[];
}

/** What a person decides about exports that can be read in two ways; each has a flag of its name. */
export interface Choices {
  readonly unit?: string;
  readonly tahapan?: string;
  readonly date?: DateBasis;
  readonly setoran?: 'kurangi' | 'abaikan';
  /** The heading of the budget column, or its letters. */
  readonly anggaranColumn?: string;
  /** One of the blocks of a file that repeats its rows. */
  readonly block?: string;
  readonly jenis?: Jenis;
  readonly sameMonths?: 'jumlahkan' | 'sekali';
  readonly capaian?: 'realisasi' | 'persen';
  readonly kind?: ExportKind;
}
export type ChoiceKey = keyof Choices;

/** The flag of each choice. */
export const CHOICE_FLAGS: Readonly<Record<ChoiceKey, string>> = {
  unit: '--unit',
  tahapan: '--tahapan',
  date: '--tanggal',
  setoran: '--setoran',
  anggaranColumn: '--kolom-anggaran',
  block: '--blok',
  jenis: '--jenis-indikator',
  sameMonths: '--bulan-sama',
  capaian: '--capaian',
  kind: '--jenis',
};

/** A reading in which nothing was found yet. */
export function emptyReading(kind: ExportKind, file: string, sheet: string): ExportReading {
  return {
    kind,
    file,
    sheet,
    subs: new Map(),
    atoms: [],
    documents: [],
    indikator: [],
    narasi: [],
    findings: [],
    questions: [],
    conflicts: [],
    missingMonths: [],
    years: [],
    dateColumns: [],
    totals: [],
    remarks: new Map(),
  };
}
