import { type Angka, toDecimalText } from '../../domain/angka.ts';
import { type CellRef, formatA1 } from '../../findings/cell-ref.ts';
import type { Reading } from './cause-reading.ts';

/** A cell of text from which a number was read: Excel's SUM, N() and ISNUMBER pass it over. */
export interface TextCell {
  readonly at: CellRef;
  readonly value: Angka;
  /** The cell's format is Text (@): whatever is typed into it stays text. */
  readonly textFormat: boolean;
}

/** From this many cells on, the repair names the cells without the number of each. */
const MANY = 5;

/**
 * The reading that Excel passed over these cells (at least one). `ketik` is what to type where; `diketik` is 'ya' for
 * a printed figure without a formula, which has to be made anew as well.
 */
export function textReading(all: readonly TextCell[], typed: boolean): Reading {
  // Rows under one merged cell share it.
  const cells = [...new Map(all.map((s) => [formatA1(s.at), s])).values()];
  const addresses = joinWords(cells.map((s) => formatA1(s.at)));
  const content = joinWords(
    cells.map((s) => `${toDecimalText(s.value).replace('.', ',')} sebagai angka di ${formatA1(s.at)}`),
  );
  const args = {
    sel: addresses,
    ketik: cells.length < MANY ? `ketik ${content}` : `ketik ulang isi ${addresses} sebagai angka`,
    formatTeks: joinWords(cells.filter((s) => s.textFormat).map((s) => formatA1(s.at))),
    diketik: typed ? 'ya' : '',
  };
  const [first] = cells;
  return { cause: { code: 'berisi-teks', args, ...(first === undefined ? {} : { at: first.at }) } };
}

/** "F7", "F7 dan F8", "F7, F8, dan F9". */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${words.length > 2 ? ',' : ''} dan ${last}`;
}
