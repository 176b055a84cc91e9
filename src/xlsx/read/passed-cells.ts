import { columnLetters } from '../../findings/cell-ref.ts';
import type { RawCell } from '../../sheets/raw-workbook.ts';

/** Formatted cells and rows without a value, where the next one states its own address: some sheets have a million. */
export const BLANKS =
  /(?:<c r="[A-Z]{1,3}[1-9][0-9]{0,6}"(?: s="[0-9]+")?\/>)+(?=<c r="|<\/row>)|(?:<row r="[1-9][0-9]{0,5}"(?: (?:s|spans|ht|customFormat|customHeight)="[^"<>&]*")*\/>)+(?=<row r="|<\/sheetData>)/;

/**
 * BLANKS, and plain cells of the columns that the first rows (`sampled`) have and that are not kept: nothing of them is read.
 * Sticky.
 */
export function passedCells(
  sampled: ReadonlyMap<number, ReadonlyMap<number, RawCell>>,
  kept: ReadonlySet<number>,
): RegExp {
  const passed = new Set([...sampled.values()].flatMap((cells) => [...cells.keys()].filter((c) => !kept.has(c))));
  if (passed.size === 0) return new RegExp(BLANKS, 'y');
  const letters = [...passed].map(columnLetters).join('|');
  const cell = `<c r="(?:${letters})[1-9][0-9]{0,6}"(?: s="[0-9]+")?(?: t="[sn]")?><v>[^<&]*</v></c>`;
  return new RegExp(`(?:${cell})+(?=<c r="|</row>)|${BLANKS.source}`, 'y');
}
