import { describe, expect, test } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { describeColumns, listCodes, readKeuangan, readRencana } from '../support/test-table.ts';

describe('two groups over the same quarters', () => {
  const rencana = (first: string, second: string, figures: readonly TestCell[]) =>
    readRencana({
      rows: [
        ['SUB KEGIATAN', 'INDIKATOR', first, null, second, null],
        [null, null, 'TRIWULAN II', null, 'TRIWULAN II', null],
        [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
        ['Alfa', 'I', ...figures],
        ['Beta', 'J', ...figures],
      ],
      merges: ['A1:A3', 'B1:B3', 'C1:D1', 'E1:F1', 'C2:D2', 'E2:F2'],
    });
  const PLACES = ['tw2.target', 'tw2.realisasi', 'tw2.anggaran'] as const;

  test('KINERJA and KEUANGAN: the money of Rencana Aksi is no realisasi of the indikator', () => {
    const reading = rencana('KINERJA', 'KEUANGAN', [3, 2, 5000, 4900]);
    expect(describeColumns(reading, ...PLACES)).toBe('tw2.target=C tw2.realisasi=D tw2.anggaran=E');
    const turned = rencana('TARGET DAN REALISASI KEUANGAN', 'TARGET DAN REALISASI KINERJA', [5000, 4900, 3, 2]);
    expect(describeColumns(turned, ...PLACES)).toBe('tw2.target=E tw2.realisasi=F tw2.anggaran=C');
  });

  test('in words that nobody knows are two readings: the quarter stands twice', () => {
    const reading = rencana('DINAS', 'UPTD', [3, 2, 4, 1]);
    expect([reading.table, listCodes(reading.findings)]).toEqual([null, ['kolom/ganda@E2']]);
  });

  test('FISIK and KEUANGAN of Realisasi Keuangan: percentages are no rupiah', () => {
    const reading = readKeuangan({
      rows: [
        ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI FISIK (%)', null, 'REALISASI KEUANGAN (Rp)', null],
        [null, null, 'TRIWULAN II', null, 'TRIWULAN II', null],
        [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
        ['Alfa', 9000, 50, 48, 5000, 4900],
      ],
      merges: ['A1:A3', 'B1:B3', 'C1:D1', 'E1:F1', 'C2:D2', 'E2:F2'],
    });
    expect(describeColumns(reading, 'tw2.target', 'tw2.realisasi')).toBe('tw2.target=E tw2.realisasi=F');
  });
});

test('T and R below FISIK and KEUANGAN of a quarter', () => {
  const reading = readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN II', null, null, null],
      [null, null, 'FISIK (%)', null, 'KEUANGAN (Rp)', null],
      [null, null, 'T', 'R', 'T', 'R'],
      ['Alfa', 9000, 50, 48, 5000, 4900],
    ],
    merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'],
  });
  expect(describeColumns(reading, 'tw2.target', 'tw2.realisasi')).toBe('tw2.target=E tw2.realisasi=F');
});

test('of LS, GU and JUMLAH below REALISASI the sum is read', () => {
  const reading = readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN II', null, null, null],
      [null, null, 'TARGET', 'REALISASI', null, null],
      [null, null, null, 'LS', 'GU', 'JUMLAH'],
      ['Alfa', 9000, 5000, 1900, 3000, 4900],
    ],
    merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:C3', 'D2:F2'],
  });
  expect(describeColumns(reading, 'tw2.target', 'tw2.realisasi')).toBe('tw2.target=C tw2.realisasi=F');
});
