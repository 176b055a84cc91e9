import { expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { listCodes, readRencana } from '../support/test-table.ts';

const read = (...last: readonly string[]) =>
  readRencana([
    ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW I', 'REALISASI TW I', 'TARGET TW II', ...last],
    ['Alfa', 'Satu', 3, 3, 4, 7, 4].slice(0, 5 + last.length),
  ]);

test('a sum up to the quarter alone, beside another quarter by itself, is not the realisasi of the quarter', () => {
  const { table, findings } = read('REALISASI S.D. TW II');
  expect([table, listCodes(findings)]).toEqual([null, ['kolom/tidak-ada@F1']]);
  expect(findings.map((finding) => wording(finding).hint)).toEqual([
    'kolom di bawah "REALISASI S.D. TW II" memuat jumlah sampai dengan triwulan itu; tambahkan kolom "TRIWULAN II · REALISASI" untuk angka triwulan itu sendiri, atau kolom s.d. setiap triwulan sejak Triwulan I',
  ]);
  const obeyed = read('REALISASI S.D. TW II', 'REALISASI TW II');
  expect(obeyed.table?.rows.map(({ data }) => String(data.triwulan[2].realisasi))).toEqual(['4']);
});

test('a quarter that has none at all is not asked for', () => {
  expect(read().table?.rows.map(({ data }) => String(data.triwulan[2].target))).toEqual(['4']);
});
