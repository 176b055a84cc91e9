import { type CellRef, formatA1, formatCellRef } from '../cell-ref.ts';
import { type CheckedFile, type CheckReport, isOk, tally } from '../check-report.ts';
import type { Finding } from '../finding.ts';
import type { SheetReading } from '../sheet-reading.ts';
import { wording } from '../wording.ts';

/** The report as one JSON object (checks.md, "JSON"; schemaVersion 1), indented by two, ending in a line feed. */
export function formatJson(report: CheckReport): string {
  const value = { schemaVersion: 1, ok: isOk(report), files: report.files.map(fileObject) };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function fileObject(file: CheckedFile): object {
  return {
    file: file.file,
    triwulan: file.triwulan ?? undefined,
    tahun: file.year ?? undefined,
    summary: {
      ...tally(file.findings),
      consequences: file.findings.reduce((n, f) => n + (f.consequences?.length ?? 0), 0),
      checked: file.checked,
      notChecked: file.notChecked,
    },
    findings: file.findings.map(findingObject),
    ...(file.reading === undefined ? {} : { sheets: file.reading.map(readingObject) }),
  };
}

/** What was understood of a sheet, for JSON; texts that say nothing are left out. */
export function readingObject({ sheet, readAs, understood, columns, rows }: SheetReading): object {
  return {
    sheet,
    readAs,
    understood,
    columns,
    rows: rows.map(({ row, role, label, reason }) => ({
      row,
      role,
      ...(label === '' ? {} : { label }),
      ...(reason === '' ? {} : { reason }),
    })),
  };
}

function findingObject(finding: Finding): object {
  const { title, hint } = wording(finding);
  return {
    code: finding.code,
    severity: finding.severity,
    ...(finding.at && place(finding.at)),
    ...findingFields(finding),
    message: title,
    hint: hint === '' ? undefined : hint,
    related: related(finding),
    consequences: finding.consequences?.map(consequenceObject),
  };
}

/** What follows from a finding goes with its repair, and has none of its own. */
export function consequenceObject(finding: Finding): object {
  const { hint: _hint, ...rest } = findingObject(finding) as { readonly hint?: unknown };
  return rest;
}

/** Label, figures and cause as formats for programs give them; a cell that states no number is null: it was looked at. */
export function findingFields({ label, written, computed, absent, difference, cause }: Finding): object {
  const stated = Object.entries({ label, written, computed }).filter(([, value]) => value !== undefined);
  const absentFigures = Object.keys(absent ?? {}).map((side) => [side, null] as const);
  return { ...Object.fromEntries([...stated, ...absentFigures]), difference, cause: cause?.code };
}

/** The cells that a finding points at besides its own, led by the row or figure that the cause names. */
export function relatedCells({ cause, related = [] }: Finding): readonly CellRef[] {
  return cause?.at === undefined ? related : [cause.at, ...related];
}

function place(ref: CellRef): { readonly sheet: string; readonly cell: string } {
  return { sheet: ref.sheet, cell: formatA1(ref) };
}

function related(finding: Finding): readonly object[] | undefined {
  const once = new Map(relatedCells(finding).map((ref) => [formatCellRef(ref), place(ref)]));
  return once.size === 0 ? undefined : [...once.values()];
}
