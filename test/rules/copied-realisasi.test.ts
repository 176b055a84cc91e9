import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { makeRawBuku } from '../support/raw-buku.ts';
import { checkRawRules } from './check-case.ts';

/** What is said in a report of Triwulan II of rows of money, each as target and realisasi of Triwulan I and II. */
function told(...rows: readonly (readonly [TestCell, TestCell, TestCell, TestCell])[]) {
  const raw = makeRawBuku({
    Identitas: [
      ['KUNCI', 'ISI'],
      ['Tahun Anggaran', 2025],
      ['Triwulan', 'II'],
    ],
    'Realisasi Keuangan': [
      ['SUB KEGIATAN', 'PAGU', 'TARGET TW I', 'REALISASI TW I', 'TARGET TW II', 'REALISASI TW II'],
      ...rows.map((row, i): TestCell[] => [`Sub ${i + 1}`, 1000, ...row]),
    ],
  });
  return checkRawRules(raw).findings.flatMap((f) =>
    f.code === 'keuangan/realisasi-sama'
      ? [{ at: f.at?.row, others: f.related?.map((r) => r.row), banyak: f.args.banyak }]
      : [],
  );
}

describe('keuangan/realisasi-sama', () => {
  it('is told once, where all rows state the quarter before again', () => {
    expect(told([100, 97, 100, 97], [200, 188, 150, 188], [50, 41, 50, 41])).toEqual([
      { at: 2, others: [3, 4], banyak: '3' },
    ]);
  });

  it('passes rows over in which nothing is spent in either quarter', () => {
    expect(told([100, 97, 100, 97], [200, 188, 150, 188], ['-', '-', '-', '-'])).toEqual([
      { at: 2, others: [3], banyak: '2' },
    ]);
  });

  it('is none where one row differs, where it is spent as planned, or of one row', () => {
    expect(told([100, 97, 100, 97], [200, 188, 150, 187])).toEqual([]);
    expect(told([100, 100, 100, 100], [200, 200, 200, 200])).toEqual([]);
    expect(told([100, 97, 100, 97])).toEqual([]);
  });
});
