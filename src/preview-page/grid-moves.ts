import type { GridLayout } from './grid-layout.ts';

/** A place in a sheet. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page Up and Page Down go by. */
const PAGE_ROWS = 20;

/** Where a key leads from a cell; null for a key that moves nothing. A merged area is entered and left as one cell. */
export function moveByKey(key: string, control: boolean, from: Place, layout: GridLayout): Place | null {
  const rows = layout.tops.length - 1;
  const columns = layout.lefts.length - 1;
  const area = layout.merged.get(`${from.row}:${from.column}`);
  const [bottom, right] = [area?.bottom ?? from.row, area?.right ?? from.column];
  const moves: Readonly<Record<string, Place>> = {
    ArrowUp: { row: control ? 1 : from.row - 1, column: from.column },
    ArrowDown: { row: control ? rows : bottom + 1, column: from.column },
    ArrowLeft: { row: from.row, column: control ? 1 : from.column - 1 },
    ArrowRight: { row: from.row, column: control ? columns : right + 1 },
    PageUp: { row: from.row - PAGE_ROWS, column: from.column },
    PageDown: { row: bottom + PAGE_ROWS, column: from.column },
    Home: { row: control ? 1 : from.row, column: 1 },
    End: { row: control ? rows : from.row, column: columns },
  };
  const to = moves[key];
  if (to === undefined) return null;
  const row = Math.min(rows, Math.max(1, to.row));
  const column = Math.min(columns, Math.max(1, to.column));
  return cornerOf({ row, column }, layout);
}

/** The cell itself, or the corner of the merged area that covers it. */
export function cornerOf({ row, column }: Place, { merged }: Pick<GridLayout, 'merged'>): Place {
  const area = merged.get(`${row}:${column}`);
  return area === undefined ? { row, column } : { row: area.top, column: area.left };
}

/** What is in sight of a sheet, in pixels; `frozen` of its height lies under the heading that is held. */
interface Sight {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  readonly frozen: number;
  /** Whether a row out of sight comes to the middle, or just into sight. */
  readonly centred: boolean;
}

/** Where to scroll so that a cell is in sight; as it is where the cell is in sight already. */
export function revealCell(
  { row, column }: Place,
  { tops, lefts }: Pick<GridLayout, 'tops' | 'lefts'>,
  sight: Sight,
): { readonly top: number; readonly left: number } {
  const [top, left] = [tops[row - 1] ?? 0, lefts[column - 1] ?? 0];
  const [bottom, right] = [tops[row] ?? top, lefts[column] ?? left];
  const isAbove = top < sight.top + sight.frozen;
  const isBeside = left < sight.left || right > sight.left + sight.width;
  const nearest = isAbove ? top - sight.frozen : bottom - sight.height;
  const middle = top - (sight.height - (bottom - top)) / 2;
  return {
    top: isAbove || bottom > sight.top + sight.height ? (sight.centred ? middle : nearest) : sight.top,
    left: isBeside ? Math.max(0, left - Math.max(0, sight.width - (right - left)) / 2) : sight.left,
  };
}
