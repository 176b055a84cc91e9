import { type Dict, isDict, isRef, type PdfValue, parseValue } from './pdf-value.ts';

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
  // Sorted as numbers, without a call for each comparison.
  const ends = Float64Array.from([...offsets.values(), start]).sort();
  const nextOf = new Map(Array.from(ends, (offset, i) => [offset, ends[i + 1] ?? start]));
  const objects = new Map<number, PdfObject>();
  for (const [number, offset] of offsets) {
    objects.set(number, readObject(pdf, number, offset, nextOf.get(offset) ?? start));
  }
  return { objects, root: root.ref, info: isRef(info) ? info.ref : undefined };
}

const ENTRY_LENGTH = 20;

/** Reads the sections of a table: "first count", then entries of twenty bytes (ISO 32000-1, 7.5.4). */
function readOffsets(table: string): Map<number, number> {
  const offsets = new Map<number, number>();
  const section = /(\d+) (\d+)\s*?\r?\n/y;
  section.lastIndex = /^xref\s*/.exec(table)?.[0].length ?? 0;
  for (let head = section.exec(table); head; head = section.exec(table)) {
    const [first, count] = [Number(head[1]), Number(head[2])];
    for (let i = 0, at = section.lastIndex; i < count; i++, at += ENTRY_LENGTH) {
      if (table[at + 17] === 'n') offsets.set(first + i, Number(table.slice(at, at + 10)));
    }
    section.lastIndex += count * ENTRY_LENGTH;
  }
  return offsets;
}

/** More than a dictionary before a stream takes: what lies beyond need not become text. */
const HEAD_LENGTH = 4096;

function readObject(pdf: Buffer, number: number, from: number, to: number): PdfObject {
  const text = pdf.toString('latin1', from, Math.min(to, from + HEAD_LENGTH));
  const head = `${number} 0 obj`;
  if (!text.startsWith(head)) throw new RangeError(`object ${number} is not where the table says`);
  const found = streamObject(pdf, text, [from, to]);
  if (found) return found;
  if (text.length === to - from) return plainObject(number, text);
  const whole = pdf.toString('latin1', from, to);
  return streamObject(pdf, whole, [from, to]) ?? plainObject(number, whole);
}

/** An object with a stream; undefined for any other. */
function streamObject(pdf: Buffer, text: string, [from, to]: readonly [number, number]): PdfObject | undefined {
  const streamAt = text.indexOf('stream');
  if (streamAt < 0) return undefined;
  const dict = text.slice(text.indexOf('obj') + 3, streamAt);
  const length = /\/Length (\d+)/.exec(dict);
  if (!length) return undefined;
  const start = from + streamAt + 'stream'.length + (text.charCodeAt(streamAt + 6) === 0x0d ? 2 : 1);
  const end = start + Number(length[1]);
  if (!/^\s*endstream\s*endobj\b/.test(pdf.toString('latin1', end, Math.min(to, end + 40)))) return undefined;
  return { body: dict.trim(), stream: pdf.subarray(start, end) };
}

function plainObject(number: number, text: string): PdfObject {
  const end = text.lastIndexOf('endobj');
  if (end < 0) throw new RangeError(`object ${number} without an end`);
  return { body: text.slice(text.indexOf('obj') + 3, end).trim() };
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
