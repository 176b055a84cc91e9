import { expect, test } from 'vitest';
import { openTable } from '../../src/imports/export-table.ts';
import { listHeadingBlocks } from '../../src/imports/heading-block.ts';
import { fixedSub } from '../../src/imports/tree-findings.ts';
import { gridOf } from '../../src/sheets/grid.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

function sub(labels: readonly (readonly TestCell[])[]) {
  const [sheet] = makeRawBuku({
    RAK: [...labels, ['Kode', 'Uraian', 'Pagu'], ['5.1.02.01.01.0024', 'Belanja', 10]],
  }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const grid = gridOf(sheet);
  const block = listHeadingBlocks(grid).find(({ firstRow }) => firstRow === labels.length + 1);
  if (block === undefined) throw new Error('no heading');
  return fixedSub(openTable(grid, 'a.xlsx', block));
}

test('the sub kegiatan that stands above a table, with what is above and beside it', () => {
  const found = sub([
    ['Unit SKPD', ':', 'Kelurahan Kalaena'],
    ['Kegiatan : 7.01.03.2.01 Kegiatan Desa'],
    ['Sub Kegiatan', ':', '7.01.03.2.01.0001 Fasilitasi'],
  ]);
  expect(found).toMatchObject({
    kode: '7.01.03.2.01.0001',
    name: 'Fasilitasi',
    unit: 'Kelurahan Kalaena',
    kegiatan: { kode: '7.01.03.2.01', name: 'Kegiatan Desa' },
    at: { at: { row: 3, column: 3 } },
  });
});

test('a bidang that is left open is that of the table', () => {
  const labels = [['Bidang Urusan : 7.01 KECAMATAN'], ['Sub Kegiatan : X.XX.03.2.01.0001 Fasilitasi']];
  expect(sub(labels)?.kode).toBe('7.01.03.2.01.0001');
  expect(sub(labels.slice(1))?.kode).toBe('X.XX.03.2.01.0001');
});

test('without a label it names none', () => {
  expect(sub([['RENCANA ANGGARAN KAS']])).toBeNull();
});
