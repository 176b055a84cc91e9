import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF opened with pdf.js, the reader of Firefox. */
export function openPdf(bytes: Uint8Array) {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true }).promise;
}

/** Text of each page in reading order, white space folded. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await openPdf(bytes);
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    texts.push(text.replace(/\s+/g, ' ').trim());
  }
  await document.destroy();
  return texts;
}

/** Text of the whole document. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await pageTexts(bytes)).join('\n');
}
