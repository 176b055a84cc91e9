import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { isAngka } from '../../src/domain/angka.ts';
import { FIGURE, figureColumn, textColumn } from '../../src/domain/column.ts';
import { PK_TABLE } from '../../src/domain/pk-columns.ts';
import { declareTable } from '../../src/domain/table-declaration.ts';
import { wording } from '../../src/findings/wording.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { makeRawBuku, type TestCell, type TestSheet } from '../support/raw-buku.ts';
import { listCodes, readKeuangan, readPk, readRencana } from '../support/test-table.ts';

const PK_HEADINGS = ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN', 'KETERANGAN'];
const RENCANA_HEADINGS = ['SUB KEGIATAN', 'INDIKATOR', 'JENIS', 'ARAH', 'TARGET TW II', 'REALISASI TW II'];

function readPkRow(...cells: TestCell[]) {
  return readPk([PK_HEADINGS, cells]);
}

describe('values that break the zod type of their column', () => {
  test('a negative target or amount is sel/angka-negatif at its cell and stands as rusak', () => {
    const { table, findings } = readPkRow(1, 'K', 'A', 'I', -3, 'Laporan', '(5.000)');
    expect(listCodes(findings)).toEqual(['sel/angka-negatif@E2', 'sel/angka-negatif@G2']);
    expect(findings).toMatchObject([
      { args: { isi: '-3' }, written: '-3', unit: 'angka', label: 'A · Target' },
      { args: { isi: '-5.000' }, written: '-5000', unit: 'rupiah', label: 'A · Anggaran' },
    ]);
    expect(table?.rows[0]?.data).toMatchObject({ target: 'rusak', pagu: 'rusak', indikator: 'I' });
  });

  test('in a quarter the path of the issue leads to its cell', () => {
    const reading = readKeuangan([
      ['SUB KEGIATAN', 'ANGGARAN', 'TARGET TW I', 'REALISASI TW I', 'TARGET TW II', 'REALISASI TW II'],
      ['A', 100, 5, 5, -5, -5],
    ]);
    expect(listCodes(reading.findings)).toEqual(['sel/angka-negatif@E2']);
    expect(reading.findings[0]?.label).toBe('A · Triwulan II · Target');
    expect(reading.table?.rows[0]?.data.triwulan[2].target).toBe('rusak');
    // More may be paid back than spent: the rules ask for its sentence.
    expect(String(reading.table?.rows[0]?.data.triwulan[2].realisasi)).toBe('-5');
    expect(isAngka(reading.table?.rows[0]?.data.triwulan[1].realisasi)).toBe(true);
  });

  test('a realisasi of an indikator may be below zero', () => {
    const reading = readRencana([RENCANA_HEADINGS, ['A', 'I', 'tetap', 'turun', 3, -2]]);
    expect(listCodes(reading.findings)).toEqual([]);
    expect(String(reading.table?.rows[0]?.data.triwulan[2].realisasi)).toBe('-2');
  });

  test('a word that is no choice is sel/pilihan with the nearest; the column has its word for blank', () => {
    const reading = readRencana([RENCANA_HEADINGS, ['A', 'I', 'komulatif', 'keatas', 3, 2]]);
    expect(listCodes(reading.findings)).toEqual(['sel/pilihan@C2', 'sel/pilihan@D2']);
    expect(reading.findings[0]?.args).toMatchObject({
      kolom: 'JENIS',
      isi: 'komulatif',
      terdekat: 'kumulatif',
    });
    expect(reading.table?.rows[0]?.data).toMatchObject({ jenis: null, arah: 'naik' });
  });

  test('aliases and "-" are understood', () => {
    const reading = readRencana([
      RENCANA_HEADINGS,
      ['A', 'I', 'Progres', 'Minimize', 3, 2],
      ['B', 'I', '-', null, 3, 2],
    ]);
    expect(reading.findings).toEqual([]);
    expect(reading.table?.rows.map((row) => [row.data.jenis, row.data.arah])).toEqual([
      ['kumulatif', 'turun'],
      [null, 'naik'],
    ]);
  });

  test('of a type with issues of its own zod says nothing to the user: code, cell and words are ours, once a cell', () => {
    const declared = declareTable({
      ...PK_TABLE,
      columns: {
        ...PK_TABLE.columns,
        village: { ...textColumn(text('DESA')), type: z.string().check(z.maxLength(3), z.endsWith('Kiri')) },
        weight: figureColumn(
          'satuan',
          FIGURE.check(z.refine((value) => !isAngka(value) || value.lt(5))),
          text('HUNIAN'),
        ),
      },
    });
    const input: TestSheet = [
      [...PK_HEADINGS, 'DESA', 'HUNIAN'],
      [1, 'K', 'A', 'I', 3, 'Laporan', 5000, 'APBD', 'Kalaena', 7],
    ];
    const [sheet] = makeRawBuku({ PK: input }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const { value, findings } = readTable(sheet, declared, 2);
    expect(listCodes(findings)).toEqual(['sel/pilihan@I2', 'sel/bukan-angka@J2']);
    const told = findings.map((f) => [wording(f).title, wording(f).hint].join('; '));
    expect(told).toEqual([
      'DESA "Kalaena" tidak dikenal; isi dengan salah satu: penjelasan DESA',
      'Seharusnya angka, tetapi berisi teks: "7"; tulis angkanya saja, misalnya 12; tulis "-" bila memang tidak ada',
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/invalid|expected|too/i);
    expect(value?.rows[0]?.data).toMatchObject({ village: '', weight: 'rusak', remark: 'APBD' });
  });
});

describe('the unit of a row', () => {
  test('is SATUAN, else the words behind the target, whose cell is then its address', () => {
    const row = readPk([
      ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
      ['K', 'A', 'I', '12 Laporan', 5],
    ]).table?.rows[0];
    expect([row?.data.satuan, row?.at.satuan.column]).toEqual(['Laporan', 4]);
    const own = readPkRow(1, 'K', 'A', 'I', '12', 'Dokumen', 5).table?.rows[0];
    expect([own?.data.satuan, own?.at.satuan.column]).toEqual(['Dokumen', 6]);
  });

  test('is % where only the format of the target says so', () => {
    const row = readPk([
      ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
      ['K', 'A', 'I', { v: 0.95, fmt: '0%' }, 5],
    ]).table?.rows[0];
    expect([String(row?.data.target), row?.data.satuan]).toEqual(['95', '%']);
  });
});

test.each([
  ['KETERANGAN', 8],
  ['SATUAN', 6],
])('an error value under %s is told: it is not blank', (_, column) => {
  const cells: TestCell[] = [1, 'K', 'A', 'I', 3, 'Laporan', 5000, 'APBD'];
  cells[column - 1] = { cellError: '#REF!', f: 'B9' };
  const { findings } = readPkRow(...cells);
  expect(findings.map(({ code, at }) => [code, at?.column])).toEqual([['sel/rumus-galat', column]]);
});

function text(heading: string) {
  return { heading, alias: [], required: false, explanation: `penjelasan ${heading}`, width: 12 };
}

describe('the satuan that a number format shows', () => {
  const headings = ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'];

  test('is the unit of a row without SATUAN, and a percentage stays one', () => {
    const { table, findings } = readPk([
      headings,
      ['K', 'A', 'I', { v: 12, fmt: '0" dokumen"' }, 5],
      ['K', 'B', 'J', { v: 0.95, fmt: '0%' }, 5],
      ['K', 'C', 'L', { v: 97.5, fmt: '0.0" %"' }, 5],
    ]);
    expect(listCodes(findings)).toEqual([]);
    expect(table?.rows.map(({ data }) => `${data.target} ${data.satuan}`)).toEqual(['12 dokumen', '95 %', '97.5 %']);
  });

  test('other than that of SATUAN is told', () => {
    const { findings } = readPkRow(1, 'K', 'A', 'I', { v: 12, fmt: '0" orang"' }, 'Laporan', 5);
    expect(findings.map((f) => [f.code, f.args])).toEqual([
      ['sel/satuan-beda', { satuan: 'orang', satuanBaris: 'Laporan' }],
    ]);
  });
});

test('+ and - under ARAH: a dash says turun beside a plus, nothing where all are dashes, either beside words', () => {
  const read = (...signs: readonly string[]) =>
    readRencana([
      ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'ARAH', 'TARGET TW II'],
      ...signs.map((sign, i): TestCell[] => ['Alfa', `Indikator ${i}`, sign, 5]),
    ]);
  const arah = (...signs: readonly string[]) => read(...signs).table?.rows.map(({ data }) => data.arah);
  expect(arah('+', '-', '\u2212')).toEqual(['naik', 'turun', 'turun']);
  expect(arah('-', '-')).toEqual(['naik', 'naik']);
  expect(arah('\u2191', '\u2193')).toEqual(['naik', 'turun']);
  expect(listCodes(read('+', '-', 'turun').findings)).toEqual(['sel/pilihan@C3']);
  expect(arah('naik', '-')).toEqual(['naik', 'naik']);
});

test('a target merged over two indikator is no target of the second', () => {
  const { table, findings } = readRencana({
    rows: [
      ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET TW II', 'ANGGARAN TW II'],
      ['Alfa', 'Satu', 5, 100],
      ['Alfa', 'Dua', null, null],
    ],
    merges: ['C2:C3', 'D2:D3'],
  });
  expect(listCodes(findings)).toEqual(['sel/digabung@C2']);
  expect(findings[0]?.args).toMatchObject({ isi: '5', area: 'C2:C3', sel: 'C3' });
  expect(table?.rows[1]?.data.triwulan[2]).toMatchObject({ target: 'rusak', anggaran: 'kosong' });
});

test('money merged over two sub kegiatan is of neither', () => {
  const { table, findings } = readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'TARGET TW II', 'REALISASI TW II'],
      ['Alfa', 100, 40, 30],
      ['Beta', 50, 20, null],
    ],
    merges: ['D2:D3'],
  });
  expect(listCodes(findings)).toEqual(['sel/digabung@D2']);
  expect(table?.rows[1]?.data.triwulan[2].realisasi).toBe('rusak');
});

