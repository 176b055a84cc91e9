import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Cause } from '../../../src/findings/cause.ts';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import { randomRuns } from '../../support/random-runs.ts';
import { checkRawRules } from '../check-case.ts';
import {
  columnLetter,
  computePercent,
  FIRST_ROW,
  jumlahRow,
  makeRandomBuku,
  type RandomTable,
  type RandomTableOptions,
  randomTable,
  rataRataRow,
  rowAddress,
  sum,
  toBigInt,
} from './random-table.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

const RANDOM_RUNS = { numRuns: randomRuns(30) };
const Q = fc.integer({ min: 2, max: 4 });
const cutOffs = fc.boolean();
const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const DECIMALS = 6;

const target = (t: RandomTable, q: number) => t.rows.map((b) => b.target[q - 1] ?? null);
const realisasi = (t: RandomTable, q: number) => t.rows.map((b) => b.realisasi[q - 1] ?? null);
const listUpTo = (q: number): number[] => Array.from({ length: q }, (_, i) => i + 1);
const sd = (t: RandomTable, q: number, pickFigures: typeof target): bigint =>
  listUpTo(q).reduce((s, x) => s + sum(pickFigures(t, x)), 0n);

/** Sum of fractions R/T over the rows given, as one fraction: for exact means. */
function sumFractions(fractions: readonly (readonly [bigint, bigint])[]): readonly [bigint, bigint] {
  return fractions.reduce<readonly [bigint, bigint]>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n]);
}
function meanOf(fractions: readonly (readonly [bigint, bigint])[], n: number, isCut: boolean): number {
  const [a, b] = sumFractions(fractions);
  return computePercent(a, b * BigInt(n), DECIMALS, isCut);
}
const listRowFractions = (t: RandomTable, q: number): (readonly [bigint, bigint])[] =>
  t.rows.flatMap((b) => {
    const rowTarget = b.target[q - 1] ?? null;
    return rowTarget === null ? [] : [[toBigInt(b.realisasi[q - 1]), toBigInt(rowTarget)] as const];
  });

/** The cause found for a percentage printed in a cell of the summary row. */
function findCauseAt(
  t: RandomTable,
  address: string,
  written: number,
  options: Partial<RandomTableOptions> = {},
): Cause | undefined {
  const printed = { ...options.printed, [address]: written };
  const result = checkRawRules(makeRandomBuku(t, { ...options, printed, decimals: DECIMALS }));
  const f = result.findings.find(
    (d) => /^keuangan\/(rata-rata|capaian)$/.test(d.code) && d.at !== undefined && formatA1(d.at) === address,
  );
  expect(f?.written).toBe(String(written));
  return f?.cause;
}
const summaryAddress = (t: RandomTable, q: number): string => `${columnLetter(q, 'capaian')}${rataRataRow(t)}`;

