import type { Severity } from './catalog/entry.ts';
import type { Finding } from './finding.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings without those that say a thing again: of the machine, say, which each writer of pictures tells. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ at, args, code }) => {
    // With a place or a name, two are of two things.
    if (at !== undefined || Object.keys(args).length > 0) return true;
    const again = told.has(code);
    told.add(code);
    return !again;
  });
}

/** Findings without those that say the same of the same cell again: a sentence that stands there twice is one mistake. */
export function oncePerCell(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ at, args, code }) => {
    const key = JSON.stringify([at, code, args]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/**
 * Findings in reading order: those of the whole file first, then by sheet (`sheets`: names in workbook order), row,
 * column, and in one cell by severity and code.
 */
export function sortFindings(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const places = new Map(sheets.map((name, i) => [name, i]));
  const placeOf = ({ at }: Finding): number => (at === undefined ? -1 : (places.get(at.sheet) ?? sheets.length));
  return [...findings].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      (a.at?.row ?? 0) - (b.at?.row ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      RANK[a.severity] - RANK[b.severity] ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
