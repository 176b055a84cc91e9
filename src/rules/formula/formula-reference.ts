import { columnNumber } from '../../findings/cell-ref.ts';
/** The last row and column of an Excel sheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Cells that a formula refers to; rows and columns from 1, inclusive. `$` makes no difference to what is read. */
export interface Reference {
  /** Undefined = the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** `A1:A3:A9`: Excel reads the whole span, seldom what was meant. */
  readonly chained: boolean;
  /** Inside SUBTOTAL, which passes over other SUBTOTAL cells. */
  readonly subtotal: boolean;
}

interface Corner {
  readonly row: readonly [number, number];
  readonly column: readonly [number, number];
}

/** A corner of a range: `$F$6`, `F` (whole column), `6` (whole row); undefined when it is none. */
function readCorner(text: string): Corner | undefined {
  const m = /^\$?([A-Za-z]{1,3})?(?:\$?([1-9]\d{0,6}))?$/.exec(text);
  if (m === null || (m[1] === undefined && m[2] === undefined)) return undefined;
  const column = m[1] === undefined ? undefined : columnNumber(m[1]);
  const row = m[2] === undefined ? undefined : Number(m[2]);
  if ((column ?? 1) > LAST_COLUMN || (row ?? 1) > LAST_ROW) return undefined;
  return {
    row: row === undefined ? [1, LAST_ROW] : [row, row],
    column: column === undefined ? [1, LAST_COLUMN] : [column, column],
  };
}

/** Corners of a chained reference that somebody may have written. */
const MOST_CORNERS = 100;

/** A reference without its sheet: `F6`, `$F$6:F8`, `F:F`, `6:8`, `A1:A3:A9`; undefined when it is none. */
export function readReference(text: string, sheet: string | undefined): Reference | undefined {
  const parts = text.split(':');
  if (parts.length > MOST_CORNERS) return undefined;
  const corners = parts.map(readCorner);
  const existing = corners.filter((s): s is Corner => s !== undefined);
  if (existing.length !== corners.length) return undefined;
  // A bare `F` or `6` is a name or a number, not a reference.
  if (parts.length === 1 && !/[A-Za-z].*\d/.test(text)) return undefined;
  return {
    sheet,
    top: Math.min(...existing.map((s) => s.row[0])),
    bottom: Math.max(...existing.map((s) => s.row[1])),
    left: Math.min(...existing.map((s) => s.column[0])),
    right: Math.max(...existing.map((s) => s.column[1])),
    chained: parts.length > 2,
    subtotal: false,
  };
}

/** True when a reference covers a cell of its own sheet. */
export function covers(reference: Reference, row: number): boolean {
  return reference.top <= row && row <= reference.bottom;
}
