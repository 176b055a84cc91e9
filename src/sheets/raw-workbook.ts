/** What a cell holds, before any meaning. Numbers are decimal text at the 15 significant digits that Excel shows. */
export type RawValue =
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** An error value with its code: #DIV/0! */
  | { readonly type: 'error'; readonly code: string }
  /** A number in a date format or an ISO date cell; `iso` is yyyy-mm-dd, `serial` the number behind it as decimal text. */
  | { readonly type: 'date'; readonly iso: string; readonly serial: string }
  /** A formula whose result is not stored. */
  | { readonly type: 'uncomputed' };

/** A filled cell. */
export interface RawCell {
  readonly value: RawValue;
  /** Without the leading "="; shared formulas already moved to this cell. */
  readonly formula?: string;
  /** Raw number format code; absent = General. */
  readonly format?: string;
}

/** A merged area, rows and columns from 1, inclusive. */
export interface RawMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A worksheet. Only filled cells are held; covered cells of a merge are not (see cellAt). */
export interface RawSheet {
  /** Exactly as stored. */
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Row number -> column number -> cell; rows and columns rise. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, RawCell>>;
  readonly merges: readonly RawMerge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A workbook as the reader hands it over: the port between io/ and sheets/. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}

/** A cell with the address that counts for it: of a merged area, the top-left cell stands for all. */
export interface LocatedCell {
  readonly row: number;
  readonly column: number;
  /** Undefined when the cell is blank. */
  readonly cell: RawCell | undefined;
  /** True when the address asked for is covered by a merge and this is its master. */
  readonly covered: boolean;
}

/** The cell at an address, through merges. */
export function cellAt(sheet: RawSheet, row: number, column: number): LocatedCell {
  const merge = mergeAt(sheet, row, column);
  const r = merge?.top ?? row;
  const c = merge?.left ?? column;
  return { row: r, column: c, cell: sheet.rows.get(r)?.get(c), covered: r !== row || c !== column };
}

/** The merged area that holds an address. */
export function mergeAt(sheet: RawSheet, row: number, column: number): RawMerge | undefined {
  if (sheet.merges.length === 0) return undefined;
  const index = INDEXES.get(sheet.merges) ?? indexMerges(sheet.merges);
  INDEXES.set(sheet.merges, index);
  return (
    inLine(
      index.byRow.get(row),
      column,
      (m) => m.left,
      (m) => m.right,
    ) ??
    inLine(
      index.byColumn.get(column),
      row,
      (m) => m.top,
      (m) => m.bottom,
    )
  );
}

/** Merged areas by the rows they cross (wide ones) or by the columns they cross (tall ones), in rising order. */
interface MergeIndex {
  readonly byRow: ReadonlyMap<number, readonly RawMerge[]>;
  readonly byColumn: ReadonlyMap<number, readonly RawMerge[]>;
}

const INDEXES = new WeakMap<readonly RawMerge[], MergeIndex>();

function indexMerges(merges: readonly RawMerge[]): MergeIndex {
  const byRow = new Map<number, RawMerge[]>();
  const byColumn = new Map<number, RawMerge[]>();
  for (const m of merges) {
    const wide = m.right - m.left >= m.bottom - m.top;
    const index = wide ? byRow : byColumn;
    for (let line = wide ? m.top : m.left; line <= (wide ? m.bottom : m.right); line += 1) {
      const known = index.get(line);
      if (known === undefined) index.set(line, [m]);
      else known.push(m);
    }
  }
  for (const list of byRow.values()) list.sort((a, b) => a.left - b.left);
  for (const list of byColumn.values()) list.sort((a, b) => a.top - b.top);
  return { byRow, byColumn };
}

/** The last area that starts at or before a place, if it reaches it (areas of one line do not overlap). */
function inLine(
  areas: readonly RawMerge[] | undefined,
  place: number,
  start: (m: RawMerge) => number,
  end: (m: RawMerge) => number,
): RawMerge | undefined {
  let low = 0;
  let high = areas?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const area = areas?.[middle];
    if (area !== undefined && start(area) <= place) low = middle + 1;
    else high = middle;
  }
  const found = areas?.[low - 1];
  return found !== undefined && end(found) >= place ? found : undefined;
}
