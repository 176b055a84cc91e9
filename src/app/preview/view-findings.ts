import { entryOf } from '../../findings/catalog.ts';
import { formatCellRef } from '../../findings/cell-ref.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import { excerpt } from '../../findings/clean.ts';
import { printFigures } from '../../findings/figures.ts';
import type { Finding } from '../../findings/finding.ts';
import { wording } from '../../findings/wording.ts';
import type { FindingState, Labelled } from '../../preview-page/preview-state.ts';

/** What a repair is called, which may name a command (name-commands.ts). */
export const HINT_LABEL = 'Saran';

/** Findings in words, in their order, each followed by those that follow from it. */
export function viewFindings(findings: readonly Finding[]): readonly FindingState[] {
  const seen = new Map<string, number>();
  const keyOf = (finding: Finding): string => {
    const place = finding.at === undefined ? '' : formatCellRef(finding.at);
    const key = [finding.code, place, wording(finding).title].join(' ');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key} ${before}`;
  };
  const view = (finding: Finding, cause: string): readonly FindingState[] => {
    const key = keyOf(finding);
    return [viewFinding(finding, key, cause), ...(finding.consequences ?? []).flatMap((one) => view(one, key))];
  };
  return findings.flatMap((finding) => view(finding, ''));
}

/** What `lapkin explain` says of the codes that were found. */
export function explainCodes(findings: readonly Finding[]): Readonly<Record<string, Labelled>> {
  const codes = [
    ...new Set(findings.flatMap(({ code, consequences = [] }) => [code, ...consequences.map((one) => one.code)])),
  ];
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
  const { hint, cause, figures } = wording(finding);
  const { written = '', computed = '', difference = '' } = printFigures(finding);
  const formula = finding.formula === undefined ? '' : ` = ${excerpt(finding.formula, 300)}`;
  const all: Labelled = [
    [capitalize(figures[0]), excerpt(written)],
    [capitalize(figures[1]), computed === '' ? '' : excerpt(computed) + formula],
    ['Selisih', difference],
    ['Sebab', cause],
    [HINT_LABEL, hint],
  ];
  return all.filter(([, text]) => text !== '');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Figures that could not be checked, in a sentence; '' when there are none. */
export function describeNotChecked({ notChecked, notCheckedBecause }: CheckedFile): string {
  if (notChecked === 0) return '';
  const cells = [...new Set(notCheckedBecause.map(formatCellRef))];
  const named = cells.slice(0, 3).join(', ') + (cells.length > 3 ? `, dan ${cells.length - 3} sel lagi` : '');
  const tail = cells.length === 0 ? '' : `: ${named}`;
  return `${notChecked} angka tidak dapat diperiksa karena sel yang dibutuhkannya tidak terbaca atau masih salah${tail}`;
}
