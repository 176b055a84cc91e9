import { expect, test } from 'vitest';
import { dropMarks, markDropped } from '../../../src/print/pdf/drop-marks.ts';
import { type PdfValue, parseValue } from '../../../src/print/pdf/pdf-value.ts';
import type { PdfFile } from '../../../src/print/pdf/read-pdf.ts';
import { BODIES, fileOf } from './two-page-table.ts';

const readBody = (changed: PdfFile, number: number): PdfValue => parseValue(changed.objects.get(number)?.body ?? '');

test('marks go out of their elements and of the tree that leads to these, each on its own page', () => {
  const changed = dropMarks(fileOf(BODIES), new Map([[10, new Set([0, 1])]]));
  const kids = (number: number): PdfValue | undefined => (readBody(changed, number) as Map<string, PdfValue>).get('K');
  expect(kids(5)).toEqual([1, { ref: 6 }]);
  expect(kids(6)).toEqual([parseValue('<</Type /MCR /Pg 11 0 R /MCID 2>>')]);
  expect(readBody(changed, 7)).toEqual(parseValue(BODIES[7] ?? ''));
  expect(readBody(changed, 4)).toEqual(parseValue('<</Nums [0 [null null 7 0 R] 1 8 0 R]>>'));
  expect(readBody(changed, 8)).toEqual(parseValue(BODIES[8] ?? ''));
});

test('without marks to drop, or without tags, a file stays as it is', () => {
  expect(dropMarks(fileOf(BODIES), new Map())).toEqual(fileOf(BODIES));
  const plain = { 1: '<</Type /Catalog /Pages 2 0 R>>' };
  expect(dropMarks(fileOf(plain), new Map([[10, new Set([0])]]))).toEqual(fileOf(plain));
});

test('the marks that were left out are artifacts on their page', () => {
  const content = '/NonStruct <</MCID 1 >>BDC\nBT\nET\nEMC\n/TD <</MCID 11 >>BDC\nEMC';
  expect(markDropped(content, new Set([0, 1]))).toBe('/Artifact BMC\nBT\nET\nEMC\n/TD <</MCID 11 >>BDC\nEMC');
  expect(markDropped(content, undefined)).toBe(content);
});
