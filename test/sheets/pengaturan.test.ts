import { describe, expect, test } from 'vitest';
import { isAngka } from '../../src/domain/angka.ts';
import { PENGATURAN_BAWAAN } from '../../src/domain/default-pengaturan.ts';
import type { Pengaturan } from '../../src/domain/pengaturan.ts';
import { bacaPengaturan, barisPengaturan, gabungPengaturan } from '../../src/sheets/read-pengaturan.ts';
import { rawBuku, type Sel } from '../support/raw-buku.ts';
import { kode } from '../support/tabel-uji.ts';

function baca(...isi: readonly (readonly [string, Sel])[]) {
  const [sheet] = rawBuku({ Pengaturan: [['KUNCI', 'ISI'], ...isi] }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return bacaPengaturan(barisPengaturan(sheet));
}

/** The one setting that a cell makes, numbers as text; its finding's code when it makes none. */
function satu(kunci: string, isi: Sel): unknown {
  const { value, findings } = baca([kunci, isi]);
  if (findings.length > 0) return findings.map((f) => f.code).join(' ');
  return Object.fromEntries(
    Object.entries(value).map(([k, v]) => [k, isAngka(v as never) ? `angka ${String(v)}` : v]),
  );
}

describe('every key takes what it should and refuses the rest', () => {
  const SALAH = 'pengaturan/nilai';
  // biome-ignore format: a table reads best as a table
  test.each<[string, Sel, unknown]>([
    ['Basis', 'triwulan', { basis: 'triwulan' }], ['BASIS', 'Sampai  Dengan', { basis: 'sampai dengan' }], ['Basis', 'tahunan', SALAH],
    ['Rumus Turun', '2T-R', { rumusTurun: '2T-R' }], ['Rumus Turun', 't/r', { rumusTurun: 'T/R' }], ['Rumus Turun', 'R/T', SALAH],
    ['Batas Capaian', 100, { batasCapaian: 'angka 100' }], ['Batas Capaian', '120 %', { batasCapaian: 'angka 120' }], ['Batas Capaian', '112,5', { batasCapaian: 'angka 112.5' }],
    ['Batas Capaian', { v: 1.2, fmt: '0%' }, { batasCapaian: 'angka 120' }], ['Batas Capaian', '-', { batasCapaian: null }], ['Batas Capaian', 'nihil', { batasCapaian: null }],
    ['Batas Capaian', 'seratus', SALAH], ['Batas Capaian', 0, SALAH], ['Batas Capaian', -100, SALAH], ['Batas Capaian', 112.125, { batasCapaian: 'angka 112.125' }],
    ['Jumlah Beda Satuan', 'ya', { jumlahBedaSatuan: true }], ['Jumlah Beda Satuan', 'Tidak', { jumlahBedaSatuan: false }], ['Jumlah Beda Satuan', true, { jumlahBedaSatuan: true }],
    ['Jumlah Beda Satuan', 'mungkin', SALAH],
    ['Ringkasan Keuangan', 'total', { ringkasanKeuangan: 'total' }], ['Ringkasan Keuangan', 'Rata rata', { ringkasanKeuangan: 'rata-rata' }], ['Ringkasan Keuangan', 'median', SALAH],
    ['Efisiensi', 'YA', { efisiensi: true }], ['Efisiensi', 1, SALAH],
    ['Desimal Persen', 0, { desimalPersen: 0 }], ['Desimal Persen', '4', { desimalPersen: 4 }], ['Desimal Persen', 5, SALAH], ['Desimal Persen', 1.5, SALAH], ['Desimal Persen', -1, SALAH],
    ['Gaya Rupiah', 'Rp10.893.500', { gayaRupiah: 'Rp10.893.500' }], ['Gaya Rupiah', 'Rp. 10.893.500', { gayaRupiah: 'Rp. 10.893.500' }], ['Gaya Rupiah', 'Rp.', { gayaRupiah: 'Rp. 10.893.500' }],
    ['Gaya Rupiah', 'USD', SALAH],
    ['Skala Predikat', 'permendagri-86-2017', { skala: 'permendagri-86-2017' }], ['Predikat', 'Permendagri 86/2017', { skala: 'permendagri-86-2017' }], ['Skala', 'baik', { skala: 'baik' }],
    ['Skala', 'bagus', SALAH],
    ['Tampilkan', 'keduanya', { tampilkan: 'keduanya' }], ['Tampilkan', 'semua', SALAH],
    ['Bagian', 'Sampul, BAB III; bab iv', { bagian: ['Sampul', 'BAB III', 'bab iv'] }], ['Bagian', 'Sampul, BAB VI', SALAH], ['Bagian', ',', SALAH],
    ['Kertas', 'f4', { kertas: 'F4' }], ['Kertas', 'A5', SALAH],
    ['Margin', 2, { margin: { atas: 2, kanan: 2, bawah: 2, kiri: 2 } }], ['Margin', '2,5 cm', { margin: { atas: 2.5, kanan: 2.5, bawah: 2.5, kiri: 2.5 } }], ['Margin', 25, SALAH],
    ['Margin', 2.125, { margin: { atas: 2.125, kanan: 2.125, bawah: 2.125, kiri: 2.125 } }],
    ['Margin Atas', 3, { margin: { atas: 3 } }], ['Margin Kanan', '0,5', { margin: { kanan: 0.5 } }], ['Margin Bawah', 8, { margin: { bawah: 8 } }], ['Margin Kiri', '4 cm', { margin: { kiri: 4 } }],
    ['Margin Kiri', 0, SALAH],
    ['Huruf', 'times new roman', { huruf: 'Times New Roman' }], ['Huruf', 'Comic Sans', SALAH],
    ['Kop Halaman', 'KECAMATAN KALAENA', { kopHalaman: 'KECAMATAN KALAENA' }],
    ['Tanda Tangan', 'Elektronik', { tandaTangan: 'elektronik' }], ['Tanda Tangan', 'cap', SALAH],
    ['Batas Capaian Janggal', 200, { capaianJanggal: 'angka 200' }], ['Batas Capaian Janggal', { v: 2, fmt: '0%' }, { capaianJanggal: 'angka 200' }], ['Batas Capaian Janggal', 'x', SALAH],
    ['Batas Timpang', '12,5', { selisihTimpang: 'angka 12.5' }], ['Batas Timpang', 'banyak', SALAH], ['Batas Timpang', '1.234', SALAH],
  ])('%s = %j', (kunci, isi, hasil) => expect(satu(kunci, isi)).toEqual(hasil));

  test('a refused value says what may stand there and where it stands', () => {
    const { findings } = baca(['Kertas', 'A5'], ['Bagian', 'Sampul, BAB VI']);
    expect(kode(findings)).toEqual(['pengaturan/nilai@B2', 'pengaturan/nilai@B3']);
    expect(findings[0]?.args).toMatchObject({
      kunci: 'Kertas',
      isi: 'A5',
      boleh: 'salah satu: A4, F4, Folio, Legal',
    });
    expect(findings[1]?.args.boleh).toContain('BAB III, BAB IV');
  });

  test.each([
    ['Bassis', 'Basis'],
    ['Desimal Persn', 'Desimal Persen'],
    ['Warna Latar Belakang', ''],
  ])('%s is no key; did you mean "%s"', (kunci, terdekat) => {
    const { findings, value } = baca([kunci, 'x']);
    expect([kode(findings), findings[0]?.args.terdekat, value]).toEqual([
      ['pengaturan/tidak-dikenal@A2'],
      terdekat,
      {},
    ]);
  });

  test('an unknown key is told even with nothing beside it; a known one left blank is the default', () => {
    expect(kode(baca(['Bassis', null]).findings)).toEqual(['pengaturan/tidak-dikenal@A2']);
    expect(baca(['Basis', null], ['Kertas', ' '])).toMatchObject({ value: {}, findings: [] });
  });

  test('one bad value leaves the others', () => {
    const { value, findings } = baca(['Kertas', 'A5'], ['Basis', 'sampai dengan']);
    expect([value, findings.length]).toEqual([{ basis: 'sampai dengan' }, 1]);
  });

  test('Margin with one side apart', () => {
    expect(baca(['Margin Kiri', 4], ['Margin', 2]).value).toEqual({
      margin: { atas: 2, kanan: 2, bawah: 2, kiri: 4 },
    });
  });
});

describe('layers', () => {
  test('each above the one before, key by key, each side of the margin by itself', () => {
    const hasil: Pengaturan = gabungPengaturan(
      PENGATURAN_BAWAAN,
      { kertas: 'F4', huruf: 'Calibri', margin: { atas: 2, kanan: 2, bawah: 2, kiri: 2 } },
      { huruf: 'Arial', margin: { kiri: 4 } },
      { desimalPersen: 1 },
    );
    expect(hasil).toEqual({
      ...PENGATURAN_BAWAAN,
      kertas: 'F4',
      huruf: 'Arial',
      desimalPersen: 1,
      margin: { atas: 2, kanan: 2, bawah: 2, kiri: 4 },
    });
  });

  test('"-" takes away the Batas Capaian of the layer below', () => {
    const bawah = baca(['Batas Capaian', 100]).value;
    expect(
      gabungPengaturan(PENGATURAN_BAWAAN, bawah, baca(['Batas Capaian', '-']).value).batasCapaian,
    ).toBeNull();
    expect(gabungPengaturan(PENGATURAN_BAWAAN, bawah, {}).batasCapaian?.toFixed()).toBe('100');
  });

  test('one side alone leaves the built-in others', () => {
    expect(gabungPengaturan(PENGATURAN_BAWAAN, baca(['Margin Kiri', 4]).value).margin).toEqual({
      atas: 2.5,
      kanan: 2.5,
      bawah: 2.5,
      kiri: 4,
    });
  });
});
