import { describe, expect, it, test } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { DEFAULT_SKALA } from '../../../src/domain/predikat.ts';
import type { RekapRules, RekapUnit } from '../../../src/report/rekap/rekap-model.ts';
import { chooseRules, describeSkala, rekapCautions } from '../../../src/report/rekap/rekap-rules.ts';

const RULES: RekapRules = {
  basis: 'triwulan',
  method: 'total',
  kinerjaMean: 'biasa',
  decimals: 2,
  skala: DEFAULT_SKALA.baik,
};
const unitOf = (file: string, rules: Partial<RekapRules> = {}, changes: Partial<RekapUnit> = {}): RekapUnit =>
  ({
    file,
    unit: file,
    jabatan: 'Camat',
    rules: { ...RULES, ...rules },
    findings: { error: 0, warning: 0, info: 0 },
    ...changes,
  }) as RekapUnit;

describe('the settings of a table', () => {
  it('are those of most workbooks, the first of equals', () => {
    const units = [unitOf('a', { decimals: 1 }), unitOf('b', { basis: 'sampai dengan' }), unitOf('c')];
    expect(chooseRules(units, {})).toEqual(RULES);
    expect(chooseRules(units.slice(0, 2), {})).toMatchObject({ basis: 'triwulan', decimals: 1 });
  });

  it('are those asked for', () => {
    expect(chooseRules([unitOf('a')], { method: 'rata-rata' })).toEqual({ ...RULES, method: 'rata-rata' });
  });

  it('are none without a workbook', () => {
    expect(chooseRules([], {})).toBeUndefined();
  });
});

describe('what wants the eye', () => {
  it('workbooks that are set otherwise, and what becomes of them', () => {
    const units = [unitOf('a.xlsx'), unitOf('b.xlsx', { basis: 'sampai dengan', method: 'rata-rata' })];
    expect(rekapCautions(units, RULES, {})).toEqual([
      'Basis berbeda dari "triwulan", disamakan di tabel ini: b.xlsx (sampai dengan).',
      'Ringkasan Keuangan berbeda dari "total", baris unitnya mengikuti bukunya sendiri: b.xlsx (rata-rata).',
    ]);
    expect(rekapCautions(units, RULES, { method: 'total' })[1]).toContain('disamakan di tabel ini');
  });

  it('errors, and a unit that stands in the table twice, whatever the case of its name', () => {
    const faulty = unitOf('a.xlsx', {}, { unit: 'Dinas', findings: { error: 3, warning: 0, info: 0 } });
    expect(rekapCautions([faulty, unitOf('b.xlsx', {}, { unit: 'DINAS' })], RULES, {})).toEqual([
      'Masih ada kesalahan di buku kerja berikut, angkanya dihitung dari isinya sekarang: a.xlsx (3 kesalahan).',
      'Dinas, Camat ada di 2 buku kerja, jadi terhitung 2 kali: a.xlsx, b.xlsx. Sisihkan yang hanya salinan, lalu ulangi.',
    ]);
  });

  it('names eight, and counts the others', () => {
    const units = Array.from({ length: 10 }, (_, i) => unitOf(`${i}.xlsx`, { decimals: 1 }));
    expect(rekapCautions(units, RULES, {})[0]).toMatch(/: 0\.xlsx \(1\), .* 7\.xlsx \(1\), dan 2 lagi\.$/);
  });
});

test('a scale in one line; its last step takes the rest', () => {
  const skala = [
    { lowerBound: toAngka('90.5'), predikat: 'Baik' },
    { lowerBound: toAngka(0), predikat: 'Kurang' },
  ];
  expect(describeSkala(skala)).toBe('≥ 90,5 Baik; selebihnya Kurang');
});
