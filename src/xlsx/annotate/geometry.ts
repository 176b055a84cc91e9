import { parseXmlText } from '../read/parse-xml.ts';

/** Sizes of a sheet's columns and rows in pixels, numbered from 0. */
export interface Geometry {
  readonly column: (index: number) => number;
  readonly row: (index: number) => number;
}

const COLUMN = 64;
const ROW = 20;
/** Pixels of one character of width, at Excel's standard font. */
const CHAR = 7;

/** Reads column widths and row heights from a sheet part; hidden ones are 0. */
export function geometryOf(xml: string): Geometry {
  const columns: { from: number; to: number; size: number }[] = [];
  const rows = new Map<number, number>();
  parseXmlText(xml, {
    open: (name, attributes) => {
      if (name !== 'col' && name !== 'row') return;
      const number = (attribute: string): number => Number(attributes.get(attribute) ?? Number.NaN);
      const hidden = attributes.isTrue('hidden');
      if (name === 'col') {
        const width = number('width');
        const size = hidden ? 0 : Number.isNaN(width) ? COLUMN : Math.round(width * CHAR) + 5;
        columns.push({ from: number('min'), to: number('max'), size });
      } else {
        const height = number('ht');
        if (hidden || !Number.isNaN(height)) rows.set(number('r'), hidden ? 0 : Math.round((height * 4) / 3));
      }
    },
  });
  return {
    column: (i) => columns.find((c) => i + 1 >= c.from && i + 1 <= c.to)?.size ?? COLUMN,
    row: (i) => rows.get(i + 1) ?? ROW,
  };
}

/** Where a stretch of `pixels` that starts at `from` ends: an index and the pixels into it. */
export function reach(
  from: number,
  pixels: number,
  sizeOf: (index: number) => number,
): readonly [index: number, offset: number] {
  let rest = pixels;
  let index = from;
  // Beyond 200 columns or rows (all hidden, say) the note just ends there.
  while (index < from + 200 && rest > sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return [index, Math.max(0, Math.min(rest, sizeOf(index) - 1))];
}
