import { CLASS } from '../html/vocabulary.ts';
import { cellColumns } from './cell-grid.ts';
import { addHiddenLink } from './internal-links.ts';
import { measureTables } from './measure-tables.ts';
import type { NotedTable, Watched } from './page-calls.ts';
import { type ReportTable, reportTables } from './report-tables.ts';
import { planTable, type RowGroup, type TablePlan } from './table-plan.ts';

/** Gives an element an id that a print tells the page of. */
type Watch = (element: Element) => string;

/**
 * Prepares the tables of the loaded report and gives what to watch in print:
 * - names each row of a tall group, so that the print tells its page, and keeps pages from ending where one part of a
 *   spanning cell would be too low for its name;
 * - lets a table break that the style keeps whole but is too tall for it, and keeps the last few rows of each together:
 *   more of them where a part ends, and of a small table the text before it too.
 */
export function prepareTables(): Watched {
  const tables = reportTables();
  const plans = measureTables(tables).map(planTable);
  let count = 0;
  const watch: Watch = (element) => {
    if (element.id === '') element.id = `lapkin-pantau-${++count}`;
    addHiddenLink(element.id);
    return element.id;
  };
  const groups: (readonly string[])[] = [];
  const noted: NotedTable[] = [];
  for (const [i, one] of tables.entries()) {
    const plan = plans[i];
    if (plan === undefined) continue;
    keepTogether(one, plan);
    groups.push(...watchGroups(one, plan, watch));
    noted.push(...watchNotes(one, plan.tail, watch));
  }
  return { groups, noted };
}

function keepTogether({ table, kept, rows, lead }: ReportTable, { along, breaks, tail }: TablePlan): void {
  for (const [i, { lines, whole }] of along.entries()) {
    const block = lead[i];
    if (block === undefined) continue;
    // Above the farthest one a page may end: all of it comes along.
    if (i < along.length - 1) block.style.breakBefore = 'avoid';
    if (whole || i < along.length - 1) block.style.breakInside = 'avoid';
    block.style.widows = String(lines);
  }
  if (breaks) table.style.breakInside = 'auto';
  // Above the first of them a page may end. Of a table that stays whole every row says so: else Chromium, out of room, would
  // rather part what follows, as the two signatures of an agreement.
  const from = kept && !breaks ? 1 : tail + 1;
  for (const row of rows.slice(from)) row.style.breakBefore = 'avoid';
}

function watchGroups({ bodies }: ReportTable, { groups }: TablePlan, watch: Watch): readonly (readonly string[])[] {
  return bodies.flatMap(({ rows }, i) => {
    const own = groups[i] ?? [];
    if (own.length === 0) return [];
    nameColumns(rows);
    return own.map((group) => watchGroup(rows, group, watch));
  });
}

function watchGroup(rows: readonly HTMLTableRowElement[], group: RowGroup, watch: Watch): readonly string[] {
  return group.flatMap(({ index, mayBreak }) => {
    const row = rows[index];
    if (row === undefined) return [];
    if (row.parentElement !== null) row.parentElement.style.breakInside = 'auto';
    row.style.breakInside = 'auto';
    if (!mayBreak) row.style.breakBefore = 'avoid';
    for (const cell of row.cells) {
      if (cell.rowSpan > 1) cell.dataset.baris = String(cell.rowSpan);
      else cell.style.breakInside = 'avoid';
    }
    return [watch(row)];
  });
}

/** Writes the column of each cell on it: a parted cell goes on before the next column. */
function nameColumns(rows: readonly HTMLTableRowElement[]): void {
  const columns = cellColumns(rows.map((row) => [...row.cells]));
  for (const [r, row] of rows.entries())
    for (const [c, cell] of [...row.cells].entries()) cell.dataset.kolom = String(columns[r]?.[c]);
}

function watchNotes({ table, rows }: ReportTable, tail: number, watch: Watch): readonly NotedTable[] {
  let note = table.nextElementSibling;
  const last = rows.at(-1);
  if (!note?.matches(`.${CLASS.catatan}`) || last === undefined) return [];
  while (note.nextElementSibling?.matches(`.${CLASS.catatan}`)) note = note.nextElementSibling;
  // The end of the note: its first line may still stand below the table.
  const end = note.appendChild(document.createElement('span'));
  const caption = table.previousElementSibling;
  const whole = caption?.matches(`.${CLASS['judul-tabel']}`) ? caption : table;
  const first = firstKept(rows, tail);
  const push = watch((first > 0 ? rows[first] : undefined) ?? whole);
  return [{ push, lastRow: watch(last), lastNote: watch(end) }];
}

/** Where the rows that notes take along begin: a page may end above it. */
function firstKept(rows: ReportTable['rows'], tail: number): number {
  let first = Math.min(tail, rows.length - 1);
  const isHeld = (at: number): boolean =>
    rows[at]?.style.breakBefore === 'avoid' ||
    rows[at]?.matches(`.${CLASS.jumlah}, .${CLASS.bersama}`) === true ||
    rows[at - 1]?.matches(`.${CLASS.induk}`) === true;
  while (first > 0 && isHeld(first)) first--;
  return first;
}
