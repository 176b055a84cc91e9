import { expect, test } from 'vitest';
import { layOutGrid, placeAt, windowOf } from '../../src/preview-page/grid-layout.ts';
import type { CellState, SheetState } from '../../src/preview-page/preview-state.ts';

function makeSheet(cells: readonly CellState[], more: Partial<SheetState> = {}): SheetState {
  const rows = Math.max(1, ...cells.map(({ row }) => row));
  const columns = Math.max(1, ...cells.map(({ column }) => column));
  return { name: 'PK', rows, columns, cells, merges: [], hiddenRows: [], hiddenColumns: [], heading: null, ...more };
}

const text = (row: number, column: number, words: string): CellState => ({ row, column, text: words });

test('rows and columns stand one after the other, a few more than are filled', () => {
  const { tops, lefts } = layOutGrid(makeSheet([text(1, 1, 'NO'), text(2, 2, 'x')]));
  expect(tops.length - 1).toBe(5);
  expect(lefts.length - 1).toBe(3);
  for (const places of [tops, lefts]) expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('a number is never cut; a long text gets a wide column and the lines it needs', () => {
  const number: CellState = { row: 2, column: 1, text: '1.234.567.890.123.456.789.012', right: true };
  const { lefts, tops } = layOutGrid(makeSheet([number, text(2, 2, 'kata '.repeat(40)), text(2, 3, 'x')]));
  expect((lefts[1] ?? 0) - (lefts[0] ?? 0)).toBeGreaterThanOrEqual(29 * 7);
  expect((lefts[2] ?? 0) - (lefts[1] ?? 0)).toBe(300);
  expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeGreaterThan(4 * 18);
});

test('a title above the table runs over what is blank beside it and widens no column', () => {
  const title = text(1, 1, 'PERJANJIAN KINERJA TAHUN ANGGARAN 2024 KECAMATAN KALAENA');
  const { lefts, titles } = layOutGrid(makeSheet([title, text(4, 1, 'NO'), text(4, 2, 'x')], { heading: [4, 5] }));
  expect(titles.has(title)).toBe(true);
  expect((lefts[1] ?? 0) - (lefts[0] ?? 0)).toBe(64);
});

test('every cell of a merged area knows it; a huge one is known by its corner', () => {
  const merges: SheetState['merges'] = [
    [1, 1, 2, 3],
    [10, 1, 30_000, 2],
  ];
  const { merged } = layOutGrid(makeSheet([text(1, 1, 'x'), text(30_000, 2, 'x')], { merges }));
  expect(merged.get('2:3')).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
  expect([merged.has('10:1'), merged.has('11:1')]).toEqual([true, false]);
});

test.each([
  [0, 1],
  [25, 1],
  [26, 2],
  [51, 2],
  [52, 3],
  [9999, 3],
  [-5, 1],
])('at %i pixels is place %i', (offset, place) => {
  expect(placeAt([0, 26, 52, 78], offset)).toBe(place);
});

test('of 2.000 rows only what is in sight is drawn, and a little more', () => {
  const cells = Array.from({ length: 2000 }, (_, i) => text(i + 1, 1, 'x'));
  const layout = layOutGrid(makeSheet(cells));
  const shown = windowOf(layout, { top: 26 * 1000, left: 0, width: 600, height: 520 });
  expect(shown.top).toBe(997);
  expect(shown.bottom).toBe(1025);
  expect(windowOf(layout, { top: 0, left: 0, width: 600, height: 520 }).top).toBe(1);
});
