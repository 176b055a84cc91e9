import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules, summarize } from './check-case.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const B = 'Peningkatan Efektivitas Pemberdayaan';
const IND_B = 'Jumlah Laporan pemberdayaan';

function check(rows: readonly (readonly TestCell[])[], cells: Readonly<Record<string, TestCell>> = {}) {
  const headings = [
    'TAHUN',
    'SUB KEGIATAN',
    'INDIKATOR KINERJA',
    'SATUAN',
    'TARGET',
    'REALISASI',
    'CAPAIAN',
    'PERIODE',
  ];
  return summarize(checkCaseRules({ sheets: { Riwayat: [headings, ...rows] }, cells })).map((one) => one.join(' '));
}

describe('rows of Riwayat', () => {
  it('that join, with the right capaian, are silent: 11 of 12 is 91,67', () => {
    expect(check([[2023, B, IND_B, 'Laporan', 12, 11, { v: 91.67, fmt: '0.00' }]])).toEqual([]);
    expect(check([[2023, A, null, 'lembaga', 5, 4, 80]])).toEqual([]);
  });

  it('that name nothing are told at the name, also where only the indikator differs', () => {
    expect(check([[2023, 'Sub kegiatan lain', null, 'Laporan', 12, 11]])).toEqual(['Riwayat!B2 riwayat/tidak-cocok']);
    expect(check([[2023, B, 'Jumlah Dokumen', 'Laporan', 12, 11]])).toEqual(['Riwayat!B2 riwayat/tidak-cocok']);
  });

  it('are compared in the same satuan only; a blank one says nothing', () => {
    expect(check([[2023, B, IND_B, 'Orang', 12, 11]])).toEqual(['Riwayat!D2 riwayat/satuan-beda']);
    expect(check([[2023, B, IND_B, null, 12, 11]])).toEqual([]);
  });

  it('whose ARAH is turun have the capaian of that formula: (2 x 10 - 8) / 10 is 120, not 80', () => {
    const falling = { 'Rencana Aksi!S3': 'ARAH', 'Rencana Aksi!S6': 'turun' };
    expect(check([[2023, B, IND_B, 'Laporan', 10, 8, 120]], falling)).not.toContain('Riwayat!G2 riwayat/capaian');
    expect(check([[2023, B, IND_B, 'Laporan', 10, 8, 80]], falling)).toContain('Riwayat!G2 riwayat/capaian');
  });

  it('with a capaian and no figures to check it by are taken as they are', () => {
    expect(check([[2023, B, IND_B, 'Laporan', null, null, 93.5]])).toEqual([]);
  });

  it('of one year may stand once, and beside it its quarters', () => {
    const row = [2023, B, IND_B, 'Laporan', 12, 12, 100];
    expect(check([row, [...row, 'IV'], [2022, ...row.slice(1)]])).toEqual([]);
    expect(check([row, row])).toEqual(['Riwayat!B3 riwayat/tahun-ganda']);
    expect(
      check([
        [...row, 'IV'],
        [...row, 'TW IV'],
      ]),
    ).toEqual(['Riwayat!B3 riwayat/tahun-ganda']);
  });
});
