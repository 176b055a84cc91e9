import type { Triwulan } from '../../src/domain/triwulan.ts';
import type { Code } from '../../src/findings/catalog.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import type { TestCell, TestSheet } from '../support/raw-buku.ts';

/** What a sheet shows or hides, and its merged areas ("A1:B2"). */
export interface SheetAppearance {
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly string[];
}

/**
 * The runnable case of a code: the base workbook (buku-dasar.ts, which has no finding) with one mistake in it.
 * Its finding is the golden text of the code and the example of `lapkin explain` and docs/temuan.md.
 */
export interface Case {
  readonly code: Code;
  /** Cells to change: `{ 'Realisasi Keuangan!F9': 41664750 }`; null makes a cell blank. */
  readonly cells?: Readonly<Record<string, TestCell>>;
  /** Sheets in place of the base's own; null takes a sheet away. */
  readonly sheets?: Readonly<Record<string, TestSheet | null>>;
  readonly appearance?: Readonly<Record<string, SheetAppearance>>;
  /** For berkas/*: a file instead of a workbook as rows; `isi` null = there is no such file. */
  readonly file?: { readonly name: string; readonly content: () => Uint8Array | null };
  /** For codes that `check` does not find (templat/*, gambar/*): what finds them, run as it is. */
  readonly find?: () => readonly Finding[] | Promise<readonly Finding[]>;
  /** With `find`: the workbook that holds the finding's cell, for the picture of the example. */
  readonly drawn?: () => RawWorkbook;
  /** The report's quarter and year, when Identitas (2024, Triwulan II) is not to decide. */
  readonly triwulan?: Triwulan;
  readonly year?: number;
  /** The report is of the year. */
  readonly isYearly?: boolean;
  /** Place of the finding as printed: 'Realisasi Keuangan'!F9; absent when it is of the whole file. */
  readonly place?: string;
  /** Other codes that the same mistake brings about; none when absent. */
  readonly also?: readonly Code[];
}
