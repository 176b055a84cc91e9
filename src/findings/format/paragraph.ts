import { excerpt } from '../clean.ts';
import { describeConsequences } from '../consequences.ts';
import { printFigures } from '../figures.ts';
import type { Finding } from '../finding.ts';
import { wording } from '../wording.ts';

/** The parts of a finding below its sentence, each "label value": for formats that show one block of text. */
export function findingDetails(finding: Finding): readonly string[] {
  const { hint, cause, figures } = wording(finding);
  const shown = printFigures(finding);
  const formula = finding.formula === undefined ? '' : ` = ${excerpt(finding.formula, 300)}`;
  return [
    shown.written === undefined ? '' : `${figures[0]}: ${excerpt(shown.written)}`,
    shown.computed === undefined ? '' : `${figures[1]}: ${excerpt(shown.computed)}${formula}`,
    shown.difference === undefined ? '' : `selisih: ${excerpt(shown.difference)}`,
    cause === '' ? '' : `sebab: ${cause}`,
    hint === '' ? '' : `saran: ${hint}`,
    describeConsequences(finding),
  ].filter((line) => line !== '');
}

/** A finding as a paragraph: sentence, figures, cause, repair. */
export function findingParagraph(finding: Finding): string {
  return [wording(finding).title, ...findingDetails(finding)].join('; ');
}
