import type { ColumnKey } from '../domain/column-key.ts';
import { indonesian } from '../findings/figures.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { cellText } from './cell-text.ts';
import type { Candidate } from './heading-candidate.ts';
import type { HeadingSearch } from './heading-search.ts';
import { readScale } from './heading-text.ts';

/** A place that says "dalam ribuan rupiah". */
interface ScaleNote {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly scale: number;
}

/** What the rupiah of each column are times, by its own headings or by a line above the table, and the finding that tells it. */
export function findScales(
  { grid, declaration }: HeadingSearch,
  candidate: Candidate,
): { readonly scales: ReadonlyMap<ColumnKey, number>; readonly findings: readonly Finding[] } {
  const above = findNote(grid.sheet.rows, candidate.firstRow);
  const scales = new Map<ColumnKey, number>();
  const notes = new Map<number, ScaleNote>();
  for (const [key, { meaning }] of candidate.columns) {
    if (declaration.placed.get(key)?.content !== 'rupiah') continue;
    const own = meaning.scale === 1 ? above : { ...meaning.cell, scale: meaning.scale };
    if (own === undefined) continue;
    scales.set(key, own.scale);
    if (!notes.has(own.scale)) notes.set(own.scale, own);
  }
  const findings = [...notes.values()].map(({ text, row, column, scale }) =>
    makeFinding(
      'kolom/ribuan',
      { lembar: grid.sheet.name, judul: text, kali: indonesian(String(scale)) },
      { at: { sheet: grid.sheet.name, row, column } },
    ),
  );
  return { scales, findings };
}

/** The first line above the table that says so. */
function findNote(
  rows: ReadonlyMap<number, ReadonlyMap<number, Parameters<typeof cellText>[0]>>,
  before: number,
): ScaleNote | undefined {
  for (const [row, cells] of rows) {
    if (row >= before) return undefined;
    for (const [column, cell] of cells) {
      const text = cellText(cell);
      const scale = /rp|rupiah/i.test(text) ? readScale(text) : 1;
      if (scale !== 1) return { text, row, column, scale };
    }
  }
  return undefined;
}
