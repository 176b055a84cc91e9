import * as z from 'zod/mini';
import { type CellValue, isAngka } from './angka.ts';

/**
 * How the cells of a column are read (workbook.md, "Cell values"). `satuan`: a number in the row's own unit; `cacah`: a number
 * of whatever is counted.
 */
export type ColumnContent = 'teks' | 'satuan' | 'cacah' | 'rupiah' | 'persen';

/** A word and its aliases, as a person may write it in a cell with a fixed choice. */
interface Choice<T extends string = string> {
  readonly value: T;
  readonly alias: readonly string[];
}

/** The words that a column takes, and what Excel says of them beside the cell. */
export interface ChoiceList<T extends string = string> {
  readonly words: readonly Choice<T>[];
  readonly guide: { readonly title: string; readonly text: string };
  readonly rejection: string;
}

/** What a column says of itself to those who fill it in, and how `lapkin init` writes it. */
interface ColumnText {
  /** The heading as `lapkin init` writes it. */
  readonly heading: string;
  readonly alias: readonly string[];
  /** Words that make a heading of this column, alone or with those of `beside` (heading-aliases.ts). */
  readonly words?: readonly string[];
  readonly beside?: readonly string[];
  /** Absent = it may be missing. */
  readonly required?: boolean;
  /** For the people who fill it in; goes into docs/format-buku-kerja.md. */
  readonly explanation: string;
  /** In characters; never 9, which exceljs takes for the default and leaves out. */
  readonly width: number;
  readonly style?: 'centered' | 'code';
  /** The column that `lapkin init` takes the cells from by formula; absent = typed. */
  readonly from?: { readonly sheet: 'pk' | 'rencana'; readonly column: string };
  /** False: read where a sheet has it, but not in the form that `lapkin init` writes. */
  readonly inForm?: false;
}

/** One column of a table sheet: all that reader, findings, form and docs know of it. */
export interface ColumnDeclaration extends ColumnText {
  readonly content: ColumnContent;
  /** Type of its value in the row; absent for a column that the row does not keep. */
  readonly type?: z.ZodMiniType;
  /** Value in the row of a cell that breaks the type. */
  readonly fallback?: unknown;
  readonly choices?: ChoiceList;
}

/** A sheet that holds one table, as it is written down: columns by their key, and those of each TRIWULAN group by part. */
export interface TableText {
  readonly name: string;
  readonly alias: readonly string[];
  readonly columns: Readonly<Record<string, ColumnDeclaration>>;
  readonly triwulan: Readonly<Record<string, ColumnDeclaration>>;
}

/** The finding that a broken type stands for, in the `params` of its issue; the place is added by the reader. */
export interface IssueParams {
  readonly code: 'sel/angka-negatif';
}

/** A figure as its cell states it. */
export const FIGURE = z.custom<CellValue>((value) => typeof value === 'string' || isAngka(value));

/** A figure below which nothing can be: a target, an amount of money. */
export const NOT_NEGATIVE = FIGURE.check(
  z.refine((value) => !isAngka(value) || !value.isNegative() || value.isZero(), {
    params: { code: 'sel/angka-negatif' } satisfies IssueParams,
  }),
);

/** A column of words. */
export function textColumn(text: ColumnText) {
  return { ...text, content: 'teks', type: z.string(), fallback: '' } as const;
}

/** A column of words that sorts and names rows, but that the row itself does not keep. */
export function labelColumn(text: ColumnText) {
  return { ...text, content: 'teks' } as const;
}

/** A column of words from a fixed list; `blank` is the row's value where the cell states none. */
export function choiceColumn<T extends string, const B extends T | null>(
  choices: ChoiceList<T>,
  blank: B,
  text: ColumnText,
) {
  const type: z.ZodMiniType<T | B> = z.custom<T | B>(
    (value) => value === blank || choices.words.some((word) => word.value === value),
  );
  return { ...text, content: 'teks', type, fallback: blank, choices } as const;
}

/** A column of figures that the row keeps. */
export function figureColumn(content: Exclude<ColumnContent, 'teks'>, type: typeof FIGURE, text: ColumnText) {
  return { ...text, content, type, fallback: 'rusak' } as const;
}

/** A column of percentages that the sheet prints and lapkin recomputes: a Cetakan beside the row. */
export function printedColumn(text: ColumnText) {
  return { ...text, content: 'persen' } as const;
}
