import type { Severity } from './catalog/entry.ts';
import { type Code, entryOf } from './catalog.ts';
import { describeCause, hintForCause } from './cause.ts';
import { type CellRef, formatA1 } from './cell-ref.ts';
import { excerpt, oneLine } from './clean.ts';
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

/** Longest text of a cell that a sentence quotes: a cell may hold a million signs, and a terminal would scroll for minutes. */
const MOST_QUOTED = 400;
/** What a hint says to type, cell by cell: cut short, it could not be followed to the letter. */
const ADVICE: ReadonlySet<string> = new Set(['ketik', 'cara']);
const LONGEST_HINT = 8000;

/** Sentence, hint and cause of a finding, made from the catalogue. */
export function wording<C extends Code>(finding: Finding<C>): Wording {
  const { title, hint, figures } = entryOf(finding.code);
  const { cause, separator } = finding;
  const args = cutLongTexts(finding.args);
  const formula = (text: string): string => typeableFormula(text, separator);
  return {
    title: oneLine(title(args)),
    hint: oneLine(hintForCause(cause, hint(args, formula)) + alsoIn(finding.copies ?? [])),
    cause: cause === undefined ? '' : oneLine(describeCause(cause)),
    figures: figures?.(finding.args) ?? ['tertulis', 'seharusnya'],
  };
}

/** "; begitu pula di F6:F11": the cells of a column with the same mistake. */
function alsoIn(copies: readonly CellRef[]): string {
  const [first, last] = [copies[0], copies.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isRange = copies.length > 1 && last.row - first.row === copies.length - 1;
  const cells = isRange ? `${formatA1(first)}:${formatA1(last)}` : copies.map(formatA1).join(', ');
  return `; begitu pula di ${cells}`;
}

function cutLongTexts<A extends Readonly<Record<string, string>>>(args: A): A {
  if (Object.values(args).every((text) => text.length <= MOST_QUOTED)) return args;
  const most = (name: string): number => (ADVICE.has(name) ? LONGEST_HINT : MOST_QUOTED);
  return Object.fromEntries(Object.entries(args).map(([name, text]) => [name, excerpt(text, most(name))])) as A;
}
