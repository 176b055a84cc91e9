import { type CellRef, formatCellRef } from '../../findings/cell-ref.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import { excerpt, oneLine } from '../../findings/clean.ts';
import { printFigures } from '../../findings/figures.ts';
import type { Finding } from '../../findings/finding.ts';
import { findingDetails } from '../../findings/format/paragraph.ts';
import { SEVERITY_WORD, wording } from '../../findings/wording.ts';
import type { Annotation } from '../../xlsx/annotate/annotate-excel.ts';
import type { FindingRow } from '../../xlsx/annotate/findings-sheet.ts';

/** Notes and rows of the findings of a workbook. */
export function annotationOf({ findings }: CheckedFile): Annotation {
  const cells = new Map<string, { at: CellRef; texts: string[] }>();
  for (const d of findings) {
    if (d.at === undefined) continue;
    const key = formatCellRef(d.at);
    const cell = cells.get(key) ?? { at: d.at, texts: [] };
    cell.texts.push(noteText(d));
    cells.set(key, cell);
  }
  return {
    notes: [...cells.values()].map(({ at, texts }) => ({ at, text: texts.join('\n\n') })),
    rows: findings.map(toFindingRow),
  };
}

function noteText(finding: Finding): string {
  const head = `lapkin: ${SEVERITY_WORD[finding.severity]} ${finding.code}`;
  return [head, wording(finding).title, ...findingDetails(finding)].join('\n');
}

function toFindingRow(finding: Finding): FindingRow {
  const { title, hint, cause } = wording(finding);
  const shown = printFigures(finding);
  return {
    severity: SEVERITY_WORD[finding.severity],
    code: finding.code,
    cell: finding.at === undefined ? '' : formatCellRef(finding.at),
    label: oneLine(finding.label ?? ''),
    finding: title,
    written: excerpt(shown.written ?? '', 1000),
    computed: excerpt(shown.computed ?? '', 1000),
    difference: shown.difference ?? '',
    formula: finding.formula === undefined ? '' : excerpt(`= ${finding.formula}`, 1000),
    cause,
    hint,
  };
}
