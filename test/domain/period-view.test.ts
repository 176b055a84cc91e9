import { describe, expect, test } from 'vitest';
import { type CellValue, toAngka } from '../../src/domain/angka.ts';
import type { Arah } from '../../src/domain/arah.ts';
import { DEFAULT_PENGATURAN } from '../../src/domain/default-pengaturan.ts';
import type { PeriodView } from '../../src/domain/hasil.ts';
import type { Jenis } from '../../src/domain/jenis.ts';
import type { Pengaturan } from '../../src/domain/pengaturan.ts';
import { computeViews } from '../../src/domain/period-view.ts';
import { DEFAULT_SKALA } from '../../src/domain/predikat.ts';
import type { Series } from '../../src/domain/row-capaian.ts';
import { perTriwulan } from '../../src/domain/triwulan.ts';

/** "5 - _ !" is 5, nihil, blank, unreadable. */
function cellsOf(text: string): (t: 1 | 2 | 3 | 4) => CellValue {
  const parts = text.split(' ');
  return (t) => {
    const content = parts[t - 1] ?? '_';
    if (content === '-') return 'nihil';
    if (content === '_') return 'kosong';
    return content === '!' ? 'rusak' : toAngka(content);
  };
}

function makeSeries(jenis: Jenis, target: string, realisasi: string, arah: Arah = 'naik'): Series {
  return { jenis, arah, target: perTriwulan(cellsOf(target)), realisasi: perTriwulan(cellsOf(realisasi)) };
}

function contextAt(triwulan: 1 | 2 | 3 | 4, changes: Partial<Pengaturan> = {}) {
  return { triwulan, pengaturan: { ...DEFAULT_PENGATURAN, ...changes }, skala: DEFAULT_SKALA.baik };
}

const triwulanView = (...of: Parameters<typeof computeViews>) => computeViews(...of).triwulan;
const sampaiDenganView = (...of: Parameters<typeof computeViews>) => computeViews(...of).sampaiDengan;

/** "target realisasi capaian", '.' for nothing. */
function summarize(t: PeriodView): string {
  return [t.target, t.realisasi, t.capaian].map((n) => n?.toDecimalPlaces(4).toFixed() ?? '.').join(' ');
}

describe('each JENIS under both bases, Triwulan III', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[Jenis, string, string, string, string]>([
    // the quarter alone: 4 of 5; s.d.: 2 + 3 + 4 = 9 of 5 + 5 + 5 = 15
    ['akumulatif', '5 5 5 5', '2 3 4 _', '5 4 80', '15 9 60'],
    // differences 75 - 50 = 25 and 60 - 40 = 20; s.d. the cells
    ['kumulatif', '25 50 75 100', '20 40 60 _', '25 20 80', '75 60 80'],
    ['tetap', '7 7 7 7', '7 7 6 _', '7 6 85.7143', '7 6 85.7143'],
    ['posisi akhir', '60 65 80 90', '60 62 60 _', '80 60 75', '80 60 75'],
    // the mean of targets 80 90 100 is 90, of realisasi 72 90 81 is 81: 90 %
    ['rata-rata', '80 90 100 90', '72 90 81 _', '100 81 81', '90 81 90'],
    // a quarter without cells
    ['akumulatif', '5 5 - 5', '5 4 - _', '. . .', '10 9 90'],
    ['kumulatif', '25 50 - 100', '25 40 - _', '. . .', '. . .'],
    ['posisi akhir', '60 65 - 90', '60 52 _ _', '. . .', '65 52 80'],
    ['rata-rata', '80 100 _ 90', '80 91 _ _', '. . .', '90 85.5 95'],
    ['tetap', '7 7 - 7', '7 7 - _', '. . .', '. . .'],
    // kumulatif: minus the last value stated before it
    ['kumulatif', '20 - 80 100', '20 _ 50 _', '60 30 50', '80 50 62.5'],
    // no progress: the quarter has a target of 0, so no capaian
    ['kumulatif', '25 75 75 100', '20 60 75 _', '0 15 .', '75 75 100'],
  ])('%s T %s R %s', (jenis, target, realisasi, triwulan, sampaiDengan) => {
    expect(summarize(triwulanView(makeSeries(jenis, target, realisasi), contextAt(3)))).toBe(triwulan);
    expect(summarize(sampaiDenganView(makeSeries(jenis, target, realisasi), contextAt(3)))).toBe(sampaiDengan);
  });
});

