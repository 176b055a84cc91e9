import type { ColumnKey } from '../domain/column-key.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';
import type { HeadingCell } from './heading-block.ts';
import type { ColumnMeaning } from './heading-meaning.ts';
import type { HeadingText } from './heading-text.ts';

type Paths = ReadonlyMap<number, readonly HeadingCell[]>;
type Parse = (text: string) => HeadingText;

/** Headings of several quarters, whatever stands below them: none is of the quarter in the title alone. */
export function namesQuarters(paths: Paths, parse: Parse): boolean {
  const texts = [...paths.values()].flat().map(({ text }) => parse(text));
  return new Set(texts.flatMap((t) => (t.cumulative ? [] : (t.triwulan ?? [])))).size > 1;
}

/** TARGET and REALISASI each there several times: of quarters that nobody understands, not of one that the title names. */
export function repeatsParts(
  places: readonly { readonly meaning: ColumnMeaning; readonly path: readonly HeadingCell[] }[],
): boolean {
  const cells = new Map<ColumnKey, Set<HeadingCell>>();
  for (const { meaning, path } of places) {
    const lowest = path.at(-1);
    if (meaning.kind !== 'column' || lowest === undefined) continue;
    if (parseTriwulanColumn(meaning.key) === undefined) continue;
    cells.set(meaning.key, (cells.get(meaning.key) ?? new Set()).add(lowest));
  }
  return [...cells.values()].filter((places) => places.size > 1).length > 1;
}

/** TRIWULAN I, II, III stand in the row above: what lies below them is of none of them alone. */
export function followsQuarters(grid: Grid, parse: Parse, top: number): boolean {
  const above = grid.rows.findLast((row) => row < top);
  const texts = [...(grid.sheet.rows.get(above ?? 0)?.values() ?? [])].map((cell) => parse(cellText(cell)));
  return new Set(texts.flatMap(({ triwulan }) => triwulan ?? [])).size > 1;
}

/** The quarter that a title gives to headings without one; undefined when titles name several. */
export function titleTriwulan(titles: readonly string[], parse: Parse): Triwulan | undefined {
  const named = new Set(
    titles.map(parse).flatMap((t) => (t.triwulan === undefined || t.cumulative ? [] : [t.triwulan])),
  );
  return named.size === 1 ? [...named][0] : undefined;
}
