import { toDecimalText } from '../../domain/angka.ts';
import { formatA1 } from '../../findings/cell-ref.ts';
import { wording } from '../../findings/wording.ts';
import { groupOrigins, type Origin } from '../../imports/origin.ts';
import type { PlannedCell } from '../../imports/planned-cell.ts';
import type { PlacedFinding, Question } from '../../imports/reading.ts';
import { type ImportOutcome, pairTotals } from './import-outcome.ts';

/** The outcome of an import as one JSON object (schemaVersion 1); numbers are decimal strings. */
export function importJson(outcome: ImportOutcome): string {
  const { planned, written, stops } = outcome;
  const value = {
    schemaVersion: 1,
    ok: !stops,
    written,
    exports: planned.readings.map(({ file, sheet, kind }) => ({ file, sheet, kind })),
    cells: planned.plan.cells.map(cellObject),
    leftOut: planned.plan.leftOut.map(({ sub, what, why }) => ({ subKegiatan: sub, what, why })),
    outside: planned.resolved.outside.map(({ sub, kind, pagu, realisasi }) => ({
      kode: sub.kode,
      subKegiatan: sub.name,
      kind,
      pagu: toDecimalText(pagu),
      realisasi: toDecimalText(realisasi),
    })),
    totals: pairTotals(planned).map(({ label, exported, taken }) => ({
      label,
      export: toDecimalText(exported),
      taken: toDecimalText(taken),
    })),
    findings: planned.findings.map(findingObject),
    questions: planned.questions.map(questionObject),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function cellObject({ at, label, sub, kind, value, old, status, partial, from }: PlannedCell): object {
  const text = (one: PlannedCell['value'] | null): string | null =>
    one === null ? null : typeof one === 'string' ? one : toDecimalText(one);
  return {
    sheet: at.sheet,
    cell: formatA1(at),
    label,
    subKegiatan: sub,
    kind,
    old: text(old),
    new: text(value),
    status,
    ...(partial === '' ? {} : { partial }),
    from: originObjects(from),
  };
}

function originObjects(origins: readonly Origin[]): readonly object[] {
  return groupOrigins(origins).map(({ file, sheet, cells }) => ({ file, sheet, cells: cells.map(formatA1) }));
}

function findingObject({ file, finding }: PlacedFinding): object {
  const { title, hint } = wording(finding);
  return {
    file,
    code: finding.code,
    severity: finding.severity,
    ...(finding.at === undefined ? {} : { sheet: finding.at.sheet, cell: formatA1(finding.at) }),
    message: title,
    hint,
  };
}

function questionObject(question: Question): object {
  const { message, ...rest } = findingObject(question) as { readonly message: string };
  return { message, ...rest, choice: question.choice, options: question.options };
}
