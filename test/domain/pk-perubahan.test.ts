import { describe, expect, it } from 'vitest';
import type { Angka } from '../../src/domain/angka.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { pkInForce } from '../../src/domain/pk-perubahan.ts';
import type { Triwulan } from '../../src/domain/triwulan.ts';
import { CHANGED_YEAR } from '../support/changed-year.ts';

const text = (n: Angka | null): string => (n === null ? '-' : n.toFixed());
const hasilOf = (triwulan: Triwulan) => computeHasil({ ...CHANGED_YEAR, triwulan });
const kinerjaOf = (triwulan: Triwulan) =>
  hasilOf(triwulan).kinerja.map((row) => [row.subKegiatan, text(row.murniTarget), text(row.annualTarget)]);
const paguOf = (triwulan: Triwulan) =>
  hasilOf(triwulan).keuangan.map((row) => [row.subKegiatan, text(row.murniPagu), text(row.pagu)]);

describe('a year with PK Perubahan from Triwulan III on', () => {
  it('holds quarters before it against the PK that they had', () => {
    expect(kinerjaOf(2)).toEqual([
      ['Sub A', '-', '12'],
      ['Sub B', '-', '90'],
      ['Sub C', '-', '4'],
    ]);
    expect(paguOf(2)).toEqual([
      ['Sub A', '-', '100'],
      ['Sub B', '-', '50'],
      ['Sub C', '-', '20'],
    ]);
    expect(hasilOf(2).perubahan).toBeNull();
    // 30 + 20 + 10 + 10 + 8 of 170.
    expect(hasilOf(2).keuanganSummary.serapan?.toFixed(4)).toBe('45.8824');
  });

  it('counts its targets and pagu from its quarter on, beside those of before', () => {
    for (const triwulan of [3, 4] as const) {
      expect(kinerjaOf(triwulan)).toEqual([
        ['Sub A', '12', '14'],
        ['Sub B', '90', '92'],
        ['Sub D', '-', '2'],
      ]);
    }
    // What C has spent stays in the money, without a pagu.
    expect(paguOf(3)).toEqual([
      ['Sub A', '100', '120'],
      ['Sub B', '50', '30'],
      ['Sub C', '20', '-'],
      ['Sub D', '-', '20'],
    ]);
    // 90 + 25 + 8 + 10 = 133 of 170.
    expect(hasilOf(3).keuanganSummary.serapan?.toFixed(4)).toBe('78.2353');
  });

  it('names what came and what went, and keeps both in the plan of the year', () => {
    const { perubahan, rencanaAksi, pk } = hasilOf(3);
    expect(perubahan?.from).toBe(3);
    expect(perubahan?.came.map((row) => row.indikator)).toEqual(['Indikator D']);
    expect(perubahan?.went.map((row) => row.indikator)).toEqual(['Indikator C']);
    expect(rencanaAksi.map((row) => row.indikator.at(-1))).toEqual(['A', 'B', 'C', 'D']);
    expect(hasilOf(2).rencanaAksi.map((row) => row.indikator.at(-1))).toEqual(['A', 'B', 'C']);
    expect(pk).toEqual(pkInForce(CHANGED_YEAR, 3).rows);
  });

  it('measures each quarter by its own target: 3 of 4, 92 of 92, 1 of 1; before it 3 of 3, 81 of 90, 1 of 1', () => {
    const capaian = (triwulan: Triwulan) => hasilOf(triwulan).kinerja.map((row) => text(row.main.capaian));
    expect(capaian(3)).toEqual(['75', '100', '100']);
    expect(capaian(2)).toEqual(['100', '90', '100']);
  });

  it('takes quarters that repeat first one target, then the other, for JENIS tetap', () => {
    expect(hasilOf(3).kinerja.map((row) => row.jenis)).toEqual(['akumulatif', 'tetap', 'akumulatif']);
    expect(hasilOf(2).kinerja.map((row) => row.jenis)).toEqual(['akumulatif', 'tetap', 'akumulatif']);
  });
});
