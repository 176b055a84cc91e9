import { describe, expect, test } from 'vitest';
import { round, toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { Pengaturan } from '../../../src/domain/pengaturan.ts';
import { chosenFormula, computeEfisiensi } from '../../../src/domain/yearly/efisiensi.ts';
import { K1, keuangan, pk, REFERENCE_DATA, rencana } from '../../support/reference-data.ts';
import { YEARLY_DATA } from '../../support/yearly-data.ts';

const hasil = computeHasil(YEARLY_DATA);
const textOf = (n: Parameters<typeof round>[0] | null, decimals = 6) =>
  n === null ? null : round(n, decimals).toFixed();

describe('the worked example of the year: rows 100, 11/12, 100; 101.882.275 of 107.244.500', () => {
  test('mean, serapan, and their difference of printed values', () => {
    expect(hasil.kinerja.map(({ main }) => textOf(main.capaian))).toEqual(['100', '91.666667', '100']);
    expect([textOf(hasil.kinerjaSummary.rataRata, 2), hasil.kinerjaSummary.predikat]).toEqual(['97.22', 'Sangat Baik']);
    expect(textOf(hasil.keuanganSummary.serapan)).toBe('95');
    expect(textOf(computeEfisiensi(hasil, 'selisih').whole.result.value)).toBe('2.22');
    // Last year 93.50: 97.22 - 93.50.
    expect(textOf(hasil.kinerjaSummary.rataRata?.minus('93.5') ?? null, 2)).toBe('3.72');
  });

  test('indeks: IE 1.023391..., TE 0.02', () => {
    const { value, second } = computeEfisiensi(hasil, 'indeks').whole.result;
    expect([textOf(value), textOf(second, 2)]).toEqual(['1.023392', '0.02']);
  });

  test('sisa: of the whole none, capaian is below 100; of the first row what the pagu has left', () => {
    const { whole, rows } = computeEfisiensi(hasil, 'sisa');
    expect([whole.result.value, whole.result.second]).toEqual([null, null]);
    expect(rows.map(({ result }) => [textOf(result.value, 2), textOf(result.second)])).toEqual([
      ['0', '0'],
      [null, null],
      ['0', '0'],
    ]);
  });

  test('pmk: unit costs; E and NE', () => {
    // Row 1: 1 - (10.893.500/5)/(10.893.500/5) = 0; row 3 the same. Row 2: spent 80.518.275 of 85.880.500 for 11 of 12:
    // 1 - (80.518.275/11)/(85.880.500/12) = 1 - 0.9375618.../0.916666... = -0.0227947...; mean of three -0.759824 %.
    const { pmk, rows, leftOut } = computeEfisiensi(hasil, 'pmk');
    expect(rows.map(({ result }) => textOf(result.value, 4))).toEqual(['0', '-2.2795', '0']);
    expect(textOf(pmk?.mean ?? null, 4)).toBe('-0.7598');
    // 50 + -0.7598.../20 x 50
    expect(textOf(pmk?.value ?? null, 4)).toBe('48.1004');
    expect(leftOut).toEqual([]);
  });
});

/** One sub kegiatan a row: satuan, target, realisasi of the year, pagu, spent. */
function hasilOf(
  ...rows: readonly (readonly [
    satuan: string,
    target: number | string,
    realisasi: number | string,
    pagu: number,
    spent: number,
  ])[]
) {
  const named = rows.map((row, i) => ({
    row,
    kegiatan: K1,
    subKegiatan: `Sub ${i + 1}`,
    indikator: `Indikator ${i + 1}`,
  }));
  return computeHasil({
    ...REFERENCE_DATA,
    triwulan: 4,
    isYearly: true,
    pk: named.map(({ row: [satuan, target, , pagu], ...names }) => pk({ ...names, satuan }, target, pagu)),
    rencana: named.map(({ row: [satuan, target, realisasi], ...names }) =>
      rencana({ ...names, satuan }, target, [target, '-', '-', '-'], [realisasi, '-', '-', '-'], ['', '', '', '']),
    ),
    keuangan: named.map(({ row: [, , , pagu, spent], subKegiatan }) =>
      keuangan(subKegiatan, pagu, [pagu, '-', '-', '-'], [spent, '-', '-', '-']),
    ),
  });
}

describe('pmk', () => {
  test('E beyond 20 % is limited to it, both ways, and NE goes from 0 to 100', () => {
    // Half the money for all of the volume saves 50 %: limited to 20, NE 100.
    const cheap = computeEfisiensi(hasilOf(['Laporan', 10, 10, 1000, 500]), 'pmk').pmk;
    expect([textOf(cheap?.mean ?? null), textOf(cheap?.limited ?? null), textOf(cheap?.value ?? null)]).toEqual([
      '50',
      '20',
      '100',
    ]);
    // All of the money for half of the volume: 1 - 2 = -100 %, limited to -20, NE 0.
    const dear = computeEfisiensi(hasilOf(['Laporan', 10, 5, 1000, 1000]), 'pmk').pmk;
    expect([textOf(dear?.mean ?? null), textOf(dear?.limited ?? null), textOf(dear?.value ?? null)]).toEqual([
      '-100',
      '-20',
      '0',
    ]);
  });

  test('rows of percent and rows without volume are left out and named', () => {
    const { leftOut, pmk } = computeEfisiensi(
      hasilOf(
        ['Persen', 95, 95, 1000, 900],
        ['Laporan', 10, '-', 1000, 900],
        ['Laporan', 10, 10, 1000, 900],
        ['%', 95, 95, 10, 9],
      ),
      'pmk',
    );
    expect(leftOut).toEqual(['Sub 1', 'Sub 2', 'Sub 4']);
    expect(textOf(pmk?.mean ?? null)).toBe('10');
  });
});

test('sisa where the target is reached: 100 less serapan, and the rupiah left', () => {
  const { rows, whole } = computeEfisiensi(
    hasilOf(['Laporan', 10, 11, 1000, 800], ['Laporan', 10, 9, 1000, 500]),
    'sisa',
  );
  expect(rows.map(({ result }) => [textOf(result.value), textOf(result.second)])).toEqual([
    ['20', '200'],
    [null, null],
  ]);
  // The mean of 110 and 90 is 100: 100 - 65 = 35, 700 left.
  expect([textOf(whole.result.value), textOf(whole.result.second)]).toEqual(['35', '700']);
});

test('nothing is said of what has no serapan, nor of an index over nothing spent', () => {
  expect(computeEfisiensi(hasilOf(['Laporan', 10, 10, 0, 0]), 'selisih').rows[0]?.result.value).toBeNull();
  expect(computeEfisiensi(hasilOf(['Laporan', 10, 10, 1000, 0]), 'indeks').rows[0]?.result.value).toBeNull();
});

test('ya is selisih, tidak none', () => {
  const of = (efficiency: Pengaturan['efficiency']) => chosenFormula({ ...YEARLY_DATA.pengaturan, efficiency });
  expect([of('ya'), of('tidak'), of('pmk')]).toEqual(['selisih', null, 'pmk']);
});

test('a sub kegiatan of one indikator has its capaian, whatever it weighs: 90 less 50 are 40', () => {
  const { data } = hasilOf(['Laporan', 10, 9, 1000, 500], ['Laporan', 10, 10, 1000, 1000]);
  const weighted = data.pk.map((row, i) => ({ ...row, bobot: toAngka([0, 100][i] ?? 0) }));
  const { rows } = computeEfisiensi(computeHasil({ ...data, pk: weighted }), 'selisih');
  expect(rows.map(({ result }) => textOf(result.value))).toEqual(['40', '0']);
});

test('of several indikator the mean counts: (100 + 50) / 2 less 50 are 25', () => {
  const { data } = hasilOf(['Laporan', 10, 10, 1000, 500], ['Laporan', 10, 5, 0, 0]);
  const named = <T extends object>(row: T): T => ({ ...row, subKegiatan: 'Sub 1' });
  const [money] = data.keuangan;
  const [row] = computeEfisiensi(
    computeHasil({
      ...data,
      pk: data.pk.map(named),
      rencana: data.rencana.map(named),
      keuangan: money === undefined ? [] : [money],
    }),
    'selisih',
  ).rows;
  expect([row?.indikator, textOf(row?.capaian ?? null), textOf(row?.result.value ?? null)]).toEqual([2, '75', '25']);
});
