import { CONTINUED } from '../html/continued.ts';
import type { ReportTable, TableBody } from './report-tables.ts';
import type { MeasuredBody, MeasuredTable } from './table-plan.ts';
import { VEIL } from './veil.ts';

/** Undoes a change of the document. */
type Undo = () => void;

/** Height of a text area whose style tells none. */
const DEFAULT_HEIGHT = '160mm';

/** Measures the tables as they will lie in print; the document is afterwards as it was. */
export function measureTables(tables: readonly ReportTable[]): readonly MeasuredTable[] {
  const ruler = document.createElement('div');
  document.body.append(ruler);
  const undo = [liftVeil(ruler, tables), ...tables.flatMap(setAsInPrint)];
  const page = { isi: textHeight(ruler, 'isi'), lanskap: textHeight(ruler, 'lanskap') };
  const measured = tables.map((one) => measureTable(one, page[one.side]));
  ruler.remove();
  for (const step of undo.reverse()) step();
  return measured;
}

/** Shows the tables, and what may come along with one; only they are laid out. One within another is shown with it. */
function liftVeil(ruler: HTMLElement, tables: readonly ReportTable[]): Undo {
  const veil = document.getElementById(VEIL);
  if (veil === null) return () => undefined;
  for (const shown of [ruler, ...tables.flatMap(({ table, lead }) => [table, ...lead.map(blockOf)])]) {
    if (shown.parentElement?.closest('table')) continue;
    shown.dataset.ukur = '';
    for (let around = shown.parentElement; around !== null; around = around.parentElement) around.dataset.berukur = '';
  }
  const veiled = veil.textContent;
  veil.textContent = '[data-berukur] > :not([data-berukur], [data-ukur]) { display: none !important }';
  return () => {
    veil.textContent = veiled;
  };
}

/** An item is as wide as its list. */
function blockOf(element: HTMLElement): HTMLElement {
  return element.matches('li') && element.parentElement !== null ? element.parentElement : element;
}

/** On the screen tables have another width than in print; and "(lanjutan)" may take a line more. */
function setAsInPrint({ table, side, kept, ends, lead, bodies }: ReportTable): readonly Undo[] {
  const width = pageMeasure(`--lebar-${side}`);
  if (width === '' || (!kept && !ends && bodies.length === 0)) return [];
  const widths = [...new Set([table, ...lead.map(blockOf)])].map((wide): Undo => {
    const style = wide.getAttribute('style');
    wide.style.width = width;
    wide.style.minWidth = width;
    return () => (style === null ? wide.removeAttribute('style') : wide.setAttribute('style', style));
  });
  const marks = bodies.flatMap(({ spans }) =>
    spans.map(({ cell }): Undo => {
      const mark = document.createTextNode(CONTINUED);
      (cell.lastElementChild ?? cell).append(mark);
      return () => mark.remove();
    }),
  );
  return [...widths, ...marks];
}

function textHeight(ruler: HTMLElement, side: ReportTable['side']): number {
  ruler.style.height = pageMeasure(`--tinggi-${side}`) || DEFAULT_HEIGHT;
  return boxOf(ruler).height;
}

/** A measure that the page style tells (report/page/page-style.ts). */
function pageMeasure(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function measureTable({ table, kept, ends, rows, lead, bodies }: ReportTable, page: number): MeasuredTable {
  const { top, bottom } = boxOf(table);
  return {
    page,
    kept,
    ends,
    top,
    bottom,
    rows: rows.map((row) => boxOf(row).top),
    lead: lead.map((block) => ({
      top: boxOf(block).top,
      lineHeight: Number.parseFloat(getComputedStyle(block).lineHeight),
      keepsNext: getComputedStyle(block).breakAfter === 'avoid',
    })),
    bodies: bodies.map(measureBody),
  };
}

function measureBody({ rows, spans }: TableBody): MeasuredBody {
  const boxes = rows.map(boxOf);
  return {
    edges: [...boxes.map((box) => box.top), boxes.at(-1)?.bottom ?? 0],
    spans: spans.map(({ cell, from, to }) => ({ from, to, need: contentHeight(cell) })),
  };
}

function contentHeight(cell: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(cell);
  const { paddingTop, paddingBottom } = getComputedStyle(cell);
  return boxOf(range).height + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
}

function boxOf(measured: Element | Range): DOMRect {
  return measured.getBoundingClientRect();
}
