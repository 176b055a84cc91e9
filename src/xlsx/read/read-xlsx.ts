import type { Checked } from '../../findings/finding.ts';
import type { RawSheet, RawWorkbook } from '../../sheets/raw-workbook.ts';
import { type Limits, limitsWith } from '../../zip/limits.ts';
import { readPart } from '../../zip/part.ts';
import { catchRefusal, damaged } from '../../zip/refusal.ts';
import { openPackage } from './open-package.ts';
import { readStyles } from './read-styles.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetPart } from './sheet-part.ts';
import { readWorkbookPart } from './workbook-part.ts';
import { createSheetTally } from './workbook-tally.ts';

interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Sheets whose cells are wanted; the others come without cells. All by default. */
  readonly needs?: (sheetName: string) => boolean;
  /** Columns wanted of a sheet, judged by its first rows; null = all. Cells of formulas always come. */
  readonly keepColumns?: (sheet: RawSheet) => ReadonlySet<number> | null;
}

/**
 * Reads an .xlsx or .xlsm from its bytes, by content (workbook.md, "Limits and refusals"). No formula, macro, link or
 * path of the workbook is followed. A refused file gives null and one finding berkas/* (exit 3).
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Checked<RawWorkbook | null> {
  return catchRefusal(() => readWorkbook(bytes, options));
}

function readWorkbook(bytes: Uint8Array, options: ReadOptions): RawWorkbook {
  const limits = limitsWith(options.limits);
  const pack = openPackage(bytes, limits);
  const book = readWorkbookPart(pack);
  const styleBytes = readPart(pack, book.stylesPath);
  const styles = styleBytes === undefined ? [] : readStyles(styleBytes, book.stylesPath);
  const stringBytes = readPart(pack, book.stringsPath);
  const strings = stringBytes === undefined ? [] : readSharedStrings(stringBytes, book.stringsPath, limits);
  const context = { styles, strings, date1904: book.date1904, keepColumns: options.keepColumns };
  const whole = { cells: 0, text: 0, merges: 0 };
  const sheets = book.sheets.map((entry): RawSheet => {
    const { name, state } = entry;
    if (options.needs !== undefined && !options.needs(name)) return { name, state, ...EMPTY };
    const content = readPart(pack, entry.path);
    if (content === undefined) throw damaged('lembar-hilang', name);
    return readSheetPart(content, entry, context, createSheetTally(name, limits, whole));
  });
  return { sheets };
}

const EMPTY = {
  rows: new Map(),
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
};
