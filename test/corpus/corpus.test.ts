import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { readXlsx } from '../../src/xlsx/read/read-xlsx.ts';
import { allCells, cellOf, checkFacts, readIndex } from '../support/facts.ts';

const FILES = new URL('files/', import.meta.url);
const INDEX = readIndex(join(import.meta.dirname, 'files/index.tsv'));
/** Built in zip-bomb.test.ts instead of being kept here: it is 300 kB of nothing. */
const BUILT_ELSEWHERE = 'd20-zipbomb-sheet-300MB.xlsx';

function read(file: string): RawWorkbook {
  const { value, findings } = readXlsx(readFileSync(new URL(file, FILES)));
  expect(findings).toEqual([]);
  if (value === null) throw new Error('refused');
  return value;
}

/** What must be refused, with the code and a word that its sentence or hint must have. */
const REFUSED: ReadonlyMap<string, readonly [code: string, word: string]> = new Map([
  ['c60-duplicate-zip-entry.xlsx', ['berkas/rusak', 'dua kali']],
  ['d01-xls-renamed.xlsx', ['berkas/bukan-xlsx', '.xls)']],
  ['d02-encrypted.xlsx', ['berkas/terenkripsi', 'sandi']],
  ['d03-ods-renamed.xlsx', ['berkas/bukan-xlsx', '.ods']],
  ['d04-csv-renamed.xlsx', ['berkas/bukan-xlsx', 'CSV']],
  ['d05-html-renamed.xlsx', ['berkas/bukan-xlsx', 'HTML']],
  ['d06-xlsb-renamed.xlsx', ['berkas/bukan-xlsx', '.xlsb']],
  ['d07-truncated.xlsx', ['berkas/rusak', 'terpotong']],
  ['d08-empty.xlsx', ['berkas/bukan-xlsx', 'kosong']],
  ['d10-docx-renamed.xlsx', ['berkas/bukan-xlsx', 'Word']],
  ['d11-pdf-renamed.xlsx', ['berkas/bukan-xlsx', 'PDF']],
  ['d21-sharedstrings-bomb.xlsx', ['berkas/terlalu-besar', '--batas-teks']],
  ['d22-xml-entity-bomb.xlsx', ['berkas/rusak', 'DOCTYPE']],
]);

describe('every file of the corpus ends as its index says', () => {
  test('the index and the folder hold the same files', () => {
    const kept = readdirSync(FILES).filter((f) => f !== 'index.tsv');
    const listed = INDEX.map((line) => line.get('file') ?? '').filter((f) => f !== BUILT_ELSEWHERE);
    expect(kept.sort()).toEqual(listed.sort());
  });

  for (const line of INDEX) {
    const file = line.get('file') ?? '';
    if (file === BUILT_ELSEWHERE) continue;
    const refusal = REFUSED.get(file);
    test(`${file}: ${line.get('kind')}`, () => {
      if (refusal === undefined) {
        checkFacts(read(file), line.get('check') ?? '');
        return;
      }
      const { value, findings } = readXlsx(readFileSync(new URL(file, FILES)));
      const [{ title, hint } = { title: '', hint: '' }] = findings.map((f) => wording(f));
      const sentence = `${title}; ${hint}`;
      expect([value, findings.map((f) => f.code)]).toEqual([null, [refusal[0]]]);
      expect(sentence).toContain(refusal[1]);
    });
  }
});

