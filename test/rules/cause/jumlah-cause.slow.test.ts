import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import type { Triwulan } from '../../../src/domain/triwulan.ts';
import { findJumlahCause } from '../../../src/rules/cause/jumlah-cause.ts';
import { argumentOf } from '../../support/argument-of.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

/** Small whole numbers, so that random wrong figures meet every cause by accident, and several at once. */
const small = fc.integer({ min: 0, max: 60 });
const tables = fc.record({
  columns: fc.array(fc.array(small, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
  q: fc.constantFrom(1, 2, 3, 4),
  written: fc.integer({ min: 0, max: 400 }),
  subtotal: fc.array(small, { maxLength: 2 }),
  consequences: fc.array(small, { maxLength: 2 }),
});

const at = (row: number) => ({ sheet: 'K', row, column: 6 });

/** All exchanges of neighbouring digits, on text; none that begins with 0. */
function listExchanges(n: number): number[] {
  const s = String(n);
  const result: number[] = [];
  for (let i = 0; i + 1 < s.length; i++) {
    const chars = [...s];
    [chars[i], chars[i + 1]] = [chars[i + 1] ?? '', chars[i] ?? ''];
    if (chars.join('') !== s && !(chars[0] === '0' && s.length > 1)) result.push(Number(chars.join('')));
  }
  return result;
}

const isTenTimes = (a: number, b: number): boolean => {
  if (a === 0 || b === 0 || a === b) return false;
  const [larger, smaller] = a > b ? [a, b] : [b, a];
  return [10, 100, 1000].some((k) => smaller * k === larger);
};

interface Match {
  readonly code: string;
  /** Row named, '' = the total itself. */
  readonly row: string;
}

/** The table of causes read anew, on whole numbers: what fits in each rank. */
function rankCauses(t: {
  correct: number;
  written: number;
  rows: readonly number[];
  sd: number | null;
  others: readonly { t: number; n: number }[];
  subtotal: readonly number[];
  consequences: readonly number[];
}): Match[][] {
  const w = t.written;
  const rowMatches = (code: string, f: (n: number) => boolean): Match[] =>
    t.rows.flatMap((n, i) => (n !== 0 && f(n) ? [{ code, row: String(i) }] : []));
  const difference = w - t.correct;
  const allSubtotals = t.subtotal.filter((s) => s !== 0);
  const first = allSubtotals.flatMap((s, i) => (s === difference ? [{ code: 'termasuk-jumlah', row: `s${i}` }] : []));
  const all =
    first.length === 0 && allSubtotals.length === 2 && allSubtotals.reduce((a, b) => a + b) === difference
      ? [{ code: 'termasuk-jumlah', row: '' }]
      : [];
  return [
    t.sd === w ? [{ code: 'kumulatif', row: '' }] : [],
    t.others.filter((l) => l.n === w && l.n !== 0).map((l) => ({ code: 'triwulan-lain', row: `t${l.t}` })),
    [...rowMatches('baris-terlewat', (n) => -n === difference), ...rowMatches('baris-ganda', (n) => n === difference)],
    [...first, ...all],
    t.consequences.flatMap((n, i) => (n === w ? [{ code: 'ikut-jumlah-salah', row: `i${i}` }] : [])),
    listExchanges(t.correct).includes(w)
      ? [{ code: 'digit-tertukar', row: '' }]
      : rowMatches('digit-tertukar', (n) => listExchanges(n).some((x) => x - n === difference)),
    isTenTimes(w, t.correct)
      ? [{ code: 'geser-digit', row: '' }]
      : rowMatches('geser-digit', (n) => isTenTimes(n + difference, n)),
  ];
}

it('claims exactly what the table of causes proves: first rank that fits, one code, a row only when there is one', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(tables, ({ columns, q, written, subtotal, consequences }) => {
      const sumOf = (t: number): number => columns.reduce((s, b) => s + (b[t - 1] ?? 0), 0);
      const correct = sumOf(q);
      fc.pre(correct !== written);
      const rows = columns.map((b) => b[q - 1] ?? 0);
      const sd = q === 1 ? null : [1, 2, 3, 4].filter((t) => t <= q).reduce((s, t) => s + sumOf(t), 0);
      const others = [1, 2, 3, 4].filter((t) => t !== q).map((t) => ({ t, n: sumOf(t) }));
      const expected = rankCauses({ correct, written, rows, sd, others, subtotal, consequences }).find(
        (p) => p.length > 0,
      );
      const result = findJumlahCause({
        admits: () => true,
        written: toAngka(written),
        decimals: 0,
        correct: toAngka(correct),
        rows: rows.flatMap((n, i) => (n === 0 ? [] : [{ name: `${i}`, at: at(10 + i), value: toAngka(n) }])),
        ...(sd === null ? {} : { sampaiDengan: { triwulan: q as Triwulan, value: toAngka(sd) } }),
        others: others.filter((l) => l.n !== 0).map((l) => ({ triwulan: l.t as Triwulan, value: toAngka(l.n) })),
        total: subtotal.filter((n) => n !== 0).map((n, i) => ({ name: `s${i}`, at: at(50 + i), value: toAngka(n) })),
        textCells: [],
        typed: false,
        consequences: consequences.map((n, i) => ({ name: `i${i}`, at: at(70 + i), value: toAngka(n) })),
      });
      const code = expected?.[0]?.code;
      if (expected === undefined || expected.some((h) => h.code !== code)) {
        expect(result).toBeUndefined();
        return;
      }
      expect(result?.code).toBe(code);
      const [first] = expected;
      const named =
        first !== undefined && expected.length === 1 && /^[is]?\d+$/.test(first.row) ? first.row : undefined;
      expect(argumentOf(result, 'baris')).toBe(named);
      if (result !== undefined) met.add(result.code);
    }),
    { numRuns: 20_000 },
  );
  expect([...met].sort()).toEqual([
    'baris-ganda',
    'baris-terlewat',
    'digit-tertukar',
    'geser-digit',
    'ikut-jumlah-salah',
    'kumulatif',
    'termasuk-jumlah',
    'triwulan-lain',
  ]);
});
