import * as zlib from 'node:zlib';
import { crc32 } from 'node:zlib';
import type { ZipDirectory, ZipEntry } from './directory.ts';
import { normaliseName } from './directory.ts';
import type { Limits } from './limits.ts';
import { damaged, tooBig } from './refusal.ts';

/** A zip whose needed parts are unpacked one at a time, within the limits. */
export interface Package {
  readonly bytes: Buffer;
  readonly directory: ZipDirectory;
  readonly limits: Limits;
  /** Bytes unpacked so far. */
  unpacked: number;
}

const LOCAL = 0x04034b50;

/** The unpacked bytes of a part, or undefined when the zip has none of that name. Throws a Refusal. */
export function readPart(pack: Package, path: string): Buffer | undefined {
  const entry = pack.directory.get(normaliseName(path));
  if (entry === undefined) return undefined;
  if (entry.size > pack.limits.partBytes) throw tooBig('partBytes', pack.limits, entry.name);
  pack.unpacked += entry.size;
  if (pack.unpacked > pack.limits.totalBytes) throw tooBig('totalBytes', pack.limits);
  const content = unpack(pack.bytes, entry);
  if (content.length !== entry.size) throw damaged('ukuran', entry.name);
  if (crc32(content) !== entry.crc) throw damaged('kompresi', entry.name);
  return content;
}

function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset, packed, size, name } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw damaged('direktori');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw damaged('terpotong');
  const data = bytes.subarray(start, start + packed);
  if (entry.method === 0) return data;
  if (entry.method !== 8) throw damaged('metode', name);
  try {
    // One buffer of the stated size: a part that gives more is stopped at the first byte too many.
    return zlib.inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, 64) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw damaged(code === 'ERR_BUFFER_TOO_LARGE' ? 'ukuran' : 'kompresi', name);
  }
}
