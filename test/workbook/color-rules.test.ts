import { expect, test } from 'vitest';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { EMPTY_CONTENT } from '../../src/workbook/workbook-content.ts';
import { listFormulaCells, readRawBuku } from '../support/workbook-cells.ts';
import { unzip } from '../support/workbook-parts.ts';

const { bytes } = await makeWorkbook(EMPTY_CONTENT, 12);
const parts = unzip(Buffer.from(bytes));

/** The colour rules of a sheet by its place in the workbook: formula by range. */
function rulesOf(sheet: number): ReadonlyMap<string, string> {
  const xml = parts[`xl/worksheets/sheet${sheet}.xml`] ?? '';
  const found = xml.matchAll(/<conditionalFormatting sqref="([^"]+)">.*?<formula>(.*?)<\/formula>/gs);
  return new Map([...found].map(([, range = '', formula = '']) => [range, formula.replaceAll('&gt;', '>')]));
}

test('required cells of Identitas are marked while they are blank', () => {
  // Tahun Anggaran and Triwulan are the first two keys.
  expect([...rulesOf(2)].slice(0, 2)).toEqual([
    ['B4', 'LEN(TRIM(B4))=0'],
    ['B5', 'LEN(TRIM(B5))=0'],
  ]);
});

test('a target is marked where its row names an indikator', () => {
  // Columns of PK: A NO, B KODE ... F INDIKATOR, G TARGET; of Rencana Aksi the four quarters.
  expect([...rulesOf(3).values()]).toContainEqual(expect.stringMatching(/^AND\(LEN\(\$\w7\)>0,LEN\(TRIM\(G7\)\)=0\)$/));
  expect([...rulesOf(4).values()].filter((formula) => formula.startsWith('AND('))).toHaveLength(4);
});

test('every formula of a data row is marked once it is typed over', () => {
  const sheets = new Map([
    ['PK', 3],
    ['Rencana Aksi', 4],
    ['Realisasi Keuangan', 5],
  ]);
  // Those of Daftar Nama are locked: nobody types over them.
  const formulas = [...listFormulaCells(readRawBuku(bytes)).keys()].filter((address) =>
    /^(?!Daftar Nama).*!\$?[A-Z]+7$/.test(address),
  );
  expect(formulas.length).toBeGreaterThan(15);
  for (const address of formulas) {
    const [name = '', cell = ''] = address.split('!');
    const rule = rulesOf(sheets.get(name.replaceAll("'", '')) ?? 0).get(`${cell}:${cell.replace('7', '18')}`);
    expect([address, rule]).toEqual([address, `NOT(_xlfn.ISFORMULA(${cell}))`]);
  }
});
