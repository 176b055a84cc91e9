import { toAngka } from '../../../src/domain/angka.ts';
import type { HeadingBlock } from '../../../src/imports/heading-block.ts';
import { listHeadingBlocks } from '../../../src/imports/heading-block.ts';
import {
  type Atom,
  type DocumentLine,
  type ExportReading,
  emptyReading,
  type SubKegiatan,
} from '../../../src/imports/reading.ts';
import { type Grid, gridOf } from '../../../src/sheets/grid.ts';
import { makeRawBuku, type TestSheet } from '../raw-buku.ts';

/** A cell of the export `a.xlsx`, its row counted from 1. */
export const origin = (row: number, column = 1, sheet = 'Lembar') => ({ file: 'a.xlsx', at: { sheet, row, column } });

/** An amount of a sub kegiatan, in rupiah. */
export function atom(value: number, changes: Partial<Atom> = {}): Atom {
  const none = { sub: 'a', rekening: '', measure: 'realisasi', month: null, triwulan: null, tahapan: '' } as const;
  return { ...none, value: toAngka(value), from: origin(value), ...changes };
}

/** A document of a day, with no SP2D yet. */
export function documentLine(value: number, date: string | null, changes: Partial<DocumentLine> = {}): DocumentLine {
  const dates = { dokumen: date, sp2d: null, transfer: null };
  return {
    sub: 'a',
    rekening: '5.1',
    number: `${value}`,
    value: toAngka(value),
    setoran: null,
    dates,
    from: origin(value),
    ...changes,
  };
}

/** A sub kegiatan of an export. */
export function exportSub(kode: string, name: string, changes: Partial<SubKegiatan> = {}): SubKegiatan {
  const none = { kode: '', name: '' };
  return { kode, name, unit: '', program: none, kegiatan: none, at: origin(1), ...changes };
}

/** A reading of some kind with the sub kegiatan `a`. */
export function readingOf(kind: ExportReading['kind'], changes: Partial<ExportReading> = {}): ExportReading {
  const subs = new Map([['a', exportSub('7.01.03.2.01.0001', 'Alfa')]]);
  return { ...emptyReading(kind, 'a.xlsx', 'Lembar'), subs, ...changes };
}

/** The grid of rows, and their first rows as a heading of so many rows. */
export function headingOf(input: TestSheet, height = 1): { readonly grid: Grid; readonly block: HeadingBlock } {
  const [sheet] = makeRawBuku({ Lembar: input }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const grid = gridOf(sheet);
  const block = listHeadingBlocks(grid).find(({ firstRow, lastRow }) => firstRow === 1 && lastRow === height);
  if (block === undefined) throw new Error('no heading');
  return { grid, block };
}
