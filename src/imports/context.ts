import type { Jenis } from '../domain/jenis.ts';
import type { UnknownExport } from '../findings/catalog/import-codes.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { makeFinding } from '../findings/finding.ts';
import { headingKey } from '../sheets/clean-text.ts';
import type { ExportTable } from './export-table.ts';
import { CHOICE_FLAGS, type ChoiceKey, type Choices, type ExportReading, type Question } from './reading.ts';

/** What a reader of a kind is given. */
export interface Context {
  readonly table: ExportTable;
  readonly choices: Choices;
  /** JENIS that the workbook states for an indikator; null where it states none. Absent without a workbook. */
  readonly jenisOf?: JenisLookup | undefined;
}

/** JENIS of an indikator in the workbook, by its name. */
export type JenisLookup = (indikator: string) => Jenis | null;

/** What may be chosen, each with the cell that speaks for it and what follows from it. */
interface Ask<T> {
  readonly choice: ChoiceKey;
  readonly about: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    readonly at: CellRef;
    readonly chosen: T;
  }[];
}

/** What follows from a choice that was made, or the question that stands where none was. */
export function askFor<T extends object>(
  table: Pick<ExportTable, 'file'>,
  choices: Choices,
  ask: Ask<T>,
): T | Question {
  const made = choices[ask.choice];
  const chosen = made === undefined ? undefined : findOption(ask, String(made));
  if (chosen !== undefined) return chosen.chosen;
  return makeQuestion(table.file, ask);
}

/** The question that a choice is made by. */
export function makeQuestion(
  file: string,
  {
    choice,
    about,
    options,
  }: Omit<Ask<unknown>, 'options'> & {
    readonly options: readonly { readonly value: string; readonly text: string; readonly at?: CellRef | undefined }[];
  },
): Question {
  const [first, ...others] = options;
  const named = ({ text, at }: { readonly text: string; readonly at?: CellRef | undefined }): string =>
    at === undefined ? text : `${text} (${formatA1(at)})`;
  const args = {
    soal: about,
    pertama: first === undefined ? '' : named(first),
    kedua: others.map(named).join(', atau '),
    bendera: options.map(({ value }) => `${CHOICE_FLAGS[choice]} ${quote(value)}`).join(' atau '),
  };
  const related = others.flatMap(({ at }) => at ?? []);
  const finding = makeFinding('impor/dua-bacaan', args, {
    ...(first?.at === undefined ? {} : { at: first.at }),
    related,
  });
  return { file, finding, choice, options: options.map(({ value, text }) => ({ value, text })) };
}

function findOption<T>(ask: Ask<T>, made: string): Ask<T>['options'][number] | undefined {
  const key = headingKey(made);
  return (
    ask.options.find(({ value }) => headingKey(value) === key) ??
    single(ask.options.filter(({ value }) => headingKey(value).startsWith(key))) ??
    single(ask.options.filter(({ value }) => headingKey(value).includes(key)))
  );
}

function single<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function quote(value: string): string {
  return /^[\w.-]+$/.test(value) ? value : `"${value.replaceAll('"', "'")}"`;
}

/** The reading of a table that cannot be taken at all, with the reason at its first heading. */
export function refuseTable(
  reading: ExportReading,
  table: ExportTable,
  reason: UnknownExport,
  detail: string,
  column = table.block.columns[0]?.column ?? 1,
): ExportReading {
  const at = table.at(table.block.firstRow, column);
  const finding = makeFinding('impor/tidak-dikenal', { sebab: reason, rincian: detail }, { at });
  return { ...reading, findings: [{ file: table.file, finding }] };
}
