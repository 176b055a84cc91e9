import { deflateSync } from 'node:zlib';
import { BLANK_ID, stampId } from './pdf-id.ts';
import type { PdfObject } from './read-pdf.ts';

interface PdfParts {
  /** Every object, by number. */
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly root: number;
  readonly info: number;
}

// Some twenty kilobytes: a reader unpacks little to reach one object, and each pack has a compressor of its own to set up.
const PACKED_TOGETHER = 200;
const LEVEL = 5;

type Place =
  | { readonly kind: 'plain'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/**
 * Writes a PDF 1.7 whose small objects are packed into compressed object streams and whose cross-reference table is
 * a stream (ISO 32000-1, 7.5.7 and 7.5.8): the tags of a report shrink to less than a quarter. Its identifier is a
 * digest of its bytes.
 */
export function writePdf(parts: PdfParts): Buffer {
  const chunks: Buffer[] = [];
  const places = new Map<number, Place>();
  let length = 0;
  const put = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  const putStream = (number: number, dict: string, data: Buffer): void => {
    places.set(number, { kind: 'plain', offset: length });
    put(Buffer.from(`${number} 0 obj\n${dict}\nstream\n`, 'latin1'));
    put(data);
    put(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  };

  put(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
  const numbers = [...parts.objects.keys()].sort((a, b) => a - b);
  const small: number[] = [];
  for (const number of numbers) {
    const { body, stream } = parts.objects.get(number) as PdfObject;
    if (stream) putStream(number, body, stream);
    else small.push(number);
  }
  let next = (numbers.at(-1) ?? 0) + 1;
  for (let i = 0; i < small.length; i += PACKED_TOGETHER) {
    const packed = small.slice(i, i + PACKED_TOGETHER);
    packed.forEach((number, index) => {
      places.set(number, { kind: 'packed', stream: next, index });
    });
    const { dict, data } = objectStream(packed.map((n) => [n, (parts.objects.get(n) as PdfObject).body]));
    putStream(next++, dict, data);
  }

  const start = length;
  places.set(next, { kind: 'plain', offset: start });
  const table = deflateSync(crossReference(places, next + 1));
  const id = `<${BLANK_ID}>`;
  putStream(
    next,
    `<</Type /XRef /Size ${next + 1} /W [1 4 2] /Root ${parts.root} 0 R /Info ${parts.info} 0 R /ID [${id} ${id}] /Filter /FlateDecode /Length ${table.length}>>`,
    table,
  );
  put(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
  return stampId(Buffer.concat(chunks));
}

function objectStream(objects: readonly (readonly [number, string])[]): { dict: string; data: Buffer } {
  let offset = 0;
  const index = objects.map(([number, body]) => {
    const entry = `${number} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const data = deflateSync(Buffer.from(head + objects.map(([, body]) => `${body}\n`).join(''), 'latin1'), {
    level: LEVEL,
  });
  return {
    dict: `<</Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode /Length ${data.length}>>`,
    data,
  };
}

function crossReference(places: ReadonlyMap<number, Place>, size: number): Buffer {
  const rows = Buffer.alloc(size * 7);
  for (let number = 0; number < size; number++) {
    const place = places.get(number);
    const at = number * 7;
    if (place === undefined) {
      rows.writeUInt16BE(number === 0 ? 65535 : 0, at + 5);
    } else if (place.kind === 'plain') {
      rows.writeUInt8(1, at);
      rows.writeUInt32BE(place.offset, at + 1);
    } else {
      rows.writeUInt8(2, at);
      rows.writeUInt32BE(place.stream, at + 1);
      rows.writeUInt16BE(place.index, at + 5);
    }
  }
  return rows;
}
