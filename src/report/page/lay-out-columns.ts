import { findFirstFit } from './first-fit.ts';
import { type ContentArea, PT_PER_MM } from './paper.ts';
import { searchWidths } from './search-widths.ts';
import { CELL_EDGE, makeHeightOf, ROW_EDGE } from './table-height.ts';
import type { Font } from './text-width.ts';
import { type MeasuredCell, type WordedCell, wordCell } from './worded-cell.ts';

/** A table before the widths of its columns are known. */
export interface MeasuredTable {
  readonly columns: readonly MeasuredColumn[];
  readonly rows: number;
  /** Cells of headings and rows. */
  readonly cells: readonly MeasuredCell[];
}

interface MeasuredColumn {
  /** Its texts may be broken between words; else they never are. */
  readonly wraps: boolean;
  /** Columns with the same word here are as wide as one another where that makes the table no higher. */
  readonly shared?: string | undefined;
}

/** Letter size and height of a table in points, and widths in per cent of its own, in the order of the columns. */
export interface ColumnLayout {
  readonly pt: number;
  readonly percents: readonly number[];
  readonly height: number;
  /** Heights of its rows, those of headings first. */
  readonly rows: readonly number[];
}

/** Sizes with the share of a page that a table may take in them; the last of them is for any table that it holds. */
const SIZES: readonly Size[] = [
  { pt: 10, share: 0.25 },
  { pt: 9.5, share: 0.45 },
  ...[9, 8.5, 8, 7.5, 7].map((pt) => ({ pt, share: Number.POSITIVE_INFINITY })),
  { pt: 6.5, share: Number.POSITIVE_INFINITY },
];
const LAST_SIZE: Size = { pt: 6.5, share: Number.POSITIVE_INFINITY };
interface Size {
  readonly pt: number;
  readonly share: number;
}

/** The size of the letters of a table in points, where another one is asked for than suits its height. */
export interface Letters {
  readonly mostPt?: number;
  /** In letters of this size, if the area is wide enough for them. */
  readonly leastPt?: number;
}

/** A text of more letters is a name. */
const NAME_LENGTH = 40;
/** A column of names of this width or more reads well; it shrinks with the size of the letters. */
const NAME_WIDTH_PER_PT = 8.5; // pt
/** A longer word is broken. */
const LONGEST_WORD = 113; // pt
/** Points by which a browser may set a column narrower than its share says. */
const SPARE = 0.5;
/** A row is at least so high, against its letters. */
const LEAST_ROW = 1.5;

/** A table whose words are measured. */
interface WordedTable extends Omit<MeasuredTable, 'cells'> {
  readonly cells: readonly WordedCell[];
  /** Cells of each column that stand in it alone. */
  readonly own: readonly (readonly WordedCell[])[];
  readonly holdsNames: readonly boolean[];
}

/**
 * The lowest table that the area holds in letters that suit its height (SIZES): no figure wraps, no word is broken, and
 * what is left over goes where it saves lines (search-widths.ts).
 */
export function layOutColumns(
  table: MeasuredTable,
  area: ContentArea,
  font: Font,
  letters: Letters = {},
): ColumnLayout {
  const width = Math.floor(area.width * PT_PER_MM);
  const page = area.height * PT_PER_MM;
  const cells = table.cells.map((cell) => wordCell(cell, font));
  const own = table.columns.map((): WordedCell[] => []);
  for (const cell of cells) if (cell.columnSpan === 1) own[cell.column]?.push(cell);
  const holdsNames = table.columns.map(
    ({ wraps }, column) => wraps && own[column]?.some(({ length }) => length > NAME_LENGTH) === true,
  );
  const [first = LAST_SIZE, ...others] = sizesOf(letters);
  return findFirstFit(
    [first, ...others],
    ({ pt, share }) => layOutIn({ ...table, cells, own, holdsNames }, width, pt, page * share),
    ({ fits }) => fits,
  );
}

/** Larger letters than the table would have are asked for by `leastPt`; of any height, so that only its width counts. */
function sizesOf({ mostPt = Number.POSITIVE_INFINITY, leastPt = 0 }: Letters): readonly Size[] {
  const chosen = leastPt === 0 ? [] : [{ pt: leastPt, share: Number.POSITIVE_INFINITY }];
  return [...chosen, ...SIZES.filter(({ pt }) => pt <= mostPt && pt !== leastPt)];
}

function layOutIn(table: WordedTable, width: number, pt: number, highest: number) {
  const { columns, rows, own } = table;
  const none = { pt, percents: [], rows: [], height: Number.POSITIVE_INFINITY, fits: false };
  if (rows * pt * LEAST_ROW > highest) return none;
  const least = leastWidths(table, pt);
  const needed = least.reduce((sum, one) => sum + one, 0);
  const isLast = pt === SIZES.at(-1)?.pt;
  if (needed > width && !isLast) return none;
  const hasFree = columns.some(({ wraps }) => wraps) && needed <= width;
  const fixed = columns.map(({ wraps }, column) => (wraps || !hasFree ? null : (least[column] ?? 0)));
  const heightOf = makeHeightOf(table.cells, rows, pt, fixed);
  const texts = own.map((cells) => cells.reduce((sum, { line }) => sum + line, 0));
  const search = { least, wraps: columns.map(({ wraps }) => wraps), width, heightOf, texts };
  const found = needed > width ? least.map((one) => (one / needed) * width) : searchWidths(search);
  const widths = evenOut(columns, found, heightOf);
  const { height, lines } = heightOf(widths);
  return {
    pt,
    percents: widths.map((one) => (one / width) * 100),
    height,
    rows: Array.from(lines, (one) => one + ROW_EDGE),
    fits: isLast || height <= highest,
  };
}

function leastWidths({ columns, own, holdsNames }: WordedTable, pt: number): readonly number[] {
  const widths = columns.map(({ wraps }, column) => {
    const name = holdsNames[column] ? NAME_WIDTH_PER_PT * pt : 0;
    let least = Math.max(pt, name);
    for (const { word, line, scale } of own[column] ?? []) {
      // A heading may be broken in any column.
      least = Math.max(least, wraps ? Math.min(word * pt, LONGEST_WORD) : (scale < 1 ? word : line) * pt);
    }
    return Math.ceil(least + CELL_EDGE + SPARE);
  });
  return widths.map((one, column) => {
    const shared = columns[column]?.shared;
    return shared === undefined ? one : Math.max(...widths.filter((_, i) => columns[i]?.shared === shared));
  });
}

/** Shared columns as wide as one another, where the table is no higher for it. */
function evenOut(
  columns: MeasuredTable['columns'],
  widths: readonly number[],
  heightOf: ReturnType<typeof makeHeightOf>,
): readonly number[] {
  if (columns.every(({ shared }) => shared === undefined)) return widths;
  const even = widths.map((one, column) => {
    const shared = columns[column]?.shared;
    if (shared === undefined) return one;
    const together = widths.filter((_, i) => columns[i]?.shared === shared);
    return together.reduce((sum, width) => sum + width, 0) / together.length;
  });
  return heightOf(even).height <= heightOf(widths).height ? even : widths;
}
