import { cellText } from '../sheets/cell-text.ts';
import { headingKey } from '../sheets/clean-text.ts';
import type { Grid } from '../sheets/grid.ts';

/** What stands above a table as label, colon, value. */
interface Label {
  /** Folded (headingKey). */
  readonly key: string;
  readonly value: string;
  readonly row: number;
  /** Column of the value's cell. */
  readonly column: number;
}

/** The labels in the rows above a heading: in two or three cells, or in one ("Tahun Anggaran : 2024"). */
export function readLabels(grid: Grid, firstHeadingRow: number): readonly Label[] {
  return grid.rows
    .filter((row) => row < firstHeadingRow)
    .flatMap((row) => {
      const cells = [...(grid.sheet.rows.get(row) ?? [])]
        .map(([column, cell]) => ({ column, text: cellText(cell) }))
        .filter(({ text }) => text !== '');
      return cells.flatMap(({ column, text }, i): Label[] => {
        const inOne = /^([^:]{2,40}?)\s*:\s*(\S.*)$/.exec(text);
        if (inOne !== null) return [{ key: headingKey(inOne[1] ?? ''), value: inOne[2] ?? '', row, column }];
        const value = cells.slice(i + 1).find((cell) => cell.text !== ':');
        if (value === undefined || text === ':') return [];
        return [{ key: headingKey(text), value: value.text.replace(/^:\s*/, ''), row, column: value.column }];
      });
    });
}

/** The first label of some names; undefined when there is none. */
export function findLabel(labels: readonly Label[], ...names: readonly string[]): Label | undefined {
  return names.map((name) => labels.find(({ key }) => key === headingKey(name))).find((label) => label !== undefined);
}

/** The years that the rows above a heading speak of as the budget's: "TAHUN ANGGARAN 2024", "Tahun : 2024". */
export function findYears(
  grid: Grid,
  firstHeadingRow: number,
): readonly { readonly year: number; readonly row: number; readonly column: number }[] {
  const labels = readLabels(grid, firstHeadingRow)
    .filter(({ key, value }) => /^(?:tahun|tahunanggaran|ta)$/.test(key) && /^(?:19|20)\d{2}$/.test(value))
    .map(({ value, row, column }) => ({ year: Number(value), row, column }));
  if (labels.length > 0) return labels;
  return grid.rows
    .filter((row) => row < firstHeadingRow)
    .flatMap((row) =>
      [...(grid.sheet.rows.get(row) ?? [])].flatMap(([column, cell]) => {
        const year = /\b(?:tahun(?:\s+anggaran)?|t\.?\s?a\.?)\s*:?\s*((?:19|20)\d{2})\b/i.exec(cellText(cell))?.[1];
        return year === undefined ? [] : [{ year: Number(year), row, column }];
      }),
    );
}
