import { describe, expect, test } from 'vitest';
import { isAngka } from '../../src/domain/angka.ts';
import { DEFAULT_PENGATURAN } from '../../src/domain/default-pengaturan.ts';
import type { Pengaturan } from '../../src/domain/pengaturan.ts';
import { mergePengaturan, readPengaturan, readPengaturanEntries } from '../../src/sheets/read-pengaturan.ts';
import { argumentOf } from '../support/argument-of.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { listCodes } from '../support/test-table.ts';

function read(...content: readonly (readonly [string, TestCell])[]) {
  const [sheet] = makeRawBuku({ Pengaturan: [['KUNCI', 'ISI'], ...content] }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return readPengaturan(readPengaturanEntries(sheet));
}

/** The one setting that a cell makes, numbers as text; its finding's code when it makes none. */
function readOne(key: string, content: TestCell): unknown {
  const { value, findings } = read([key, content]);
  if (findings.length > 0) return findings.map((f) => f.code).join(' ');
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, isAngka(v as never) ? `angka ${String(v)}` : v]));
}

describe('every key takes what it should and refuses the rest', () => {
  const INVALID = 'pengaturan/nilai';
  // biome-ignore format: a table reads best as a table
  test.each<[string, TestCell, unknown]>([
    ['Basis', 'triwulan', { basis: 'triwulan' }], ['BASIS', 'Sampai  Dengan', { basis: 'sampai dengan' }], ['Basis', 'tahunan', INVALID],
    ['Rumus Turun', '2T-R', { fallingFormula: '2T-R' }], ['Rumus Turun', 't/r', { fallingFormula: 'T/R' }], ['Rumus Turun', 'R/T', INVALID],
    ['Batas Capaian', 100, { batasCapaian: 'angka 100' }], ['Batas Capaian', '120 %', { batasCapaian: 'angka 120' }], ['Batas Capaian', '112,5', { batasCapaian: 'angka 112.5' }],
    ['Batas Capaian', { v: 1.2, fmt: '0%' }, { batasCapaian: 'angka 120' }], ['Batas Capaian', '-', { batasCapaian: null }], ['Batas Capaian', 'nihil', { batasCapaian: null }],
    ['Batas Capaian', 'seratus', INVALID], ['Batas Capaian', 0, INVALID], ['Batas Capaian', -100, INVALID], ['Batas Capaian', 112.125, { batasCapaian: 'angka 112.125' }],
    ['Jumlah Beda Satuan', 'ya', { sumMixedSatuan: true }], ['Jumlah Beda Satuan', 'Tidak', { sumMixedSatuan: false }], ['Jumlah Beda Satuan', true, { sumMixedSatuan: true }],
    ['Jumlah Beda Satuan', 'mungkin', INVALID],
    ['Ringkasan Keuangan', 'total', { keuanganSummary: 'total' }], ['Ringkasan Keuangan', 'Rata rata', { keuanganSummary: 'rata-rata' }], ['Ringkasan Keuangan', 'median', INVALID],
    ['Efisiensi', 'YA', { efficiency: 'ya' }], ['Efisiensi', 1, INVALID],
    ['Arsip', 'ya', { archive: true }], ['Arsip', 'PDF/A', INVALID],
    ['Desimal Persen', 0, { percentDecimals: 0 }], ['Desimal Persen', '4', { percentDecimals: 4 }], ['Desimal Persen', 5, INVALID], ['Desimal Persen', 1.5, INVALID], ['Desimal Persen', -1, INVALID],
    ['Gaya Rupiah', 'Rp10.893.500', { rupiahStyle: 'Rp10.893.500' }], ['Gaya Rupiah', 'Rp. 10.893.500', { rupiahStyle: 'Rp. 10.893.500' }], ['Gaya Rupiah', 'Rp.', { rupiahStyle: 'Rp. 10.893.500' }],
    ['Gaya Rupiah', 'USD', INVALID],
    ['Skala Predikat', 'permendagri-86-2017', { skala: 'permendagri-86-2017' }], ['Predikat', 'Permendagri 86/2017', { skala: 'permendagri-86-2017' }], ['Skala', 'baik', { skala: 'baik' }],
    ['Skala', 'bagus', INVALID],
    ['Tampilkan', 'keduanya', { views: 'keduanya' }], ['Tampilkan', 'semua', INVALID],
    ['Bagian', 'Sampul, BAB III; bab iv', { bagian: ['Sampul', 'BAB III', 'bab iv'] }], ['Bagian', 'Sampul, BAB VI', INVALID], ['Bagian', ',', INVALID],
    ['Kertas', 'f4', { paper: 'F4' }], ['Kertas', 'A5', INVALID],
    ['Margin', 2, { margin: { top: 2, right: 2, bottom: 2, left: 2 } }], ['Margin', '2,5 cm', { margin: { top: 2.5, right: 2.5, bottom: 2.5, left: 2.5 } }], ['Margin', 25, INVALID],
    ['Margin', 2.125, { margin: { top: 2.125, right: 2.125, bottom: 2.125, left: 2.125 } }],
    ['Margin Atas', 3, { margin: { top: 3 } }], ['Margin Kanan', '0,5', { margin: { right: 0.5 } }], ['Margin Bawah', 8, { margin: { bottom: 8 } }], ['Margin Kiri', '4 cm', { margin: { left: 4 } }],
    ['Margin Kiri', 0, INVALID],
    ['Huruf', 'times new roman', { font: 'Times New Roman' }], ['Huruf', 'Comic Sans', INVALID],
    ['Kop Halaman', 'KECAMATAN KALAENA', { kop: 'KECAMATAN KALAENA' }],
    ['Tanda Tangan', 'Elektronik', { signature: 'elektronik' }], ['Tanda Tangan', 'cap', INVALID],
    ['Batas Capaian Janggal', 200, { oddCapaian: 'angka 200' }], ['Batas Capaian Janggal', { v: 2, fmt: '0%' }, { oddCapaian: 'angka 200' }], ['Batas Capaian Janggal', 'x', INVALID],
    ['Batas Timpang', '12,5', { unbalancedGap: 'angka 12.5' }], ['Batas Timpang', 'banyak', INVALID], ['Batas Timpang', '1.234', INVALID],
  ])('%s = %j', (key, content, result) => expect(readOne(key, content)).toEqual(result));

  test('a refused value says what may stand there and where it stands', () => {
    const { findings } = read(['Kertas', 'A5'], ['Bagian', 'Sampul, BAB VI']);
    expect(listCodes(findings)).toEqual(['pengaturan/nilai@B2', 'pengaturan/nilai@B3']);
    expect(findings[0]?.args).toMatchObject({
      kunci: 'Kertas',
      isi: 'A5',
      boleh: 'salah satu: A4, F4, Folio, Legal',
    });
    expect(argumentOf(findings[1], 'boleh')).toContain('BAB III, BAB IV');
  });

  test.each([
    ['Bassis', 'Basis'],
    ['Desimal Persn', 'Desimal Persen'],
    ['Warna Latar Belakang', ''],
  ])('%s is no key; did you mean "%s"', (key, nearest) => {
    const { findings, value } = read([key, 'x']);
    expect([listCodes(findings), argumentOf(findings[0], 'terdekat'), value]).toEqual([
      ['pengaturan/tidak-dikenal@A2'],
      nearest,
      {},
    ]);
  });

  test('an unknown key is told even with nothing beside it; a known one left blank is the default', () => {
    expect(listCodes(read(['Bassis', null]).findings)).toEqual(['pengaturan/tidak-dikenal@A2']);
    expect(read(['Basis', null], ['Kertas', ' '])).toMatchObject({ value: {}, findings: [] });
  });

  test('one bad value leaves the others', () => {
    const { value, findings } = read(['Kertas', 'A5'], ['Basis', 'sampai dengan']);
    expect([value, findings.length]).toEqual([{ basis: 'sampai dengan' }, 1]);
  });

  test('Margin with one side apart', () => {
    expect(read(['Margin Kiri', 4], ['Margin', 2]).value).toEqual({
      margin: { top: 2, right: 2, bottom: 2, left: 4 },
    });
  });
});

