import { entryOf } from '../../findings/catalog.ts';
import { type CellRef, formatCellRef } from '../../findings/cell-ref.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import { excerpt } from '../../findings/clean.ts';
import { printFigures } from '../../findings/figures.ts';
import type { Finding } from '../../findings/finding.ts';
import { wording } from '../../findings/wording.ts';
import type { FindingState, Labelled } from '../../preview-page/preview-state.ts';

/** Findings in words, in their order, each with the one that it follows from. */
export function viewFindings(findings: readonly Finding[]): readonly FindingState[] {
  const seen = new Map<string, number>();
  const keys = findings.map((finding) => {
    const key = [finding.code, placeKey(finding.at), wording(finding).title].join(' ');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key} ${before}`;
  });
  const causes = findCauses(findings);
  return findings.map((finding, i) => viewFinding(finding, keys[i] ?? '', keys[causes[i] ?? -1] ?? ''));
}

/** What `lapkin explain` says of the codes that were found. */
export function explainCodes(findings: readonly Finding[]): Readonly<Record<string, Labelled>> {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return Object.fromEntries(
    codes.map((code) => {
      const { what, why } = entryOf(code);
      return [
        code,
        [
          ['Artinya', what],
          ['Mengapa', why],
        ],
      ];
    }),
  );
}

/**
 * For each finding the place of the one that it follows from: the finding at the cell that its cause names, or else the
 * error at a cell that it was computed with. -1 for a root; no finding follows from itself over others.
 */
function findCauses(findings: readonly Finding[]): readonly number[] {
  const first = new Map<string, number>();
  const errors = new Map<string, number>();
  for (const [i, { at, severity }] of findings.entries()) {
    const key = placeKey(at);
    if (at === undefined) continue;
    if (!first.has(key)) first.set(key, i);
    if (severity === 'error' && !errors.has(key)) errors.set(key, i);
  }
  const causes: number[] = findings.map(() => -1);
  for (const [i, { at, cause, related = [] }] of findings.entries()) {
    const candidates = [
      ...(cause?.at === undefined ? [] : [first.get(placeKey(cause.at))]),
      ...related.map((cell) => errors.get(placeKey(cell))),
    ];
    causes[i] =
      candidates.find((c) => c !== undefined && placeKey(findings[c]?.at) !== placeKey(at) && !leadsTo(causes, c, i)) ??
      -1;
  }
  return causes;
}

function leadsTo(causes: readonly number[], from: number, to: number): boolean {
  for (let at = from; at !== -1; at = causes[at] ?? -1) if (at === to) return true;
  return false;
}

function viewFinding(finding: Finding, key: string, cause: string): FindingState {
  return {
    key,
    cause,
    level: finding.severity,
    code: finding.code,
    title: wording(finding).title,
    at: finding.at ?? null,
    label: excerpt(finding.label ?? '', 120),
    details: detailsOf(finding),
  };
}

function detailsOf(finding: Finding): Labelled {
  const { hint, cause } = wording(finding);
  const { written = '', computed = '', difference = '' } = printFigures(finding);
  const formula = finding.formula === undefined ? '' : ` = ${excerpt(finding.formula, 300)}`;
  const all: Labelled = [
    ['Tertulis', excerpt(written)],
    ['Dihitung', computed === '' ? '' : excerpt(computed) + formula],
    ['Selisih', difference],
    ['Sebab', cause],
    ['Saran', hint],
  ];
  return all.filter(([, text]) => text !== '');
}

function placeKey(at: CellRef | undefined): string {
  return at === undefined ? '' : formatCellRef(at);
}

/** Figures that could not be checked, in a sentence; '' when there are none. */
export function describeNotChecked({ notChecked, notCheckedBecause }: CheckedFile): string {
  if (notChecked === 0) return '';
  const cells = [...new Set(notCheckedBecause.map(formatCellRef))];
  const named = cells.slice(0, 3).join(', ') + (cells.length > 3 ? `, dan ${cells.length - 3} sel lagi` : '');
  const tail = cells.length === 0 ? '' : `: ${named}`;
  return `${notChecked} angka tidak dapat diperiksa karena sel yang dibutuhkannya tidak terbaca atau masih salah${tail}`;
}
