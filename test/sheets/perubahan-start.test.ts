import { expect, test } from 'vitest';
import { checkRaw } from '../../src/app/shared/check-buku.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { PK_PERUBAHAN } from '../support/changed-buku.ts';
import type { TestCell } from '../support/raw-buku.ts';

/** Codes of the base workbook with a PK Perubahan of which Pengaturan says nothing. */
function codes(cells: Readonly<Record<string, TestCell>>, perubahan = PK_PERUBAHAN): readonly string[] {
  const raw = makeCaseBuku({ sheets: { 'PK Perubahan': perubahan }, cells });
  const { checked } = checkRaw('buku.xlsx', raw, [], NO_OPTIONS);
  return checked.findings.map(({ code }) => code).filter((code) => code.startsWith('perubahan/'));
}

// The PK Perubahan makes 14 of 12 Laporan in row 6 of Rencana Aksi, and moves 1.000.000 of the pagu from row 7 to row 8 of
// Realisasi Keuangan.
test('it is not in use where the other sheets repeat PK', () => {
  expect(codes({})).toEqual(['perubahan/tidak-dipakai']);
});

test('nobody can know where a target or a pagu is that of the PK Perubahan, or neither', () => {
  for (const annual of [14, 13]) expect(codes({ 'Rencana Aksi!F6': annual })).toEqual(['perubahan/mulai']);
  expect(codes({ 'Realisasi Keuangan!C7': 84880500 })).toEqual(['perubahan/mulai']);
});

test('a figure that is not stated decides nothing, and without any nobody can know', () => {
  expect(codes({ 'Rencana Aksi!F6': null })).toEqual(['perubahan/tidak-dipakai']);
  const none = { 'Rencana Aksi!F6': null, 'Realisasi Keuangan!C7': null, 'Realisasi Keuangan!C8': null };
  expect(codes(none)).toEqual(['perubahan/mulai']);
});