describe('layers', () => {
  test('each above the one before, key by key, each side of the margin by itself', () => {
    const result: Pengaturan = mergePengaturan(
      DEFAULT_PENGATURAN,
      { paper: 'F4', font: 'Calibri', margin: { top: 2, right: 2, bottom: 2, left: 2 } },
      { font: 'Arial', margin: { left: 4 } },
      { percentDecimals: 1 },
    );
    expect(result).toEqual({
      ...DEFAULT_PENGATURAN,
      paper: 'F4',
      font: 'Arial',
      percentDecimals: 1,
      margin: { top: 2, right: 2, bottom: 2, left: 4 },
    });
  });

  test('"-" takes away the Batas Capaian of the layer below', () => {
    const lower = read(['Batas Capaian', 100]).value;
    expect(mergePengaturan(DEFAULT_PENGATURAN, lower, read(['Batas Capaian', '-']).value).batasCapaian).toBeNull();
    expect(mergePengaturan(DEFAULT_PENGATURAN, lower, {}).batasCapaian?.toFixed()).toBe('100');
  });

  test('one side alone leaves the built-in others', () => {
    expect(mergePengaturan(DEFAULT_PENGATURAN, read(['Margin Kiri', 4]).value).margin).toEqual({
      top: 2.5,
      right: 2.5,
      bottom: 2.5,
      left: 4,
    });
  });
});