describe('ratio of totals: the mistake committed is the cause found', () => {
  it('kumulatif', () => {
    fc.assert(
      fc.property(randomTable(), Q, cutOffs, (t, q, isCut) => {
        const v = computePercent(sd(t, q, realisasi), sd(t, q, target), DECIMALS, isCut);
        expect(findCauseAt(t, summaryAddress(t, q), v)).toMatchObject({
          code: 'kumulatif',
          args: { triwulan: ROMAN[q], apa: 'capaian' },
        });
      }),
      RANDOM_RUNS,
    );
  });

  it('triwulan-lain', () => {
    fc.assert(
      fc.property(randomTable(), Q, cutOffs, (t, q, isCut) => {
        const v = computePercent(sum(realisasi(t, 1)), sum(target(t, 1)), DECIMALS, isCut);
        expect(findCauseAt(t, summaryAddress(t, q), v)).toMatchObject({
          code: 'triwulan-lain',
          args: { triwulan: 'I' },
        });
      }),
      RANDOM_RUNS,
    );
  });

  it('geser-digit: a fraction printed for a percentage', () => {
    fc.assert(
      fc.property(randomTable(), Q, cutOffs, (t, q, isCut) => {
        const v = computePercent(sum(realisasi(t, q)), 100n * sum(target(t, q)), DECIMALS, isCut);
        expect(findCauseAt(t, summaryAddress(t, q), v)).toMatchObject({
          code: 'geser-digit',
          args: { kali: '1/100' },
        });
      }),
      RANDOM_RUNS,
    );
  });

  it('digit-tertukar', () => {
    fc.assert(
      fc.property(randomTable(), Q, fc.nat(), (t, q, random) => {
        const correct = computePercent(sum(realisasi(t, q)), sum(target(t, q)), DECIMALS).toFixed(DECIMALS);
        const positions = [...correct].flatMap((c, i) => (c === '.' ? [] : [i]));
        const i = random % (positions.length - 1);
        const [a = 0, b = 0] = [positions[i], positions[i + 1]];
        const wrong = [...correct];
        [wrong[a], wrong[b]] = [wrong[b] ?? '', wrong[a] ?? ''];
        fc.pre(correct.charAt(a) !== correct.charAt(b) && wrong[0] !== '0');
        expect(findCauseAt(t, summaryAddress(t, q), Number(wrong.join('')))?.code).toBe('digit-tertukar');
      }),
      RANDOM_RUNS,
    );
  });

  it('ikut-jumlah-salah points at the wrong total', () => {
    fc.assert(
      fc.property(randomTable(), Q, fc.integer({ min: 12_345, max: 98_765_432 }), cutOffs, (t, q, excess, isCut) => {
        const wrong = sum(target(t, q)) + BigInt(excess);
        const address = `${columnLetter(q, 'target')}${jumlahRow(t)}`;
        const v = computePercent(sum(realisasi(t, q)), wrong, DECIMALS, isCut);
        const c = findCauseAt(t, summaryAddress(t, q), v, { printed: { [address]: Number(wrong) } });
        expect(c).toMatchObject({
          code: 'ikut-jumlah-salah',
          args: { sel: address },
          at: { row: jumlahRow(t) },
        });
      }),
      RANDOM_RUNS,
    );
  });

  it('pembagi-pagu, of the totals and of a row', () => {
    fc.assert(
      fc.property(randomTable(), Q, fc.nat(), cutOffs, (t, q, random, isCut) => {
        const v = computePercent(sum(realisasi(t, q)), sum(t.rows.map((b) => b.pagu)), DECIMALS, isCut);
        expect(findCauseAt(t, summaryAddress(t, q), v)?.code).toBe('pembagi-pagu');
        const i = random % t.rows.length;
        const b = t.rows[i];
        const w = computePercent(toBigInt(b?.realisasi[q - 1]), toBigInt(b?.pagu), DECIMALS, isCut);
        expect(findCauseAt(t, rowAddress(i, columnLetter(q, 'capaian')), w)?.code).toBe('pembagi-pagu');
      }),
      RANDOM_RUNS,
    );
  });

  it('rata-rata-baris', () => {
    fc.assert(
      fc.property(randomTable(), Q, cutOffs, (t, q, isCut) => {
        const v = meanOf(listRowFractions(t, q), t.rows.length, isCut);
        expect(findCauseAt(t, summaryAddress(t, q), v)?.code).toBe('rata-rata-baris');
      }),
      RANDOM_RUNS,
    );
  });
});

describe('mean of rows', () => {
  const method = 'rata-rata';

  it('rasio-total', () => {
    fc.assert(
      fc.property(randomTable(), Q, cutOffs, (t, q, isCut) => {
        const v = computePercent(sum(realisasi(t, q)), sum(target(t, q)), DECIMALS, isCut);
        expect(findCauseAt(t, summaryAddress(t, q), v, { method })?.code).toBe('rasio-total');
      }),
      RANDOM_RUNS,
    );
  });

  it.each(['baris-terlewat', 'baris-ganda'] as const)('%s names the row', (code) => {
    fc.assert(
      fc.property(randomTable(), Q, fc.nat(), cutOffs, (t, q, random, isCut) => {
        fc.pre(t.rows.length > 2);
        const i = random % t.rows.length;
        const all = listRowFractions(t, q);
        const fractions = code === 'baris-terlewat' ? all.filter((_, j) => j !== i) : [...all, ...all.slice(i, i + 1)];
        const c = findCauseAt(t, summaryAddress(t, q), meanOf(fractions, fractions.length, isCut), {
          method,
        });
        expect(c).toMatchObject({ code, at: { row: FIRST_ROW + i } });
      }),
      RANDOM_RUNS,
    );
  });

  it('termasuk-jumlah: the ratio in the Jumlah row is averaged along', () => {
    fc.assert(
      fc.property(randomTable(), Q, cutOffs, (t, q, isCut) => {
        const address = `${columnLetter(q, 'capaian')}${jumlahRow(t)}`;
        const ratio = computePercent(sum(realisasi(t, q)), sum(target(t, q)), DECIMALS);
        // The printed ratio is what an AVERAGE would take in.
        const printed = [BigInt(Math.round(ratio * 1_000_000)), 100_000_000n] as const;
        const v = meanOf([...listRowFractions(t, q), printed], t.rows.length + 1, isCut);
        const c = findCauseAt(t, summaryAddress(t, q), v, { method, printed: { [address]: ratio } });
        expect(c).toMatchObject({ code: 'termasuk-jumlah', args: { sel: address } });
      }),
      RANDOM_RUNS,
    );
  });

  it('rata-rata-termasuk-kosong', () => {
    fc.assert(
      fc.property(randomTable(true), Q, cutOffs, (t, q, isCut) => {
        const v = meanOf(listRowFractions(t, q), t.rows.length, isCut);
        expect(findCauseAt(t, summaryAddress(t, q), v, { method })?.code).toBe('rata-rata-termasuk-kosong');
      }),
      RANDOM_RUNS,
    );
  });
});