test('marks for the name above stand for it, and the number of a list in front of a name is no part of it', () => {
  const { table, findings } = readRencana([
    ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET TW II'],
    ['a. Alfa', 'Satu', 1],
    ['sda', 'Dua', 2],
    ['"', 'Tiga', 3],
    ['2) Beta', 'Empat', 4],
  ]);
  expect(listCodes(findings)).toEqual([]);
  expect(table?.rows.map(({ data }) => [data.subKegiatan, data.indikator])).toEqual([
    ['Alfa', 'Satu'],
    ['Alfa', 'Dua'],
    ['Alfa', 'Tiga'],
    ['Beta', 'Empat'],
  ]);
});

test('a mark under SATUAN or JENIS stands for the word above it, also one above another such mark', () => {
  const { table, findings } = readRencana([
    ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'JENIS', 'TARGET TW II'],
    ['Alfa', 'Satu', 'Laporan', 'tetap', 1],
    ['sda', 'Dua', 'sda', 'idem', 2],
    ['Beta', 'Tiga', '- " -', 'sama dengan di atas', 3],
    ['Beta', 'Empat', 'Orang', 'akumulatif', 4],
  ]);
  expect(listCodes(findings)).toEqual([]);
  expect(table?.rows.map(({ data }) => [data.satuan, data.jenis])).toEqual([
    ['Laporan', 'tetap'],
    ['Laporan', 'tetap'],
    ['Laporan', 'tetap'],
    ['Orang', 'akumulatif'],
  ]);
});

