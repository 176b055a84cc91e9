import * as z from 'zod/mini';
import type { ColumnDeclaration, TableText } from './column.ts';
import type { ColumnKey } from './column-key.ts';
import type { Grades } from './grades.ts';
import { IKU_TABLE } from './iku-columns.ts';
import { KEUANGAN_TABLE } from './keuangan-columns.ts';
import { PK_PERUBAHAN_TABLE, PK_TABLE } from './pk-columns.ts';
import { RENCANA_TABLE } from './rencana-columns.ts';
import { RIWAYAT_TABLE } from './riwayat-columns.ts';
import { ALL_TRIWULAN, type PerTriwulan, type Triwulan, toRoman } from './triwulan.ts';
import { type TriwulanPart, triwulanColumn } from './triwulan-column.ts';

/** The values of the columns that a row keeps. */
type Kept<C> = {
  readonly [K in keyof C as C[K] extends { readonly type: z.ZodMiniType } ? K : never]: C[K] extends {
    readonly type: z.ZodMiniType<infer V>;
  }
    ? V
    : never;
};

/** A row of a table: what each column's zod type holds, and so each quarter's. */
type RowOf<T extends TableText> = Kept<T['columns']> &
  (keyof T['triwulan'] extends never ? unknown : { readonly triwulan: PerTriwulan<Kept<T['triwulan']>> }) & {
    /** Absent: each of its figures was written as a number. */
    readonly grades?: Grades | undefined;
  };

/** A column with its place in the table. */
export interface PlacedColumn extends ColumnDeclaration {
  readonly key: ColumnKey;
  /** The quarter whose group it stands in; null = none. */
  readonly triwulan: Triwulan | null;
  /** Its key in the row, or in the quarter's part of it. */
  readonly field: string;
  /** Its name in messages: "Triwulan II · Target", "Anggaran". */
  readonly name: string;
}

/** A sheet that holds one table. */
export interface TableDeclaration<R = unknown> {
  readonly name: string;
  readonly alias: readonly string[];
  readonly columns: readonly (ColumnDeclaration & { readonly column: ColumnKey })[];
  readonly triwulan: readonly (ColumnDeclaration & { readonly part: TriwulanPart })[];
  /** Every column that the table may have, in order, those of the quarters last. */
  readonly placed: ReadonlyMap<ColumnKey, PlacedColumn>;
  /** Of these the ones that the row keeps. */
  readonly kept: readonly PlacedColumn[];
  /** What a row must be, once its cells are read. */
  readonly row: z.ZodMiniType<R>;
}

/** Makes a declaration of what is written down: the row's schema, and indexes that are asked for every cell. */
export function declareTable<const T extends TableText>(text: T): TableDeclaration<RowOf<T>> {
  const columns = Object.entries(text.columns);
  const parts = Object.entries(text.triwulan);
  const placed: readonly PlacedColumn[] = [
    ...columns.map(([field, column]) => {
      return { ...column, key: field as ColumnKey, triwulan: null, field, name: sentence(column.heading) };
    }),
    ...ALL_TRIWULAN.flatMap((triwulan) =>
      parts.map(([field, column]) => {
        const name = `Triwulan ${toRoman(triwulan)} · ${sentence(column.heading)}`;
        return { ...column, key: triwulanColumn(triwulan, field as TriwulanPart), triwulan, field, name };
      }),
    ),
  ];
  const quarter = z.object(keptTypes(text.triwulan));
  const row = z.object({
    ...keptTypes(text.columns),
    grades: z.optional(z.record(z.string(), z.string())),
    ...(parts.length === 0 ? {} : { triwulan: z.object({ 1: quarter, 2: quarter, 3: quarter, 4: quarter }) }),
  });
  return {
    name: text.name,
    alias: text.alias,
    columns: columns.map(([key, column]) => ({ ...column, column: key as ColumnKey })),
    triwulan: parts.map(([part, column]) => ({ ...column, part: part as TriwulanPart })),
    placed: new Map(placed.map((column) => [column.key, column])),
    kept: placed.filter((column) => column.type !== undefined),
    row: row as unknown as z.ZodMiniType<RowOf<T>>,
  };
}

function keptTypes(columns: Readonly<Record<string, ColumnDeclaration>>): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([key, { type }]) => (type === undefined ? [] : [[key, type]])),
  );
}

function sentence(heading: string): string {
  return heading.charAt(0) + heading.slice(1).toLowerCase();
}

export const PK_SHEET = declareTable(PK_TABLE);
export const PK_PERUBAHAN_SHEET = declareTable(PK_PERUBAHAN_TABLE);
export const RENCANA_SHEET = declareTable(RENCANA_TABLE);
/** Optional: what Tingkat = sasaran reports on. */
export const IKU_SHEET = declareTable(IKU_TABLE);
export const KEUANGAN_SHEET = declareTable(KEUANGAN_TABLE);
export const RIWAYAT_SHEET = declareTable(RIWAYAT_TABLE);

/** The sheets that are tables, in the order that an office reads them. */
export const TABLE_SHEETS: readonly TableDeclaration[] = [
  PK_SHEET,
  PK_PERUBAHAN_SHEET,
  RENCANA_SHEET,
  IKU_SHEET,
  KEUANGAN_SHEET,
  RIWAYAT_SHEET,
];
