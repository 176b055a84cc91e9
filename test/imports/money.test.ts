import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MoneyStyle, readMoney, scaleOf, styleOf } from '../../src/imports/money.ts';
import { randomRuns } from '../support/random-runs.ts';

function read(text: string, style: MoneyStyle | null = null): string {
  const reading = readMoney({ value: { kind: 'text', text } }, style);
  return reading.kind === 'angka' ? reading.value.toFixed() : reading.kind;
}

describe('money in cells', () => {
  it.each([
    ['10.701.893.800,00', '10701893800'],
    ['1.234.567', '1234567'],
    ['10,701,893,800', '10701893800'],
    ['10,701,893,800.50', '10701893800.5'],
    ['Rp 1.234.567', '1234567'],
    ['Rp. 0', '0'],
    ['Rp* 0', '0'],
    ['(1.234.567)', '-1234567'],
    ['-1.234.567', '-1234567'],
    ['1.234.567,-', '1234567'],
    ['893,500', '893500'],
    ['893.500', '893500'],
    ['893,5', '893.5'],
    ['12345', '12345'],
    ['-', 'kosong'],
    ['null', 'kosong'],
    ['undefined', 'kosong'],
    ['  ', 'kosong'],
    ['belum', 'words'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('a lone group of three follows its column', () => {
    expect([
      read('893,500', 'inggris'),
      read('893,500', 'indonesia'),
      read('893.500', 'indonesia'),
      read('893.500', 'inggris'),
    ]).toEqual(['893500', '893.5', '893500', '893.5']);
  });

  it('cells decide their style only where they admit one reading', () => {
    const decided = (text: string) => styleOf(text);
    expect(['1.234,56', '1.234.567', '1.234,5', '893,5'].map(decided)).toEqual(Array(4).fill('indonesia'));
    expect(['1,234.56', '1,234,567', '893.5'].map(decided)).toEqual(Array(3).fill('inggris'));
    expect(['893,500', '893.500', '12345', ''].map(decided)).toEqual([null, null, null, null]);
  });

  it('numbers, formulas without result and errors', () => {
    expect(readMoney({ value: { kind: 'number', text: '1234.5' } }, null)).toMatchObject({ kind: 'angka' });
    expect(readMoney({ value: { kind: 'uncomputed' } }, null)).toEqual({ kind: 'uncomputed' });
    expect(readMoney({ value: { kind: 'error', code: '#REF!' } }, null)).toEqual({ kind: 'error', text: '#REF!' });
    expect(readMoney(undefined, null)).toEqual({ kind: 'kosong' });
  });

  it.each([
    ['Anggaran (dalam ribuan rupiah)', 1000],
    ['PAGU (Rp.000)', 1000],
    ['dalam jutaan rupiah', 1_000_000],
    ['Anggaran (Rp)', 1],
  ])('%s scales by %d', (text, factor) => {
    expect(scaleOf(text)).toBe(factor);
  });

  it('any amount comes back from both styles, with and without sen', () => {
    const write = (sen: number, group: string, point: string): string => {
      const whole = String(Math.floor(sen / 100)).replace(/\B(?=(\d{3})+$)/g, group);
      return `${whole}${point}${String(sen % 100).padStart(2, '0')}`;
    };
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 13 }), fc.boolean(), (sen, english) => {
        const text = english ? write(sen, ',', '.') : write(sen, '.', ',');
        expect(Number(read(text, english ? 'inggris' : 'indonesia'))).toBe(sen / 100);
      }),
      { numRuns: randomRuns(400) },
    );
  });
});
