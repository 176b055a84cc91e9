import { describe, expect, test } from 'vitest';
import { EMPTY_IDENTITAS, IDENTITAS_KEYS } from '../../src/domain/identitas.ts';
import { wording } from '../../src/findings/wording.ts';
import { NO_OPTIONS, parseBuku } from '../../src/sheets/parse-buku.ts';
import { listMissingKeys, readIdentitas, reportMissingIdentitas } from '../../src/sheets/read-identitas.ts';
import { argumentOf } from '../support/argument-of.ts';
import { makeRawBuku, type TestCell, type TestSheet } from '../support/raw-buku.ts';
import { listCodes } from '../support/test-table.ts';

const UNSTATED = { year: null, triwulan: null } as const;

function read(input: TestSheet, options: Parameters<typeof readIdentitas>[1] = UNSTATED) {
  const [sheet] = makeRawBuku({ Identitas: input }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return readIdentitas(sheet, options);
}

const REQUIRED: readonly (readonly TestCell[])[] = [
  ['Tahun Anggaran', 2024],
  ['Triwulan', 'II'],
  ['Pemerintah Daerah', 'Pemerintah Kabupaten Luwu Timur'],
  ['Kabupaten/Kota', 'Kabupaten Luwu Timur'],
  ['Unit Kerja', 'Kecamatan Kalaena'],
  ['Jabatan', 'Kepala Seksi'],
  ['Nama', 'NAMA PEJABAT'],
];

describe('Identitas', () => {
  test('every key', () => {
    const { value, findings } = read([
      ['KUNCI', 'ISI'],
      ...REQUIRED,
      ['NIP', '19690220 199002 1 001'],
      ['Pangkat', 'Penata Tingkat I'],
      ['Golongan', 'III/d'],
      ['Tempat', 'Kalaena'],
      ['Tanggal Laporan', { date: '2024-06-28' }],
      ['Judul Laporan', 'LAPORAN KINERJA'],
      ['Logo', 'logo.png'],
      ['Jabatan Atasan', 'Camat'],
      ['Nama Atasan', 'NAMA ATASAN'],
      ['NIP Atasan', '19650101 199003 1 002'],
      ['Pangkat Atasan', 'Pembina'],
      ['Golongan Atasan', 'IV/a'],
      ['Tanggal PK', '15 Januari 2024'],
      ['Tanggal PK Perubahan', '22 Juli 2024'],
      ['Pengganti Mulai', { date: '2024-08-01' }],
      ['Jabatan Pengganti', 'Plt. Kepala Seksi'],
      ['Nama Pengganti', 'NAMA PENGGANTI'],
      ['NIP Pengganti', '19800515 200604 1 008'],
      ['Pangkat Pengganti', 'Penata'],
      ['Golongan Pengganti', 'III/c'],
      ['Jabatan Mengetahui', 'Sekretaris Camat'],
      ['Nama Mengetahui', 'NAMA SEKRETARIS'],
      ['NIP Mengetahui', '19700303 199503 1 004'],
      ['Pangkat Mengetahui', 'Pembina'],
      ['Golongan Mengetahui', 'IV/a'],
      ['Tingkat', 'sasaran'],
    ]);
    expect(findings).toEqual([]);
    expect([value.year, value.triwulan]).toEqual([2024, 2]);
    expect(value.fields.data).toEqual({
      pemerintahDaerah: 'Pemerintah Kabupaten Luwu Timur',
      kabupaten: 'Kabupaten Luwu Timur',
      unitKerja: 'Kecamatan Kalaena',
      jabatan: 'Kepala Seksi',
      nama: 'NAMA PEJABAT',
      nip: '19690220 199002 1 001',
      pangkat: 'Penata Tingkat I',
      golongan: 'III/d',
      tempat: 'Kalaena',
      tanggalLaporan: '2024-06-28',
      judulLaporan: 'LAPORAN KINERJA',
      logo: 'logo.png',
      jabatanAtasan: 'Camat',
      namaAtasan: 'NAMA ATASAN',
      nipAtasan: '19650101 199003 1 002',
      pangkatAtasan: 'Pembina',
      golonganAtasan: 'IV/a',
      tanggalPk: '2024-01-15',
      tanggalPkPerubahan: '2024-07-22',
      penggantiMulai: '2024-08-01',
      jabatanPengganti: 'Plt. Kepala Seksi',
      namaPengganti: 'NAMA PENGGANTI',
      nipPengganti: '19800515 200604 1 008',
      pangkatPengganti: 'Penata',
      golonganPengganti: 'III/c',
      jabatanMengetahui: 'Sekretaris Camat',
      namaMengetahui: 'NAMA SEKRETARIS',
      nipMengetahui: '19700303 199503 1 004',
      pangkatMengetahui: 'Pembina',
      golonganMengetahui: 'IV/a',
      tingkat: 'sasaran',
    });
    expect([value.fields.at.nip, value.fields.at.golonganAtasan]).toEqual([
      { sheet: 'Identitas', row: 9, column: 2 },
      { sheet: 'Identitas', row: 20, column: 2 },
    ]);
  });

  // biome-ignore format: a table reads best as a table
  test.each<[TestCell, number]>([
    ['I', 1], ['ii', 2], ['III', 3], ['IV', 4], [1, 1], ['4', 4], ['Triwulan II', 2], ['TW III', 3], ['TW-IV', 4], ['Triwulan ke-2', 2], ['TRIWULAN 3', 3],
  ])('Triwulan %j is %i', (content, q) => {
    expect(read([['Tahun Anggaran', 2024], ['Triwulan', content]]).value.triwulan).toBe(q);
  });

  test.each<[TestCell, number]>([
    [2024, 2024],
    ['2024', 2024],
    ['Tahun 2024', 2024],
    ['Tahun Anggaran 2024', 2024],
  ])('Tahun Anggaran %j is %i', (content, year) => {
    expect(read([['Tahun Anggaran', content]]).value.year).toBe(year);
  });

  test('what is no year, no quarter and no day says so, with what was written', () => {
    const { value, findings } = read([
      ...REQUIRED.slice(2),
      ['Tahun Anggaran', 24],
      ['Triwulan', 'Semester I'],
      ['Tanggal Laporan', '31 Juni 2024'],
    ]);
    expect([value.year, value.triwulan, value.fields.data.tanggalLaporan]).toEqual([null, null, '']);
    expect(findings.map((f) => [f.code, argumentOf(f, 'kunci'), argumentOf(f, 'isi')])).toEqual([
      ['identitas/nilai', 'Tahun Anggaran', '24'],
      ['identitas/nilai', 'Triwulan', 'Semester I'],
      ['identitas/nilai', 'Tanggal Laporan', '31 Juni 2024'],
    ]);
    // Juni has thirty days.
    expect(findings.map((finding) => wording(finding).hint)[2]).toBe(
      'pastikan tanggal itu ada di kalender, lalu tulis sebagai tanggal Excel, atau seperti 28 Juni 2024',
    );
    expect(listCodes(findings)).toEqual(['identitas/nilai@B6', 'identitas/nilai@B7', 'identitas/nilai@B8']);
  });

  test('each required key left blank is named; an optional one is not', () => {
    const { findings } = read([
      ['KUNCI', 'ISI'],
      ['Tahun Anggaran', 2024],
      ['Triwulan', 'II'],
      ['Unit Kerja', ' '],
      ['NIP', null],
    ]);
    expect(findings.map((f) => [f.code, argumentOf(f, 'kunci'), f.at?.row, f.at?.column])).toEqual([
      ['identitas/kosong', 'Pemerintah Daerah', 1, 1],
      ['identitas/kosong', 'Kabupaten/Kota', 1, 1],
      ['identitas/kosong', 'Unit Kerja', 4, 2],
      ['identitas/kosong', 'Jabatan', 1, 1],
      ['identitas/kosong', 'Nama', 1, 1],
    ]);
  });

  test('--tahun and --triwulan win, also over what cannot be read', () => {
    const { value, findings } = read([...REQUIRED.slice(2), ['Tahun Anggaran', 'x'], ['Triwulan', 'x']], {
      year: 2025,
      triwulan: 4,
    });
    expect([value.year, value.triwulan, findings]).toEqual([2025, 4, []]);
  });

  test('a NIP stored as a number is not used', () => {
    const { value, findings } = read([
      ...REQUIRED,
      ['NIP', Number('196902201990021001')],
      ['NIP Atasan', Number('196501011990031002')],
    ]);
    expect([value.fields.data.nip, value.fields.data.nipAtasan]).toEqual(['', '']);
    expect(listCodes(findings)).toEqual(['identitas/nip-angka@B8', 'identitas/nip-angka@B9']);
    expect(argumentOf(findings[1], 'kunci')).toBe('NIP Atasan');
  });

  test('a formula that was never computed', () => {
    expect(listCodes(read([...REQUIRED, ['Tempat', { f: 'B5' }]]).findings)).toEqual(['sel/rumus-belum-dihitung@B8']);
  });

  test('a key left to a formula never computed is not called blank as well', () => {
    const { findings } = read([...REQUIRED.slice(0, 6), ['Nama', { f: 'Lain!A1' }]]);
    expect(listCodes(findings)).toEqual(['sel/rumus-belum-dihitung@B7']);
  });

  test('an error value is not printed as a name', () => {
    const { value, findings } = read([...REQUIRED.slice(0, 6), ['Nama', { cellError: '#REF!', f: 'Lain!A1' }]]);
    expect([value.fields.data.nama, listCodes(findings)]).toEqual(['', ['sel/rumus-galat@B7']]);
  });

  test('a year and a quarter that were never computed are told as such', () => {
    const { value, findings } = read([
      ...REQUIRED.slice(2),
      ['Tahun Anggaran', { f: 'YEAR(A1)' }],
      ['Triwulan', { cellError: '#N/A' }],
    ]);
    expect([value.year, value.triwulan]).toEqual([null, null]);
    expect(listCodes(findings)).toEqual(['sel/rumus-belum-dihitung@B6', 'sel/rumus-galat@B7']);
  });

  test('keys in any spelling, other lines left alone, titles above, colons between', () => {
    const { value, findings } = read([
      ['DATA UMUM'],
      ['TAHUN  ANGGARAN :', ':', 2024],
      ['triwulan', ':', 'II'],
      ['Pemerintah daerah', ':', ': Pemerintah Kabupaten Luwu Timur'],
      ['Kabupaten / Kota', ':', 'Kabupaten Luwu Timur'],
      ['UNIT KERJA', ':', 'Kecamatan Kalaena'],
      ['Telepon', ':', '0471'],
      ['Jabatan', ':', 'Kepala Seksi'],
      ['Nama', ':', 'NAMA PEJABAT'],
    ]);
    // Told, since it is no key: Telepon.
    expect(listCodes(findings)).toEqual(['identitas/tidak-dikenal@A7']);
    expect([value.year, value.triwulan, value.fields.data.pemerintahDaerah, value.fields.data.nama]).toEqual([
      2024,
      2,
      'Pemerintah Kabupaten Luwu Timur',
      'NAMA PEJABAT',
    ]);
  });

  test('a misspelt key is an error where the one that is meant is needed and not there, and is told once', () => {
    const told = (rows: readonly (readonly TestCell[])[]) =>
      read(rows).findings.map((f) => `${f.code} ${f.severity} ${f.at?.row ?? ''}`);
    const misspelt = REQUIRED.map(
      ([key, value]) => [key === 'Jabatan' ? 'Jabtan' : (key ?? null), value ?? null] as const,
    );
    const row = REQUIRED.findIndex(([key]) => key === 'Jabatan') + 1;
    expect(told(misspelt)).toEqual([`identitas/tidak-dikenal error ${row}`]);
    expect(told([...REQUIRED, ['Jabtan', 'Camat']])).toEqual([
      `identitas/tidak-dikenal warning ${REQUIRED.length + 1}`,
    ]);
  });

  test('of a key written twice the first counts', () => {
    expect(read([...REQUIRED, ['Nama', 'LAIN']]).value.fields.data.nama).toBe('NAMA PEJABAT');
  });
});

describe('without the sheet', () => {
  const NO_SHEETS = makeRawBuku({});

  test('one of another name that holds its keys is named', () => {
    const rows = [
      ['LAPORAN KINERJA'],
      ['Tahun Anggaran', ':', 2024],
      ['Triwulan', ':', 'II'],
      ['Unit Kerja', ':', 'Kecamatan Kalaena'],
      ['Nama', ':', 'NAMA PEJABAT'],
    ];
    const told = (sheets: Record<string, typeof rows>) =>
      reportMissingIdentitas(UNSTATED, makeRawBuku(sheets)).map((f) => [f.code, argumentOf(f, 'terdekat') ?? '']);
    expect(told({ Catatan: [['Nama', 'Alfa']], Cover: rows })).toEqual([['lembar/tidak-ada', 'Cover']]);
    expect(told({ Cover: rows.filter((_, i) => i !== 2) })).toEqual([
      ['identitas/kosong', ''],
      ['identitas/kosong', ''],
    ]);
    // Four keys without the quarter, three with it.
    const withDate = [...rows.filter((_, i) => i !== 2), ['Tanggal Laporan', ':', '28 Juni 2024']];
    for (const few of [withDate, rows.slice(0, 4)])
      expect(told({ Cover: few }).map(([code]) => code)).toEqual(['identitas/kosong', 'identitas/kosong']);
  });

  test('what calculation needs, unless a flag gives it', () => {
    expect(reportMissingIdentitas(UNSTATED, NO_SHEETS).map((f) => argumentOf(f, 'kunci'))).toEqual([
      'Tahun Anggaran',
      'Triwulan',
    ]);
    expect(
      reportMissingIdentitas({ year: 2024, triwulan: null }, NO_SHEETS).map((f) => argumentOf(f, 'kunci')),
    ).toEqual(['Triwulan']);
    const { value, findings } = parseBuku(makeRawBuku({}), { ...NO_OPTIONS, year: 2024, triwulan: 3 });
    expect([value.year, value.triwulan, value.identitas]).toEqual([2024, 3, null]);
    expect(findings.map((f) => f.code)).toEqual(['lembar/tidak-ada', 'lembar/tidak-ada', 'lembar/tidak-ada']);
  });

  test('what a document needs', () => {
    expect(listMissingKeys(null)).toEqual(['Pemerintah Daerah', 'Kabupaten/Kota', 'Unit Kerja', 'Jabatan', 'Nama']);
    expect(listMissingKeys({ ...EMPTY_IDENTITAS, jabatan: 'x', nama: 'y' })).toEqual([
      'Pemerintah Daerah',
      'Kabupaten/Kota',
      'Unit Kerja',
    ]);
  });
});

/** What an office writes for a key, told by hand. */
const OFFICE_KEYS: Readonly<Record<string, readonly string[]>> = {
  tahunAnggaran: ['Tahun', 'TA', 'Tahun Laporan'],
  triwulan: ['TW', 'Periode', 'Triwulan Laporan'],
  pemerintahDaerah: ['Pemda', 'Nama Pemerintah Daerah'],
  kabupaten: ['Kabupaten', 'Kota'],
  unitKerja: [
    'OPD',
    'Perangkat Daerah',
    'SKPD',
    'Nama OPD',
    'Nama SKPD',
    'Nama Perangkat Daerah',
    'Nama Unit Kerja',
    'Instansi',
  ],
  tanggalLaporan: ['Tanggal'],
  tanggalPk: ['Tanggal Perjanjian Kinerja'],
  tanggalPkPerubahan: ['Tanggal Perjanjian Kinerja Perubahan'],
  tingkat: ['Tingkat Laporan'],
};
/** What may stand there, and what it is to be. */
const CONTENT: Readonly<Record<string, readonly [written: string, value: unknown]>> = {
  tahunAnggaran: ['2024', 2024],
  triwulan: ['III', 3],
  tanggalLaporan: ['28 Juni 2024', '2024-06-28'],
  tanggalPk: ['15 Januari 2024', '2024-01-15'],
  tanggalPkPerubahan: ['22 Juli 2024', '2024-07-22'],
  tingkat: ['sasaran', 'sasaran'],
};

test('each other name of a key means what is told by hand, and no other is known', () => {
  for (const [key, names] of Object.entries(OFFICE_KEYS)) {
    const [written, value] = CONTENT[key] ?? ['Kalaena', 'Kalaena'];
    for (const name of names) {
      const reading = read([[name, written]]).value;
      const found = { ...reading.fields.data, tahunAnggaran: reading.year, triwulan: reading.triwulan };
      expect([name, found]).toEqual([name, { ...EMPTY_IDENTITAS, tahunAnggaran: null, triwulan: null, [key]: value }]);
    }
  }
  const known = Object.fromEntries(
    IDENTITAS_KEYS.flatMap(({ key, alias }) => (alias.length === 0 ? [] : [[key, alias]])),
  );
  expect(known).toEqual(OFFICE_KEYS);
});
