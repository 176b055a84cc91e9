import { type CellRef, formatCellRef } from '../../findings/cell-ref.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import { excerpt, oneLine } from '../../findings/clean.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { printFigures } from '../../findings/figures.ts';
import type { Finding } from '../../findings/finding.ts';
import { findingDetails } from '../../findings/format/paragraph.ts';
import { SEVERITY_WORD, wording } from '../../findings/wording.ts';
import { type Annotation, type AnnotationPlan, planAnnotation } from '../../xlsx/annotate/annotate-excel.ts';
import type { FindingRow } from '../../xlsx/annotate/findings-sheet.ts';
import type { Limits } from '../../zip/limits.ts';

/**
 * Plans the annotated copy of a checked workbook (`--annotate`): a note on each cell that has findings, and the sheet
 * Temuan. `output` is the copy's name, for its ending. The plan's losses are to be shown before `write` is called.
 * Throws a Failure: the name does not suit the workbook, or the workbook cannot be patched.
 */
export function annotate(
  bytes: Uint8Array,
  checked: CheckedFile,
  output: string,
  limits: Partial<Limits> = {},
): AnnotationPlan {
  const { value } = planAnnotation(bytes, annotationOf(checked), limits);
  if (value === null) {
    throw new Failure(EXIT.input, `${checked.file} tidak dapat diberi catatan karena tidak dapat dibaca`);
  }
  const wanted = value.macros ? '.xlsm' : '.xlsx';
  if (!output.toLowerCase().endsWith(wanted)) {
    const why = value.macros ? 'buku kerja ini berisi makro' : 'buku kerja ini tidak berisi makro';
    throw new Failure(
      EXIT.usage,
      `Salinan harus bernama akhiran ${wanted} karena ${why}: ${output}`,
      `beri nama lain, misalnya ${output.replace(/\.[^./\\]*$/, '')}${wanted}`,
    );
  }
  return value;
}

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

function noteText(d: Finding): string {
  const head = `lapkin: ${SEVERITY_WORD[d.severity]} ${d.code}`;
  return [head, wording(d).title, ...findingDetails(d)].join('\n');
}

function toFindingRow(d: Finding): FindingRow {
  const { title, hint, cause } = wording(d);
  const shown = printFigures(d);
  return {
    severity: SEVERITY_WORD[d.severity],
    code: d.code,
    cell: d.at === undefined ? '' : formatCellRef(d.at),
    label: oneLine(d.label ?? ''),
    finding: title,
    written: excerpt(shown.written ?? '', 1000),
    computed: excerpt(shown.computed ?? '', 1000),
    difference: shown.difference ?? '',
    formula: d.formula === undefined ? '' : excerpt(`= ${d.formula}`, 1000),
    cause,
    hint,
  };
}
