import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { argumentOf } from '../support/argument-of.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { describeColumns, listCodes, readKeuangan, readPk, readRencana } from '../support/test-table.ts';

const A = 'Peningkatan Partisipasi';

describe('what is missing, or there twice', () => {
  const HEADINGS = ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'ANGGARAN'];
  const CONTENT_ROW: readonly TestCell[] = [1, 'Program', 'Kegiatan', A, 'Jumlah Laporan', '12 Laporan', 100];

  // biome-ignore format: a table reads best as a table
  test.each<[number, string, string, string, string]>([
    [6, 'ANGARAN', 'ANGGARAN', 'ANGARAN', 'G3'],
    [4, 'INDIKATOR KENERJA', 'INDIKATOR KINERJA', 'INDIKATOR KENERJA', 'E3'],
    [3, 'SUBKEGIATN', 'SUB KEGIATAN', 'SUBKEGIATN', 'D3'],
    [5, 'TARGT', 'TARGET', 'TARGT', 'F3'],
    [6, 'LOKASI', 'ANGGARAN', '', 'A3'],
  ])('column %i written %s: %s is missing, did you mean %s at %s', (i, written, column, nearest, place) => {
    const headings = HEADINGS.map((j, n) => (n === i ? written : j));
    const reading = readPk([['PERJANJIAN KINERJA'], [], headings, CONTENT_ROW]);
    expect([reading.table, listCodes(reading.findings)]).toEqual([null, [`kolom/tidak-ada@${place}`]]);
    expect(reading.findings[0]?.args).toMatchObject({ kolom: column, lembar: 'PK', baris: '3', terdekat: nearest });
  });

  test('a misspelt heading of a quarter is named, not the right one of another quarter', () => {
    const { findings } = readKeuangan([
      ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, 'TRIWULAN II', null],
      [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISSI'],
      [A, 100, 20, 20, 30, 30],
    ]);
    expect(findings.map((f) => argumentOf(f, 'terdekat'))).toContain('REALISSI');
  });

  describe('parts of a figure are not offered as the figure', () => {
    const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MEI', 'JUN', 'JUL', 'AGT', 'SEP', 'OKT', 'NOV', 'DES'];
    const blanks = (count: number): readonly TestCell[] => Array.from({ length: count }, () => null);
    const figures = (count: number): readonly TestCell[] => Array.from({ length: count }, (_, i) => 10 + i);
    const hintsOf = (reading: ReturnType<typeof readKeuangan>) => reading.findings.map((f) => wording(f).hint);

    test('a heading over twelve months is not the realisasi of a quarter', () => {
      const reading = readKeuangan({
        rows: [
          ['SUB KEGIATAN', 'ANGGARAN', 'TARGET', ...blanks(11), 'REALISASI', ...blanks(11)],
          [null, null, ...MONTHS, ...MONTHS],
          [A, 500, ...figures(24)],
        ],
        merges: ['C1:N1', 'O1:Z1'],
      });
      expect(reading.table).toBeNull();
      expect(reading.findings.map((f) => argumentOf(f, 'terdekat') ?? '')).not.toContain('REALISASI');
      expect(hintsOf(reading)).toContain(
        '"TARGET" (C1) dan "REALISASI" (O1) memuat angka tiap bulan; tambahkan kolom "TARGET TRIWULAN I", "REALISASI TRIWULAN I", "TARGET TRIWULAN II", "REALISASI TRIWULAN II" di sebelah kanan tabel, berisi angka tiap triwulan',
      );
    });

    test('of a realisasi for each of three offices, and of two ways of its own, the sum is offered as well', () => {
      const sum =
        'bila semuanya bagian dari satu angka, tambahkan kolom jumlahnya dengan judul itu dan tulis "CATATAN" di atas yang lain';
      const offices = readKeuangan({
        rows: [
          ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN II', ...blanks(5)],
          [null, null, 'UPTD A', null, 'UPTD B', null, 'UPTD C', null],
          [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
          [A, 500, ...figures(6)],
        ],
        merges: ['C1:H1', 'C2:D2', 'E2:F2', 'G2:H2'],
      });
      const realisasi = readKeuangan({
        rows: [
          ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN II', null, null],
          [null, null, 'TARGET', 'REALISASI', null],
          [null, null, null, 'TUNAI', 'TRANSFER'],
          [A, 50_000_000, 10_000_000, 4_000_000, 5_000_000],
        ],
        merges: ['C1:E1', 'D2:E2'],
      });
      for (const reading of [offices, realisasi]) {
        expect(reading.table).toBeNull();
        expect(hintsOf(reading).filter((hint) => hint?.endsWith(sum)).length).toBeGreaterThan(0);
      }
    });
  });

  test('PROGRAM / KEGIATAN in one heading, without SUB KEGIATAN, is where its names are meant to stand', () => {
    for (const written of ['PROGRAM / KEGIATAN', 'Nama Program dan Kegiatan', 'KEGIATAN']) {
      const { findings } = readKeuangan([
        ['NO', written, 'ANGGARAN', 'REALISASI TW II'],
        [1, A, 100, 20],
      ]);
      expect(listCodes(findings)).toEqual(['kolom/tidak-ada@B1']);
      expect(findings.map((f) => wording(f).hint)).toEqual([
        `maksud Anda kolom "${written}"? Ganti judulnya menjadi "SUB KEGIATAN"`,
      ]);
    }
  });

  test('FISIK and what is in percent are never offered as rupiah', () => {
    const offered = (...columns: readonly (readonly [string, number])[]) => {
      const { findings } = readKeuangan([
        ['SUB KEGIATAN', 'ANGGARAN', ...columns.map(([heading]) => heading)],
        [A, 50_000_000, ...columns.map(([, figure]) => figure)],
      ]);
      expect(findings.map((f) => argumentOf(f, 'kolom'))).toEqual(['TRIWULAN II · REALISASI']);
      return findings.map((f) => [argumentOf(f, 'lain'), argumentOf(f, 'pilihan')]);
    };
    expect(offered(['Kemajuan Fisik TW II', 24], ['Kemajuan (%) TW II', 30])).toEqual([['', '']]);
    expect(
      offered(['Kemajuan Fisik TW II', 24], ['Kemajuan (%) TW II', 30], ['Dana keluar TW II', 20_000_000]),
    ).toEqual([['Dana keluar TW II', '']]);
  });

  describe('in a quarter, at the heading meant, with the text to type there', () => {
    const KEUANGAN: readonly TestCell[] = [A, 100, 20, 20, 30, 30];
    const read = (groups: readonly TestCell[], lower: readonly TestCell[], q: 2 | 3 = 2) =>
      readKeuangan([['SUB KEGIATAN', 'ANGGARAN', ...groups], [null, null, ...lower], KEUANGAN], q);
    const GROUPS = ['TRIWULAN I', null, 'TRIWULAN II', null];

    // biome-ignore format: a table reads best as a table
    test.each<[string, readonly TestCell[], readonly TestCell[], string, string, string]>([
      ['misspelt', GROUPS, ['TARGET', 'REALISASI', 'TARGET', 'REALISSI'], 'F2', 'REALISSI', 'REALISASI'],
      ['misspelt in two quarters', GROUPS, ['TARGET', 'REALISSI', 'TARGET', 'REALISSI'], 'F2', 'REALISSI', 'REALISASI'],
      ['with the quarter in the heading', ['TARGET TW I', 'REALISASI TW I', 'TARGET TW II', 'REALISSI TW II'], [], 'F1', 'REALISSI TW II', 'TRIWULAN II REALISASI'],
    ])('%s', (_, groups, lower, place, nearest, replacement) => {
      const { findings } = read(groups, lower);
      const [first] = findings.filter((f) => argumentOf(f, 'kolom') === 'TRIWULAN II · REALISASI');
      expect(listCodes(first === undefined ? [] : [first])).toEqual([`kolom/tidak-ada@${place}`]);
      expect(first?.args).toMatchObject({ terdekat: nearest, ketik: replacement });
      expect(first === undefined ? '' : wording(first).hint).toMatch(
        new RegExp(`kolom "${nearest}"\\? Ganti judulnya menjadi "${replacement}"$`),
      );
    });

    test('no heading of another quarter is meant', () => {
      const { findings } = read(GROUPS, ['TARGET', 'REALISSI', 'TARGET', 'REALISASI'], 3);
      expect(listCodes(findings)).toContain('kolom/tidak-ada@A1');
      expect(findings.map((f) => argumentOf(f, 'terdekat'))).not.toContain('REALISSI');
    });
  });

  test('each missing heading has its own finding', () => {
    const reading = readPk([['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN'], CONTENT_ROW]);
    expect(reading.findings.map((f) => argumentOf(f, 'kolom'))).toEqual(['INDIKATOR KINERJA', 'TARGET', 'ANGGARAN']);
  });

  test('a sheet without any heading names the rows searched', () => {
    const reading = readPk([['catatan'], ['lain']]);
    expect(reading.findings.map((f) => [f.code, argumentOf(f, 'baris')])).toEqual(
      Array.from({ length: 5 }, () => ['kolom/tidak-ada', '1 sampai 40']),
    );
  });

  test('a heading below row 40 is not looked for', () => {
    const readBelow = (n: number) => readPk([...Array.from({ length: n }, () => ['x']), HEADINGS, CONTENT_ROW]).table;
    expect(readBelow(39)?.headingRow).toBe(40);
    expect(readBelow(40)).toBeNull();
    const { findings } = readPk([...Array.from({ length: 44 }, () => ['x']), HEADINGS, CONTENT_ROW]);
    expect(listCodes(findings)).toEqual(['kolom/tidak-ada@A45']);
    expect(findings.map((f) => wording(f).hint)).toEqual([
      'judul tabelnya ada di baris 45, padahal judul dicari sampai baris 40; hapus paling sedikit 5 baris di atasnya',
    ]);
  });

  test('below a table of sasaran what is missing is told at the heading of the programs, and read when it stands there', () => {
    const form = (headings: readonly string[], row: readonly TestCell[]) =>
      readPk([
        ['NO', 'SASARAN', 'INDIKATOR KINERJA', 'TARGET'],
        [1, 'Meningkatnya layanan', 'Indeks kepuasan', '84,5'],
        [2, 'Meningkatnya usulan', 'Persentase usulan', '65%'],
        [],
        ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'ANGGARAN', 'KETERANGAN', ...headings],
        [1, 'K', A, 9_000_000, 'APBD', ...row],
      ]);
    const { findings } = form([], []);
    expect(findings.map((f) => [argumentOf(f, 'kolom'), argumentOf(f, 'baris')])).toEqual([
      ['INDIKATOR KINERJA', '5'],
      ['TARGET', '5'],
    ]);
    const { table } = form(['INDIKATOR KINERJA', 'TARGET'], ['Jumlah Laporan', '12 Laporan']);
    expect(table?.rows.map(({ data }) => [data.indikator, String(data.target)])).toEqual([['Jumlah Laporan', '12']]);
  });

  test('a required heading twice names both cells', () => {
    const reading = readPk([
      [...HEADINGS, 'PAGU'],
      [...CONTENT_ROW, 100],
    ]);
    expect([reading.table, listCodes(reading.findings)]).toEqual([null, ['kolom/ganda@H1']]);
    expect(reading.findings[0]?.args).toMatchObject({ kolom: 'ANGGARAN', tempat: 'G1 ("ANGGARAN") atau H1 ("PAGU")' });
  });

  test('a heading twice and another missing are told in one run', () => {
    const reading = readPk([
      ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGETT', 'ANGGARAN', 'PAGU'],
      [...CONTENT_ROW, 100],
    ]);
    expect([reading.table, listCodes(reading.findings)]).toEqual([null, ['kolom/ganda@H1', 'kolom/tidak-ada@F1']]);
    expect(reading.findings[1]?.args).toMatchObject({ kolom: 'TARGET', terdekat: 'TARGETT' });
  });

  test('a group twice names both cells', () => {
    const rows = [
      ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN II', 'TRIWULAN II'],
      [null, null, 'REALISASI', 'REALISASI'],
      [A, 100, 20, 30],
    ];
    expect(listCodes(readKeuangan(rows).findings)).toEqual(['kolom/ganda@D2']);
  });

  test('NO twice does no harm', () => {
    const reading = readPk([
      [...HEADINGS, 'NO'],
      [...CONTENT_ROW, 1],
    ]);
    expect([describeColumns(reading, 'no'), listCodes(reading.findings)]).toEqual(['no=A', []]);
  });

  test('SASARAN KEGIATAN beside KEGIATAN: the heading itself counts, not the alias', () => {
    const reading = readPk([
      ['SASARAN KEGIATAN', ...HEADINGS],
      ['Meningkatnya ...', ...CONTENT_ROW],
    ]);
    expect([describeColumns(reading, 'kegiatan'), listCodes(reading.findings)]).toEqual(['kegiatan=D', []]);
  });

  test('TARGET of the year and TARGET of a quarter are told apart in Rencana Aksi', () => {
    const reading = readRencana({
      rows: [
        ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TAHUNAN', 'TW II', null, 'TW III'],
        [null, null, null, 'TARGET', 'ANGGARAN', 'TARGET'],
        [A, 'Jumlah Laporan', '12 Laporan', 3, 100, 4],
      ],
      merges: ['D1:E1'],
    });
    expect(describeColumns(reading, 'annualTarget', 'tw2.target', 'tw2.anggaran', 'tw3.target')).toBe(
      'annualTarget=C tw2.target=D tw2.anggaran=E tw3.target=F',
    );
    expect(reading.table?.rows[0]?.data).toMatchObject({ satuan: 'Laporan' });
  });
});
