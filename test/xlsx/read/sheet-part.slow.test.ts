import { expect, test } from 'vitest';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx.ts';
import { argumentOf } from '../../support/argument-of.ts';
import { bookOf, bookParts, zipOf } from '../../support/crafted-zip.ts';
import { checkFacts } from '../../support/facts.ts';

test('areas that overlap beyond all reason are refused, not looked through for hours', () => {
  const rows = Array.from({ length: 1000 }, () => '<row><c><v>1</v></c></row>').join('');
  const areas = '<mergeCell ref="A1:A1000"/>'.repeat(30_000);
  const xml = `<worksheet><sheetData>${rows}</sheetData><mergeCells>${areas}</mergeCells></worksheet>`;
  const { findings } = readXlsx(zipOf(bookParts(xml)));
  expect(findings.map((f) => argumentOf(f, 'jenis'))).toEqual(['gabungan']);
});

test('a million formatted rows read in the time of the filled ones', () => {
  const rows = Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" s="1" customFormat="1"/>`);
  rows[9] = '<row r="10"><c r="A10"><v>5</v></c></row>';
  const { value, findings } = readXlsx(bookOf(rows.join('')));
  expect(findings).toEqual([]);
  if (value === null) throw new Error('refused');
  checkFacts(value, 'L1!A10=5');
});
