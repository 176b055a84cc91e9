/** Last row and column of a worksheet. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** Row and column, from 1, of an address such as C7 or $C$7; undefined when it is none. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  let at = text.charCodeAt(0) === 36 ? 1 : 0;
  let column = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > MAX_COLUMN) return undefined;
  }
  if (text.charCodeAt(at) === 36) at += 1;
  let row = 0;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
    if (row > MAX_ROW) return undefined;
  }
  return row === 0 || column === 0 ? undefined : { row, column };
}

/** A range such as A1:C3, or a single address; undefined when it is none. */
export function parseRange(
  text: string,
): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | undefined {
  const [first = '', last = first] = text.split(':');
  const a = parseAddress(first);
  const b = parseAddress(last);
  if (a === undefined || b === undefined) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
