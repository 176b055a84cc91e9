import type { TableDeclaration } from '../domain/table-declaration.ts';
import { cellText, isBlank } from './cell-text.ts';
import { findHeading } from './find-heading.ts';
import { gridOf } from './grid.ts';
import type { RawCell, RawSheet, RawWorkbook } from './raw-workbook.ts';
import { indexTable } from './table-index.ts';

/** A table found by its heading alone. */
interface UntitledTable {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  /** It is the only one on its sheet. */
  readonly isAlone: boolean;
}

/** A row with fewer texts begins no heading. */
const LEAST_CELLS = 3;
/** Rows that are looked at: a sheet of another kind may have thousands that look like headings. */
const MOST_STARTS = 40;

/**
 * The table with all headings that a declaration requires, wherever it stands in the workbook, also below others on one
 * sheet; undefined where there is none. `isTaken` names the sheets whose first table is another one.
 */
export function findUntitledTable(
  workbook: RawWorkbook,
  declaration: TableDeclaration,
  isTaken: (sheet: RawSheet) => boolean,
): UntitledTable | undefined {
  const index = indexTable(declaration);
  for (const sheet of workbook.sheets) {
    const starts = listStarts(sheet);
    for (const [i, first] of starts.entries()) {
      if (i === 0 && isTaken(sheet)) continue;
      const next = starts[i + 1] ?? Number.POSITIVE_INFINITY;
      const part = takeRows(sheet, first, next);
      if (findHeading(gridOf(part), index, { triwulan: null, year: null }).value === null) continue;
      const last = [...sheet.rows.keys()].findLast((row) => row < next);
      if (last !== undefined) return { sheet: sheet.name, first, last, isAlone: starts.length === 1 };
    }
  }
  return undefined;
}

/** Rows of words below a blank row, a row of figures or none: where a heading may begin. */
function listStarts({ rows }: RawSheet): readonly number[] {
  const starts: number[] = [];
  let above = -1;
  for (const [row, cells] of rows) {
    const isWords = hasWordsAlone(cells);
    if (isWords && above !== row - 1) starts.push(row);
    if (isWords) above = row;
    if (starts.length === MOST_STARTS) break;
  }
  return starts;
}

function hasWordsAlone(cells: ReadonlyMap<number, RawCell>): boolean {
  const filled = [...cells.values()].filter((cell) => !isBlank(cell));
  return (
    filled.length >= LEAST_CELLS && filled.every((cell) => cell.value.kind === 'text' && !/^\d/.test(cellText(cell)))
  );
}

/** Rows of a sheet as a sheet of their own, from its first row on. */
function takeRows(sheet: RawSheet, first: number, next: number): RawSheet {
  const isTaken = (row: number): boolean => row >= first && row < next;
  const rows = [...sheet.rows].filter(([row]) => isTaken(row)).map(([row, cells]) => [row - first + 1, cells] as const);
  const merges = sheet.merges
    .filter(({ top }) => isTaken(top))
    .map((m) => ({ ...m, top: m.top - first + 1, bottom: m.bottom - first + 1 }));
  return { ...sheet, rows: new Map(rows), merges };
}
