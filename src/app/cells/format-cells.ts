import { oneLine, quoteText } from '../../findings/clean.ts';
import { columns as columnsOf, flow, words } from '../../findings/format/flow.ts';
import { listRanges } from '../../findings/ranges.ts';
import type { CellsView, CellView, SheetView } from './view-cells.ts';

const STATE = { visible: 'terlihat', hidden: 'tersembunyi', veryHidden: 'sangat tersembunyi' } as const;

/**
 * `lapkin cells` for reading: a paragraph a sheet, a line a filled cell, broken between words where a terminal is only so
 * many `columns` wide. Ends with a line break.
 */
export function formatCells(view: CellsView, columns?: number): string {
  return view.sheets.map((sheet) => formatSheet(sheet, columns)).join('\n');
}

function formatSheet(sheet: SheetView, columns: number | undefined): string {
  const cells = Object.entries(sheet.cells);
  const own = cells.filter(([, cell]) => cell.master === undefined);
  const ends = new Map(cells.flatMap(([address, cell]) => (cell.master === undefined ? [] : [[cell.master, address]])));
  const width = Math.max(4, ...own.slice(0, 1000).map(([address]) => address.length));
  const lines = [
    `Lembar ${quoteText(sheet.name)} (${STATE[sheet.state]}, ${own.length.toLocaleString('id-ID')} sel terisi)`,
    ...(sheet.hiddenRows.length === 0 ? [] : [`  baris tersembunyi: ${listRanges(sheet.hiddenRows)}`]),
    ...(sheet.hiddenColumns.length === 0 ? [] : [`  kolom tersembunyi: ${sheet.hiddenColumns.join(', ')}`]),
    ...own.flatMap(([address, cell]) => {
      const lead = `  ${address.padEnd(width)}  `;
      const text = formatCell(cell, ends.get(address));
      const fits = columns === undefined || columnsOf(lead + text) <= columns;
      return fits ? [lead + text] : flow(words(text), columns, { text: lead }, lead.length);
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** `end` is the last cell of the merged area that the cell heads, when it heads one. */
function formatCell(cell: CellView, end: string | undefined): string {
  const formula = cell.formula === undefined ? '' : `   =${oneLine(cell.formula)}`;
  const merged = end === undefined ? '' : `   (digabung sampai ${end})`;
  return `${formatValue(cell)}${formula}${merged}`;
}

/** Text stands in quotes, so that a number typed as text is told from a number. */
function formatValue(cell: CellView): string {
  if (cell.uncomputed === true) return '(rumus belum dihitung)';
  if (cell.error !== undefined) return `kesalahan ${cell.error}`;
  if (cell.date !== undefined) return `tanggal ${cell.date}`;
  if (typeof cell.value === 'boolean') return cell.value ? 'BENAR' : 'SALAH';
  return typeof cell.value === 'number' ? String(cell.value) : quoteText(cell.value ?? '');
}
