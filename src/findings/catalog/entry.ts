/** kesalahan / peringatan / info, under the names of the JSON output. */
export type Severity = 'error' | 'warning' | 'info';

/** Writes a formula as the reader's Excel takes it. */
export type FormulaWriter = (formula: string) => string;

/**
 * What an entry of the catalogue says. `A` names the arguments its sentences use; an argument that does not apply is ''.
 * `what` and `why` are for `lapkin explain` and docs/temuan.md.
 */
interface EntryText<A extends string> {
  /** One line, no final stop. */
  readonly title: (a: Readonly<Record<A, string>>) => string;
  /** What to do next in Excel (or on the command line), in the imperative, no final stop. */
  readonly hint: (a: Readonly<Record<A, string>>, formula: FormulaWriter) => string;
  /** The repair in general words, where `hint` names cells of the workbook; for `lapkin explain`. */
  readonly repair?: string;
  /** What its two figures are, where they are not "tertulis" and "seharusnya". */
  readonly figures?: (a: Readonly<Record<A, string>>) => readonly [written: string, computed: string];
  readonly what: string;
  readonly why: string;
}

/** One entry of the catalogue. */
export interface Entry<A extends string = string> extends EntryText<A> {
  readonly severity: Severity;
}

/** An entry of severity kesalahan; fixes the argument names of its sentences: `error<'sheet' | 'nearest'>({ ... })`. */
export function error<A extends string = never>(text: EntryText<A>): Entry<A> {
  return { severity: 'error', ...text };
}

/** The same of severity peringatan. */
export function warning<A extends string = never>(text: EntryText<A>): Entry<A> {
  return { severity: 'warning', ...text };
}

/** The same of severity info. */
export function info<A extends string = never>(text: EntryText<A>): Entry<A> {
  return { severity: 'info', ...text };
}
