import { describe, expect, it, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { HasilKinerjaRow } from '../../src/domain/hasil.ts';
import type { Jenis } from '../../src/domain/jenis.ts';
import { combineQuotients, quotientTimes, toQuotient } from '../../src/domain/quotient.ts';
import { pk, REFERENCE_DATA, rencana, withQuotients } from '../support/reference-data.ts';

type Four = [string | number, string | number, string | number, string | number];
const NAMES = { kegiatan: 'K', subKegiatan: 'A', indikator: 'A', satuan: '%' };

/** One indikator of percent, target 90 in each quarter, with what was counted and of how many. */
function compute(
  jenis: Jenis,
  counted: Four,
  whole: Four,
  realisasi: Four,
  changes: {
    readonly basis?: 'triwulan' | 'sampai dengan';
    readonly isYearly?: boolean;
    readonly triwulan?: 2 | 4;
  } = {},
): HasilKinerjaRow | undefined {
  const { basis = 'sampai dengan', isYearly = false, triwulan = 2 } = changes;
  const row = rencana(NAMES, 90, [90, 90, 90, 90], realisasi, ['', '', '', ''], { jenis });
  return computeHasil({
    ...REFERENCE_DATA,
    triwulan,
    isYearly,
    pengaturan: { ...REFERENCE_DATA.pengaturan, basis },
    pk: [pk(NAMES, 90, 100)],
    rencana: [withQuotients(row, counted, whole)],
    keuangan: [],
  }).kinerja[0];
}
const figures = (row: HasilKinerjaRow | undefined) => [row?.main.realisasi?.toFixed(4), row?.main.capaian?.toFixed(4)];

describe('a realisasi of PEMBILANG and PENYEBUT', () => {
  const counted: Four = [95, 40, '', ''];
  const whole: Four = [100, 80, '', ''];

  it('of several quarters is all that was counted over all of which it was: 135 of 180, not the mean of 95 and 50', () => {
    // 75 of 90
    expect(figures(compute('rata-rata', counted, whole, [95, 50, '', '']))).toEqual(['75.0000', '83.3333']);
  });

  it('of a quarter is what its cell states: 50 of 90', () => {
    const row = compute('rata-rata', counted, whole, [95, 50, '', ''], { basis: 'triwulan' });
    expect(figures(row)).toEqual(['50.0000', '55.5556']);
    expect(row?.main.quotient).toMatchObject({ pembilang: toAngka(40), penyebut: toAngka(80) });
  });

  it('is exact where its cells are rounded: thirds of one PENYEBUT add up to 100', () => {
    const row = compute('akumulatif', [1, 1, 1, ''], [3, 3, 3, ''], ['33.33', '33.33', '33.33', ''], { triwulan: 4 });
    expect(row?.main.realisasi?.toFixed()).toBe('100');
  });

  it('is the sum of the cells where quarters that add up have another PENYEBUT each', () => {
    expect(figures(compute('akumulatif', counted, whole, [95, 50, '', ''])).at(0)).toBe('145.0000');
  });

  it('is the mean of the cells where a quarter does not say of what', () => {
    expect(figures(compute('rata-rata', ['', 40, '', ''], ['', 80, '', ''], [95, 50, '', ''])).at(0)).toBe('72.5000');
  });

  test.each<[Jenis, string]>([
    ['kumulatif', '50.0000'],
    ['tetap', '50.0000'],
    ['posisi akhir', '50.0000'],
  ])('under JENIS %s is the one that counts alone', (jenis, expected) => {
    expect(figures(compute(jenis, counted, whole, [95, 50, '', ''])).at(0)).toBe(expected);
  });

  it('of the year is that of all quarters: 95 + 40 + 30 + 60 of 100 + 80 + 40 + 80, which is 225 of 300', () => {
    const row = compute('rata-rata', [95, 40, 30, 60], [100, 80, 40, 80], [95, 50, 75, 75], {
      isYearly: true,
      triwulan: 4,
    });
    // 75 of 90; the mean of the percentages would be 73,75
    expect(figures(row)).toEqual(['75.0000', '83.3333']);
  });
});

describe('a quotient', () => {
  it('needs both parts, and a PENYEBUT other than 0', () => {
    const stated = { pembilang: toAngka(3), penyebut: toAngka(4) };
    expect(toQuotient(stated, '%')).not.toBeNull();
    expect(toQuotient({ ...stated, penyebut: toAngka(0) }, '%')).toBeNull();
    expect(toQuotient({ ...stated, penyebut: 'nihil' }, '%')).toBeNull();
    expect(toQuotient({ ...stated, pembilang: 'kosong' }, '%')).toBeNull();
  });

  test.each([
    ['%', 100],
    ['Persen', 100],
    ['Persen (%)', 100],
    ['', 100],
    ['Indeks', 1],
    ['per 1.000 penduduk', 1000],
    ['Kasus/100.000 Penduduk', 100_000],
    ['Orang', 1],
  ])('in the satuan "%s" is times %d', (satuan, times) => {
    expect(quotientTimes(satuan).toNumber()).toBe(times);
  });

  it('of differences there is none', () => {
    const one = { pembilang: toAngka(1), penyebut: toAngka(2), times: toAngka(100) };
    expect(combineQuotients('none', [one, one])).toBeNull();
    expect(combineQuotients('all', [])).toBeNull();
  });
});