test('on a sheet without indikator a mark for the name above is told, and so is one that says nothing', () => {
  const readMarked = (mark: string) =>
    readKeuangan([
      ['SUB KEGIATAN', 'ANGGARAN', 'TARGET TW II', 'REALISASI TW II'],
      ['Alfa', 100, 40, 30],
      [mark, 100, 40, 31],
      ['Beta', 50, 20, 10],
    ]);
  for (const mark of ['"', '??']) expect(listCodes(readMarked(mark).findings)).toEqual(['sel/kosong@A3']);
  // No name of PK, which is told where the sheets are joined.
  expect(readMarked('sda').table?.rows.map(({ data }) => data.subKegiatan)).toEqual(['Alfa', 'sda', 'Beta']);
});

test('the same words are a remark where they stand under KETERANGAN', () => {
  const { table } = readPk([
    ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'ANGGARAN', 'KETERANGAN'],
    ['K', 'Alfa', 'Satu', 4, 500, 'APBD'],
    ['sda', 'Beta', 'Dua', 4, 300, 'sama'],
  ]);
  expect(table?.rows.map(({ data }) => [data.kegiatan, data.remark])).toEqual([
    ['K', 'APBD'],
    ['K', 'sama'],
  ]);
});

describe('#DIV/0! as a capaian', () => {
  const error: TestCell = { cellError: '#DIV/0!' };
  const codes = (...cells: readonly TestCell[]) => {
    const heading = ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET TW II', 'REALISASI TW II', 'CAPAIAN TW II'];
    return readRencana([heading, ['Alfa', 'Satu', ...cells, error]]).findings.map((f) => `${f.severity} ${f.code}`);
  };

  test('is nothing before there is a realisasi, told where there is no target, and else an error', () => {
    expect(codes(5, null)).toEqual([]);
    expect(codes('-', '-')).toEqual(['info sel/rumus-galat']);
    expect(codes(0, 3)).toEqual(['error sel/rumus-galat']);
  });

  test('nor is it as the mean of such a quarter', () => {
    const { findings } = readRencana([
      [
        'NO',
        'SUB KEGIATAN',
        'INDIKATOR KINERJA',
        'TARGET TW I',
        'REALISASI TW I',
        'CAPAIAN TW I',
        'TARGET TW II',
        'REALISASI TW II',
        'CAPAIAN TW II',
      ],
      [1, 'Alfa', 'Satu', 5, 5, 100, 5, null, null],
      ['Rata-rata', null, null, null, null, error, null, null, error],
    ]);
    expect(listCodes(findings)).toEqual(['sel/rumus-galat@F3']);
  });
});
