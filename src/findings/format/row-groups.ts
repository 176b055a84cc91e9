import type { Finding } from '../finding.ts';
import { rowNameOf } from './finding-lines.ts';

/** The findings of one row of a sheet, or of the whole file (`at` undefined). */
export interface RowGroup {
  readonly at: { readonly sheet: string; readonly row: number } | undefined;
  /** As its findings name the row; '' where none does. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Findings in reading order by the row they stand in; in a row, what others follow from comes first. */
export function groupByRow(findings: readonly Finding[]): readonly RowGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.at === undefined ? '' : JSON.stringify([finding.at.sheet, finding.at.row]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => ({
    at: group[0]?.at,
    name: group.map(rowNameOf).find((name) => name !== '') ?? '',
    findings: [...group.filter(isRoot), ...group.filter((f) => !isRoot(f))],
  }));
}

/** Whether other findings follow from it. */
export function isRoot({ consequences }: Finding): boolean {
  return consequences !== undefined && consequences.length > 0;
}
