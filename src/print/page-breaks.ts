/**
 * What depends on where a page really ends, which only a print tells: a cell that spans rows (a kegiatan and its sub
 * kegiatan) is parted there, and its second part repeats the name with "(lanjutan)" (report.md, "Setting"); and notes
 * take the last rows of their table along.
 */
import type { PageBreaks, Watched } from '../page-code/page-calls.ts';

export const NO_BREAKS: PageBreaks = { starts: [], pushed: [] };

/** The breaks of a print; what was pushed before stays so, since now it does stand with its notes. */
export function breaksOf(
  { groups, noted }: Watched,
  pageOf: ReadonlyMap<string, number>,
  before: PageBreaks,
): PageBreaks {
  const parted = (a: string, b: string): boolean => pageOf.get(a) !== pageOf.get(b);
  const lonely = noted.filter(({ lastRow, lastNote }) => parted(lastRow, lastNote)).map(({ push }) => push);
  return {
    starts: groups.flatMap((ids) => ids.filter((id, i) => i > 0 && parted(id, ids[i - 1] as string))),
    pushed: [...new Set([...before.pushed, ...lonely])].sort(),
  };
}

/** Whether two prints ended their pages alike. */
export function sameBreaks(breaks: PageBreaks, pageBreaks: PageBreaks): boolean {
  return breaks.starts.join() === pageBreaks.starts.join() && breaks.pushed.join() === pageBreaks.pushed.join();
}
