import { describeCause, hintForCause } from './catalog/cause-sentences.ts';
import { entryOf } from './catalog.ts';
import { oneLine } from './clean.ts';
import type { Finding, Severity } from './finding.ts';

/** Severity as users read it. */
export const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  error: 'galat',
  warning: 'peringatan',
  info: 'info',
};

/** A finding in words; '' where there is nothing to say. */
export interface Wording {
  readonly title: string;
  readonly hint: string;
  readonly cause: string;
}

/** Sentence, hint and cause of a finding, made from the catalogue. Throws on a code that the catalogue lacks (a fault). */
export function wording(d: Finding): Wording {
  const entry = entryOf(d.code);
  if (entry === undefined) throw new Error(`code without a catalogue entry: ${d.code}`);
  return {
    title: oneLine(entry.title(d.args)),
    hint: oneLine(hintForCause(d.cause, entry.hint(d.args))),
    cause: d.cause === undefined ? '' : oneLine(describeCause(d.cause)),
  };
}
