import type { CellRef } from '../findings/cell-ref.ts';
import { cellText, isBlank } from './cell-text.ts';
import { headingKey } from './clean-text.ts';
import { gridOf } from './grid.ts';
import type { RawCell, RawSheet } from './raw-workbook.ts';

/** A line of a KUNCI | ISI sheet. */
export interface KeyContentPair {
  readonly key: string;
  readonly keyAt: CellRef;
  /** Undefined when blank. */
  readonly cell: RawCell | undefined;
  readonly at: CellRef;
}

/** The heading row KUNCI | ISI and its columns. */
interface KeyHeading {
  readonly row: number;
  readonly key: number;
  readonly content: number;
}

/**
 * The lines of a KUNCI | ISI sheet. Under a heading KUNCI | ISI its two columns count, so that titles above and notes
 * beside are left alone; without it, in each row the first filled cell and the next one to its right (a lone ":" between
 * is passed over). `kepala` are the folded headings (headingKey) of the two columns.
 */
export function readKeyContentPairs(
  sheet: RawSheet,
  headings: readonly [key: string, content: string] = ['kunci', 'isi'],
): readonly KeyContentPair[] {
  const grid = gridOf(sheet);
  const heading = findKeyHeading(sheet, headings);
  return grid.rows.flatMap((row): KeyContentPair[] => {
    if (heading !== undefined && row <= heading.row) return [];
    const all = [...(sheet.rows.get(row) ?? [])];
    const isOwn = ([column, cell]: readonly [number, RawCell]): boolean =>
      !isBlank(cell) && !grid.at(row, column).covered && cellText(cell) !== ':';
    const [key, value] =
      heading === undefined
        ? all.filter(isOwn)
        : [heading.key, heading.content].map((k) => all.find((one) => one[0] === k && isOwn(one)));
    if (key === undefined) return [];
    const text = cellText(key[1]).replace(/\s*:$/, '');
    if (headingKey(text) === 'kunci') return [];
    const keyAt = { sheet: sheet.name, row, column: key[0] };
    const right = (grid.merge(row, key[0])?.right ?? key[0]) + 1;
    return [
      {
        key: text,
        keyAt,
        cell: value?.[1],
        at: { sheet: sheet.name, row, column: value?.[0] ?? right },
      },
    ];
  });
}

function findKeyHeading(sheet: RawSheet, headings: readonly [key: string, content: string]): KeyHeading | undefined {
  for (const [row, cells] of sheet.rows) {
    const texts = [...cells].map(([column, cell]) => [column, headingKey(cellText(cell))] as const);
    const key = texts.find(([, t]) => t === headings[0])?.[0];
    const content = texts.find(([column, t]) => t === headings[1] && key !== undefined && column > key)?.[0];
    if (key !== undefined && content !== undefined) return { row, key, content };
  }
  return undefined;
}
