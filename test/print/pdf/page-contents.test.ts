import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { changePages } from '../../../src/print/pdf/page-contents.ts';
import type { PdfFile, PdfObject } from '../../../src/print/pdf/read-pdf.ts';

const packed = (content: string): PdfObject => {
  const stream = deflateSync(content);
  return { body: `<</Filter /FlateDecode /Length ${stream.length}>>`, stream };
};

test('the content of each page is changed, its length told, and nothing else touched', () => {
  const file: PdfFile = {
    objects: new Map<number, PdfObject>([
      [1, { body: '<</Type /Catalog /Pages 2 0 R>>' }],
      [2, { body: '<</Type /Pages /Count 3 /Kids [3 0 R 4 0 R 5 0 R]>>' }],
      [3, { body: '<</Type /Page /Contents 6 0 R>>' }],
      [4, { body: '<</Type /Page /Contents 7 0 R>>' }],
      [5, { body: '<</Type /Page>>' }],
      [6, packed('one')],
      [7, { body: '<</Length 3>>', stream: Buffer.from('two') }],
      [8, packed('no page')],
    ]),
    root: 1,
    info: undefined,
  };
  const { objects } = changePages(file, (content) => content.toUpperCase());
  const changed = objects.get(6);
  expect(inflateSync(changed?.stream ?? Buffer.alloc(0)).toString()).toBe('ONE');
  expect(changed?.body).toContain(`/Length ${changed?.stream?.length}`);
  expect([...objects].filter(([number, object]) => object !== file.objects.get(number)).map(([n]) => n)).toEqual([6]);
});
