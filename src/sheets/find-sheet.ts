import { type Checked, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { headingKey } from './clean-text.ts';
import type { RawSheet, RawWorkbook } from './raw-workbook.ts';

/** A sheet by the names it may bear. */
export interface SheetNames {
  readonly name: string;
  readonly alias: readonly string[];
}

/** Finds a sheet by name or alias (workbook.md, "Sheet names"). A missing one is a finding only when it is required. */
export function findSheet(
  workbook: RawWorkbook,
  wanted: SheetNames,
  required: boolean,
  known: readonly SheetNames[],
): Checked<RawSheet | null> {
  const names = new Set([wanted.name, ...wanted.alias].map(headingKey));
  const matches = workbook.sheets.filter((s) => names.has(headingKey(s.name)));
  const [first, second] = matches;
  if (first === undefined) {
    return { value: null, findings: required ? [reportMissingSheet(workbook, wanted, known)] : [] };
  }
  const start = { sheet: first.name, row: 1, column: 1 };
  if (second !== undefined) {
    const args = { lembar: wanted.name, pertama: first.name, kedua: second.name };
    return { value: null, findings: [makeFinding('lembar/ganda', args, { at: start })] };
  }
  if (first.state === 'visible') return { value: first, findings: [] };
  return {
    value: first,
    findings: [makeFinding('lembar/tersembunyi', { lembar: first.name }, { at: start })],
  };
}

function reportMissingSheet(workbook: RawWorkbook, wanted: SheetNames, known: readonly SheetNames[]) {
  const usedNames = new Set(known.flatMap((d) => [d.name, ...d.alias]).map(headingKey));
  const unusedNames = workbook.sheets.map((s) => s.name).filter((n) => !usedNames.has(headingKey(n)));
  const nearestName = [wanted.name, ...wanted.alias]
    .map((n) => nearest(n, unusedNames) ?? findBeginningWith(n, unusedNames))
    .find((n) => n !== undefined);
  return makeFinding('lembar/tidak-ada', {
    lembar: wanted.name,
    terdekat: nearestName ?? '',
    ada: workbook.sheets.map((s) => s.name).join(', '),
  });
}

/** "PK 2024" or "pk (2)" for PK: a sheet whose name begins with the one that is missing. */
function findBeginningWith(name: string, unusedNames: readonly string[]): string | undefined {
  return unusedNames.find((b) => headingKey(b).startsWith(headingKey(name)));
}
