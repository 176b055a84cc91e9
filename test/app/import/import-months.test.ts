import { expect, it } from 'vitest';
import { REPORT_FILE, SUBS } from '../../support/exports/base-exports.ts';
import { BASE_FILE } from '../../support/exports/plan-files.ts';
import { importJsonOf } from '../../support/exports/run-import.ts';
import type { TestCell, TestSheet } from '../../support/raw-buku.ts';

/** Realisasi Keuangan with the realisasi of Triwulan II in its three months; those of the second sub kegiatan as given. */
function keuanganOfMonths(months: readonly TestCell[]): TestSheet {
  return {
    rows: [
      ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, 'TRIWULAN II', null, null, null],
      [null, null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
      [null, null, null, null, null, null, 'APRIL', 'MEI', 'JUNI'],
      [1, SUBS.bodies.name, 10893500, 10893500, 10893500, '-', '-', '-', '-'],
      [2, SUBS.reports.name, 85880500, 8816750, 8816750, 16682500, ...months],
      [3, SUBS.rural.name, 10470500, 2773750, 2773750, 2498250, 896250, 1000000, 1000000],
    ],
    merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:E1', 'F1:I1', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:I2'],
  };
}

/** Imports the documents of the second sub kegiatan: 19.617.580 in Triwulan II. */
const importDocuments = (months: readonly TestCell[]) =>
  importJsonOf(
    {
      'buku.xlsx': { ...BASE_FILE, 'Realisasi Keuangan': keuanganOfMonths(months) },
      '06.xlsx': { Dokumen: REPORT_FILE },
    },
    '06.xlsx',
    ...['--buku', 'buku.xlsx', '--timpa', '-o', 'baru.xlsx'],
  );

it('never writes the figure of a quarter under one of its months, blank or not', async () => {
  for (const months of [
    [null, null, null],
    [null, null, 5000000],
    [1, 2, 3],
  ]) {
    const { json } = await importDocuments(months);
    expect(json.cells.filter(({ sheet }) => sheet === 'Realisasi Keuangan')).toEqual([]);
    expect(json.leftOut).toEqual([
      {
        subKegiatan: SUBS.reports.name,
        what: 'Triwulan II · Realisasi',
        why: 'di lembar "Realisasi Keuangan" angka ini terdiri atas tiga bulan (G5, H5, I5), dan ekspor hanya memberi angka triwulannya; tulis sendiri angka tiap bulannya',
      },
    ]);
  }
});

it('finds months equal that add up to the figure of the quarter', async () => {
  const { json } = await importDocuments([9000000, 10000000, 617580]);
  expect(json.cells.map(({ cell, status }) => `${cell} ${status}`)).toContain('G5 same');
  expect(json.leftOut).toEqual([]);
});
