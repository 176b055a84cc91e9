import { describe, expect, test } from 'vitest';
import { readLevels } from '../../src/sheets/name-levels.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { judgeLayout } from '../support/layouts/judge-layout.ts';
import { PLAIN_LAYOUT } from '../support/layouts/layout-choices.ts';
import { makeLayout } from '../support/layouts/make-layout.ts';
import { OFFICE_RESULTS, OFFICE_ROWS, type OfficeRow } from '../support/layouts/office-data.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { listCodes, readPk } from '../support/test-table.ts';

type Cells = readonly TestCell[];
/** The row of a level: its name and its kode. */
type LevelRow = (word: string, kode: string, name: string) => Cells;

const PROGRAM = 'PROGRAM PEMBERDAYAAN MASYARAKAT';
const HEADING = ['INDIKATOR KINERJA', 'TARGET', 'SATUAN', 'ANGGARAN'];
const figures = (r: OfficeRow): Cells => [r.indikator, r.annualTarget, r.satuan, r.pagu];

/** PK with all names in one column: each kegiatan above its sub kegiatan, the program on top. */
function listRows(level: LevelRow, closing: Cells = []): readonly Cells[] {
  const rows: Cells[] = [level('Program', '7.01.03', PROGRAM)];
  let kegiatan = '';
  for (const r of OFFICE_ROWS) {
    if (r.kegiatan !== kegiatan) rows.push(level('Kegiatan', r.kode.split('.').slice(0, 5).join('.'), r.kegiatan));
    kegiatan = r.kegiatan;
    rows.push([...level('Sub Kegiatan', r.kode, r.subKegiatan), ...figures(r)]);
  }
  return [...rows, closing];
}

const NAMES = 'PROGRAM / KEGIATAN / SUB KEGIATAN';
const STYLES: Readonly<Record<string, readonly Cells[]>> = {
  'with a kode each': [['KODE', NAMES, ...HEADING], ...listRows((_, kode, name) => [kode, name])],
  'with the kode in front of the name': [[NAMES, ...HEADING], ...listRows((_, kode, name) => [`${kode} ${name}`])],
  'below a row that numbers the columns': [
    ['KODE', NAMES, ...HEADING],
    ['1', '2', '3', '4', '5', '6 = 4 + 5'],
    ...listRows((_, kode, name) => [kode, name]),
  ],
  'with the word of the level': [[NAMES, ...HEADING], ...listRows((word, _, name) => [`${word} : ${name}`])],
  'told by the rows that have an indikator': [
    ['URAIAN PROGRAM/KEGIATAN/SUB KEGIATAN', ...HEADING],
    ...listRows((_, __, name) => [name], ['JUMLAH', null, null, null, 107244500]),
    [],
    [null, 'Kalaena, 5 Januari 2024'],
    ['NAMA PEJABAT'],
  ],
};

describe('programs, kegiatan and sub kegiatan in one column of PK', () => {
  test.each(Object.entries(STYLES))('%s', (_, rows) => {
    const base = makeLayout(PLAIN_LAYOUT);
    const own = makeRawBuku({ PK: rows }).sheets;
    const raw = { ...base, sheets: [...base.sheets.filter(({ name }) => name !== 'PK'), ...own] };
    const { outcome, differences } = judgeLayout(raw, OFFICE_RESULTS, NO_OPTIONS);
    expect([outcome, differences]).toEqual(['right', []]);
    const { table } = readPk(rows);
    expect(table?.rows.map(({ data }) => [data.program, data.kegiatan, data.subKegiatan])).toEqual(
      OFFICE_ROWS.map((r) => [PROGRAM, r.kegiatan, r.subKegiatan]),
    );
  });

  test('sums of a kegiatan are those of its rows', () => {
    const rows = listRows((_, kode, name) => [kode, name]).map((row) =>
      row[0] === '7.01.03.2.01' ? [...row, null, null, null, 96774000] : row,
    );
    const { table } = readPk([['KODE', NAMES, ...HEADING], ...rows]);
    // Rows 4 and 5: 10.893.500 + 85.880.500.
    expect(table?.induk.map(({ name, children }) => [name, children])).toEqual([[OFFICE_ROWS[0]?.kegiatan, [4, 5]]]);
  });

  test('where nothing tells the kegiatan it is refused with the heading, and the words of the levels end that', () => {
    const rows = (program: string, kegiatan: string) => [
      [NAMES, ...HEADING],
      [`${program}Urusan`, 'Persentase urusan', 100, '%', 30],
      [`${kegiatan}Pelayanan`, 'Persentase layanan', 100, '%', 30],
      ['Alfa', 'Jumlah laporan', 3, 'Laporan', 10],
      ['Beta', 'Jumlah laporan', 4, 'Laporan', 20],
    ];
    const { table, findings } = readPk(rows('', ''));
    expect([table, listCodes(findings), findings[0]?.args]).toEqual([
      null,
      ['kolom/tingkat-nama@A1'],
      { lembar: 'PK', judul: NAMES },
    ]);
    const obeyed = readPk(rows('Program: ', 'Kegiatan: '));
    expect(obeyed.table?.rows.map(({ data }) => [data.kegiatan, data.subKegiatan, data.pagu.toString()])).toEqual([
      ['Pelayanan', 'Alfa', '10'],
      ['Pelayanan', 'Beta', '20'],
    ]);
  });
});

test('a program ends the kegiatan above it: nobody can know the kegiatan of what follows', () => {
  const rows = [
    { row: 1, name: 'Program: A', kode: '', hasIndikator: false },
    { row: 2, name: 'Kegiatan: B', kode: '', hasIndikator: false },
    { row: 3, name: 'Sub Kegiatan: C', kode: '', hasIndikator: true },
    { row: 4, name: 'Program: D', kode: '', hasIndikator: false },
    { row: 5, name: 'Sub Kegiatan: E', kode: '', hasIndikator: true },
  ];
  expect([...(readLevels(rows.slice(0, 3)) ?? [])]).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(readLevels(rows)).toBeUndefined();
});
