import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF opened with pdf.js, the reader of Firefox. */
export function openPdf(bytes: Uint8Array) {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true }).promise;
}

/** Text of each page in reading order, white space folded, words that a line parts whole again. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await openPdf(bytes);
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    texts.push(
      text
        .replace(/\s+/g, ' ')
        .replace(/(?<=\p{Ll})- (?=\p{Ll})/gu, '')
        .trim(),
    );
  }
  await document.destroy();
  return texts;
}

/** Text of the whole document. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await pageTexts(bytes)).join('\n');
}

/** The file with its compressed streams unpacked, as latin1: dictionaries that object streams hide become readable. */
export function unpackedPdf(bytes: Buffer): string {
  const parts: string[] = [];
  for (let at = 0; ; ) {
    const start = bytes.indexOf('stream\n', at);
    if (start < 0) return parts.join('') + bytes.toString('latin1', at);
    const data = start + 'stream\n'.length;
    const end = bytes.indexOf('\nendstream', data);
    const head = bytes.toString('latin1', at, data);
    parts.push(head, body(bytes.subarray(data, end), head));
    at = end + '\nendstream'.length;
  }
}

function body(data: Buffer, head: string): string {
  const dict = head.slice(head.lastIndexOf(' obj'));
  return dict.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : data.toString('latin1');
}
