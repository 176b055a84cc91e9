import { type CellRef, formatA1 } from '../cell-ref.ts';
import { type CheckedFile, type CheckReport, isOk, tally } from '../check-report.ts';
import type { Finding } from '../finding.ts';
import { wording } from '../wording.ts';

/** The report as one JSON object (checks.md, "JSON"; schemaVersion 1), indented by two, ending in a line feed. */
export function formatJson(report: CheckReport): string {
  const value = { schemaVersion: 1, ok: isOk(report), files: report.files.map(fileObject) };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function fileObject(file: CheckedFile): object {
  return {
    file: file.file,
    ...given('triwulan', file.triwulan),
    ...given('tahun', file.year),
    summary: { ...tally(file.findings), checked: file.checked, notChecked: file.notChecked },
    findings: file.findings.map(findingObject),
  };
}

function findingObject(finding: Finding): object {
  const { title, hint } = wording(finding);
  return {
    code: finding.code,
    severity: finding.severity,
    ...(finding.at === undefined ? {} : place(finding.at)),
    ...given('label', finding.label),
    ...given('written', finding.written),
    ...given('computed', finding.computed),
    ...noFigure(finding.absent),
    ...given('difference', finding.difference),
    ...given('cause', finding.cause?.code),
    message: title,
    ...(hint === '' ? {} : { hint }),
    ...related(finding),
  };
}

function given(key: string, value: string | number | null | undefined): object {
  return value === undefined || value === null ? {} : { [key]: value };
}

/** A cell that states no number is null, not left out: it was looked at. */
function noFigure(absent: Finding['absent']): object {
  return Object.fromEntries(Object.keys(absent ?? {}).map((side) => [side, null]));
}

function place(ref: CellRef): { readonly sheet: string; readonly cell: string } {
  return { sheet: ref.sheet, cell: formatA1(ref) };
}

/** The related cells, led by the row or figure that the cause names. */
function related(finding: Finding): object {
  const all = [...(finding.cause?.at === undefined ? [] : [finding.cause.at]), ...(finding.related ?? [])].map(place);
  const seen = new Set<string>();
  const once = all.filter((p) => {
    const key = JSON.stringify(p);
    return seen.has(key) ? false : seen.add(key);
  });
  return once.length === 0 ? {} : { related: once };
}
