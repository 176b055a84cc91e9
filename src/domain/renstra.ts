import type { CellValue } from './angka.ts';
import type { Grades } from './grades.ts';
import { nameKey, satuanKey } from './name-key.ts';

/** The levels whose figure an indikator is held beside. */
export const STANDARDS = ['nasional', 'provinsi', 'kabupaten'] as const;
export type Standard = (typeof STANDARDS)[number];

/** How the years of an indikator make what was reached of the last one's target: this year's value, or the sum of the years. */
export type YearsCombination = 'tahun ini' | 'jumlah';

/** The target of a year of the Renstra. */
interface RenstraYear {
  readonly year: number;
  readonly target: CellValue;
}

/** A row of the sheet Renstra: one indikator, its targets by year (rising) and at the end. */
export interface RenstraRow {
  /** '' where not stated; filled down. */
  readonly tujuan: string;
  readonly sasaran: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly years: readonly RenstraYear[];
  /** TARGET AKHIR, else the target of the last year. */
  readonly lastTarget: CellValue;
  /** The last year of the headings; null without one. */
  readonly lastYear: number | null;
  readonly combination: YearsCombination;
  /** What others reach, in the same satuan. */
  readonly standards: Readonly<Record<Standard, CellValue>>;
  readonly source: string;
  /** Absent: each of its figures was written as a number. */
  readonly grades?: Grades | undefined;
}

/** The row of the Renstra of an indikator: the same name, and no other satuan. */
export function findRenstraRow(
  rows: readonly RenstraRow[],
  { indikator, satuan }: { readonly indikator: string; readonly satuan: string },
): RenstraRow | undefined {
  const key = nameKey(indikator);
  if (key === '') return undefined;
  return rows.find(
    (row) =>
      nameKey(row.indikator) === key &&
      (row.satuan === '' || satuan === '' || satuanKey(row.satuan) === satuanKey(satuan)),
  );
}
