import { expect, test } from 'vitest';
import { isOwnPdf } from '../../../src/print/pdf/pdf-id.ts';
import { writePdf } from '../../../src/print/pdf/write-pdf.ts';

const PDF = writePdf({
  objects: new Map([
    [1, { body: '<</Type /Catalog>>' }],
    [2, { body: '<</Title (a)>>' }],
    [3, { body: '<</Length 10>>', stream: Buffer.from('isi aliran') }],
  ]),
  root: 1,
  info: 2,
});
const text = PDF.toString('latin1');
const isOwn = (changed: string) => isOwnPdf(Buffer.from(changed, 'latin1'));

test('a PDF as it was written is known, and looking at it changes nothing', () => {
  expect([isOwnPdf(PDF), isOwnPdf(PDF)]).toEqual([true, true]);
  expect(PDF.toString('latin1')).toBe(text);
});

test('what a signature adds at its end makes it another, whichever identifiers it repeats', () => {
  const id = /\/ID \[[^\]]+\]/.exec(text)?.[0];
  expect(isOwn(`${text}9 0 obj\n<</Type /Sig>>\nendobj\n`)).toBe(false);
  expect(isOwn(`${text}trailer\n<</Root 1 0 R ${id}>>\nstartxref\n1\n%%EOF\n`)).toBe(false);
});

test('so does any other byte; a PDF of another program and no PDF at all are not known', () => {
  expect(isOwn(text.replace('isi aliran', 'isi Aliran'))).toBe(false);
  expect(isOwn(text.replace(/\/ID \[<(.)/, '/ID [<$1$1').slice(0, text.length))).toBe(false);
  expect([isOwn('%PDF-1.4\ntrailer\n<</ID [<00> <01>]>>'), isOwn(''), isOwn('/ID [<')]).toEqual([false, false, false]);
});
