import { excerpt } from '../clean.ts';
import { printFigures } from '../figures.ts';
import type { Finding } from '../finding.ts';
import { wording } from '../wording.ts';

/** The parts of a finding below its sentence, each "label value": for formats that show one block of text. */
export function findingDetails(d: Finding): readonly string[] {
  const { hint, cause } = wording(d);
  const shown = printFigures(d);
  const formula = d.formula === undefined ? '' : ` = ${excerpt(d.formula, 300)}`;
  return [
    shown.written === undefined ? '' : `tertulis: ${excerpt(shown.written)}`,
    shown.computed === undefined ? '' : `dihitung: ${excerpt(shown.computed)}${formula}`,
    shown.difference === undefined ? '' : `selisih: ${excerpt(shown.difference)}`,
    cause === '' ? '' : `sebab: ${cause}`,
    hint === '' ? '' : `saran: ${hint}`,
  ].filter((line) => line !== '');
}

/** A finding as a paragraph: sentence, figures, cause, repair. */
export function findingParagraph(d: Finding): string {
  return [wording(d).title, ...findingDetails(d)].join('; ');
}
