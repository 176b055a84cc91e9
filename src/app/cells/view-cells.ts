import { columnLetters, formatA1 } from '../../findings/cell-ref.ts';
import type { RawCell, RawMerge, RawSheet, RawValue, RawWorkbook } from '../../sheets/raw-workbook.ts';

/** A cell as `lapkin cells` shows it; exactly one of value, error, date and uncomputed is there. */
export interface CellView {
  readonly value?: string | number | boolean;
  /** Error code such as #DIV/0! */
  readonly error?: string;
  /** yyyy-mm-dd */
  readonly date?: string;
  /** A formula without a stored result. */
  readonly uncomputed?: true;
  /** Without "=". */
  readonly formula?: string;
  /** Address of the top-left cell of the merged area that covers this cell. */
  readonly master?: string;
}

/** A sheet as lapkin sees it; `cells` by address, row by row, blank cells left out. */
export interface SheetView {
  /** Exactly as stored. */
  readonly name: string;
  readonly state: RawSheet['state'];
  readonly hiddenRows: readonly number[];
  /** Column letters. */
  readonly hiddenColumns: readonly string[];
  readonly cells: Readonly<Record<string, CellView>>;
}

/** What `lapkin cells --format json` prints. */
export interface CellsView {
  readonly schemaVersion: 1;
  readonly sheets: readonly SheetView[];
}

/** Covered cells shown for one merged area at most (a title over 26 columns has 25); larger areas show their master only. */
const COVERED_SHOWN = 20_000;

/** What lapkin sees in a workbook, for support. */
export function viewCells(workbook: RawWorkbook): CellsView {
  return { schemaVersion: 1, sheets: workbook.sheets.map(viewSheet) };
}

function viewSheet(sheet: RawSheet): SheetView {
  const places = [...ownPlaces(sheet), ...sheet.merges.flatMap((merge) => coveredPlaces(sheet, merge))];
  places.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name: sheet.name,
    state: sheet.state,
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b).map(columnLetters),
    cells: Object.fromEntries(places.map((place) => [formatA1(place), place.view])),
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly view: CellView;
}

function ownPlaces(sheet: RawSheet): Place[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => (isBlank(cell) ? [] : [{ row, column, view: viewCell(cell) }])),
  );
}

function coveredPlaces(sheet: RawSheet, merge: RawMerge): Place[] {
  const cell = sheet.rows.get(merge.top)?.get(merge.left);
  const area = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
  if (cell === undefined || isBlank(cell) || area > COVERED_SHOWN) return [];
  const master = formatA1({ row: merge.top, column: merge.left });
  const view = { ...viewValue(cell.value), master };
  const places: Place[] = [];
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      if (row !== merge.top || column !== merge.left) places.push({ row, column, view });
    }
  }
  return places;
}

function viewCell(cell: RawCell): CellView {
  const view = viewValue(cell.value);
  return cell.formula === undefined ? view : { ...view, formula: cell.formula };
}

function viewValue(value: RawValue): CellView {
  switch (value.kind) {
    case 'number':
      return { value: Number(value.text) };
    case 'text':
      return { value: value.text };
    case 'boolean':
      return { value: value.value };
    case 'error':
      return { error: value.code };
    case 'date':
      return { date: value.iso };
    case 'uncomputed':
      return { uncomputed: true };
  }
}

/** Blank as in workbook.md, "Cell values": spaces, no-break and zero-width ones too. */
function isBlank(cell: RawCell): boolean {
  return cell.value.kind === 'text' && /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/u.test(cell.value.text);
}
