import { expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { ownConflicts } from '../../src/imports/rak-checks.ts';
import type { TreeRow } from '../../src/imports/tree.ts';
import { origin } from '../support/exports/test-reading.ts';

const MONTHS = Array.from({ length: 12 }, (_, i) => `m${i + 1}`);

/** What disagrees in a row of twelve equal months. */
function conflicts(values: Readonly<Record<string, number>>, month: number, periods = MONTHS) {
  const all = { ...Object.fromEntries(periods.map((period) => [period, month])), ...values };
  const placed = new Map(
    Object.entries(all).map(([field, value], i) => [field, { value: toAngka(value), from: origin(5, i + 1) }]),
  );
  const row: TreeRow = { row: 5, kind: 'rekening', sub: 'a', rekening: '5.1.02', name: '', block: '', values: placed };
  return ownConflicts(row, periods).map(({ kind, written, computed }) => `${kind} ${written} ${computed}`);
}

test('the months make Total RAK, and that is the anggaran', () => {
  expect(conflicts({ total: 1200, anggaran: 1200 }, 100)).toEqual([]);
  expect(conflicts({ total: 1201, anggaran: 1200 }, 100)).toEqual(['jumlah 1201 1200', 'pagu 1200 1201']);
});

test('without a Total RAK the months are held against the anggaran', () => {
  expect(conflicts({ anggaran: 1250 }, 100)).toEqual(['pagu 1250 1200']);
});

test('less than a rupiah is rounding, and with months missing their sum says nothing', () => {
  expect(conflicts({ total: 1200.5, anggaran: 1200 }, 100)).toEqual([]);
  expect(conflicts({ anggaran: 1200 }, 100, MONTHS.slice(0, 10))).toEqual([]);
});
