import { expect, test } from 'vitest';
import { describeList, periodRows, rowsOf } from '../../src/sheets/describe-list.ts';
import { makeRawBuku } from '../support/raw-buku.ts';

const [sheet] = makeRawBuku({
  Narasi: [['NARASI'], ['BAGIAN', 'ISI'], ['Saran', 'a'], ['Saran', 'b'], [], ['', 'catatan']],
}).sheets;

test('each filled row of a list has a role, and the reason why it is passed over', () => {
  if (sheet === undefined) throw new Error('no sheet');
  const read = periodRows(
    [
      { row: 3, data: {} },
      { row: 4, data: { triwulan: 3 } },
    ],
    'data',
    2,
  );
  const { rows, readAs } = describeList(sheet, {
    readAs: 'Narasi',
    headings: [['BAGIAN'], ['URAIAN', 'ISI']],
    read,
    whyPassed: 'tanpa BAGIAN',
  });
  expect([readAs, rows.map(({ row, role, reason }) => `${row} ${role} ${reason}`)]).toEqual([
    'Narasi',
    ['1 title ', '2 heading ', '3 data ', '4 passed untuk laporan Triwulan III', '6 passed tanpa BAGIAN'],
  ]);
});

test('rows of cells that were read', () => {
  expect([...rowsOf([{ sheet: 'A', row: 7, column: 1 }, undefined], 'data')]).toEqual([
    [7, { role: 'data', reason: '' }],
  ]);
});
