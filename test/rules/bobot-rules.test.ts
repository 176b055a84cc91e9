import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

const findBobot = (weights: readonly TestCell[], setting?: string) =>
  checkCaseRules({
    cells: {
      'PK!K3': 'BOBOT (%)',
      'PK!K4': weights[0] ?? null,
      'PK!K5': weights[1] ?? null,
      'PK!K6': weights[2] ?? null,
    },
    ...(setting === undefined
      ? {}
      : {
          sheets: {
            Pengaturan: [
              ['KUNCI', 'ISI'],
              ['Rata-rata Kinerja', setting],
            ],
          },
        }),
  }).findings.filter(({ code }) => code.startsWith('pk/b'));

describe('the weights of PK', () => {
  it('add up to 100, or to 1 where they are fractions, in percent format too', () => {
    const percent = (v: number): TestCell => ({ v, fmt: '0%' });
    for (const weights of [
      [20, 50, 30],
      [0.2, 0.5, 0.3],
      [percent(0.2), percent(0.5), percent(0.3)],
      ['20%', '50 %', '30'],
    ])
      expect(findBobot(weights)).toMatchObject([{ code: 'pk/berbobot', severity: 'info' }]);
    expect(findBobot([20, 50, 20])).toMatchObject([
      { code: 'pk/bobot', written: '90', computed: '100', difference: '-10', formula: 'K4 + K5 + K6' },
    ]);
    expect(findBobot([0.2, 0.5, 0.2])).toMatchObject([{ code: 'pk/bobot', written: '0.9', computed: '1' }]);
  });

  it('may be thirds, rounded; whole numbers that miss 100 are not', () => {
    expect(findBobot([33.33, 33.33, 33.33])).toMatchObject([{ code: 'pk/berbobot' }]);
    expect(findBobot([33, 33, 33])).toMatchObject([{ code: 'pk/bobot', written: '99' }]);
    expect(findBobot([33.3, 33.3, 33.3])).toMatchObject([{ code: 'pk/bobot', written: '99.9' }]);
  });

  it('are all stated, or none', () => {
    expect(findBobot([60, null, 40])).toMatchObject([{ code: 'pk/bobot-kosong', at: { row: 5, column: 11 } }]);
    expect(findBobot([null, null, null])).toEqual([]);
    expect(findBobot([null, null, null], 'berbobot')).toMatchObject([
      { code: 'pk/bobot-kosong', args: { nama: '' }, at: { sheet: 'Pengaturan', row: 2 } },
    ]);
  });

  it('do not matter where Pengaturan asks for the plain mean', () => {
    expect(findBobot([60, null, 20], 'biasa')).toEqual([]);
  });
});
