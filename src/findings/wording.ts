import type { Severity } from './catalog/entry.ts';
import { type Code, entryOf } from './catalog.ts';
import { describeCause, hintForCause } from './cause.ts';
import { oneLine } from './clean.ts';
import type { Finding } from './finding.ts';
import { typeableFormula } from './local-formula.ts';

/** Severity as users read it. */
export const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  error: 'kesalahan',
  warning: 'peringatan',
  info: 'info',
};

/** A finding in words; '' where there is nothing to say. */
interface Wording {
  readonly title: string;
  readonly hint: string;
  readonly cause: string;
  /** What its two figures are: "tertulis" and "seharusnya" unless the code says otherwise. */
  readonly figures: readonly [written: string, computed: string];
}

/** Sentence, hint and cause of a finding, made from the catalogue. */
export function wording<C extends Code>(finding: Finding<C>): Wording {
  const { title, hint, figures } = entryOf(finding.code);
  const { cause, separator } = finding;
  const formula = (text: string): string => typeableFormula(text, separator);
  return {
    title: oneLine(title(finding.args)),
    hint: oneLine(hintForCause(cause, hint(finding.args, formula))),
    cause: cause === undefined ? '' : oneLine(describeCause(cause)),
    figures: figures?.(finding.args) ?? ['tertulis', 'seharusnya'],
  };
}
