import { describe, expect, it, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { satuanSetara } from '../../src/sheets/same-satuan.ts';
import { bukuKasus } from '../errors/buku-dasar.ts';
import { periksa } from '../errors/periksa.ts';

test.each([
  ['Laporan', 'lap.', true],
  ['lap', 'LAPORAN', true],
  ['Dok', 'Dokumen', true],
  ['org', 'Orang', true],
  ['OB', 'Orang/Bulan', true],
  ['Lembaga', 'Lembaga Kemasyarakatan', true],
  ['%', 'Persen', true],
  ['', 'Laporan', true],
  ['Orang', 'Laporan', false],
  ['orang', 'Organisasi', false],
  ['Dokumen', 'Laporan', false],
  ['Lembaga', 'Laporan', false],
  ['%', 'Laporan', false],
] as const)('"%s" beside "%s": one satuan = %s', (a, b, satu) => {
  expect(satuanSetara(a, b)).toBe(satu);
  expect(satuanSetara(b, a)).toBe(satu);
});

describe('a satuan in a figure cell of another row', () => {
  const temuan = (isi: string) => periksa(bukuKasus({ sel: { 'Rencana Aksi!L6': isi } }), {});

  it('is told with both names, and the number stays', () => {
    const semua = temuan('3 Orang');
    expect(semua.map((d) => [d.code, d.severity, d.written])).toEqual([
      ['sel/satuan-beda', 'warning', '3 Orang'],
    ]);
    const kalimat = semua.map((d) => wording(d).title).join();
    expect(kalimat).toContain('"Orang"');
    expect(kalimat).toContain('"Laporan"');
  });

  it('is nothing when it is the row’s own, whole or short', () => {
    for (const isi of ['3 Laporan', '3 laporan', '3 lap.', '3 Lap', '3']) expect(temuan(isi)).toEqual([]);
  });
});
