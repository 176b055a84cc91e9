import { SEVERITY_WORD } from '../../findings/wording.ts';
import type { FindingState, Level } from '../../preview-page/preview-state.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'info'];

/** What a save changed in the findings: "1 kesalahan hilang, 2 peringatan baru"; a finding that moved with its row is the same one. */
export function describeChange(before: readonly FindingState[], after: readonly FindingState[]): string {
  const gone = countMissing(before, after);
  const added = countMissing(after, before);
  const told = LEVELS.flatMap((level) => [
    ...(gone[level] > 0 ? [`${gone[level]} ${SEVERITY_WORD[level]} hilang`] : []),
    ...(added[level] > 0 ? [`${added[level]} ${SEVERITY_WORD[level]} baru`] : []),
  ]);
  return told.length === 0 ? 'tidak ada temuan yang berubah' : told.join(', ');
}

/** Findings of the first that the second lacks, by level: by code, sheet, column and sentence, whatever the row. */
function countMissing(from: readonly FindingState[], within: readonly FindingState[]): Record<Level, number> {
  const rest = new Map<string, number>();
  for (const finding of within) rest.set(identityOf(finding), (rest.get(identityOf(finding)) ?? 0) + 1);
  const missing = { error: 0, warning: 0, info: 0 };
  for (const finding of from) {
    const key = identityOf(finding);
    const left = rest.get(key) ?? 0;
    if (left > 0) rest.set(key, left - 1);
    else missing[finding.level] += 1;
  }
  return missing;
}

function identityOf({ level, code, at, label }: FindingState): string {
  return JSON.stringify([level, code, at?.sheet, at?.column, label]);
}
