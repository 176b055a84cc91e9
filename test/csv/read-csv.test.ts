import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/csv/read-csv.ts';

function rows(content: string | Uint8Array): readonly (readonly (readonly [number, string])[])[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const [sheet] = readCsv(bytes).sheets;
  return [...(sheet?.rows.values() ?? [])].map((cells) =>
    [...cells].map(([column, { value }]) => [column, 'text' in value ? value.text : ''] as const),
  );
}

describe('readCsv', () => {
  it.each([
    ['semicolons, BOM, CRLF', '\ufeffA;B\r\n1.000,50;x\r\n'],
    ['commas', 'A,B\n"1.000,50",x\n'],
    ['tabs', 'A\tB\n1.000,50\tx\n'],
  ])('%s', (_, text) => {
    expect(rows(text)).toEqual([
      [
        [1, 'A'],
        [2, 'B'],
      ],
      [
        [1, '1.000,50'],
        [2, 'x'],
      ],
    ]);
  });

  it('quotes hold separators, quotes and line breaks', () => {
    expect(rows('A;B\n"a;b";"kata ""dua""\nbaris"\n')[1]).toEqual([
      [1, 'a;b'],
      [2, 'kata "dua"\nbaris'],
    ]);
  });

  it('blanks and lone dashes are no cells; rows keep their numbers', () => {
    const [sheet] = readCsv(Buffer.from('A;B\n;-\nx; \n')).sheets;
    expect([...(sheet?.rows.keys() ?? [])]).toEqual([1, 3]);
  });

  it('UTF-16 and Windows-1252', () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('A;é', 'utf16le')]);
    expect([rows(wide)[0], rows(Buffer.from('A;\xe9', 'latin1'))[0]]).toEqual([
      [
        [1, 'A'],
        [2, 'é'],
      ],
      [
        [1, 'A'],
        [2, 'é'],
      ],
    ]);
  });
});
