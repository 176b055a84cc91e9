import { describe, expect, it } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { findByRules } from '../../src/rules/run-rules.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { toDataKinerja } from '../../src/sheets/to-data-kinerja.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { checkCaseRules, findOnly, summarize } from './check-case.ts';

describe('the base workbook', () => {
  it('has no finding and compares every printed and stated figure', () => {
    const result = checkCaseRules({});
    expect(summarize(result)).toEqual([]);
    expect(result.notChecked).toBe(0);
    expect(result.checked).toBeGreaterThan(20);
  });
});

const ORIGINAL = {
  cells: {
    'Realisasi Keuangan!D6': 10893500,
    'Realisasi Keuangan!E6': 8878500,
    'Realisasi Keuangan!G6': 2015000,
    'Realisasi Keuangan!H6': null,
    'Realisasi Keuangan!H7': { v: 1.17, fmt: '0%' },
    'Realisasi Keuangan!H8': { v: 1.15, fmt: '0%' },
    'Realisasi Keuangan!E9': 20469000,
    'Realisasi Keuangan!F9': 41664750,
    'Realisasi Keuangan!G9': 24528830,
    'Realisasi Keuangan!H10': { v: 0.59, fmt: '0%' },
  },
};

describe('the figures as the real report printed them', () => {
  const result = checkCaseRules(ORIGINAL);
  const K = "'Realisasi Keuangan'!";

  it('names every fault once and nothing else', () => {
    expect(summarize(result)).toEqual([
      [`${K}G6`, 'keuangan/realisasi-tanpa-target'],
      [`${K}H7`, 'pembulatan/campur'],
      [`${K}F9`, 'keuangan/jumlah'],
      [`${K}H10`, 'keuangan/rata-rata'],
    ]);
  });

  it('explains 41.664.750 as the s.d. sum', () => {
    const f = findOnly(result, 'keuangan/jumlah');
    expect(f).toMatchObject({
      severity: 'error',
      label: 'Jumlah · Triwulan II · Target',
      written: '41664750',
      computed: '19180750',
      difference: '22484000',
      formula: 'F6 + F7 + F8',
      unit: 'rupiah',
      cause: { code: 'kumulatif', args: { triwulan: 'II' } },
    });
  });

  it('explains 59% by the wrong total and points at it', () => {
    const f = findOnly(result, 'keuangan/rata-rata');
    expect(f).toMatchObject({ written: '59', computed: '127.8825384826', difference: '-68.8825384826' });
    expect(f.cause).toMatchObject({
      code: 'ikut-jumlah-salah',
      at: { sheet: 'Realisasi Keuangan', row: 9, column: 6 },
    });
  });

  it('accepts 117 and 115 as cut off, and names the cells that use two ways of rounding', () => {
    const f = findOnly(result, 'pembulatan/campur');
    expect(f.args).toEqual({ dipotong: `${K}H7, ${K}H8`, dibulatkan: `${K}H10` });
    expect(f.related?.map((r) => `${r.row}`)).toEqual(['8', '10']);
    expect(f.cause?.code).toBe('dipotong');
  });
});

describe('the rule that goes first', () => {
  const buku = parseBuku(makeCaseBuku(ORIGINAL)).value;
  const data = toDataKinerja(buku);
  const hasil = data === null ? null : computeHasil(data);
  const { toldBy, findings } = checkCaseRules(ORIGINAL);

  it('tells its findings before all others, and the same are found', () => {
    for (const code of new Set(findings.map((f) => f.code))) {
      const found = [...findByRules(buku, data, () => hasil, toldBy.get(code))];
      const place = (f: (typeof found)[number]): string => `${f.code} ${f.at?.row}`;
      if (code !== 'pembulatan/campur') expect(toldBy.get(found[0]?.code ?? code)).toBe(toldBy.get(code));
      expect(found.map(place).sort()).toEqual(findings.map(place).sort());
    }
  });
});
