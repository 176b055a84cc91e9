import type { Limits } from '../../zip/limits.ts';
import { tooBig } from '../../zip/refusal.ts';

/** Cells and text of the whole workbook so far. */
interface WorkbookTally {
  cells: number;
  text: number;
  merges: number;
}

/** Counts what one sheet fills and stops at a limit with a Refusal. */
export class SheetTally {
  private readonly sheet: string;
  private readonly limits: Limits;
  private readonly whole: WorkbookTally;
  private readonly columns = new Set<number>();
  private rows = 0;

  constructor(sheet: string, limits: Limits, whole: WorkbookTally) {
    this.sheet = sheet;
    this.limits = limits;
    this.whole = whole;
  }

  /** A row with its first filled cell. */
  row(): void {
    this.rows += 1;
    if (this.rows > this.limits.rows) throw tooBig('rows', this.limits, this.sheet);
  }

  /** A filled cell with the characters of text in it. */
  cell(at: { readonly column: number }, characters: number): void {
    this.whole.cells += 1;
    if (this.whole.cells > this.limits.cells) throw tooBig('cells', this.limits);
    this.whole.text += characters;
    if (this.whole.text > this.limits.characters) throw tooBig('characters', this.limits);
    this.columns.add(at.column);
    if (this.columns.size > this.limits.columns) throw tooBig('columns', this.limits, this.sheet);
  }

  /** A merged area, at the rows or columns it crosses (whichever are fewer: what finding it again costs). */
  merge(lines: number): void {
    this.whole.merges += lines;
    if (this.whole.merges > this.limits.cells) throw tooBig('cells', this.limits);
  }
}
