import { cellText, isBlank } from './cell-text.ts';
import { headingKey } from './clean-text.ts';
import type { RawSheet, RawWorkbook } from './raw-workbook.ts';
import { readSheetTitle } from './sheet-title.ts';

/** A table that stands below others on one sheet: its first and last row. */
interface StackedTable {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** A title row: one text alone, by what a sheet of that name would be. */
interface TitleRow {
  readonly row: number;
  readonly key: string;
}

/** A row with fewer cells is no heading of a table. */
const LEAST_CELLS = 3;

/**
 * The table of one of `wanted` among several on one sheet, by the titles above them (`tables`, folded names), or alone on a
 * sheet of another name; undefined where there is none.
 */
export function findStackedTable(
  workbook: RawWorkbook,
  wanted: ReadonlySet<string>,
  tables: ReadonlySet<string>,
): StackedTable | undefined {
  for (const sheet of workbook.sheets) {
    const titles = listTitles(sheet, tables);
    const title = titles.find(({ key }) => wanted.has(key));
    // One title on a sheet of its own name is that of the sheet's own table.
    if (title === undefined || (titles.length < 2 && tables.has(readSheetTitle(sheet.name).key))) continue;
    const next = titles.find(({ row }) => row > title.row)?.row ?? Number.POSITIVE_INFINITY;
    const rows = [...sheet.rows].filter(([row]) => row > title.row && row < next);
    const last = rows.at(-1)?.[0];
    const isTable = rows.some(([, cells]) => cells.size >= LEAST_CELLS);
    if (last !== undefined && isTable) return { sheet: sheet.name, first: title.row, last };
  }
  return undefined;
}

function listTitles(sheet: RawSheet, tables: ReadonlySet<string>): readonly TitleRow[] {
  return [...sheet.rows].flatMap(([row, cells]): TitleRow[] => {
    const filled = [...cells.values()].filter((cell) => !isBlank(cell));
    const [cell] = filled;
    if (filled.length !== 1 || cell === undefined) return [];
    const text = cellText(cell);
    const key = [headingKey(text), readSheetTitle(text).key].find((one) => tables.has(one));
    return key === undefined ? [] : [{ row, key }];
  });
}
