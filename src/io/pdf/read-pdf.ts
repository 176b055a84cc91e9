import { type Dict, isDict, isRef, type PdfValue, parseValue } from './value.ts';

/** One indirect object as it stands in the file: `body` in latin1, and the stored (still compressed) bytes of a stream. */
export interface PdfObject {
  readonly body: string;
  readonly stream?: Buffer;
}

/** A PDF as Chromium writes it: one classic cross-reference table, no object streams, generation 0 throughout. */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly root: number;
  readonly info: number | undefined;
}

/** Reads the objects of a PDF printed by Chromium; throws RangeError for a file built otherwise. */
export function readPdf(pdf: Buffer): PdfFile {
  const tail = pdf.subarray(-64).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (!(start < pdf.length)) throw new RangeError('PDF without startxref');
  const table = pdf.subarray(start).toString('latin1');
  const trailerAt = table.indexOf('trailer');
  if (!table.startsWith('xref') || trailerAt < 0) throw new RangeError('PDF without a classic xref table');
  const trailer = parseValue(table.slice(trailerAt + 'trailer'.length));
  if (!isDict(trailer) || trailer.has('Prev')) throw new RangeError('PDF with more than one section');
  const root = trailer.get('Root');
  const info = trailer.get('Info');
  if (!isRef(root)) throw new RangeError('PDF without a catalogue');

  const offsets = readOffsets(table.slice(0, trailerAt));
  const ends = [...offsets.values(), start].sort((a, b) => a - b);
  const nextOf = new Map(ends.map((offset, i) => [offset, ends[i + 1] ?? start]));
  const objects = new Map<number, PdfObject>();
  for (const [number, offset] of offsets) {
    objects.set(number, readObject(pdf, number, offset, nextOf.get(offset) ?? start));
  }
  return { objects, root: root.ref, info: isRef(info) ? info.ref : undefined };
}

function readOffsets(table: string): Map<number, number> {
  const offsets = new Map<number, number>();
  let number = 0;
  for (const line of table.split(/\r?\n|\r/).slice(1)) {
    const section = /^(\d+) (\d+)\s*$/.exec(line);
    if (section) number = Number(section[1]);
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (!entry) continue;
    if (entry[2] === 'n') offsets.set(number, Number(entry[1]));
    number++;
  }
  return offsets;
}

function readObject(pdf: Buffer, number: number, from: number, to: number): PdfObject {
  const head = `${number} 0 obj`;
  if (pdf.toString('latin1', from, from + head.length) !== head) {
    throw new RangeError(`object ${number} is not where the table says`);
  }
  const end = pdf.lastIndexOf('endobj', to);
  if (end < from) throw new RangeError(`object ${number} without an end`);
  const start = from + head.length;
  const streamAt = pdf.subarray(start, end).indexOf('stream');
  const length =
    streamAt < 0 ? undefined : /\/Length (\d+)/.exec(pdf.toString('latin1', start, start + streamAt));
  if (!length) return { body: pdf.toString('latin1', start, end).trim() };
  const data = start + streamAt + 'stream'.length + (pdf[start + streamAt + 6] === 0x0d ? 2 : 1);
  const size = Number(length[1]);
  if (!/^\s*endstream\s*$/.test(pdf.toString('latin1', data + size, end)))
    return { body: pdf.toString('latin1', start, end).trim() };
  return {
    body: pdf.toString('latin1', start, start + streamAt).trim(),
    stream: pdf.subarray(data, data + size),
  };
}

/** Follows a reference to its value; a direct value is returned as it is. */
export function resolve(file: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  if (!isRef(value)) return value;
  const object = file.objects.get(value.ref);
  return object && parseValue(object.body);
}

/** The dictionary behind a value; throws RangeError when it is none. */
export function dictOf(file: PdfFile, value: PdfValue | undefined, what: string): Dict {
  const found = resolve(file, value);
  if (!isDict(found)) throw new RangeError(`PDF: ${what} is not a dictionary`);
  return found;
}
