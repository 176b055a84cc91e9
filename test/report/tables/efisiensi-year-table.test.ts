import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { buildLkjipView } from '../../../src/report/build/yearly/build-lkjip-view.ts';
import { YEARLY_DATA } from '../../support/yearly-data.ts';

test('an index above 1 is efficient, below 1 not, of exactly 1 neither word is said', () => {
  const pengaturan = { ...YEARLY_DATA.pengaturan, efficiency: 'indeks' as const };
  const { efisiensi } = buildLkjipView(computeHasil({ ...YEARLY_DATA, pengaturan })).bab3.capaian;
  const rows = (efisiensi?.tabel?.kelompok ?? []).flatMap((group) => group.baris.map((row) => row.teks));
  // 100 / 100, 91,67 / 93,76 and 100 / 100; in all 97,22 / 95 = 1,023.
  expect(rows.map((row) => [row.indeks, row.tingkat, row.keterangan])).toEqual([
    ['1', '0', '-'],
    ['0,98', '-0,02', 'tidak efisien'],
    ['1', '0', '-'],
    ['1,02', '0,02', 'efisien'],
  ]);
});
