import { type CellRef, formatCellRef } from '../../findings/cell-ref.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import { excerpt, oneLine } from '../../findings/clean.ts';
import { describeRoot, unfold } from '../../findings/consequences.ts';
import { printFigures } from '../../findings/figures.ts';
import type { Finding } from '../../findings/finding.ts';
import { findingDetails } from '../../findings/format/paragraph.ts';
import { SEVERITY_WORD, wording } from '../../findings/wording.ts';
import type { Annotation } from '../../xlsx/annotate/annotate-excel.ts';
import type { FindingRow } from '../../xlsx/annotate/findings-sheet.ts';

/** Notes and rows of the findings of a workbook. */
export function annotationOf({ findings }: CheckedFile): Annotation {
  const cells = new Map<string, { at: CellRef; texts: string[] }>();
  const all = unfold(findings);
  for (const { finding: d, root } of all) {
    if (d.at === undefined) continue;
    const key = formatCellRef(d.at);
    const cell = cells.get(key) ?? { at: d.at, texts: [] };
    cell.texts.push(root === null ? noteText(d) : followingNote(d, root));
    cells.set(key, cell);
  }
  return {
    notes: [...cells.values()].map(({ at, texts }) => ({ at, text: texts.join('\n\n') })),
    rows: all.map(({ finding, root }) => (root === null ? toFindingRow(finding) : followingRow(finding, root))),
  };
}

function noteText(finding: Finding): string {
  const head = `lapkin: ${SEVERITY_WORD[finding.severity]} ${finding.code}`;
  return [head, wording(finding).title, ...findingDetails(finding)].join('\n');
}

/** What follows from another finding says so, and leaves the repair to that one. */
function followingNote(finding: Finding, root: Finding): string {
  return [`lapkin: ${describeRoot(root)}`, wording(finding).title].join('\n');
}

function followingRow(finding: Finding, root: Finding): FindingRow {
  return { ...toFindingRow(finding), severity: 'ikut', hint: describeRoot(root) };
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
