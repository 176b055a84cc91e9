import { describe, expect, it } from 'vitest';
import { cellColumns, partedCells } from '../../src/page-code/cell-grid.ts';

const cell = (rowSpan = 1, colSpan = 1) => ({ rowSpan, colSpan });

describe('cellColumns', () => {
  it('counts past the cells that reach down from above', () => {
    const rows = [[cell(4), cell(4), cell(2), cell()], [cell()], [cell(2), cell()], [cell()]];
    expect(cellColumns(rows)).toEqual([[0, 1, 2, 3], [3], [2, 3], [3]]);
  });

  it('counts each column of a wide cell, below it too', () => {
    expect(cellColumns([[cell(2, 2), cell()], [cell()], [cell(), cell(1, 2)]])).toEqual([[0, 2], [2], [0, 1]]);
  });
});

describe('partedCells', () => {
  // A kegiatan of four rows (two cells) with two sub kegiatan of two.
  const rowSpans = [[4, 4, 2, 1], [1], [2, 1], [1]];

  it('within a sub kegiatan parts it and the kegiatan', () => {
    expect(partedCells(rowSpans, 3)).toEqual([
      { row: 0, cell: 0, above: 3, below: 1 },
      { row: 0, cell: 1, above: 3, below: 1 },
      { row: 2, cell: 0, above: 1, below: 1 },
    ]);
  });

  it('between two sub kegiatan parts the kegiatan alone', () => {
    expect(partedCells(rowSpans, 2).map((one) => [one.row, one.cell])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('parts nothing above the first row', () => {
    expect(partedCells(rowSpans, 0)).toEqual([]);
  });
});
