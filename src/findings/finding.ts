import type { CellRef } from './cell-ref.ts';

/** galat / peringatan / info (checks.md, "Findings"), under the names of the JSON output. */
export type Severity = 'error' | 'warning' | 'info';

/** Causes of a wrong printed figure (checks.md, "Causes"). */
export type CauseCode =
  | 'berisi-teks'
  | 'kumulatif'
  | 'triwulan-lain'
  | 'baris-terlewat'
  | 'baris-ganda'
  | 'termasuk-jumlah'
  | 'digit-tertukar'
  | 'geser-digit'
  | 'dipotong'
  | 'ikut-jumlah-salah'
  | 'pembagi-pagu'
  | 'rata-rata-baris'
  | 'rasio-total'
  | 'rata-rata-termasuk-kosong';

/** Why a printed figure is wrong; `text` is worded by the rule that found it, `at` points at the row or figure named. */
export interface Cause {
  readonly code: CauseCode;
  /** What the cause names: a row, a quarter, another figure; worded without a final stop. */
  readonly args: Readonly<Record<string, string>>;
  readonly at?: CellRef;
}

/** How the figures of a finding are printed in text. */
export type Unit = 'rupiah' | 'persen' | 'angka';

/**
 * A finding as data. Its sentence and hint are made last, from the catalogue.
 * Numbers are decimal strings with a point; `difference` is written minus computed.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly at?: CellRef;
  /** Where it stands in the reader's words: "Jumlah · Triwulan II · Target". */
  readonly label?: string;
  readonly written?: string;
  readonly computed?: string;
  readonly difference?: string;
  /** Where a cell states no number at all, the word printed in place of one ("kosong", "-"); null in JSON. */
  readonly absent?: Readonly<Partial<Record<'written' | 'computed', string>>>;
  readonly unit?: Unit;
  /** How `computed` came about, in cell addresses: "F6 + F7 + F8". */
  readonly formula?: string;
  readonly cause?: Cause;
  readonly related?: readonly CellRef[];
  readonly args: Readonly<Record<string, string>>;
}

/** A value and what was found on the way to it; the value is undefined when there is none to go on with. */
export interface Checked<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
