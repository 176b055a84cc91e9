import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import type { Sel } from '../support/raw-buku.ts';
import { bacaKeuangan, bacaPk, bacaRencana, kode, letak } from '../support/tabel-uji.ts';

const A = 'Peningkatan Partisipasi';

describe('what is missing, or there twice', () => {
  const JUDUL = ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'ANGGARAN'];
  const ISI: readonly Sel[] = [1, 'Program', 'Kegiatan', A, 'Jumlah Laporan', '12 Laporan', 100];

  // biome-ignore format: a table reads best as a table
  test.each<[number, string, string, string, string]>([
    [6, 'ANGARAN', 'ANGGARAN', 'ANGARAN', 'G3'],
    [4, 'INDIKATOR KENERJA', 'INDIKATOR KINERJA', 'INDIKATOR KENERJA', 'E3'],
    [3, 'SUBKEGIATN', 'SUB KEGIATAN', 'SUBKEGIATN', 'D3'],
    [5, 'TARGT', 'TARGET', 'TARGT', 'F3'],
    [6, 'LOKASI', 'ANGGARAN', '', 'A3'],
  ])('column %i written %s: %s is missing, did you mean %s at %s', (i, tulis, kolom, terdekat, di) => {
    const judul = JUDUL.map((j, n) => (n === i ? tulis : j));
    const uji = bacaPk([['PERJANJIAN KINERJA'], [], judul, ISI]);
    expect([uji.tabel, kode(uji.temuan)]).toEqual([null, [`kolom/tidak-ada@${di}`]]);
    expect(uji.temuan[0]?.args).toMatchObject({ kolom, lembar: 'PK', baris: '3', terdekat });
  });

  test('a misspelt heading of a quarter is named, not the right one of another quarter', () => {
    const { temuan } = bacaKeuangan([
      ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, 'TRIWULAN II', null],
      [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISSI'],
      [A, 100, 20, 20, 30, 30],
    ]);
    expect(temuan.map((f) => f.args.terdekat)).toContain('REALISSI');
  });

  describe('in a quarter, at the heading meant, with the text to type there', () => {
    const UANG: readonly Sel[] = [A, 100, 20, 20, 30, 30];
    const baca = (grup: readonly Sel[], bawah: readonly Sel[], q: 2 | 3 = 2) =>
      bacaKeuangan([['SUB KEGIATAN', 'ANGGARAN', ...grup], [null, null, ...bawah], UANG], q);
    const GRUP = ['TRIWULAN I', null, 'TRIWULAN II', null];
    const BENAR = ['TARGET', 'REALISASI', 'TARGET', 'REALISASI'];

    // biome-ignore format: a table reads best as a table
    test.each<[string, readonly Sel[], readonly Sel[], string, string, string]>([
      ['misspelt', GRUP, ['TARGET', 'REALISASI', 'TARGET', 'REALISSI'], 'F2', 'REALISSI', 'REALISASI'],
      ['misspelt in two quarters', GRUP, ['TARGET', 'REALISSI', 'TARGET', 'REALISSI'], 'F2', 'REALISSI', 'REALISASI'],
      ['under a misspelt group', ['TRIWULAN I', null, 'TRIWULLAN II', null], BENAR, 'E1', 'TRIWULLAN II', 'TRIWULAN II'],
      ['with the quarter in the heading', ['TARGET TW I', 'REALISASI TW I', 'TARGET TW II', 'REALISSI TW II'], [], 'F1', 'REALISSI TW II', 'TRIWULAN II REALISASI'],
    ])('%s', (_, grup, bawah, di, terdekat, ketik) => {
      const { temuan } = baca(grup, bawah);
      const [satu] = temuan.filter((f) => f.args.kolom === 'TRIWULAN II · REALISASI');
      expect(kode(satu === undefined ? [] : [satu])).toEqual([`kolom/tidak-ada@${di}`]);
      expect(satu?.args).toMatchObject({ terdekat, ketik });
      expect(satu === undefined ? '' : wording(satu).hint).toMatch(
        new RegExp(`kolom "${terdekat}"\\? Ganti judulnya menjadi "${ketik}"$`),
      );
    });

    test('no heading of another quarter is meant', () => {
      const { temuan } = baca(GRUP, ['TARGET', 'REALISSI', 'TARGET', 'REALISASI'], 3);
      expect(kode(temuan)).toContain('kolom/tidak-ada@A1');
      expect(temuan.map((f) => f.args.terdekat)).not.toContain('REALISSI');
    });
  });

  test('each missing heading has its own finding', () => {
    const uji = bacaPk([['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN'], ISI]);
    expect(uji.temuan.map((f) => f.args.kolom)).toEqual(['INDIKATOR KINERJA', 'TARGET', 'ANGGARAN']);
  });

  test('a sheet without any heading names the rows searched', () => {
    const uji = bacaPk([['catatan'], ['lain']]);
    expect(uji.temuan.map((f) => [f.code, f.args.baris])).toEqual(
      Array.from({ length: 5 }, () => ['kolom/tidak-ada', '1 sampai 40']),
    );
  });

  test('a heading below row 40 is not looked for', () => {
    const dalam = (n: number) => bacaPk([...Array.from({ length: n }, () => ['x']), JUDUL, ISI]).tabel;
    expect(dalam(39)?.headingRow).toBe(40);
    expect(dalam(40)).toBeNull();
    expect(bacaPk([...Array.from({ length: 40 }, () => ['x']), JUDUL, ISI]).temuan).not.toEqual([]);
  });

  test('a required heading twice names both cells', () => {
    const uji = bacaPk([
      [...JUDUL, 'PAGU'],
      [...ISI, 100],
    ]);
    expect([uji.tabel, kode(uji.temuan)]).toEqual([null, ['kolom/ganda@H1']]);
    expect(uji.temuan[0]?.args).toMatchObject({ kolom: 'ANGGARAN', pertama: 'G1', kedua: 'H1' });
  });

  test('a heading twice and another missing are told in one run', () => {
    const uji = bacaPk([
      ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGETT', 'ANGGARAN', 'PAGU'],
      [...ISI, 100],
    ]);
    expect([uji.tabel, kode(uji.temuan)]).toEqual([null, ['kolom/ganda@H1', 'kolom/tidak-ada@F1']]);
    expect(uji.temuan[1]?.args).toMatchObject({ kolom: 'TARGET', terdekat: 'TARGETT' });
  });

  test('a group twice names both cells', () => {
    const rows = [
      ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN II', 'TRIWULAN II'],
      [null, null, 'REALISASI', 'REALISASI'],
      [A, 100, 20, 30],
    ];
    expect(kode(bacaKeuangan(rows).temuan)).toEqual(['kolom/ganda@D2']);
  });

  test('NO twice does no harm', () => {
    const uji = bacaPk([
      [...JUDUL, 'NO'],
      [...ISI, 1],
    ]);
    expect([letak(uji, 'no'), kode(uji.temuan)]).toEqual(['no=A', []]);
  });

  test('SASARAN KEGIATAN beside KEGIATAN: the heading itself counts, not the alias', () => {
    const uji = bacaPk([
      ['SASARAN KEGIATAN', ...JUDUL],
      ['Meningkatnya ...', ...ISI],
    ]);
    expect([letak(uji, 'kegiatan'), kode(uji.temuan)]).toEqual(['kegiatan=D', []]);
  });

  test('TARGET of the year and TARGET of a quarter are told apart in Rencana Aksi', () => {
    const uji = bacaRencana({
      rows: [
        ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TAHUNAN', 'TW II', null, 'TW III'],
        [null, null, null, 'TARGET', 'ANGGARAN', 'TARGET'],
        [A, 'Jumlah Laporan', '12 Laporan', 3, 100, 4],
      ],
      merges: ['D1:E1'],
    });
    expect(letak(uji, 'targetTahunan', 'tw2.target', 'tw2.anggaran', 'tw3.target')).toBe(
      'targetTahunan=C tw2.target=D tw2.anggaran=E tw3.target=F',
    );
    expect(uji.tabel?.rows[0]?.data).toMatchObject({ satuan: 'Laporan' });
  });
});
