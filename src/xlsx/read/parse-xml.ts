import { damaged } from '../../zip/refusal.ts';
import { decodeXml } from './decode-xml.ts';
import { XmlError, type XmlHandlers, XmlScanner } from './xml-scanner.ts';

/** Streams an XML part through handlers. Throws a Refusal: not well-formed, DOCTYPE, bad encoding. */
export function parseXml(bytes: Buffer, part: string, handlers: XmlHandlers): void {
  parsePieces(decodeXml(bytes, part), part, handlers);
}

/** Takes the text of an XML part through handlers. Throws a Refusal: not well-formed, DOCTYPE. */
export function parseXmlText(text: string, handlers: XmlHandlers): void {
  parsePieces([text], '', handlers);
}

function parsePieces(pieces: Iterable<string>, part: string, handlers: XmlHandlers): void {
  const scanner = new XmlScanner(handlers);
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
  } catch (error) {
    if (error instanceof XmlError) throw damaged(error.doctype ? 'doctype' : 'xml', part);
    throw error;
  }
}
