import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { listCodes, readKeuangan } from '../support/test-table.ts';

type Cells = readonly TestCell[];

/** Realisasi Keuangan of two sub kegiatan, Triwulan I and II. */
const read = (headings: readonly [string, string], first: Cells, second: Cells, pagu: readonly [number, number]) =>
  readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, 'TRIWULAN II', null],
      [null, null, ...headings, ...headings],
      ['Alfa', pagu[0], ...first],
      ['Beta', pagu[1], ...second],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
  });
const PAGU = [40_000_000, 60_000_000] as const;

describe('percent where money is due', () => {
  test('below TARGET | REALISASI is told for each, at every quarter', () => {
    const reading = read(['TARGET', 'REALISASI'], [25, 24.5, 50, 48.75], [10, 10.2, 35.5, 33], PAGU);
    expect(reading.table).toBeNull();
    expect(listCodes(reading.findings)).toEqual(['kolom/tampak-persen@C2', 'kolom/tampak-persen@D2']);
    expect(reading.findings.map((f) => wording(f).hint)[1]).toContain('D2, F2');
  });

  test('REALISASI alone is told, beside targets in rupiah', () => {
    const reading = read(['TARGET', 'REALISASI'], [9e6, 24.5, 8e6, 48.75], [7e6, 10, 6e6, 33], PAGU);
    expect(listCodes(reading.findings)).toEqual(['kolom/tampak-persen@D2']);
  });

  test('below "(%)" the heading is not offered as the rupiah, and the columns of every quarter are named', () => {
    const reading = read(['TARGET (%)', 'REALISASI (%)'], [25, 24.5, 50, 48.75], [10, 10.2, 35.5, 33], PAGU);
    expect(reading.table).toBeNull();
    const hints = reading.findings.map((f) => wording(f).hint);
    expect(hints).toContain(
      'kolom "REALISASI (%)" (D2, F2) memuat persen, bukan rupiah; tambahkan kolom "REALISASI TRIWULAN I" dan "REALISASI TRIWULAN II" berisi rupiahnya di sebelah kanan tabel',
    );
    expect(hints.join()).not.toContain('Ganti judulnya');
  });

  test('rupiah beside a percentage, whole figures and a pagu as small are read', () => {
    expect(listCodes(read(['TARGET', 'REALISASI'], [25, 20, 50, 40], [10, 10, 35, 33], PAGU).findings)).toEqual([]);
    const small = read(['TARGET', 'REALISASI'], [25, 20.5, 50, 40], [10, 10, 35, 33], [90, 80]);
    expect(listCodes(small.findings)).toEqual([]);
  });
});
