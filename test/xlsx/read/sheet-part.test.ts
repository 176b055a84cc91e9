import { expect, test } from 'vitest';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx.ts';
import { argumentOf } from '../../support/argument-of.ts';
import { bookOf, bookParts, type EntryOf, zipOf } from '../../support/crafted-zip.ts';
import { checkFacts } from '../../support/facts.ts';

function facts(rows: string, check: string): void {
  const { value, findings } = readXlsx(bookOf(rows));
  expect(findings).toEqual([]);
  if (value !== null) checkFacts(value, check);
}

function refusal(rows: string): string {
  const { findings } = readXlsx(bookOf(rows));
  return `${findings[0]?.code} ${argumentOf(findings[0], 'jenis')}: ${argumentOf(findings[0], 'bagian')}`;
}

test('cells without an address follow the one before, formatted blank ones too', () => {
  facts(
    '<row r="3"><c r="B3" s="1"/><c><v>1</v></c><c s="2"/><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    'L1!C3=1;L1!E3=2;L1!A4=3',
  );
});

test('rows and columns out of order come in order', () => {
  const { value } = readXlsx(
    bookOf('<row r="5"><c r="C5"><v>1</v></c><c r="A5"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>'),
  );
  const rows = value?.sheets[0]?.rows ?? new Map();
  expect([...rows.keys()]).toEqual([2, 5]);
  expect([...rows.get(5).keys()]).toEqual([1, 3]);
});

test('a formula is computed when its value is there, whatever the value looks like', () => {
  facts(
    '<row><c><f>A9</f><v>0</v></c><c t="str"><f>A9</f><v></v></c><c t="str"><f>A9</f></c><c><f>A9</f><v/></c></row>',
    'L1!A1=0;L1!B1=blank;L1!C1=nores;L1!D1=nores',
  );
});

test('an address names the row where the cell stands', () => {
  facts('<row r="1"><c r="A7"><v>1</v></c></row>', 'L1!A7=1;L1!A1=blank');
});

test.each([
  ['<row r="0"/>', 'berkas/rusak alamat: "0" di lembar "L1"'],
  ['<row r="1048577"/>', 'berkas/rusak alamat: "1048577" di lembar "L1"'],
  ['<row r="x"/>', 'berkas/rusak alamat: "x" di lembar "L1"'],
  ['<row r="1"><c r="A"><v>1</v></c></row>', 'berkas/rusak alamat: "A" di lembar "L1"'],
  ['<row r="1"><c r="1"><v>1</v></c></row>', 'berkas/rusak alamat: "1" di lembar "L1"'],
  ['<row r="1"><c r="A1" t="s"><v>0</v></c></row>', "berkas/rusak teks-hilang: 'L1'!A1"],
  ['<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', "berkas/rusak teks-hilang: 'L1'!A1"],
  ['<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>', "berkas/rusak sel-ganda: 'L1'!A1"],
])('%s is refused', (rows, words) => expect(refusal(rows)).toBe(words));

test('covered cells hold nothing, whichever way the area lies', () => {
  const rows = [1, 2, 3].map((r) => `<row>${[1, 2, 3].map((c) => `<c><v>${r * 10 + c}</v></c>`).join('')}</row>`);
  const areas = ['A1:XFD1', 'A2:A1048576', 'B2:C3'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const xml = `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells>${areas}</mergeCells></worksheet>`;
  const { value } = readXlsx(zipOf(bookParts(xml)));
  const cells = [...(value?.sheets[0]?.rows ?? [])].flatMap(([r, row]) => [...row.keys()].map((c) => [r, c]));
  expect(cells).toEqual([
    [1, 1],
    [2, 1],
    [2, 2],
  ]);
});

test('a hidden flag of false is not hidden; a range of hidden columns is', () => {
  const { value } = readXlsx(
    zipOf(
      bookParts(
        '<worksheet><cols><col min="2" max="4" hidden="1"/><col min="6" max="6" hidden="false"/></cols><sheetData><row r="1" hidden="0"/><row r="2" hidden="true"/></sheetData></worksheet>',
      ),
    ),
  );
  expect([...(value?.sheets[0]?.hiddenColumns ?? [])]).toEqual([2, 3, 4]);
  expect([...(value?.sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
});

test('formats: built-in codes by number, own codes as stored, General as none', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0\\%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs></styleSheet>';
  const cells = [0, 1, 2, 3].map((s) => `<c s="${s}"><v>45471</v></c>`).join('');
  const parts: EntryOf[] = bookParts(`<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`);
  const { value } = readXlsx(zipOf([...parts, { name: 'xl/styles.xml', data: styles }]));
  const row = [...(value?.sheets[0]?.rows.get(1)?.values() ?? [])];
  expect(row.map((c) => [c.value.kind, c.format])).toEqual([
    ['number', undefined],
    ['number', '0%'],
    ['number', '0\\%'],
    ['date', 'mm-dd-yy'],
  ]);
});
