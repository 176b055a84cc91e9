import { columnLetters } from '../findings/cell-ref.ts';
import type { CellStyleName } from '../xlsx/write/cell-styles.ts';
import type { WrittenCell } from '../xlsx/write/sheet-model.ts';

/** Gathers the cells and merged ranges of one sheet. */
export interface SheetBuilder {
  readonly cells: WrittenCell[];
  readonly merges: string[];
  write(row: number, column: number, style: CellStyleName, value: WrittenCell['value'], formula?: string): void;
  /** Writes one cell over an area; every cell of it carries the style, so that its border is whole. */
  writeRange(area: Area, style: CellStyleName, value: WrittenCell['value'], formula?: string): void;
}

/** Rows and columns from 1, inclusive. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A4:C5" */
export function toAreaAddress(area: Area): string {
  return `${columnLetters(area.left)}${area.top}:${columnLetters(area.right)}${area.bottom}`;
}

export function createSheetBuilder(): SheetBuilder {
  const cells: WrittenCell[] = [];
  const merges: string[] = [];
  const write: SheetBuilder['write'] = (row, column, style, value, formula) => {
    cells.push({ row, column, style, value, ...(formula === undefined ? {} : { formula }) });
  };
  return {
    cells,
    merges,
    write,
    writeRange(area, style, value, formula) {
      for (let b = area.top; b <= area.bottom; b++) {
        for (let k = area.left; k <= area.right; k++) {
          const isFirst = b === area.top && k === area.left;
          write(b, k, style, isFirst ? value : null, isFirst ? formula : undefined);
        }
      }
      if (area.top !== area.bottom || area.left !== area.right) merges.push(toAreaAddress(area));
    },
  };
}
