import { expect, test } from 'vitest';
import type { CellRef } from '../../src/findings/cell-ref.ts';
import { makeFinding } from '../../src/findings/finding.ts';
import { oncePerCell, sortFindings, withoutRepeats } from '../../src/findings/sort-findings.ts';
import { at } from '../support/example-check-report.ts';

const beyond = (place: CellRef) =>
  makeFinding('sel/di-luar-tabel', { banyak: '1', akhir: '7', judul: '', sel: '' }, { at: place });
const negative = (place: CellRef) => makeFinding('sel/angka-negatif', { isi: '-1', kolom: '' }, { at: place });
const broken = (place: CellRef) =>
  makeFinding('sel/rumus-belum-dihitung', { rumus: 'A1', banyak: '', sel: '' }, { at: place });
const english = (place: CellRef) =>
  makeFinding('sel/angka-gaya-inggris', { isi: '1,000', dibaca: '1.000' }, { at: place });
const wholeFile = makeFinding('identitas/kosong', { kunci: 'Triwulan' });

test('of the whole file, then sheets as in the workbook, rows, columns', () => {
  const inOrder = [
    wholeFile,
    beyond(at('Rencana Aksi', 9, 9)),
    beyond(at('PK', 2, 11)),
    beyond(at('PK', 10, 1)),
    beyond(at('PK', 10, 2)),
    beyond(at('a sheet that is not in the list', 1, 1)),
  ];
  expect(sortFindings(inOrder.toReversed(), ['Rencana Aksi', 'PK'])).toEqual(inOrder);
});

test('in one cell by severity, then by code', () => {
  const cell = at('PK', 4, 9);
  const inOrder = [negative(cell), broken(cell), english(cell), beyond(cell)];
  expect(inOrder.map((f) => f.severity)).toEqual(['error', 'error', 'warning', 'info']);
  expect(sortFindings(inOrder.toReversed(), ['PK'])).toEqual(inOrder);
});

test('what names neither place nor thing is told once, all else as often as it is found', () => {
  const machine = makeFinding('gambar/pengolah-tidak-jalan', {});
  const photo = makeFinding('dokumentasi/foto-rusak', { berkas: 'a.jpg' });
  const cell = negative(at('PK', 4, 9));
  expect(withoutRepeats([machine, photo, cell, machine, photo, cell])).toEqual([machine, photo, cell, photo, cell]);
});

test('what is said of a cell twice is told once; of another cell, or otherwise, again', () => {
  const other = makeFinding('sel/angka-negatif', { isi: '-2', kolom: '' }, { at: at('PK', 1, 1) });
  const [first, second] = [negative(at('PK', 1, 1)), negative(at('PK', 2, 1))];
  expect(oncePerCell([first, second, negative(at('PK', 1, 1)), other])).toEqual([first, second, other]);
});
