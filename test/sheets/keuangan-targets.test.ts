import { expect, test } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { completeKeuanganTargets } from '../../src/sheets/keuangan-targets.ts';
import { readKeuangan, readRencana } from '../support/test-table.ts';

const { table: rencana } = readRencana([
  ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'REALISASI TW II', 'ANGGARAN TW II'],
  ['Alfa', 'I', 1, 1, 40],
  ['Alfa', 'J', 1, 1, 20],
  ['Beta', 'K', 1, 1, '-'],
]);

test('without TARGET the ANGGARAN of Rencana Aksi serves, summed over the indikator, with its cell', () => {
  const { table } = readKeuangan([
    ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'],
    ['Alfa', 100, 50],
    ['Beta', 100, 5],
    ['Gama', 100, 5],
  ]);
  if (table === null) throw new Error('no table');
  const read = completeKeuanganTargets(table, rencana).rows.map(
    ({ data, at }) => `${data.triwulan[2].target} ${formatCellRef(at.triwulan[2].target)}`,
  );
  expect(read).toEqual(["60 'Rencana Aksi'!E2", "nihil 'Rencana Aksi'!E4", "kosong 'Realisasi Keuangan'!A4"]);
});

test('a TARGET of its own stays', () => {
  const { table } = readKeuangan([
    ['SUB KEGIATAN', 'ANGGARAN', 'TARGET TW II', 'REALISASI TW II'],
    ['Alfa', 100, 55, 50],
  ]);
  if (table === null) throw new Error('no table');
  expect(String(completeKeuanganTargets(table, rencana).rows[0]?.data.triwulan[2].target)).toBe('55');
  expect(completeKeuanganTargets(table, null)).toBe(table);
});
