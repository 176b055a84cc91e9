import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { makeRawBuku } from '../support/raw-buku.ts';
import { checkRawRules } from './check-case.ts';

type Quarter = readonly [target: TestCell, realisasi: TestCell, capaian: TestCell];

/** What is said of the ARAH of one indikator in a report of Triwulan II 2025. */
function told(jenis: string, arah: string | null, ...quarters: readonly Quarter[]) {
  const headings = ['I', 'II', 'III', 'IV'].flatMap((t) => [`TARGET TW ${t}`, `REALISASI TW ${t}`, `CAPAIAN TW ${t}`]);
  const raw = makeRawBuku({
    Identitas: [
      ['KUNCI', 'ISI'],
      ['Tahun Anggaran', 2025],
      ['Triwulan', 'II'],
    ],
    'Rencana Aksi': [
      ['SUB KEGIATAN', 'INDIKATOR', 'SATUAN', 'JENIS', 'ARAH', ...headings],
      ['Alfa', 'Satu', 'Kasus', jenis, arah, ...quarters.flat()],
    ],
  });
  return checkRawRules(raw).findings.flatMap((f) =>
    f.code === 'rencana/arah-janggal' ? [[f.at?.column, f.args.arah, f.args.seharusnya, f.args.targets]] : [],
  );
}
const plan = (...targets: readonly number[]): readonly Quarter[] => targets.map((n) => [n, null, null]);

describe('rencana/arah-janggal by the targets', () => {
  it('is told where they fall under naik, or rise under turun', () => {
    expect(told('posisi akhir', 'naik', ...plan(8, 7, 6, 5))).toEqual([[5, 'naik', 'turun', '8, 7, 6, 5']]);
    expect(told('posisi akhir', null, ...plan(8, 7, 6, 5))).toEqual([[5, 'naik', 'turun', '8, 7, 6, 5']]);
    expect(told('posisi akhir', 'turun', ...plan(70, 72, 75, 80))).toEqual([[5, 'turun', 'naik', '70, 72, 75, 80']]);
  });

  it('is none where they turn, stay, agree, or are counts of each quarter', () => {
    expect(told('posisi akhir', 'naik', ...plan(8, 7, 7, 5))).toEqual([]);
    expect(told('posisi akhir', 'turun', ...plan(8, 7, 6, 5))).toEqual([]);
    expect(told('akumulatif', 'naik', ...plan(8, 7, 6, 5))).toEqual([]);
  });
});

describe('rencana/arah-janggal by the formulas', () => {
  // 8 of 10: 80 % of one that should rise, (20 - 8) / 10 = 120 % of one that should fall; 10 of 10 is 100 % of both.
  const rising = (column: string, v: number): TestCell => ({ v, f: `${column}2*100`, fmt: '0.00' });
  const row = (...capaian: readonly TestCell[]): readonly Quarter[] => [
    [10, 8, capaian[0] ?? null],
    [10, 10, capaian[1] ?? null],
    [10, null, null],
    [10, null, null],
  ];

  it('is told where every quarter has one formula, that of the other ARAH', () => {
    const quarters = row(rising('G2/F', 80), rising('J2/I', 100));
    expect(told('akumulatif', 'turun', ...quarters)).toEqual([[5, 'turun', 'naik', '']]);
    expect(told('akumulatif', 'naik', ...quarters)).toEqual([]);
  });

  it('is none where one quarter alone has it: that cell is wrong', () => {
    const quarters = row(rising('G2/F', 80), { v: 100, f: '(2*I2-J2)/I2*100', fmt: '0.00' });
    expect(told('akumulatif', 'turun', ...quarters)).toEqual([]);
  });

  it('is none where the figures are typed', () => {
    expect(told('akumulatif', 'turun', ...row(80, 100))).toEqual([]);
  });
});
