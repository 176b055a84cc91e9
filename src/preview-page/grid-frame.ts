import { type ComponentChild, h } from 'preact';
import { columnLetters } from '../findings/cell-ref.ts';
import { type CellLook, headingRows, pixels } from './grid-cells.ts';
import type { SheetState } from './preview-state.ts';

/** Height of the row of letters and width of the column of numbers, as page.css has them. */
export const HEAD = { height: 26, width: 52 };

/** The letters above the columns in sight. */
export function letterRow(columns: readonly number[], { sheet, layout, chosen }: CellLook): ComponentChild {
  const width = layout.lefts.at(-1) ?? 0;
  return h(
    'div',
    { class: 'letters', role: 'row', 'aria-rowindex': 1, style: pixels({ width: width + HEAD.width }) },
    h('span', { class: 'corner', role: 'columnheader', 'aria-label': 'Nomor baris' }),
    columns.map((column) => {
      const isHidden = sheet.hiddenColumns.includes(column);
      return h(
        'span',
        {
          key: column,
          role: 'columnheader',
          class: ['letter', column === chosen?.column ? 'on' : '', isHidden ? 'hidden' : ''].join(' '),
          title: isHidden ? 'Kolom tersembunyi' : undefined,
          style: placeOf(layout.lefts, column),
        },
        columnLetters(column),
      );
    }),
  );
}

/** The heading of the table, held in sight once the rows below it have moved under it. */
export function frozenHeading(look: CellLook): ComponentChild {
  const { sheet, layout } = look;
  const size = { width: (layout.lefts.at(-1) ?? 0) + HEAD.width, height: headingHeight(sheet, layout.tops) };
  return h(
    'div',
    { class: 'frozen', 'aria-hidden': 'true' },
    h('div', { class: 'sheet', style: pixels(size) }, headingRows(look)),
  );
}

/** Height of the rows of the heading, in pixels. */
export function headingHeight({ heading }: SheetState, tops: readonly number[]): number {
  return heading === null ? 0 : (tops[heading[1]] ?? 0) - (tops[heading[0] - 1] ?? 0);
}

function placeOf(lefts: readonly number[], column: number): ReturnType<typeof pixels> {
  const left = lefts[column - 1] ?? 0;
  return pixels({ left: left + HEAD.width, width: (lefts[column] ?? left) - left });
}
