import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { readXlsx } from '../../src/xlsx/read/read-xlsx.ts';
import { LIMITS, type Limits } from '../../src/zip/limits.ts';
import { bookOf, bookParts, zipOf } from '../support/crafted-zip.ts';

function row(r: number, columns: number): string {
  const letters = (c: number): string => (c < 26 ? '' : String.fromCharCode(64 + Math.floor(c / 26)));
  const cells = Array.from(
    { length: columns },
    (_, c) => `<c r="${letters(c)}${String.fromCharCode(65 + (c % 26))}${r}"><v>1</v></c>`,
  );
  return `<row r="${r}">${cells.join('')}</row>`;
}

function refusal(bytes: Uint8Array, limits: Partial<Limits> = {}): string {
  const { value, findings } = readXlsx(bytes, { limits });
  const [finding] = findings;
  if (value !== null || finding === undefined) return 'read';
  const { title, hint } = wording(finding);
  return `${finding.code}: ${title}; ${hint}`;
}

const THREE_ROWS = bookOf(row(1, 3) + row(2, 3) + row(3, 3));

describe('limits: what is at the limit is read, one more is refused and names the flag', () => {
  const cases: readonly (readonly [keyof Limits, number, Uint8Array])[] = [
    ['fileBytes', THREE_ROWS.length, THREE_ROWS],
    ['entries', 5, THREE_ROWS],
    ['rows', 3, THREE_ROWS],
    ['columns', 3, THREE_ROWS],
    ['cells', 9, THREE_ROWS],
    ['sheets', 2, zipOf(bookParts('<worksheet/>', '<worksheet/>'))],
    ['partBytes', 400, zipOf([...bookParts(`<worksheet>${' '.repeat(377)}</worksheet>`)])],
    ['characters', 5, bookOf('<row r="1"><c r="A1" t="str"><v>lima</v></c><c r="B1" t="str"><v>5</v></c></row>')],
  ];
  test.each(cases)('%s', (key, limit, bytes) => {
    expect(refusal(bytes, { [key]: limit })).toBe('read');
    expect(refusal(bytes, { [key]: limit - 1 })).toContain(`naikkan batasnya dengan ${LIMITS[key].flag}`);
  });

  test('all parts together', () => {
    expect(refusal(THREE_ROWS, { totalBytes: 100 })).toContain('--batas-total');
  });

  test('defaults are those of the design', () => {
    const design = {
      fileBytes: 20,
      entries: 2000,
      partBytes: 64,
      sheets: 60,
      rows: 20_000,
      columns: 512,
      cells: 400_000,
    };
    for (const [key, defaultValue] of Object.entries({ ...design, characters: 8_000_000 })) {
      expect(LIMITS[key as keyof Limits].defaultValue).toBe(defaultValue);
    }
  });

  test('filled columns are counted, not the furthest one', () => {
    const far = bookOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(refusal(far, { rows: 1, columns: 1 })).toBe('read');
  });

  test('formatted rows are no filled rows', () => {
    const blank = Array.from({ length: 50 }, (_, i) => `<row r="${i + 1}" s="1"><c r="A${i + 1}" s="1"/></row>`);
    expect(refusal(bookOf(blank.join('')), { rows: 1, columns: 1, cells: 1 })).toBe('read');
  });

  test('text is counted at every cell that shows it', () => {
    const parts = bookParts(
      '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row></sheetData></worksheet>',
    );
    const bytes = zipOf([...parts, { name: 'xl/sharedStrings.xml', data: '<sst><si><t>1234</t></si></sst>' }]);
    expect(refusal(bytes, { characters: 8 })).toBe('read');
    expect(refusal(bytes, { characters: 7 })).toContain('--batas-teks');
  });
});
