import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import { checkRawRules } from '../check-case.ts';
import {
  columnLetter,
  computePercent,
  makeRandomBuku,
  type RandomTable,
  rataRataRow,
  sum,
  toBigInt,
} from './random-table.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

/** Small amounts and few decimals, so that random wrong percentages meet causes by accident. */
const small = fc.noBias(fc.integer({ min: 1, max: 12 }));
const fourFigures = fc.array(fc.option(small, { freq: 4 }), { minLength: 4, maxLength: 4 });
const tables: fc.Arbitrary<RandomTable> = fc
  .array(
    fc.record({
      pagu: small,
      target: fourFigures,
      realisasi: fc.array(small, { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((rows) => ({ rows }));

type Fraction = readonly [bigint, bigint];

/** Fractions R/T of a quarter's rows that have a target. */
function listFractions(t: RandomTable, q: number): readonly Fraction[] {
  return t.rows.flatMap((b) => {
    const n = b.target[q - 1] ?? null;
    return n === null ? [] : [[toBigInt(b.realisasi[q - 1]), toBigInt(n)] as const];
  });
}
function addFractions(all: readonly Fraction[]): Fraction {
  return all.reduce<Fraction>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n]);
}
const ratioOf = (t: RandomTable, triwulanNumbers: readonly number[]): Fraction => [
  triwulanNumbers.reduce((s, q) => s + sum(t.rows.map((b) => b.realisasi[q - 1])), 0n),
  triwulanNumbers.reduce((s, q) => s + sum(t.rows.map((b) => b.target[q - 1])), 0n),
];
const meanOf = (all: readonly Fraction[], n: number): Fraction => {
  const [a, b] = addFractions(all);
  return [a, b * BigInt(n)];
};

/** True when a fraction in percent, rounded or cut off, is what was written. */
function isSame([a, b]: Fraction, written: number, decimals: number): boolean {
  if (b === 0n) return false;
  return computePercent(a, b, decimals) === written || computePercent(a, b, decimals, true) === written;
}

it('a cause claimed for a random wrong percentage is true when the table is computed anew', () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(
      tables,
      fc.array(fc.noBias(fc.integer({ min: 1, max: 250 })), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(0, 0, 0, 1),
      fc.constantFrom('total' as const, 'rata-rata' as const),
      (t, random, decimals, method) => {
        const written = random.map((n) => n / 10 ** decimals);
        const addresses = [1, 2, 3, 4].map((q) => `${columnLetter(q, 'capaian')}${rataRataRow(t)}`);
        const printed = Object.fromEntries(addresses.map((s, i) => [s, written[i] ?? 0]));
        const result = checkRawRules(makeRandomBuku(t, { printed, decimals, method }));
        for (const f of result.findings) {
          if (f.code !== 'keuangan/rata-rata' || f.at === undefined || f.computed === undefined) continue;
          const q = addresses.indexOf(formatA1(f.at)) + 1;
          const w = written[q - 1] ?? 0;
          const correct =
            method === 'total' ? ratioOf(t, [q]) : meanOf(listFractions(t, q), listFractions(t, q).length);
          expect(isSame(correct, w, decimals)).toBe(false);
          if (f.cause === undefined) continue;
          const { code, args } = f.cause;
          met.set(code, (met.get(code) ?? 0) + 1);
          expect({ code, correct: isProved(t, q, code, args, w, decimals, method, correct) }).toEqual({
            code,
            correct: true,
          });
        }
      },
    ),
    { numRuns: 600 },
  );
  expect(met.size).toBeGreaterThanOrEqual(4);
});

function isProved(
  t: RandomTable,
  q: number,
  code: string,
  args: Readonly<Record<string, string>>,
  written: number,
  decimals: number,
  method: 'total' | 'rata-rata',
  correct: Fraction,
): boolean {
  const matches = (p: Fraction): boolean => isSame(p, written, decimals);
  const upTo = Array.from({ length: q }, (_, i) => i + 1);
  const all = listFractions(t, q);
  const listSampaiDenganRatios = (b: RandomTable['rows'][number]): Fraction[] => {
    const numerator = upTo.reduce((s, x) => s + toBigInt(b.realisasi[x - 1]), 0n);
    const denominator = upTo.reduce((s, x) => s + toBigInt(b.target[x - 1]), 0n);
    return denominator === 0n ? [] : [[numerator, denominator]];
  };
  const sd = t.rows.flatMap(listSampaiDenganRatios);
  switch (code) {
    case 'kumulatif':
      return matches(method === 'total' ? ratioOf(t, upTo) : meanOf(sd, sd.length));
    case 'triwulan-lain': {
      const others = [1, 2, 3, 4].filter((x) => x !== q);
      const mentioned = others.filter(
        (x) => args.triwulan === undefined || args.triwulan === ['', 'I', 'II', 'III', 'IV'][x],
      );
      return mentioned.some((x) =>
        matches(method === 'total' ? ratioOf(t, [x]) : meanOf(listFractions(t, x), listFractions(t, x).length)),
      );
    }
    case 'baris-terlewat':
      return all.some((_, i) =>
        matches(
          meanOf(
            all.filter((_, j) => j !== i),
            all.length - 1,
          ),
        ),
      );
    case 'baris-ganda':
      return all.some((p) => matches(meanOf([...all, p], all.length + 1)));
    case 'digit-tertukar': {
      const [a, b] = correct;
      return [computePercent(a, b, decimals), computePercent(a, b, decimals, true)].some((n) =>
        areExchanged(n, written, decimals),
      );
    }
    case 'geser-digit': {
      const [a, b] = correct;
      return [1, 2, 3].some((p) => {
        const k = 10n ** BigInt(p);
        return matches([a * k, b]) || matches([a, b * k]);
      });
    }
    case 'pembagi-pagu': {
      const [numerator] = ratioOf(t, [q]);
      const rowFractions = t.rows.flatMap((b): Fraction[] =>
        b.target[q - 1] == null ? [] : [[toBigInt(b.realisasi[q - 1]), toBigInt(b.pagu)]],
      );
      return matches(
        method === 'total' ? [numerator, sum(t.rows.map((b) => b.pagu))] : meanOf(rowFractions, rowFractions.length),
      );
    }
    case 'rata-rata-baris':
      return method === 'total' && matches(meanOf(all, all.length));
    case 'rasio-total':
      return method === 'rata-rata' && matches(ratioOf(t, [q]));
    case 'rata-rata-termasuk-kosong':
      return all.length < t.rows.length && matches(meanOf(all, t.rows.length));
    default:
      return false;
  }
}

/** One exchange of neighbouring digits turns one into the other. */
function areExchanged(a: number, b: number, decimals: number): boolean {
  const [x, y] = [a.toFixed(decimals).replace('.', ''), b.toFixed(decimals).replace('.', '')];
  const length = Math.max(x.length, y.length);
  const [p, s] = [x.padStart(length, '0'), y.padStart(length, '0')];
  const differing = [...p].flatMap((c, i) => (c === s.charAt(i) ? [] : [i]));
  const [i = 0, j = 0] = differing;
  return differing.length === 2 && j === i + 1 && p.charAt(i) === s.charAt(j) && p.charAt(j) === s.charAt(i);
}
