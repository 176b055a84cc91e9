import { expect, test } from 'vitest';
import { checkPeriods } from '../../src/imports/completeness.ts';
import type { Resolved } from '../../src/imports/resolve.ts';
import { exportSub, readingOf } from '../support/exports/test-reading.ts';

const resolved = (kode: string, buku: object | null): Resolved =>
  ({ subs: [{ sub: exportSub(kode, 'Alfa'), buku }] }) as unknown as Resolved;
const withoutLastMonths = readingOf('rak', { missingMonths: [11, 12] });

test('a RAK that stops before the year does is told for the quarter it breaks', () => {
  const found = checkPeriods(resolved('7.01.03.2.01.0001', {}), [withoutLastMonths]);
  expect(found.map(({ finding }) => [finding.code, finding.args])).toEqual([
    ['impor/tidak-lengkap', { apa: 'kolom bulan November, Desember tidak ada di lembar "Lembar"', triwulan: 'IV' }],
  ]);
});

test('of sub kegiatan that are not in the workbook it does not matter', () => {
  expect(checkPeriods(resolved('7.01.03.2.01.0001', null), [withoutLastMonths])).toEqual([]);
  expect(checkPeriods(resolved('7.01.03.2.01.0009', {}), [withoutLastMonths])).toEqual([]);
  expect(checkPeriods(resolved('7.01.03.2.01.0001', {}), [readingOf('rak')])).toEqual([]);
});
