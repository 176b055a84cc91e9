/**
 * What depends on where a page really ends, which only a print tells: a cell that spans rows (a kegiatan and its sub
 * kegiatan) is parted there, and its second part repeats the name with "(lanjutan)" (report.md, "Setting"); and notes
 * take the last rows of their table along.
 */

/** A table whose notes must not go to the next page without it; ids. */
export interface NotedTable {
  /** What goes to the next page with the notes: the first of the table's last rows, or all of a small table. */
  readonly push: string;
  readonly lastRow: string;
  readonly lastNote: string;
}

/** What is watched in print. */
export interface Watched {
  /** Rows joined by spanning cells, as ids in order; only groups that may cross a page. */
  readonly groups: readonly (readonly string[])[];
  readonly noted: readonly NotedTable[];
}

/** What a print showed, as ids. */
export interface PageBreaks {
  /** Rows at which a spanning cell is parted. */
  readonly starts: readonly string[];
  /** Elements that begin a page so that notes do not stand alone on it. */
  readonly pushed: readonly string[];
}

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
export function sameBreaks(a: PageBreaks, b: PageBreaks): boolean {
  return a.starts.join() === b.starts.join() && a.pushed.join() === b.pushed.join();
}

/** Parts the spanning cells where the pages end and nowhere else; with `forced` those rows begin a page in any case. */
export function breakScript({ starts, pushed }: PageBreaks, forced: boolean): string {
  return `(() => {
    for (const cell of document.querySelectorAll('[data-lanjutan]')) cell.remove();
    for (const cell of document.querySelectorAll('[data-baris]')) cell.rowSpan = Number(cell.dataset.baris);
    for (const id of ${JSON.stringify(pushed)}) document.getElementById(id).style.breakBefore = 'page';
    for (const id of ${JSON.stringify(starts)}) {
      const row = document.getElementById(id);
      if (${String(forced)}) row.style.breakBefore = 'page';
      const rows = [...row.parentElement.rows];
      const at = rows.indexOf(row);
      for (let r = 0; r < at; r++) for (const cell of rows[r].cells) {
        const below = r + cell.rowSpan - at;
        if (below <= 0) continue;
        const next = cell.cloneNode(true);
        next.dataset.lanjutan = '';
        next.removeAttribute('id');
        delete next.dataset.baris;
        next.rowSpan = below;
        cell.rowSpan = at - r;
        if (!('lanjutan' in cell.dataset) && /\\p{L}/u.test(next.textContent)) (next.lastElementChild ?? next).append(' (lanjutan)');
        row.insertBefore(next, [...row.cells].find((c) => Number(c.dataset.kolom) > Number(next.dataset.kolom)) ?? null);
      }
    }
  })()`;
}
