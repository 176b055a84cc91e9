import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { contentArea } from '../../../src/report/page/paper.ts';
import type { TableView } from '../../../src/report/tables/table-schema.ts';
import type { ReportView } from '../../../src/report/view/report-view.ts';
import { type DataSize, makeLargeData } from '../../support/large-data.ts';
import { sampled } from '../../support/random-runs.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';

/**
 * The widths against the best there are, found by trying them all: a second measure of its own, from the outlines of the
 * letters and the printed view alone.
 */
const letters = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../templates/fonts/garis-arimo.json'), 'utf8'),
) as Record<'biasa' | 'tebal', Record<string, [number, string]>>;

const PADDING = { x: 6.75, y: 5.75 };
const LEADING = 1.15;
const COARSE = 12;

interface Cell {
  readonly column: number;
  readonly span: number;
  readonly row: number;
  readonly rows: number;
  /** Words of each line, in points. */
  readonly words: readonly (readonly number[])[];
  readonly space: number;
  readonly pad: number;
  readonly lineHeight: number;
  readonly fixed: boolean;
}

function advance(text: string, face: 'biasa' | 'tebal', pt: number): number {
  return [...text].reduce((sum, c) => sum + ((letters[face][c]?.[0] ?? 556) * pt) / 1000, 0);
}

const numberIn = (attributes: string, name: string): number =>
  Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);

function cellsOf(view: TableView): readonly Cell[] {
  const pt = Number(view.ukuran.replace(',', '.'));
  const taken = new Set<string>();
  const heads = view.kepala.map((row) => row.map((cell) => ({ ...cell, head: true, bold: true })));
  const body = view.kelompok
    .flatMap((group) => group.baris)
    .map((row) =>
      row.sel.map((cell) => ({ atribut: cell.atribut, baris: [cell.isi], head: false, bold: row.kelas !== '' })),
    );
  return [...heads, ...body].flatMap((cells, row) => {
    let column = 0;
    return cells.map(({ atribut: attributes, baris: lines, head, bold }): Cell => {
      while (taken.has(`${row} ${column}`)) column++;
      const [span, rows] = [numberIn(attributes, 'colspan'), numberIn(attributes, 'rowspan')];
      for (let r = row; r < row + rows; r++) for (let c = column; c < column + span; c++) taken.add(`${r} ${c}`);
      const size = head ? pt * 0.88 : pt;
      const face = bold ? 'tebal' : 'biasa';
      const pad = Number(/\+ ([\d.]+)em/.exec(attributes)?.[1] ?? 0) * pt;
      const at = column;
      column += span;
      return {
        ...{ column: at, span, row, rows, pad },
        words: lines.map((line) => line.split(' ').map((word) => advance(word, face, size))),
        space: advance(' ', face, size),
        lineHeight: size * LEADING,
        fixed: !head && attributes.includes('class="angka"'),
      };
    });
  });
}

function linesIn({ words, space, pad }: Cell, width: number): number {
  const room = width - PADDING.x - pad;
  return words.reduce((lines, line) => {
    let [count, used] = [1, -space];
    for (const word of line) {
      if (used >= 0 && used + space + word > room) [count, used] = [count + 1, -space];
      used += space + word;
    }
    return lines + count;
  }, 0);
}

function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const heights: number[] = [];
  const need = (cell: Cell): number => {
    const width = widths.slice(cell.column, cell.column + cell.span).reduce((a, b) => a + b, 0);
    return linesIn(cell, width) * cell.lineHeight + PADDING.y;
  };
  for (const cell of cells) if (cell.rows === 1) heights[cell.row] = Math.max(heights[cell.row] ?? 0, need(cell));
  for (const cell of cells.filter(({ rows }) => rows > 1)) {
    const rows = Array.from({ length: cell.rows }, (_, i) => cell.row + i);
    const lacking = need(cell) - rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
    const last = cell.row + cell.rows - 1;
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
  }
  return heights.reduce((a, b) => a + b, 0);
}

/** Every way to share `rest` in steps among `count` columns. */
function* shares(rest: number, count: number, step: number): Generator<readonly number[]> {
  if (count === 1) yield [rest];
  else
    for (let own = 0; own <= rest; own += step)
      for (const others of shares(rest - own, count - 1, step)) yield [own, ...others];
}

function lowest(view: TableView, width: number): { readonly height: number; readonly best: number } {
  const cells = cellsOf(view);
  const printed = view.kolom.map((column) => (Number.parseFloat(column.lebar) / 100) * width);
  const columns = printed.map((_, column) => cells.filter((cell) => cell.column === column && cell.span === 1));
  const least = columns.map((own) =>
    Math.max(
      ...own.map(({ words, pad, fixed, space }) => {
        const lines = words.map((line) => line.reduce((sum, word) => sum + word + space, -space));
        return (fixed ? Math.max(...lines) : Math.max(...words.flat())) + pad + PADDING.x;
      }),
    ),
  );
  const free = columns.flatMap((own, i) =>
    own.some(({ fixed, words }) => !fixed && words.flat().length > 2) ? [i] : [],
  );
  const rest = width - least.reduce((a, b) => a + b, 0);
  const share = (parts: readonly number[]): readonly number[] =>
    least.map((one, i) => one + (free.includes(i) ? (parts[free.indexOf(i)] ?? 0) : 0));
  let [best, at] = [Number.POSITIVE_INFINITY, [] as readonly number[]];
  const attempt = (parts: readonly number[]): void => {
    const height = heightOf(cells, share(parts));
    if (height < best) [best, at] = [height, parts];
  };
  for (const parts of shares(rest, free.length, COARSE)) attempt(parts);
  // Around the best of the coarse ways, each point.
  for (const shift of shares(2 * COARSE, free.length, 2)) {
    const moved = at.map((one, i) => one + (shift[i] ?? 0) - (2 * COARSE) / free.length);
    if (moved.every((one) => one >= 0)) attempt(moved);
  }
  return { height: heightOf(cells, printed), best };
}

function bigTables(data: KinerjaData): readonly TableView[] {
  const { bab2, bab3, bab4 } = buildReportView(computeHasil(data)) as ReportView;
  const tables = [bab2.perjanjian, bab2.anggaran, bab2.rencana, bab3.capaian, bab4.realisasi, bab4.serapan];
  return tables.flatMap((one) => (one === null ? [] : [one.tabel]));
}

const REPORTS: readonly (readonly [string, KinerjaData])[] = [
  ['the reference report', REFERENCE_DATA],
  ...(
    [
      ['20 sub kegiatan', { kegiatan: 4, sub: 5 }],
      ['two indikator each', { kegiatan: 2, sub: 4, indikator: 2 }],
      ['milliards of rupiah', { kegiatan: 2, sub: 3, pagu: 12_345_678_901 }],
      ['names of 220 letters', { kegiatan: 3, sub: 4, nameLength: 220 }],
    ] satisfies [string, DataSize][]
  ).map(([name, size]) => [name, makeLargeData(size)] as const),
];

describe('the sum of the heights of the tables', () => {
  test.each(sampled(REPORTS, 2))('is at most 1,05 of the lowest: %s', (_name, data) => {
    const found = bigTables(data).map((view) => {
      const area = contentArea(data.pengaturan, view.lanskap);
      return lowest(view, (area.width * 72) / 25.4);
    });
    const sum = (one: 'height' | 'best'): number => found.reduce((total, table) => total + table[one], 0);
    expect(sum('best')).toBeGreaterThan(0);
    expect(sum('height') / sum('best')).toBeLessThanOrEqual(1.05);
  });
});
