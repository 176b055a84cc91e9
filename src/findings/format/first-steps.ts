import { formatA1 } from '../cell-ref.ts';
import { excerpt } from '../clean.ts';
import type { Finding } from '../finding.ts';
import type { Layout } from '../paint.ts';
import { wording } from '../wording.ts';
import { flow, NO_LEAD, words } from './flow.ts';
import { isRoot } from './row-groups.ts';

const MOST_STEPS = 3;
/** Below this many findings the list itself is short enough. */
const LEAST_FINDINGS = 3;
/** What stands in the way of reading the rest: files, sheets, headings, who and when. */
const STRUCTURE = /^(?:berkas|lembar|kolom|baris|identitas|pengaturan)\//;

/** What to do first, at the end of a file's findings: at most three repairs, then to check again. */
export function firstSteps(findings: readonly Finding[], { paint, width }: Layout): string[] {
  if (findings.length < LEAST_FINDINGS) return [];
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b)).filter((f) => f.severity !== 'info');
  if (ordered.length === 0) return [];
  const steps = ordered.slice(0, MOST_STEPS).map((finding, i) => {
    const { at } = finding;
    const place = at === undefined ? '' : `lembar ${excerpt(at.sheet)}, sel ${formatA1(at)}: `;
    return flow(
      words(`${place}${wording(finding).hint.replace(/, simpan, lalu ulangi$/, '')}`),
      width,
      { text: `  ${i + 1}. ` },
      5,
    );
  });
  const heading = ordered.length > MOST_STEPS ? 'Kerjakan dahulu:' : 'Kerjakan:';
  const again = 'Simpan, lalu periksa lagi; temuan lain dapat hilang dengan sendirinya.';
  return [paint.strong(heading), ...steps.flat(), ...flow(words(again), width, NO_LEAD, 2), ''];
}

/** Errors before warnings; among them what hides the rest, then what others follow from, then reading order. */
function rank(finding: Finding): number {
  const severity = finding.severity === 'error' ? 0 : 10;
  return severity + (STRUCTURE.test(finding.code) ? 0 : isRoot(finding) ? 1 : 2);
}
