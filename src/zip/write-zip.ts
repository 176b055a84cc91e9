import { crc32, deflateRawSync } from 'node:zlib';
import type { ZipEntry } from './directory.ts';

interface Stored {
  readonly name: Buffer;
  readonly utf8: boolean;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Buffer;
}

/** An entry to be written: an old one as it stands packed, or new content. */
export type OutEntry =
  | { readonly old: ZipEntry; readonly source: Buffer }
  | { readonly name: string; readonly content: Buffer };

const UTF8 = 0x800;
/** 1 January 1980, so that the same input gives the same bytes. */
const DATE = 0x21;

/** A zip of the entries in their order; old ones keep their packed bytes. Below 4 GB by the limits of reading. */
export function writeZip(entries: readonly OutEntry[]): Buffer {
  const pieces: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const stored = 'old' in entry ? keep(entry.old, entry.source) : pack(entry.name, entry.content);
    const local = header(stored, offset, false);
    central.push(header(stored, offset, true));
    pieces.push(local, stored.data);
    offset += local.length + stored.data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, directory, end]);
}

function keep(entry: ZipEntry, source: Buffer): Stored {
  const start = entry.offset + 30 + source.readUInt16LE(entry.offset + 26) + source.readUInt16LE(entry.offset + 28);
  const utf8 = (entry.flags & UTF8) !== 0;
  return {
    name: Buffer.from(entry.name, utf8 ? 'utf8' : 'latin1'),
    utf8,
    method: entry.method,
    crc: entry.crc,
    size: entry.size,
    data: source.subarray(start, start + entry.packed),
  };
}

function pack(name: string, content: Buffer): Stored {
  return {
    name: Buffer.from(name, 'utf8'),
    utf8: true,
    method: 8,
    crc: crc32(content),
    size: content.length,
    data: deflateRawSync(content),
  };
}

function header(stored: Stored, offset: number, central: boolean): Buffer {
  const shift = central ? 2 : 0;
  const fixed = Buffer.alloc(central ? 46 : 30);
  fixed.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  if (central) fixed.writeUInt16LE(20, 4);
  fixed.writeUInt16LE(20, 4 + shift);
  fixed.writeUInt16LE(stored.utf8 ? UTF8 : 0, 6 + shift);
  fixed.writeUInt16LE(stored.method, 8 + shift);
  fixed.writeUInt16LE(DATE, 12 + shift);
  fixed.writeUInt32LE(stored.crc, 14 + shift);
  fixed.writeUInt32LE(stored.data.length, 18 + shift);
  fixed.writeUInt32LE(stored.size, 22 + shift);
  fixed.writeUInt16LE(stored.name.length, 26 + shift);
  if (central) fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, stored.name]);
}
