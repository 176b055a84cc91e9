import { describe, expect, it } from 'vitest';
import { BukuNama, namaLaporan } from '../../src/app/batch/report-names.ts';
import { bacaPecahan, milikPecahan } from '../../src/app/batch/shard.ts';
import type { BukuDiperiksa } from '../../src/app/shared/check-buku.ts';
import { takTerbaca } from '../../src/app/shared/source.ts';

function periksa(unitKerja: string, jabatan: string, file = 'data/Buku Kecamatan.xlsx'): BukuDiperiksa {
  const identitas = { data: { unitKerja, jabatan } };
  const checked = { ...takTerbaca(file, []), tahun: 2024, triwulan: 2 };
  return { checked, buku: { identitas }, hasil: null } as unknown as BukuDiperiksa;
}

describe('names of reports', () => {
  it('come from unit, jabatan, year and quarter', () => {
    expect(namaLaporan(periksa('Kecamatan Kalaena', 'Kepala Seksi'))).toBe(
      'kecamatan-kalaena-kepala-seksi-2024-tw-ii',
    );
  });

  it('keep year and quarter when the unit is long', () => {
    expect(namaLaporan(periksa('A'.repeat(200), ''))).toBe(`${'a'.repeat(80)}-2024-tw-ii`);
  });

  it('come from the file where the identity is silent', () => {
    expect(namaLaporan(periksa('', ''))).toBe('buku-kecamatan');
  });

  it('are never given twice', () => {
    const buku = new BukuNama();
    buku.pakai('a-2');
    expect([buku.ambil('a'), buku.ambil('a'), buku.ambil('a'), buku.ambil('b')]).toEqual([
      'a',
      'a-3',
      'a-4',
      'b',
    ]);
  });
});

describe('shards', () => {
  it('hold each file exactly once', () => {
    for (let k = 0; k < 200; k++) {
      const milik = [1, 2, 3].filter((i) => milikPecahan(`data/buku-${k}.xlsx`, { i, n: 3 }));
      expect(milik).toHaveLength(1);
    }
  });

  it('refuse a part outside the whole', () => {
    expect(bacaPecahan('2/4')).toEqual({ i: 2, n: 4 });
    for (const salah of ['0/4', '5/4', '1', 'a/b', '1/0'])
      expect(() => bacaPecahan(salah)).toThrow('--shard');
  });
});
