import { deflateSync, inflateSync } from 'node:zlib';
import { pageRefs } from './destinations.ts';
import { isDict, isRef, parseValue } from './pdf-value.ts';
import { dictOf, type PdfFile, type PdfObject } from './read-pdf.ts';
import { writeValue } from './write-value.ts';

/**
 * The objects of a file with the content of each page changed, in latin1; `page` is its object. A page whose content is not one deflated
 * stream, as Chromium writes it, stays as it is.
 */
export function changePages(file: PdfFile, change: (content: string, page: number) => string): PdfFile {
  const objects = new Map(file.objects);
  for (const ref of pageRefs(file, dictOf(file, { ref: file.root }, 'catalogue').get('Pages'))) {
    const contents = dictOf(file, { ref }, 'page').get('Contents');
    const object = isRef(contents) ? objects.get(contents.ref) : undefined;
    if (!isRef(contents) || object?.stream === undefined || !object.body.includes('/FlateDecode')) continue;
    const content = inflateSync(object.stream).toString('latin1');
    const next = change(content, ref);
    if (next !== content) objects.set(contents.ref, repacked(object, next));
  }
  return { ...file, objects };
}

/** The content of each page in latin1, by the page's object; pages of another form are left out. */
export function readPages(file: PdfFile): ReadonlyMap<number, string> {
  const pages = new Map<number, string>();
  changePages(file, (content, page) => {
    pages.set(page, content);
    return content;
  });
  return pages;
}

const LEVEL = 6;

function repacked(object: PdfObject, content: string): PdfObject {
  const stream = deflateSync(Buffer.from(content, 'latin1'), { level: LEVEL });
  const dict = parseValue(object.body);
  const entries = isDict(dict) ? dict : new Map();
  return { body: writeValue(new Map([...entries, ['Length', stream.length]])), stream };
}
