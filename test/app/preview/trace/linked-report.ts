import { displayCell } from '../../../../src/app/preview/display-cell.ts';
import { linkReport } from '../../../../src/app/preview/trace/link-report.ts';
import type { Traced } from '../../../../src/app/preview/trace/traced.ts';
import { type CellRef, formatCellRef } from '../../../../src/findings/cell-ref.ts';

const LINK = /<a href="https:\/\/sel\.invalid\/(\d+)"[^>]*>(.*?)<\/a>/gs;

/** A linked text with the cells that it leads to. */
export interface Printed {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** A report with the links of the preview put in. */
export function linkedReport(html: string, view: Parameters<typeof linkReport>[1], traced: Traced) {
  const report = linkReport(html, view, traced);
  const printedIn = (part: string): readonly Printed[] =>
    [...part.matchAll(LINK)].map(([, number = '', text = '']) => ({ text, cells: report.links[Number(number)] ?? [] }));
  return { linked: report.html, unlinked: report.html.replace(LINK, '$2'), printedIn, printed: printedIn(report.html) };
}

/** What the workbook shows in a cell; '' for a blank one. */
export function shownAt({ buku }: Traced, { sheet, row, column }: CellRef): string {
  const cell = buku.raw
    .find(({ name }) => name === sheet)
    ?.rows.get(row)
    ?.get(column);
  return cell === undefined ? '' : displayCell(cell).text;
}

const rounded = (text: string): number =>
  Math.round(
    Number(
      text
        .replaceAll('.', '')
        .replace(',', '.')
        .replace(/^Rp|%$/g, ''),
    ),
  );

/** The figures that lead to one cell alone, each with that cell: as printed, and as the workbook shows it, rounded. */
export function singleFigures(printed: readonly Printed[], traced: Traced) {
  return printed.flatMap(({ text, cells: [cell, second] }) =>
    cell !== undefined && second === undefined && /^(?:Rp)?[\d.,]+%?$/.test(text)
      ? [{ place: formatCellRef(cell), shown: rounded(shownAt(traced, cell)), printed: rounded(text) }]
      : [],
  );
}
