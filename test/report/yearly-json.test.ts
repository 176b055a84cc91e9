import { expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { yearlyJson } from '../../src/report/yearly-json.ts';
import { exactMean } from '../support/exact-arithmetic.ts';
import { exactIndex, exactYear } from '../support/exact-year.ts';
import { divide, type Fraction, fraction, fromText, multiply, roundedText } from '../support/fraction.ts';
import { YEARLY_DATA } from '../support/yearly-data.ts';

const json = JSON.parse(
  JSON.stringify(
    yearlyJson(computeHasil({ ...YEARLY_DATA, pengaturan: { ...YEARLY_DATA.pengaturan, efficiency: 'indeks' } })),
  ),
);
const text = (value: Fraction | null | undefined) => (value == null ? null : roundedText(value, 10));
const SETTINGS = {
  triwulan: 4,
  basis: 'triwulan',
  fallingFormula: '2T-R',
  limit: null,
  mixedSatuan: false,
} as const;
const ROWS = [
  { jenis: 'akumulatif', annual: '5', target: ['5', '-', '-', '-'], realisasi: ['5', '-', '-', '-'] },
  { jenis: 'akumulatif', annual: '12', target: ['3', '3', '3', '3'], realisasi: ['3', '3', '2', '3'] },
  { jenis: 'tetap', annual: '7', target: ['7', '7', '7', '7'], realisasi: ['7', '7', '7', '7'] },
].map((row) => ({ ...row, arah: 'naik', satuan: 'Laporan' }));

test('every figure is that of fractions written apart', () => {
  const years = ROWS.map((row) => exactYear(row, SETTINGS));
  expect(json.kinerja.baris.map((row: { capaian: string }) => row.capaian)).toEqual(
    years.map((year) => text(year.capaian)),
  );
  const mean = exactMean(years);
  expect([json.kinerja.rataRata, json.kinerja.rataRataTercetak, json.kinerja.pembagi]).toEqual([
    text(mean),
    '97,22',
    3,
  ]);
  const [pagu, spent] = [fromText('107244500'), fromText('101882275')];
  expect(json.keuangan.serapan).toBe(text(multiply(divide(spent, pagu), fraction(100n))));
  // 8.878.500 + 8.816.750 + 2.773.750 in the first quarter.
  expect(json.keuangan.serapanTriwulan[0]).toBe(text(multiply(divide(fromText('20469000'), pagu), fraction(100n))));
  expect(json.keuangan.serapanTriwulan[3]).toBe(json.keuangan.serapan);
  const [index, level] = exactIndex({ capaian: mean, pagu, spent }) ?? [];
  expect(json.efisiensi.keseluruhan).toEqual({ nilai: text(index), nilaiKedua: text(level) });
});

test('what is left out is named', () => {
  expect(json.subbabKosong).toEqual(expect.arrayContaining(['Renstra', 'Tahun Lalu', 'Jangka Menengah', 'Pembanding']));
  expect(json.subbabKosong).not.toContain('Efisiensi');
});
