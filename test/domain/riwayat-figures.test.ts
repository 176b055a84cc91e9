import { describe, expect, it } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { computeRiwayatFigures } from '../../src/domain/riwayat-figures.ts';
import { makeRiwayatRow } from '../support/riwayat-row.ts';

const SETTINGS = { fallingFormula: '2T-R', batasCapaian: null } as const;

function capaian(
  row: Parameters<typeof makeRiwayatRow>[0],
  arah: 'naik' | 'turun' = 'naik',
  limit: number | null = null,
) {
  const settings = { ...SETTINGS, batasCapaian: limit === null ? null : toAngka(limit) };
  return computeRiwayatFigures(makeRiwayatRow(row), arah, settings)?.capaian?.toFixed(4);
}

describe('the figures of a row of Riwayat', () => {
  it('have a capaian of their own, not the rounded one of the sheet; that only where no realisasi is stated', () => {
    expect(capaian({ target: 12, realisasi: 11, capaian: '91.67' })).toBe('91.6667');
    expect(capaian({ target: 12, realisasi: 11 })).toBe('91.6667');
    expect(capaian({ capaian: '93.5' })).toBe('93.5000');
    expect(capaian({ target: 12, capaian: '93.5' })).toBe('93.5000');
    expect(capaian({ target: 12, realisasi: '-', capaian: '93.5' })).toBe('93.5000');
  });

  it('follow ARAH and Batas Capaian as this year does: (2 x 10 - 8) / 10 is 120', () => {
    expect(capaian({ target: 10, realisasi: 8 }, 'turun')).toBe('120.0000');
    expect(capaian({ target: 10, realisasi: 8 }, 'turun', 100)).toBe('100.0000');
    expect(capaian({ target: 10, realisasi: '-' })).toBe('0.0000');
  });

  it('have none where realisasi is not stated, and are nothing where nothing is', () => {
    expect(capaian({ target: 12 })).toBeUndefined();
    expect(computeRiwayatFigures(makeRiwayatRow({ target: 12 }), 'naik', SETTINGS)?.target?.toFixed()).toBe('12');
    expect(computeRiwayatFigures(makeRiwayatRow({}), 'naik', SETTINGS)).toBeNull();
  });
});
