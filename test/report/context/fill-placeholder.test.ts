import { describe, expect, test } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
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
    ['{capaian lalu} {selisih} {arah}', '', '100% 0 poin persen tetap'],
    ['{capaian lalu}, {selisih}, {arah}', S1, '100%, -, -'],
    ['{capaian lalu}, {selisih}, {arah}', S2, '100%, 0 poin persen, tetap'],
    ['{capaian lalu}, {selisih}, {arah}', K1, '100%, 0 poin persen, tetap'],
    ['{targett} tetap terlihat', S2, '{targett} tetap terlihat'],
    ['{target} tanpa baris', '', '{target} tanpa baris'],
  ])('%s untuk "%s"', (text, subject, expected) => {
    expect(narasiHtml(text, hasil, subject)).toBe(`<p>${expected}</p>`);
  });

  test('perbandingan: 2 dari 3 pada Triwulan I (66,67%), 3 dari 3 pada Triwulan II; rata-rata 88,89% lalu 100%', () => {
    const changed = REFERENCE_DATA.rencana.map((row) =>
      row.subKegiatan === S2
        ? { ...row, triwulan: { ...row.triwulan, 1: { ...row.triwulan[1], realisasi: toAngka(2) } } }
        : row,
    );
    const other = computeHasil({ ...REFERENCE_DATA, rencana: changed });
    const text = '{capaian lalu}, {arah} {selisih}';
    expect(narasiHtml(text, other, S2)).toBe('<p>66,67%, naik +33,33 poin persen</p>');
    expect(narasiHtml(text, other)).toBe('<p>88,89%, naik +11,11 poin persen</p>');
    // The mean of the kegiatan: 100 and 66,67 before, of which only the second has a capaian now.
    expect(narasiHtml(text, other, K1)).toBe('<p>83,33%, naik +16,67 poin persen</p>');
  });

  test('rata-rata kegiatan berbobot juga sebelumnya: (80 x 100 + 20 x 66,67) / 100, lalu 100', () => {
    const data = {
      ...REFERENCE_DATA,
      pk: REFERENCE_DATA.pk.map((row, i) => ({ ...row, bobot: toAngka([80, 20, 0][i] ?? 0) })),
      rencana: REFERENCE_DATA.rencana.map((row) =>
        row.subKegiatan === S2
          ? { ...row, triwulan: { ...row.triwulan, 1: { ...row.triwulan[1], realisasi: toAngka(2) } } }
          : row,
      ),
    };
    expect(narasiHtml('{capaian lalu} {capaian}', computeHasil(data), K1)).toBe('<p>93,33% 100%</p>');
  });

  test('tanpa triwulan sebelumnya yang dibandingkan, isian perbandingan tercetak "-"', () => {
    const first = computeHasil({ ...REFERENCE_DATA, triwulan: 1 });
    expect(narasiHtml('Semula {capaian lalu}, {selisih}, {arah}', first)).toBe('<p>Semula -, -, -</p>');
  });
});
