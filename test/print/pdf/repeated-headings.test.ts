import { expect, test } from 'vitest';
import { type PdfValue, parseValue } from '../../../src/print/pdf/pdf-value.ts';
import type { PdfFile } from '../../../src/print/pdf/read-pdf.ts';
import { forgetRepeated, readHeadingsOnce } from '../../../src/print/pdf/repeated-headings.ts';

// A table over two pages: page 11 comes first, though its number is the higher. Its heading has the marks 1 and 2 there,
// 0 and 1 on page 10; a cell of the body goes on from page 11 (3) to page 10 (2).
const BODIES: Readonly<Record<number, string>> = {
  1: '<</Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R>>',
  2: '<</Type /Pages /Kids [11 0 R 10 0 R]>>',
  3: '<</Type /StructTreeRoot /ParentTree 4 0 R>>',
  4: '<</Nums [0 [5 0 R 6 0 R 7 0 R] 1 8 0 R]>>',
  5: '<</S /TH /A [<</O /Table /Scope /Column>>] /Pg 11 0 R /K [1 6 0 R <</Type /MCR /Pg 10 0 R /MCID 0>>]>>',
  6: '<</S /NonStruct /P 5 0 R /Pg 10 0 R /K [1 <</Type /MCR /Pg 11 0 R /MCID 2>>]>>',
  7: '<</S /TD /Pg 11 0 R /K [3 <</Type /MCR /Pg 10 0 R /MCID 2>>]>>',
  8: '[null 5 0 R 6 0 R 7 0 R]',
  10: '<</Type /Page /StructParents 0>>',
  11: '<</Type /Page /StructParents 1>>',
};
const file = (bodies: Readonly<Record<number, string>>): PdfFile => ({
  objects: new Map(Object.entries(bodies).map(([number, body]) => [Number(number), { body }])),
  root: 1,
  info: undefined,
});
const readBody = (changed: PdfFile, number: number): PdfValue => parseValue(changed.objects.get(number)?.body ?? '');

test('of a heading that is painted on each page, the first alone stays in its tags', () => {
  const { file: changed, repeated } = readHeadingsOnce(file(BODIES));
  expect(repeated).toEqual(new Map([[10, new Set([0, 1])]]));
  const kids = (number: number): PdfValue | undefined => (readBody(changed, number) as Map<string, PdfValue>).get('K');
  expect(kids(5)).toEqual([1, { ref: 6 }]);
  expect(kids(6)).toEqual([parseValue('<</Type /MCR /Pg 11 0 R /MCID 2>>')]);
  expect(readBody(changed, 7)).toEqual(parseValue(BODIES[7] ?? ''));
  expect(readBody(changed, 4)).toEqual(parseValue('<</Nums [0 [null null 7 0 R] 1 8 0 R]>>'));
  expect(readBody(changed, 8)).toEqual(parseValue(BODIES[8] ?? ''));
});

test('headings of rows, and tables on one page, stay as they are', () => {
  const row = { ...BODIES, 5: (BODIES[5] ?? '').replace('/Column', '/Row') };
  const { file: changed, repeated } = readHeadingsOnce(file(row));
  expect(repeated.size).toBe(0);
  expect(changed).toEqual(file(row));
});

test('the marks that were left out are artifacts on their page', () => {
  const content = '/NonStruct <</MCID 1 >>BDC\nBT\nET\nEMC\n/TD <</MCID 11 >>BDC\nEMC';
  expect(forgetRepeated(content, new Set([0, 1]))).toBe('/Artifact BMC\nBT\nET\nEMC\n/TD <</MCID 11 >>BDC\nEMC');
  expect(forgetRepeated(content, undefined)).toBe(content);
});