describe('what the index says in words', () => {
  const facts: readonly (readonly [file: string, facts: string])[] = [
    ['b01-formula-errors.xlsx', 'Sheet1!A2=err:#DIV/0!'],
    ['b02-formula-falsy-results.xlsx', 'Sheet1!A3=blank'],
    ['b07-data-table-formula.xlsx', 'One-Var!B5=formula:TABLE(,A2);One-Var!E5=formula:TABLE(B2,)'],
    ['b10-inlinestr-with-v.xlsx', '*!count>=14'],
    ['b12-x000D-escape.xlsx', 'Sheet1!A1=ABC\nDEF'],
    ['b13-empty-shared-string.xlsx', '*!count>=1'],
    ['b23-date-formats-id.xlsx', 'Tanggal!A1=date:2024-06-28;Tanggal!A2=date:2024-06-28'],
    ['b23-date-formats-id.xlsx', 'Tanggal!A3=date:2024-06-28;Tanggal!A9=45471;Tanggal!A10=06/28/2024'],
    ['b24-date-1904.xlsx', 'DateSystems!A2=date:2017-10-27'],
    ['b25-date-iso-t-d.xlsx', 'Sheet!A1=date:2021-01-01'],
    ['b28-nip-precision.xlsx', 'NIP!A1=198012312005011001;NIP!A6=00123'],
    ['b29-float-noise.xlsx', 'Noise!A1=19617580;Noise!A2=0.3;Noise!A3=107244499.999999;Noise!A8=1.11'],
    ['b29-float-noise.xlsx', 'Noise!A4=107244500;Noise!A5=24528830'],
    ['c02-merge-hidden-data.xlsx', 'Sheet1!A1=100;Sheet1!B1=blank'],
    ['c23-pivot.xlsx', 'DataSheet!J5=err:#DIV/0!'],
    ['c46-strict-excel.xlsx', 'Sheet Number 2!A4=date:1990-01-01'],
  ];
  test.each(facts)('%s: %s', (file, check) => checkFacts(read(file), check));

  test('hidden rows, columns and sheets are told', () => {
    const book = read('c05-hidden-everything.xlsx');
    expect(book.sheets.map((s) => [s.name, s.state])).toEqual([
      ['PK', 'visible'],
      ['Lama', 'hidden'],
      ['Ref', 'veryHidden'],
    ]);
    expect([...(book.sheets[0]?.hiddenRows ?? [])]).toEqual([4]);
    expect([...(book.sheets[0]?.hiddenColumns ?? [])]).toEqual([4]);
  });

  test('a row hidden by a filter is read, and told as hidden', () => {
    const sheet = read('c06-filtered-rows.xlsx').sheets[0];
    expect(sheet?.rows.size).toBe(4);
    expect(sheet?.hiddenRows.size).toBe(1);
  });

  test('percent signs: the raw format code is kept', () => {
    const book = read('b21-percent-shapes.xlsx');
    expect(cellOf(book, 'Persen!A1')).toMatchObject({ value: { text: '1.17' }, format: '0%' });
    expect(cellOf(book, 'Persen!A5')?.format).toBe('0"%"');
    expect(cellOf(book, 'Persen!A6')?.format).toBe('0\\%');
  });

  test('a chart sheet is not a sheet', () => {
    expect(read('c40-chartsheet.xlsx').sheets.map((s) => s.name)).toEqual(['Sheet1']);
  });

  test('nothing reaches Object.prototype', () => {
    const before = Reflect.ownKeys(Object.prototype);
    read('d24-proto-definedname.xlsx');
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });
});

/** What openpyxl reads (scripts/fixtures/openpyxl-nilai.py): scalar, {d: date}, {e: error code} or {t: time}. */
type SecondReading = Record<string, Record<string, Record<string, unknown>>>;
const SECOND: SecondReading = JSON.parse(readFileSync(new URL('openpyxl.json', import.meta.url), 'utf8'));

/** Cells that openpyxl reads otherwise than Excel shows them, with the reason. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['b25-date-iso-t-d.xlsx Sheet!A3', 'a time of day without a date; kept as its text'],
]);

function plain(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'string') return value.replace(/_x000D_/g, '\n').replace(/\r\n?|\n+/g, '\n');
  return JSON.stringify(value);
}

function ours(book: RawWorkbook, place: string): string {
  const value = cellOf(book, place)?.value;
  if (value === undefined) return '';
  if (value.kind === 'number') return String(Number(value.text));
  if (value.kind === 'text') return value.text.replace(/\n+/g, '\n');
  if (value.kind === 'boolean') return String(value.value);
  if (value.kind === 'error') return JSON.stringify({ e: value.code });
  return value.kind === 'date' ? JSON.stringify({ d: value.iso }) : 'uncomputed';
}

describe('a second reader agrees on every cell', () => {
  for (const [file, sheets] of Object.entries(SECOND)) {
    const cells = Object.entries(sheets).flatMap(([sheet, places]) =>
      Object.entries(places).map(([address, value]) => [`${sheet}!${address}`, value] as const),
    );
    if (cells.length === 0) continue;
    test(`${file}: ${cells.length} cells`, () => {
      const book = read(file);
      const different = cells
        .filter(([place]) => !OTHERWISE.has(`${file} ${place}`))
        .map(([place, value]) => [place, plain(value), ours(book, place)])
        .filter(([, theirs, own]) => theirs !== own);
      expect(different).toEqual([]);
      expect(allCells(book).length).toBeGreaterThanOrEqual(cells.length - OTHERWISE.size);
    });
  }
});
