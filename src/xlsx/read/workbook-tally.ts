import { requireMemory } from '../../files/memory-room.ts';
import type { Limits } from '../../zip/limits.ts';
import { tooBig } from '../../zip/refusal.ts';

/** Cells and text of the whole workbook so far. */
interface WorkbookTally {
  cells: number;
  text: number;
  merges: number;
}

/** Cells between two looks at the memory; fewer than an office's workbook has, which must not be refused for garbage not yet collected. */
const LOOK_EVERY = 32_768;

/** Counts what a sheet fills. */
export type SheetTally = ReturnType<typeof createSheetTally>;

/** Counts what one sheet fills and stops at a limit with a Refusal, and where memory runs short with a Failure; `whole` goes on from sheet to sheet. */
export function createSheetTally(sheet: string, limits: Limits, whole: WorkbookTally) {
  const columns = new Set<number>();
  let rows = 0;
  return {
    /** A row with its first filled cell. */
    row(): void {
      rows += 1;
      if (rows > limits.rows) throw tooBig('rows', limits, sheet);
    },
    /** A filled cell with the characters of text in it. */
    cell(at: { readonly column: number }, characters: number): void {
      whole.cells += 1;
      if (whole.cells > limits.cells) throw tooBig('cells', limits);
      if (whole.cells % LOOK_EVERY === 0) requireMemory();
      whole.text += characters;
      if (whole.text > limits.characters) throw tooBig('characters', limits);
      columns.add(at.column);
      if (columns.size > limits.columns) throw tooBig('columns', limits, sheet);
    },
    /** A merged area, at the rows or columns it crosses (whichever are fewer: what finding it again costs). */
    merge(lines: number): void {
      whole.merges += lines;
      if (whole.merges > limits.cells) throw tooBig('cells', limits);
    },
  };
}
