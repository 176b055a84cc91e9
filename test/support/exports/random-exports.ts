import fc from 'fast-check';
import type { TestCell } from '../raw-buku.ts';
import { documentRows } from './documents.ts';

/** Ways in which a column writes its money. */
export const WRITINGS = ['number', 'indonesia', 'inggris', 'rupiah', 'currency', 'mixed'] as const;
export type Writing = (typeof WRITINGS)[number];

/** An amount in sen as a cell; `row` decides in a column of numbers and texts. */
export function writeAmount(sen: bigint, writing: Writing, row: number): TestCell {
  const whole = String(sen / 100n).replace(/\B(?=(\d{3})+$)/g, '.');
  const fraction = String(sen % 100n).padStart(2, '0');
  switch (writing) {
    case 'number':
      return Number(sen) / 100;
    case 'indonesia':
      return `${whole},${fraction}`;
    case 'inggris':
      return `${whole.replaceAll('.', ',')}.${fraction}`;
    case 'rupiah':
      return `Rp. ${whole},${fraction}`;
    case 'currency':
      return `Rp ${whole},${fraction}`;
    case 'mixed':
      return row % 2 === 0 ? Number(sen) / 100 : `${whole},${fraction}`;
  }
}

/** One line of a random export: which sub kegiatan, which rekening, when, how much in sen. */
export interface RandomLine {
  readonly sub: number;
  readonly rekening: number;
  readonly month: number;
  readonly sen: bigint;
}

/** Random lines, `least` to `most` of them. */
export function randomLines(least: number, most: number): fc.Arbitrary<readonly RandomLine[]> {
  const line = fc.record({
    sub: fc.integer({ min: 1, max: 40 }),
    rekening: fc.integer({ min: 1, max: 60 }),
    month: fc.integer({ min: 1, max: 12 }),
    sen: fc.bigInt({ min: 0n, max: 99_999_999_999n }),
  });
  return fc.array(line, { minLength: least, maxLength: most });
}

export const subKode = (n: number): string => `7.01.03.2.01.${String(n).padStart(4, '0')}`;
export const rekeningKode = (n: number): string => `5.1.02.01.01.${String(n).padStart(4, '0')}`;

/** The lines as a Laporan Realisasi. */
export function asDocuments(lines: readonly RandomLine[], writing: Writing): TestCell[][] {
  return documentRows(
    lines.map(({ sub, rekening, month, sen }, i) => ({
      'Kode Sub Kegiatan': subKode(sub),
      'Nama Sub Kegiatan': `Sub Kegiatan ${sub}`,
      'Kode Rekening': rekeningKode(rekening),
      'Nomor Dokumen': `${i}/2024`,
      'Tanggal Dokumen': `2024-${String(month).padStart(2, '0')}-15`,
      'Nilai Realisasi': writeAmount(sen, writing, i),
    })),
  );
}

/** The lines as a rekap pagu. */
export function asPagu(lines: readonly RandomLine[], writing: Writing): TestCell[][] {
  return [
    ['NO', 'SUB KEGIATAN', 'SUMBER DANA', 'REKENING', 'PAGU'],
    ...lines.map(({ sub, rekening, sen }, i): TestCell[] => [
      i + 1,
      `${subKode(sub)} Sub Kegiatan ${sub}`,
      'PAD',
      `${rekeningKode(rekening)} Belanja`,
      writeAmount(sen, writing, i),
    ]),
  ];
}

/** Sums in sen by a key of the lines, in whole numbers: nothing of lapkin's. */
export function sumLines(lines: readonly RandomLine[], key: (line: RandomLine) => string): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const line of lines) sums.set(key(line), (sums.get(key(line)) ?? 0n) + line.sen);
  return sums;
}
