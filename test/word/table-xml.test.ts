import { expect, test } from 'vitest';
import { cellXml, rowXml, tableXml } from '../../src/word/table-xml.ts';

test('a cell has its width and where its content stands; span, merge and shade only where there are any', () => {
  expect(cellXml('<w:p/>', { width: 900, align: 'top' })).toBe(
    '<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:vAlign w:val="top"/></w:tcPr><w:p/></w:tc>',
  );
  expect(cellXml('<w:p/>', { width: 900, span: 2, merge: 'restart', color: 'D9E2F3', align: 'center' })).toBe(
    '<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>' +
      '<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/><w:vAlign w:val="center"/></w:tcPr><w:p/></w:tc>',
  );
  expect(cellXml('', { width: 1, span: 1, color: null, align: 'top' })).not.toMatch(/gridSpan|shd/);
});

test('a row never splits; a heading is repeated on each page', () => {
  expect(rowXml(['<w:tc/>', '<w:tc/>'], false)).toBe('<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc/><w:tc/></w:tr>');
  expect(rowXml([], true)).toContain('<w:cantSplit/><w:tblHeader/>');
});

test('a table is as wide as its columns together', () => {
  expect(tableXml('TabelLaporan', [300, 450], ['<w:tr/>'])).toBe(
    '<w:tbl><w:tblPr><w:tblStyle w:val="TabelLaporan"/><w:tblW w:w="750" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>' +
      '<w:tblGrid><w:gridCol w:w="300"/><w:gridCol w:w="450"/></w:tblGrid><w:tr/></w:tbl>',
  );
});
