import { expect, test } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData, RiwayatRow } from '../../../src/domain/kinerja-data.ts';
import { listPastYears } from '../../../src/domain/yearly/past-years.ts';
import { YEARLY_DATA } from '../../support/yearly-data.ts';

/** A row of Riwayat of the second indikator. */
function riwayat(year: number, target: number, realisasi: number, changes: Partial<RiwayatRow> = {}): RiwayatRow {
  return {
    year,
    period: 'tahun',
    kode: '',
    subKegiatan: '',
    indikator: YEARLY_DATA.rencana[1]?.indikator ?? '',
    satuan: 'Laporan',
    target: toAngka(target),
    realisasi: toAngka(realisasi),
    capaian: null,
    pagu: 'kosong',
    realisasiAnggaran: 'kosong',
    formerName: '',
    remark: '',
    ...changes,
  };
}

const past = (changes: Partial<KinerjaData>) =>
  listPastYears(computeHasil({ ...YEARLY_DATA, ...changes })).map(({ year, rataRata }) => [
    year,
    rataRata?.toDecimalPlaces(4).toFixed() ?? null,
  ]);

test('years rising, each with the mean of what it holds', () => {
  expect(past({ riwayat: [riwayat(2023, 12, 10), riwayat(2021, 8, 6)] })).toEqual([
    [2021, '75'],
    [2023, '83.3333'],
  ]);
});

test('not this year, a later one, a quarter, or another satuan', () => {
  const rows = [
    riwayat(2024, 12, 10),
    riwayat(2025, 12, 10),
    riwayat(2023, 12, 10, { period: 2 }),
    riwayat(2022, 1, 1, { satuan: 'Dokumen' }),
  ];
  expect(past({ riwayat: rows })).toEqual([]);
});

test('ARAH turun: (2 x 10 - 12) / 10', () => {
  const rencana = YEARLY_DATA.rencana.map((row) => ({ ...row, arah: 'turun' as const }));
  expect(past({ rencana, riwayat: [riwayat(2023, 10, 12)] })).toEqual([[2023, '80']]);
});

test('a stated capaian where realisasi is not', () => {
  expect(past({ riwayat: [riwayat(2023, 12, 0, { realisasi: 'kosong', capaian: toAngka('93.5') })] })).toEqual([
    [2023, '93.5'],
  ]);
});

test('the workbook of --lalu serves for its year: 3 + 3 + 2 + 3 of 12 and both others in full', () => {
  const { pk, rencana, keuangan } = YEARLY_DATA;
  const earlier = [{ file: '2023.xlsx', year: 2023, triwulan: 4 as const, pk, rencana, keuangan }];
  expect(past({ earlier, riwayat: [riwayat(2023, 12, 1)] })).toEqual([[2023, '97.2222']]);
  // One that stopped in Triwulan II does not tell the year.
  expect(
    past({ earlier: [{ ...earlier[0], file: '2023.xlsx', year: 2023, triwulan: 2, pk, rencana, keuangan }] }),
  ).toEqual([]);
});

test("is measured by its own targets, whatever this year's PK Perubahan says: 11 of 12 and not of 24", () => {
  const { pk, rencana, keuangan } = YEARLY_DATA;
  const earlier = [{ file: '2023.xlsx', year: 2023, triwulan: 4 as const, pk, rencana, keuangan }];
  const changed = pk.map((row, i) => (i === 1 ? { ...row, target: toAngka(24) } : row));
  expect(past({ earlier, perubahan: { from: 3, pk: changed } })).toEqual([[2023, '97.2222']]);
});

test('has the mean of this year, weighted: (50 x 100 + 30 x 83,3333) / 80', () => {
  const pk = YEARLY_DATA.pk.map((row, i) => ({ ...row, bobot: toAngka([50, 30, 20][i] ?? 0) }));
  const first = { ...riwayat(2023, 5, 5), indikator: YEARLY_DATA.rencana[0]?.indikator ?? '', satuan: '' };
  expect(past({ pk, riwayat: [first, riwayat(2023, 12, 10)] })).toEqual([[2023, '93.75']]);
});
