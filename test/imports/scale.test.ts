import { expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import type { Resolved } from '../../src/imports/resolve.ts';
import { checkScale } from '../../src/imports/scale.ts';
import type { BukuKerja } from '../../src/sheets/buku-kerja.ts';
import { origin } from '../support/exports/test-reading.ts';

/** Pagu of the export beside that of the workbook, for each sub kegiatan. */
const check = (...pairs: readonly (readonly [number, number | null])[]) => {
  const subs = pairs.map(([exported, written]) => ({
    buku: { pk: written === null ? [] : [{ data: { pagu: toAngka(written) } }] },
    money: [{ pagu: { value: toAngka(exported), from: [origin(4)], partial: '' } }],
  }));
  return checkScale({ subs } as unknown as Resolved, { pk: {} } as BukuKerja).map(({ finding }) => finding.args);
};

test('figures that look like thousands beside the millions of the workbook', () => {
  expect(check([85_880.5, 85_880_500], [10_470.5, null])).toEqual([
    { sebab: 'skala', isi: '85.880,5, sedangkan buku kerja 85.880.500' },
  ]);
});

test('one of a million or more, or a workbook without millions, says that they are none', () => {
  expect(check([85_880.5, 85_880_500], [1_000_000, 1_000_000])).toEqual([]);
  expect(check([85_880.5, 85_880])).toEqual([]);
});
