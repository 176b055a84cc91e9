import { type CellRef, columnLetters, formatA1, formatCellRef } from '../findings/cell-ref.ts';

/** A cell of an export. */
export interface Origin {
  readonly file: string;
  readonly at: CellRef;
}

/** Cells that are named one by one; the rest is counted. */
const MOST = 12;

/** Cells of one sheet, shortened: "H12, H14:I16". */
export function formatCells(cells: readonly CellRef[]): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { left: number; right: number; first: number; last: number }[] = [];
  for (const { row, column } of sorted) {
    const open = runs.at(-1);
    if (open?.left === column && row <= open.last + 1) open.last = Math.max(open.last, row);
    else runs.push({ left: column, right: column, first: row, last: row });
  }
  const areas: typeof runs = [];
  for (const run of runs) {
    const open = areas.at(-1);
    if (open?.first === run.first && open.last === run.last && open.right + 1 === run.left) open.right = run.right;
    else areas.push({ ...run });
  }
  const texts = areas.map(({ left, right, first, last }) => {
    const start = formatA1({ row: first, column: left });
    return first === last && left === right ? start : `${start}:${columnLetters(right)}${last}`;
  });
  const more = texts.length - MOST;
  return `${texts.slice(0, MOST).join(', ')}${more > 0 ? `, dan ${more} lagi` : ''}`;
}

/** Origins by file and sheet, in the order in which they come. */
export function groupOrigins(
  origins: readonly Origin[],
): readonly { readonly file: string; readonly sheet: string; readonly cells: readonly CellRef[] }[] {
  const groups = new Map<string, { file: string; sheet: string; cells: CellRef[] }>();
  for (const { file, at } of origins) {
    const key = JSON.stringify([file, at.sheet]);
    const group = groups.get(key) ?? { file, sheet: at.sheet, cells: [] };
    group.cells.push(at);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Where a figure of an export comes from, for people: "rak.xlsx › RAK!H12, H13". */
export function formatOrigins(origins: readonly Origin[]): string {
  return groupOrigins(origins)
    .map(({ file, sheet, cells }) => {
      const [first] = cells;
      if (first === undefined) return file;
      const name = formatCellRef(first).slice(0, -formatA1(first).length);
      return sheet === '' ? `${file} › ${formatCells(cells)}` : `${file} › ${name}${formatCells(cells)}`;
    })
    .join('; ');
}
