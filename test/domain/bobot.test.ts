import { describe, expect, it } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { meanCapaian } from '../../src/domain/bobot.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import { keuangan, pk, REFERENCE_DATA, rencana } from '../support/reference-data.ts';

const row = (capaian: string | null, bobot: string | null = null) => ({
  capaian: capaian === null ? null : toAngka(capaian),
  bobot: bobot === null ? null : toAngka(bobot),
});
const NAMES = ['A', 'B', 'C'].map((name) => ({ kegiatan: 'K', subKegiatan: name, indikator: name, satuan: 'Unit' }));

/** Three indikator with realisasi of 12, 11 and 5 of 12, 12 and 10; weights as PK states them. */
function threeRows(bobot: readonly (string | null)[], kinerjaMean: 'otomatis' | 'biasa' | 'berbobot' = 'otomatis') {
  const realisasi = [12, 11, 5];
  const target = [12, 12, 10];
  const data: KinerjaData = {
    ...REFERENCE_DATA,
    pk: NAMES.map((names, i) => {
      const weight = bobot[i] ?? null;
      return { ...pk(names, target[i] ?? '', 100), bobot: weight === null ? 'kosong' : toAngka(weight) };
    }),
    rencana: NAMES.map((names, i) =>
      rencana(
        names,
        target[i] ?? '',
        ['', target[i] ?? '', '', ''],
        ['', realisasi[i] ?? '', '', ''],
        ['', '', '', ''],
        {
          jenis: 'posisi akhir',
        },
      ),
    ),
    keuangan: NAMES.map(({ subKegiatan }) => keuangan(subKegiatan, 100, ['', '', '', ''], ['', '', '', ''])),
    pengaturan: { ...REFERENCE_DATA.pengaturan, kinerjaMean },
  };
  return computeHasil(data).kinerjaSummary.rataRata?.toFixed(4);
}

describe('the mean of capaian', () => {
  it('is weighted by BOBOT: 30 % of 100, 50 % of 80, 20 % of 60 is 82', () => {
    expect(meanCapaian([row('100', '30'), row('80', '50'), row('60', '20')])?.toFixed()).toBe('82');
    expect(meanCapaian([row('100', '0.3'), row('80', '0.5'), row('60', '0.2')])?.toFixed()).toBe('82');
  });

  it('is over the weights of the rows that have a capaian: (30 x 100 + 20 x 60) / 50 is 84', () => {
    expect(meanCapaian([row('100', '30'), row(null, '50'), row('60', '20')])?.toFixed()).toBe('84');
  });

  it('is the plain one where nothing has a weight, and nothing where no weight is left', () => {
    expect(meanCapaian([row('100'), row('80'), row('60')])?.toFixed()).toBe('80');
    expect(meanCapaian([row('100', '0'), row(null, '100')])).toBeNull();
    expect(meanCapaian([row(null, '100')])).toBeNull();
  });
});

// Capaian 100, 91,6667 (11/12) and 50.
describe('the mean of a workbook', () => {
  it('is weighted where PK states BOBOT: 0,5 x 100 + 0,3 x 91,6667 + 0,2 x 50 = 87,5', () => {
    expect(threeRows(['50', '30', '20'])).toBe('87.5000');
    expect(threeRows(['0.5', '0.3', '0.2'])).toBe('87.5000');
  });

  it('is the plain one, 241,6667 / 3, where it states none or Pengaturan says biasa', () => {
    expect(threeRows([null, null, null])).toBe('80.5556');
    expect(threeRows(['50', '30', '20'], 'biasa')).toBe('80.5556');
    expect(threeRows([null, null, null], 'berbobot')).toBe('80.5556');
  });

  it('counts an indikator without a weight for nothing: (60 x 100 + 40 x 91,6667) / 100', () => {
    expect(threeRows(['60', '40', null])).toBe('96.6667');
  });
});
