import type { MeasuredTable } from '../page/lay-out-columns.ts';
import { CELL } from '../page/table-height.ts';
import type { MeasuredCell } from '../page/worded-cell.ts';
import type { PlacedRow } from './place-rows.ts';
import type { TableColumn } from './report-table.ts';

/** What the widths of a table are searched by: its headings and rows. `over` names the heading over each column or ''. */
export function measureTable(
  columns: readonly Pick<TableColumn<never>, 'heading' | 'wraps' | 'shared'>[],
  over: readonly string[],
  rows: readonly PlacedRow[],
): MeasuredTable {
  const headings = measureHeadings(columns, over);
  const headingRows = over.some((text) => text !== '') ? 2 : 1;
  const cells = rows.flatMap(({ face, cells }, i) =>
    cells.map(
      ({ column, columnSpan, height, text, pad }): MeasuredCell => ({
        column,
        columnSpan,
        row: headingRows + i,
        rowSpan: height,
        lines: [text ?? ''],
        face,
        scale: 1,
        pad,
      }),
    ),
  );
  return {
    columns: columns.map(({ wraps, shared }) => ({ wraps, shared })),
    rows: headingRows + rows.length,
    cells: [...headings, ...cells],
  };
}

function measureHeadings(
  columns: readonly Pick<TableColumn<never>, 'heading'>[],
  over: readonly string[],
): readonly MeasuredCell[] {
  const look = { face: 'bold', scale: CELL.headingScale, pad: 0 } as const;
  const two = over.some((text) => text !== '');
  const own = columns.map(({ heading }, column): MeasuredCell => {
    const isBelow = over[column] !== '';
    const place = { column, columnSpan: 1, row: isBelow ? 1 : 0, rowSpan: two && !isBelow ? 2 : 1 };
    return { ...place, lines: heading, ...look };
  });
  const common = over.flatMap((text, column): MeasuredCell[] => {
    if (text === '' || text === over[column - 1]) return [];
    const columnSpan = [...over.slice(column), ''].findIndex((other) => other !== text);
    return [{ column, columnSpan, row: 0, rowSpan: 1, lines: [text], ...look }];
  });
  return [...own, ...common];
}
