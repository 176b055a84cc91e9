import { expect, test } from 'vitest';
import { KEUANGAN_SHEET } from '../../src/domain/table-declaration.ts';
import { columnHeading, mustBeSingle } from '../../src/sheets/heading-columns.ts';
import { indexTable } from '../../src/sheets/table-index.ts';

const keuangan = indexTable(KEUANGAN_SHEET);

test('a column as people name it', () => {
  expect(columnHeading(keuangan, 'pagu')).toBe('ANGGARAN');
  expect(columnHeading(keuangan, 'tw1.realisasi')).toBe('TRIWULAN I · REALISASI');
  // While any quarter will do, the report's own is named.
  expect(columnHeading(keuangan, 'tw1.realisasi', 3)).toBe('TRIWULAN III · REALISASI');
});

test('figures and required names must be there once; a second NO does no harm', () => {
  expect([mustBeSingle(keuangan, 'pagu'), mustBeSingle(keuangan, 'subKegiatan'), mustBeSingle(keuangan, 'no')]).toEqual(
    [true, true, false],
  );
});
