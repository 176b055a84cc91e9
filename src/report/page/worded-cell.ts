import { type Face, type Font, textWidth } from './text-width.ts';

/** A cell as it is measured. */
export interface MeasuredCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly row: number;
  readonly rowSpan: number;
  /** Its lines as they are set, before any is broken. */
  readonly lines: readonly string[];
  readonly face: Face;
  /** Size of its letters against the table's. */
  readonly scale: number;
  /** Room kept free at its right, in em of its letters. */
  readonly pad: number;
}

/** A cell with the widths of its words in em of the table's letters. */
export interface WordedCell extends Omit<MeasuredCell, 'lines' | 'face'> {
  readonly words: readonly (readonly number[])[];
  readonly space: number;
  /** Letters of its longest line. */
  readonly length: number;
  /** Width of the longest word, and of the longest line where none is broken, with the room at the right. */
  readonly word: number;
  readonly line: number;
}

/** Measures the words of a cell; a line is broken between them alone. */
export function wordCell({ lines, face, ...cell }: MeasuredCell, font: Font): WordedCell {
  const { scale, pad } = cell;
  const space = textWidth(' ', font, face) * scale;
  let [longest, widest, length] = [0, 0, 0];
  const words = lines.map((line) => {
    const own: number[] = [];
    let width = -space;
    for (const text of line.split(' ')) {
      const word = textWidth(text, font, face) * scale;
      own.push(word);
      width += word + space;
      if (word > widest) widest = word;
    }
    if (width > longest) longest = width;
    if (line.length > length) length = line.length;
    return own;
  });
  const free = pad * scale;
  return { ...cell, words, space, length, word: widest + free, line: longest + free };
}

/** Lines that a cell takes in `room` em; a word wider than that is broken. */
export function countLines({ words, space, pad, scale, line }: WordedCell, room: number): number {
  if (line <= room) return words.length;
  const free = Math.max(room - pad * scale, 0.1);
  let count = 0;
  for (const own of words) {
    let used = -space;
    count += 1;
    for (const word of own) {
      if (used >= 0 && used + space + word > free) {
        count += 1;
        used = -space;
      }
      if (word > free) count += Math.ceil(word / free) - 1;
      used += space + Math.min(word, free);
    }
  }
  return count;
}
