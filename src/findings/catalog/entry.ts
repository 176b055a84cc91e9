import type { Severity } from './severity.ts';

/**
 * One entry of the catalogue. `A` names the arguments its sentences use; an argument that does not apply is ''.
 * `what` and `why` are for `lapkin explain` and docs/temuan.md.
 */
export interface Entry<A extends string = string> {
  readonly severity: Severity;
  /** One line, no final stop. */
  readonly title: (a: Readonly<Record<A, string>>) => string;
  /** What to do next in Excel (or on the command line), in the imperative, no final stop. */
  readonly hint: (a: Readonly<Record<A, string>>) => string;
  readonly what: string;
  readonly why: string;
}

/** Fixes the argument names of an entry: `entry<'sheet' | 'nearest'>({ ... })`. */
export function entry<A extends string = never>(e: Entry<A>): Entry<A> {
  return e;
}
