import { type ComponentChild, h } from 'preact';
import { formatA1 } from '../findings/cell-ref.ts';
import type { GridLayout, Window } from './grid-layout.ts';
import type { Level, SheetState } from './preview-state.ts';
import { levelSign } from './signs.ts';
import { LEVEL_WORDS } from './state-words.ts';

/** What cells are drawn by. */
export interface CellLook {
  readonly sheet: SheetState;
  readonly layout: GridLayout;
  /** By `row:column`. */
  readonly marks: ReadonlyMap<string, Level>;
  readonly chosen: { readonly row: number; readonly column: number } | null;
  readonly related: ReadonlySet<string>;
  readonly shown: Window;
  /** Drawn a second time, so without ids. */
  readonly copy?: boolean;
}

const NUMBERS_WIDTH = 52;

/** Sizes and places as a style. */
export function pixels(sizes: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, `${size}px`]));
}

/** A row at its place; `shift` is taken off its top. */
export function rowView(
  row: number,
  cells: readonly ComponentChild[],
  { sheet, layout, chosen }: CellLook,
  shift: number,
): ComponentChild {
  const top = layout.tops[row - 1] ?? 0;
  const isHidden = sheet.hiddenRows.includes(row);
  return h(
    'div',
    {
      key: row,
      role: 'row',
      class: isHidden ? 'row hidden' : 'row',
      // The letters and the numbers are a row and a column too.
      'aria-rowindex': row + 1,
      style: pixels({ top: top - shift, height: (layout.tops[row] ?? top) - top }),
    },
    h(
      'span',
      {
        role: 'rowheader',
        class: row === chosen?.row ? 'place-number on' : 'place-number',
        title: isHidden ? 'Baris tersembunyi' : undefined,
      },
      String(row),
      isHidden ? h('span', { class: 'aside' }, ' tersembunyi') : null,
    ),
    cells,
  );
}

/** The cells of a row that are in sight; a merged area is one cell in its first row. */
export function cellsOfRow(row: number, look: CellLook): readonly ComponentChild[] {
  const { layout, shown } = look;
  const cells: ComponentChild[] = [];
  const first = shown.left;
  for (let column = first; column <= shown.right; column += 1) {
    const area = layout.merged.get(`${row}:${column}`);
    if (area === undefined) cells.push(cellView(row, column, row, column, look));
    else if (area.top === row && (area.left === column || column === first)) {
      cells.push(cellView(area.top, area.left, area.bottom, area.right, look));
    }
  }
  return cells;
}

/** The heading of the table once more, for when it is scrolled away. */
export function headingRows(original: CellLook): readonly ComponentChild[] {
  const look = { ...original, copy: true };
  const { heading } = look.sheet;
  if (heading === null) return [];
  const shift = look.layout.tops[heading[0] - 1] ?? 0;
  const rows = Array.from({ length: heading[1] - heading[0] + 1 }, (_, i) => heading[0] + i);
  return rows.map((row) => rowView(row, cellsOfRow(row, look), look, shift));
}

function cellView(row: number, column: number, bottom: number, right: number, look: CellLook): ComponentChild {
  const { layout, marks, chosen, related, sheet } = look;
  const key = `${row}:${column}`;
  const cell = layout.cells.get(row)?.get(column);
  const level = marks.get(key);
  const isChosen = chosen?.row === row && chosen.column === column;
  const [left, end] = [layout.lefts[column - 1] ?? 0, layout.lefts[right] ?? 0];
  const [top, low] = [layout.tops[row - 1] ?? 0, layout.tops[bottom] ?? 0];
  const isHeading = sheet.heading !== null && row >= sheet.heading[0] && row <= sheet.heading[1];
  const names = [
    'cell',
    cell?.right === true ? 'right' : '',
    level ?? '',
    isChosen ? 'on' : '',
    related.has(key) ? 'related' : '',
    isHeading ? 'heading' : '',
    bottom > row || right > column ? 'merged' : '',
    cell !== undefined && layout.titles.has(cell) ? 'title-text' : '',
    sheet.hiddenColumns.includes(column) ? 'hidden' : '',
  ];
  return h(
    'div',
    {
      key: column,
      id: look.copy === true ? undefined : `cell-${formatA1({ row, column })}`,
      role: 'gridcell',
      class: names.filter(Boolean).join(' '),
      'data-row': row,
      'data-column': column,
      'aria-colindex': column + 1,
      'aria-selected': isChosen,
      style: pixels({ left: left + NUMBERS_WIDTH, width: end - left, height: low - top }),
    },
    level === undefined ? null : levelSign(level, LEVEL_WORDS[level]),
    h('span', { class: 'text' }, cell?.text ?? ''),
  );
}
