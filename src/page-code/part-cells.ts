import { continuedMark } from '../html/continued.ts';
import { partedCells } from './cell-grid.ts';
import type { PageBreaks } from './page-calls.ts';

/** Parts the spanning cells where pages end and nowhere else; with `forced` those rows begin a page in any case. */
export function partCells({ starts, pushed }: PageBreaks, forced: boolean): void {
  for (const part of document.querySelectorAll('[data-lanjutan]')) part.remove();
  for (const cell of document.querySelectorAll<HTMLTableCellElement>('[data-baris]'))
    cell.rowSpan = Number(cell.dataset.baris);
  for (const id of pushed) document.getElementById(id)?.style.setProperty('break-before', 'page');
  for (const id of starts) {
    const row = document.getElementById(id);
    if (!(row instanceof HTMLTableRowElement)) continue;
    if (forced) row.style.breakBefore = 'page';
    partAbove(row);
  }
}

function partAbove(row: HTMLTableRowElement): void {
  const rows = [...(row.parentElement as HTMLTableSectionElement).rows];
  const rowSpans = rows.map(({ cells }) => [...cells].map((cell) => cell.rowSpan));
  for (const { row: from, cell: place, above, below } of partedCells(rowSpans, rows.indexOf(row))) {
    const cell = rows[from]?.cells[place];
    if (cell === undefined) continue;
    const next = continuation(cell);
    next.rowSpan = below;
    cell.rowSpan = above;
    const following = [...row.cells].find(({ dataset }) => Number(dataset.kolom) > Number(next.dataset.kolom));
    row.insertBefore(next, following ?? null);
  }
}

/** The part of a cell on the next page: it repeats the name, marked once. */
function continuation(cell: HTMLTableCellElement): HTMLTableCellElement {
  const next = cell.cloneNode(true) as HTMLTableCellElement;
  next.dataset.lanjutan = '';
  next.removeAttribute('id');
  delete next.dataset.baris;
  if (!('lanjutan' in cell.dataset)) (next.lastElementChild ?? next).append(continuedMark(next.textContent));
  return next;
}
