import { inflateSync } from 'node:zlib';
import { type Dict, isDict, isName, isRef, isText, type PdfValue, parseValue } from '../../src/print/pdf/pdf-value.ts';

/** A finished PDF with its objects unpacked, read from its cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). */
export class PdfObjects {
  readonly trailer: Dict;
  readonly bodies = new Map<number, PdfValue>();
  /** Contents of streams, unpacked where their one filter is Flate. */
  readonly streams = new Map<number, Buffer>();

  constructor(bytes: Buffer) {
    const start = Number(/startxref\s+(\d+)\s+%%EOF(?!.*startxref)/s.exec(bytes.toString('latin1'))?.[1]);
    const table = readStream(bytes, start);
    this.trailer = table.dict;
    const [, second = 0, third = 0] = listOf(this.trailer.get('W')).map(Number);
    const size = 1 + second + third;
    const packs = new Map<number, readonly string[]>();
    const packed: [number, number, number][] = [];
    for (let number = 0; number * size < table.data.length; number++) {
      const row = table.data.subarray(number * size, (number + 1) * size);
      const place = row.readUIntBE(1, second);
      if (row[0] === 1) this.readPlain(bytes, number, place, packs);
      else if (row[0] === 2) packed.push([number, place, row.readUIntBE(1 + second, third)]);
    }
    for (const [number, pack, index] of packed) {
      this.bodies.set(number, parseValue(packs.get(pack)?.[index] ?? 'null'));
    }
  }

  private readPlain(bytes: Buffer, number: number, place: number, packs: Map<number, readonly string[]>): void {
    const { dict, data } = readStream(bytes, place);
    this.bodies.set(number, dict);
    this.streams.set(number, data);
    if (nameOf(dict.get('Type')) !== 'ObjStm') return;
    const first = Number(dict.get('First'));
    const head = data.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
    const offsets = head.filter((_, i) => i % 2 === 1);
    packs.set(
      number,
      offsets.map((offset, i) =>
        data.toString('latin1', first + offset, first + (offsets[i + 1] ?? data.length - first)),
      ),
    );
  }

  /** A value, or what it refers to. */
  value(value: PdfValue | undefined): PdfValue | undefined {
    return isRef(value) ? this.bodies.get(value.ref) : value;
  }

  /** A dictionary, or the one it refers to; an empty one for anything else. */
  dict(value: PdfValue | undefined): Dict {
    const found = this.value(value);
    return isDict(found) ? found : new Map();
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    return listOf(this.value(value));
  }

  get catalogue(): Dict {
    return this.dict(this.trailer.get('Root'));
  }

  /** Every dictionary in the file, those within others too. */
  allDicts(): readonly Dict[] {
    const found: Dict[] = [];
    const visit = (value: PdfValue | undefined): void => {
      if (isDict(value)) {
        found.push(value);
        for (const inner of value.values()) visit(inner);
      } else if (Array.isArray(value)) for (const inner of value) visit(inner as PdfValue);
    };
    for (const body of this.bodies.values()) visit(body);
    return found;
  }

  /** Pages in order, each with what it paints. */
  pages(): readonly { readonly dict: Dict; readonly content: string; readonly ref: number }[] {
    const walk = (value: PdfValue | undefined): { dict: Dict; content: string; ref: number }[] => {
      const dict = this.dict(value);
      if (nameOf(dict.get('Type')) !== 'Page') return this.list(dict.get('Kids')).flatMap(walk);
      const contents = dict.get('Contents');
      const parts = isRef(contents) && this.streams.has(contents.ref) ? [contents] : this.list(contents);
      const content = parts.map((part) => (isRef(part) ? (this.streams.get(part.ref)?.toString('latin1') ?? '') : ''));
      return [{ dict, content: content.join('\n'), ref: isRef(value) ? value.ref : 0 }];
    };
    return walk(this.catalogue.get('Pages'));
  }
}

function readStream(bytes: Buffer, place: number): { dict: Dict; data: Buffer } {
  const start = bytes.indexOf('stream\n', place);
  const head = bytes.toString('latin1', place, start);
  const dict = parseValue(head.slice(head.indexOf('obj') + 3));
  if (!isDict(dict)) throw new Error(`no dictionary at ${place}`);
  const length = Number(dict.get('Length'));
  const raw = bytes.subarray(start + 7, start + 7 + length);
  if (bytes.toString('latin1', start + 7 + length, start + 17 + length) !== '\nendstream')
    throw new Error(`length at ${place}`);
  return { dict, data: nameOf(dict.get('Filter')) === 'FlateDecode' ? inflateSync(raw) : raw };
}

/** The name in a value, or ''. */
export function nameOf(value: PdfValue | undefined): string {
  return isName(value) ? value.name : '';
}

/** The text in a value (ISO 32000-1, 7.9.2.2), or ''. */
export function stringOf(value: PdfValue | undefined): string {
  if (!isText(value)) return '';
  const { text } = value;
  return text.startsWith('\xfe\xff') ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le') : text;
}

export function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly PdfValue[]) : [value];
}