describe('realisasi blank, nihil and 0 against a target of 4', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, Arah, Pengaturan['fallingFormula'], string]>([
    ['_', 'naik', '2T-R', '4 . 0'],
    ['-', 'naik', '2T-R', '4 . 0'],
    ['0', 'naik', '2T-R', '4 0 0'],
    ['_', 'turun', '2T-R', '4 . 0'],
    ['-', 'turun', '2T-R', '4 . 0'],
    ['0', 'turun', '2T-R', '4 0 200'],
    ['_', 'turun', 'T/R', '4 . 0'],
    ['-', 'turun', 'T/R', '4 . 0'],
    ['0', 'turun', 'T/R', '4 0 .'],
  ])('R %s, %s, %s', (realisasi, arah, fallingFormula, result) => {
    const d = makeSeries('akumulatif', '4 _ _ _', realisasi, arah);
    expect(summarize(triwulanView(d, contextAt(1, { fallingFormula: fallingFormula })))).toBe(result);
  });

  test.each(['_ _ _ _', '- _ _ _', '0 _ _ _'])('target %s: no capaian, whatever was done', (target) => {
    const view = triwulanView(makeSeries('akumulatif', target, '3'), contextAt(1));
    expect([view.capaian, view.predikat, view.realisasi?.toFixed()]).toEqual([null, null, '3']);
  });
});

test('Batas Capaian holds the row, and the figure before it stays known', () => {
  const falling = makeSeries('akumulatif', '4', '0', 'turun');
  const view = triwulanView(falling, contextAt(1, { batasCapaian: toAngka(120) }));
  expect([view.capaian?.toFixed(), view.capaianBeforeLimit?.toFixed()]).toEqual(['120', '200']);
});

test('the predikat is that of the value after Batas Capaian', () => {
  const view = triwulanView(makeSeries('akumulatif', '4', '5'), contextAt(1, { batasCapaian: toAngka(90) }));
  expect(view.predikat).toBe('Baik');
});

describe('stated as none, or not stated', () => {
  test.each<[Jenis, string, boolean, boolean]>([
    ['akumulatif', '5 -', true, false],
    ['akumulatif', '- -', true, true],
    ['akumulatif', '- _', false, true],
    ['akumulatif', '_ _', false, false],
    ['kumulatif', '5 -', true, true],
    ['tetap', '5 -', true, true],
    ['tetap', '- _', false, false],
  ])('%s %s: quarter %s, s.d. %s', (jenis, text, triwulan, sampaiDengan) => {
    const d = makeSeries(jenis, text, text);
    expect(triwulanView(d, contextAt(2)).targetNihil).toBe(triwulan);
    expect(triwulanView(d, contextAt(2)).realisasiNihil).toBe(triwulan);
    expect(sampaiDenganView(d, contextAt(2)).targetNihil).toBe(sampaiDengan);
    expect(sampaiDenganView(d, contextAt(2)).realisasiNihil).toBe(sampaiDengan);
  });
});

describe('an unreadable cell takes only the capaian that needs it', () => {
  test.each<[Jenis, string, string, string]>([
    // realisasi of Triwulan I unreadable, Triwulan II in order
    ['akumulatif', '! 4', '80', '.'],
    ['tetap', '! 4', '80', '80'],
    ['posisi akhir', '! 4', '80', '.'],
    ['rata-rata', '! 4', '80', '.'],
    // the quarter is 8 - ?, the cell itself 8 of 10
    ['kumulatif', '! 8', '.', '80'],
  ])('%s %s: quarter %s, s.d. %s', (jenis, realisasi, triwulan, sampaiDengan) => {
    const d = makeSeries(jenis, jenis === 'kumulatif' ? '5 10' : '5 5', realisasi);
    expect(triwulanView(d, contextAt(2)).capaian?.toFixed() ?? '.').toBe(triwulan);
    expect(sampaiDenganView(d, contextAt(2)).capaian?.toFixed() ?? '.').toBe(sampaiDengan);
  });
});
