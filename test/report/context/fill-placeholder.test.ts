import { describe, expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { narasiHtml } from '../../../src/report/context/fill-placeholder.ts';
import { K1, REFERENCE_DATA, S1, S2 } from '../../support/reference-data.ts';

describe('isian', () => {
  const hasil = computeHasil(REFERENCE_DATA);
  test.each([
    ['{tahun} Triwulan {triwulan}', '', '2024 Triwulan II'],
    ['{capaian kinerja} dan {Capaian  Keuangan}', '', '100% dan 127,88%'],
    ['{jumlah kegiatan}, {jumlah sub kegiatan}', '', '2 (dua), 3 (tiga)'],
    ['{pagu} {realisasi keuangan}', '', 'Rp107.244.500 Rp24.528.830'],
    ['{target} {realisasi} {satuan} {capaian} {predikat}', S2, '3 3 Laporan 100% Sangat Baik'],
    ['ada {target} {capaian}', S1, 'ada - -'],
    ['{pagu}', S2, 'Rp85.880.500'],
    ['{capaian} {jumlah sub kegiatan}', K1, '100% 2 (dua)'],
    ['{capaian}% dan {capaian kinerja} %', S2, '100% dan 100 %'],
    ['Rp{pagu}, Rp. {realisasi keuangan}', '', 'Rp107.244.500, Rp. 24.528.830'],
    ['{targett} tetap terlihat', S2, '{targett} tetap terlihat'],
    ['{target} tanpa baris', '', '{target} tanpa baris'],
  ])('%s untuk "%s"', (text, subject, expected) => {
    expect(narasiHtml(text, hasil, subject)).toBe(`<p>${expected}</p>`);
  });
});
