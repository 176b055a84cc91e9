import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writePdf } from '../../../src/print/pdf/write-pdf.ts';

const STREAM = Buffer.from('isi aliran');
const PDF = writePdf({
  objects: new Map([
    [1, { body: '<</Type /Catalog>>' }],
    [3, { body: '<</Length 10>>', stream: STREAM }],
    [2, { body: '<</Title (a)>>' }],
  ]),
  root: 1,
  info: 2,
});
const text = PDF.toString('latin1');
/** What the stream of an object holds, unpacked. */
function unpack(number: number): Buffer {
  const start = PDF.indexOf('stream\n', PDF.indexOf(`\n${number} 0 obj`)) + 7;
  return inflateSync(PDF.subarray(start, PDF.indexOf('\nendstream', start)));
}

test('streams stand as they are; small objects are packed together, in the order of their numbers', () => {
  expect(text).toContain('3 0 obj\n<</Length 10>>\nstream\nisi aliran\nendstream\nendobj\n');
  // "1 0 2 19" and a line end have 9 characters; the first body and its line end have 19.
  expect(text).toContain('4 0 obj\n<</Type /ObjStm /N 2 /First 9 ');
  expect(unpack(4).toString('latin1')).toBe('1 0 2 19\n<</Type /Catalog>>\n<</Title (a)>>\n');
});

test('the table says of each number where it stands, in one, four and two bytes', () => {
  expect(text).toMatch(/5 0 obj\n<<\/Type \/XRef \/Size 6 \/W \[1 4 2\] \/Root 1 0 R \/Info 2 0 R/);
  const rows = unpack(5);
  const read = (number: number) => [
    rows.readUInt8(number * 7),
    rows.readUInt32BE(number * 7 + 1),
    rows.readUInt16BE(number * 7 + 5),
  ];
  expect(rows.length).toBe(6 * 7);
  expect(read(0)).toEqual([0, 0, 65535]);
  // 1 and 2 are the first and second in the pack that is object 4.
  expect([read(1), read(2)]).toEqual([
    [2, 4, 0],
    [2, 4, 1],
  ]);
  for (const number of [3, 4, 5]) expect(read(number)).toEqual([1, text.indexOf(`${number} 0 obj`), 0]);
});

test('the end points at the table, and the file says which it is', () => {
  expect(text).toMatch(new RegExp(`startxref\\n${text.indexOf('5 0 obj')}\\n%%EOF\\n$`));
  // The digest of the file with zeros in its place.
  const [, id = ''] = /\/ID \[<([0-9A-F]{32})> <\1>\]/.exec(text) ?? [];
  const blank = Buffer.from(text.replaceAll(id, '0'.repeat(32)), 'latin1');
  expect(id).toBe(createHash('sha256').update(blank).digest('hex').slice(0, 32).toUpperCase());
});
