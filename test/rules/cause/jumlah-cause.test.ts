import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Cause } from '../../../src/findings/cause.ts';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import { argumentOf } from '../../support/argument-of.ts';
import { randomRuns } from '../../support/random-runs.ts';
import { checkRawRules, findOnly } from '../check-case.ts';
import {
  columnLetter,
  FIRST_ROW,
  jumlahRow,
  makeRandomBuku,
  type RandomTable,
  randomTable,
  rowAddress,
  sum,
  toBigInt,
} from './random-table.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

const RANDOM_RUNS = { numRuns: randomRuns(30) };
const Q = fc.integer({ min: 2, max: 4 });
const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const target = (t: RandomTable, q: number): readonly (number | null)[] => t.rows.map((b) => b.target[q - 1] ?? null);

/** The cause found for a Jumlah of target that was written as `tertulis`. */
function findCauses(
  t: RandomTable,
  q: number,
  written: bigint,
  others: Readonly<Record<string, number>> = {},
  subtotal = false,
): Cause | undefined {
  const address = `${columnLetter(q, 'target')}${jumlahRow(t, subtotal)}`;
  const result = checkRawRules(makeRandomBuku(t, { printed: { ...others, [address]: Number(written) }, subtotal }));
  const f = result.findings.find(
    (d) => d.code === 'keuangan/jumlah' && d.at !== undefined && formatA1(d.at) === address,
  );
  expect(f?.written).toBe(String(written));
  expect(f?.computed).toBe(String(sum(target(t, q))));
  expect(f?.difference).toBe(String(written - sum(target(t, q))));
  return f?.cause;
}

function exchangeDigits(n: bigint, i: number): bigint {
  const s = n.toString();
  return BigInt(`${s.slice(0, i)}${s.charAt(i + 1)}${s.charAt(i)}${s.slice(i + 2)}`);
}
const listExchanges = (n: bigint): bigint[] =>
  [...n.toString()]
    .slice(1)
    .flatMap((_, i) =>
      exchangeDigits(n, i) === n || exchangeDigits(n, i).toString().length < n.toString().length
        ? []
        : [exchangeDigits(n, i)],
    );

