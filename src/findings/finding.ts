import type { Severity } from './catalog/entry.ts';
import { type ArgumentNames, type Code, entryOf } from './catalog.ts';
import type { Cause } from './cause.ts';
import type { CellRef } from './cell-ref.ts';
import type { ArgumentSeparator } from './local-formula.ts';

/** How the figures of a finding are printed in text. */
export type Unit = 'rupiah' | 'persen' | 'angka';

/** What a finding says beside its code: numbers are decimal strings with a point; `difference` is written minus computed. */
export interface FindingDetails {
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
  /** What parts arguments of formulas in the workbook's own language; absent where it does not tell. */
  readonly separator?: ArgumentSeparator;
  /** Findings that follow from this one and go with it: repaired with it, told under it. */
  readonly consequences?: readonly Finding[];
  /** Further cells of the column with the very same mistake, to be repaired alike; their findings are consequences. */
  readonly copies?: readonly CellRef[];
}

/** The arguments of a code's sentences. */
type FindingArgs<C extends Code> = Readonly<Record<ArgumentNames[C], string>>;

/**
 * A finding as data, of one of the codes `C`: whoever looks at `code` knows `args`. Its sentence and hint are made
 * last, from the catalogue.
 */
export type Finding<C extends Code = Code> = {
  [K in C]: FindingDetails & { readonly code: K; readonly args: FindingArgs<K> };
}[C];

/** A finding of a code; severity is the catalogue's unless `details` raises it. */
export function makeFinding<C extends Code>(
  code: C,
  args: FindingArgs<C>,
  details: Partial<FindingDetails> = {},
): Finding<C> {
  return { severity: entryOf(code).severity, ...details, code, args };
}

/** A value and what was found on the way to it; the value is undefined when there is none to go on with. */
export interface Checked<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
