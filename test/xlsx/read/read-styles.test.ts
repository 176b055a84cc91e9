import { expect, test } from 'vitest';
import { readStyles } from '../../../src/xlsx/read/read-styles.ts';

const read = (content: string) => readStyles(Buffer.from(`<styleSheet>${content}</styleSheet>`), 'xl/styles.xml');
const formats = (...ids: readonly (number | string)[]): string =>
  `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;

test('built-in formats are known by their number alone', () => {
  expect(read(formats(0, 3, 10, 14, 49))).toEqual([
    { format: undefined, date: false },
    { format: '#,##0', date: false },
    { format: '0.00%', date: false },
    { format: 'mm-dd-yy', date: true },
    { format: '@', date: false },
  ]);
});

test('formats of the workbook itself go before, and General is none under any number', () => {
  const own =
    '<numFmts><numFmt numFmtId="164" formatCode="0\\%"/><numFmt numFmtId="165" formatCode="GENERAL"/>' +
    '<numFmt numFmtId="14" formatCode="d mmmm yyyy"/></numFmts>';
  expect(read(own + formats(164, 165, 14))).toEqual([
    { format: '0\\%', date: false },
    { format: undefined, date: false },
    { format: 'd mmmm yyyy', date: true },
  ]);
});

test('numbers that only East Asian editions use are dates; numbers nobody uses are General', () => {
  expect(read(formats(27, 58, 99)).map(({ date }) => date)).toEqual([true, true, false]);
});

test('only the styles that cells point at count', () => {
  const others =
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><dxfs><dxf><numFmt numFmtId="9" formatCode="yyyy"/></dxf></dxfs>';
  expect(read(others + formats(9))).toEqual([{ format: '0%', date: false }]);
});