describe('a right random table with one mistake: the cause is found and named with its row', () => {
  it('kumulatif', () => {
    fc.assert(
      fc.property(randomTable(), Q, (t, q) => {
        const sd = Array.from({ length: q }, (_, i) => sum(target(t, i + 1))).reduce((a, b) => a + b, 0n);
        expect(findCauses(t, q, sd)).toMatchObject({ code: 'kumulatif', args: { triwulan: ROMAN[q] } });
      }),
      RANDOM_RUNS,
    );
  });

  it('triwulan-lain', () => {
    fc.assert(
      fc.property(randomTable(), Q, fc.integer({ min: 1, max: 3 }), (t, q, shift) => {
        const others = ((q - 1 + shift) % 4) + 1;
        expect(findCauses(t, q, sum(target(t, others)))).toMatchObject({
          code: 'triwulan-lain',
          args: { triwulan: ROMAN[others] },
        });
      }),
      RANDOM_RUNS,
    );
  });

  it.each(['baris-terlewat', 'baris-ganda'] as const)('%s', (code) => {
    fc.assert(
      fc.property(randomTable(), Q, fc.nat(), (t, q, random) => {
        const i = random % t.rows.length;
        const value = toBigInt(target(t, q)[i]);
        const correct = sum(target(t, q));
        const repeated = target(t, q).filter((n) => toBigInt(n) === value).length > 1;
        fc.pre(!repeated);
        const c = findCauses(t, q, code === 'baris-terlewat' ? correct - value : correct + value);
        expect(c?.code).toBe(code);
        expect(argumentOf(c, 'sel')).toBe(rowAddress(i, columnLetter(q, 'target')));
        expect(c?.at).toMatchObject({ row: FIRST_ROW + i });
      }),
      RANDOM_RUNS,
    );
  });

  it('termasuk-jumlah', () => {
    fc.assert(
      fc.property(randomTable(), Q, (t, q) => {
        const [a = 0n, ...rest] = target(t, q).map(toBigInt);
        const secondSum = rest.reduce((x, y) => x + y, 0n);
        fc.pre(rest.length > 1);
        const k = columnLetter(q, 'target');
        const secondJumlahRow = FIRST_ROW + t.rows.length + 1;
        const others = { [`${k}${FIRST_ROW + 1}`]: Number(a), [`${k}${secondJumlahRow}`]: Number(secondSum) };
        const c = findCauses(t, q, sum(target(t, q)) + secondSum, others, true);
        expect(c).toMatchObject({ code: 'termasuk-jumlah', args: { sel: `${k}${secondJumlahRow}` } });
      }),
      RANDOM_RUNS,
    );
  });

  it('digit-tertukar of the total itself names no row', () => {
    fc.assert(
      fc.property(randomTable(), Q, fc.nat(), (t, q, random) => {
        const correct = sum(target(t, q));
        const choices = listExchanges(correct);
        const wrong = choices[random % Math.max(1, choices.length)];
        fc.pre(wrong !== undefined);
        const c = findCauses(t, q, wrong ?? 0n);
        expect(c?.code).toBe('digit-tertukar');
        expect(argumentOf(c, 'sel')).toBeUndefined();
      }),
      RANDOM_RUNS,
    );
  });

  it('digit-tertukar of an addend names its row, unless others explain it as well', () => {
    fc.assert(
      fc.property(randomTable(), Q, fc.nat(), fc.nat(), (t, q, randomRow, randomDigit) => {
        const all = target(t, q).map(toBigInt);
        const correct = sum(target(t, q));
        const i = randomRow % all.length;
        const choices = listExchanges(all[i] ?? 0n);
        const changed = choices[randomDigit % Math.max(1, choices.length)];
        fc.pre(changed !== undefined);
        const wrong = correct - (all[i] ?? 0n) + (changed ?? 0n);
        const matching = all.filter((n) => listExchanges(n).some((x) => correct - n + x === wrong));
        const isOwn = listExchanges(correct).includes(wrong);
        const c = findCauses(t, q, wrong);
        expect(c?.code).toBe('digit-tertukar');
        const expected = !isOwn && matching.length === 1 ? rowAddress(i, columnLetter(q, 'target')) : undefined;
        expect(argumentOf(c, 'sel')).toBe(expected);
      }),
      RANDOM_RUNS,
    );
  });

  it('geser-digit of the total and of an addend', () => {
    fc.assert(
      fc.property(randomTable(), Q, fc.nat(), fc.integer({ min: 1, max: 3 }), (t, q, random, power) => {
        const correct = sum(target(t, q));
        const factor = 10n ** BigInt(power);
        const c = findCauses(t, q, correct * factor);
        expect(c).toMatchObject({ code: 'geser-digit', args: { kali: `${factor} kali` } });
        expect(argumentOf(c, 'sel')).toBeUndefined();
        const i = random % t.rows.length;
        const value = toBigInt(target(t, q)[i]);
        const d = findCauses(t, q, correct + value * (factor - 1n));
        expect(d).toMatchObject({
          code: 'geser-digit',
          args: { sel: rowAddress(i, columnLetter(q, 'target')) },
        });
      }),
      RANDOM_RUNS,
    );
  });

  it('ikut-jumlah-salah', () => {
    fc.assert(
      fc.property(randomTable(), Q, fc.integer({ min: 12_345_678, max: 987_654_321 }), (t, q, excess) => {
        fc.pre(t.rows.length > 2);
        const [a = 0n, ...rest] = target(t, q).map(toBigInt);
        const secondSum = rest.reduce((x, y) => x + y, 0n) + BigInt(excess);
        const k = columnLetter(q, 'target');
        const secondJumlahRow = FIRST_ROW + t.rows.length + 1;
        const others = { [`${k}${FIRST_ROW + 1}`]: Number(a), [`${k}${secondJumlahRow}`]: Number(secondSum) };
        const c = findCauses(t, q, a + secondSum, others, true);
        expect(c).toMatchObject({ code: 'ikut-jumlah-salah', args: { sel: `${k}${secondJumlahRow}` } });
      }),
      RANDOM_RUNS,
    );
  });
});

describe('several readings', () => {
  const t = (value: readonly number[]): RandomTable => ({
    rows: value.map((n) => ({ pagu: 9_000_000, target: [n, n + 7, n, n], realisasi: [1, 1, 1, 1] })),
  });

  it('of one code that name different rows: the code, and no row', () => {
    const repeated = t([1_250_300, 1_250_300, 4_700_450]);
    const c = findCauses(repeated, 2, 1_250_307n + 4_700_457n);
    expect(c).toEqual({ code: 'baris-terlewat', args: { dari: 'baris' } });
  });

  it('a figure that nothing explains has no cause', () => {
    const f = checkRawRules(
      makeRandomBuku(t([1_250_300, 2_350_600, 4_700_450]), {
        printed: { [`${columnLetter(2, 'target')}6`]: 5_555_555 },
      }),
    );
    expect(findOnly(f, 'keuangan/jumlah').cause).toBeUndefined();
  });
});
