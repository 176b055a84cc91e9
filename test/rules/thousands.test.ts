import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { makeRawBuku } from '../support/raw-buku.ts';
import { checkRawRules } from './check-case.ts';

/** What is told of rows of money in a report of Triwulan I, each as pagu in PK, pagu, target, and realisasi. */
function told(...rows: readonly (readonly [number, TestCell, TestCell, TestCell])[]) {
  const raw = makeRawBuku({
    Identitas: [
      ['KUNCI', 'ISI'],
      ['Tahun Anggaran', 2025],
      ['Triwulan', 'I'],
    ],
    PK: [
      ['PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'],
      ...rows.map(([pagu], i): TestCell[] => ['P', 'K', `Sub ${i + 1}`, `Jumlah ${i + 1}`, 4, 'Laporan', pagu]),
    ],
    'Realisasi Keuangan': [
      ['SUB KEGIATAN', 'PAGU', 'TARGET TW I', 'REALISASI TW I'],
      ...rows.map(([, ...cells], i): TestCell[] => [`Sub ${i + 1}`, ...cells]),
    ],
  });
  return checkRawRules(raw).findings.flatMap((f) =>
    f.code === 'kolom/skala-beda'
      ? [`${f.at?.sheet}!${f.args.contoh} ${f.args.kolom}: ${f.args.sel} x ${f.args.kali}, ${f.args.nilai}`]
      : [],
  );
}

const M = 1_000_000;

describe('kolom/skala-beda', () => {
  it('is a pagu that is in thousands, or rounded to millions, of what PK states', () => {
    expect(told([800 * M, 800_000, 200 * M, 190 * M], [640 * M, 640_000, 100 * M, 90 * M])).toEqual([
      'Realisasi Keuangan!B2 anggaran: B2:B3 x 1.000, 800.000.000',
    ]);
    expect(told([801_400_000, 801, 200 * M, 190 * M], [640_700_000, 641, 100 * M, 90 * M])).toEqual([
      'Realisasi Keuangan!B2 anggaran: B2:B3 x 1.000.000, 801.000.000',
    ]);
  });

  it('is told of PK where PK is the one in thousands', () => {
    expect(told([800_000, 800 * M, 200 * M, 190 * M], [640_000, 640 * M, 100 * M, 90 * M])).toEqual([
      'PK!G2 anggaran: G2:G3 x 1.000, 800.000.000',
    ]);
  });

  it('is a realisasi of three rows near a thousandth of the target', () => {
    expect(
      told(
        [800 * M, 800 * M, 200 * M, 190_000],
        [640 * M, 640 * M, 100 * M, 92_500],
        [90 * M, 90 * M, 20 * M, 20_100],
        [50 * M, 50 * M, '-', '-'],
      ),
    ).toEqual(['Realisasi Keuangan!D2 realisasi Triwulan I: D2:D4 x 1.000, 190.000.000']);
  });

  it('is none where one row is in full, where too few rows tell, or where all sheets are in thousands', () => {
    expect(told([800 * M, 800_000, 200 * M, 190 * M], [640 * M, 640 * M, 100 * M, 90 * M])).toEqual([]);
    expect(told([800 * M, 800_000, 200 * M, 190 * M])).toEqual([]);
    expect(told([800 * M, 800 * M, 200 * M, 190_000], [640 * M, 640 * M, 100 * M, 92_500])).toEqual([]);
    expect(told([800_000, 800_000, 200_000, 190_000], [640_000, 640_000, 100_000, 90_000])).toEqual([]);
  });

  it('is none where little of a target is spent in one row', () => {
    expect(
      told([800 * M, 800 * M, 200 * M, 190_000], [640 * M, 640 * M, 100 * M, 2_000], [90 * M, 90 * M, 20 * M, 20_100]),
    ).toEqual([]);
  });
});
