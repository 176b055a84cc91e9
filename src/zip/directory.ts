import type { Limits } from './limits.ts';
import { damaged, encrypted, tooBig } from './refusal.ts';

/** An entry of the zip as its central directory states it. */
export interface ZipEntry {
  /** As stored, for messages. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
  readonly flags: number;
}

/** Entries by normalised name (see normaliseName). */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const U32 = 0xffffffff;

/** Name under which an entry is found: forward slashes, lower case (names in a package ignore case). */
export function normaliseName(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

/** Reads the central directory. Throws a Refusal: truncated, doubled entries, path tricks, too many entries, password. */
export function readDirectory(bytes: Buffer, limits: Limits): ZipDirectory {
  const end = findEnd(bytes);
  if (end === undefined) throw damaged('terpotong');
  const { count, start } = locate(bytes, end);
  if (count > limits.entries) throw tooBig('entries', limits);
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw damaged('direktori');
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (next > end) throw damaged('direktori');
    const entry = readEntry(bytes, at, nameLength, extraLength);
    at = next;
    if (isPathTrick(entry.name)) throw damaged('jalur', entry.name);
    if ((entry.flags & 1) === 1) throw encrypted();
    const key = normaliseName(entry.name);
    if (key.endsWith('/')) continue;
    if (entries.has(key)) throw damaged('ganda', entry.name);
    entries.set(key, entry);
  }
  return entries;
}

function findEnd(bytes: Buffer): number | undefined {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) <= bytes.length) return at;
  }
  return undefined;
}

function locate(bytes: Buffer, end: number): { count: number; start: number } {
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count !== 0xffff && start !== U32) return { count, start };
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR64) return { count, start };
  const at = Number(bytes.readBigUInt64LE(locator + 8));
  if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== END64) throw damaged('direktori');
  return {
    count: Number(bytes.readBigUInt64LE(at + 32)),
    start: Number(bytes.readBigUInt64LE(at + 48)),
  };
}

function readEntry(bytes: Buffer, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8);
  const raw = bytes.subarray(at + 46, at + 46 + nameLength);
  const wide = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const [size = 0, packed = 0, offset = 0] = wide.includes(U32) ? widen(wide, extra) : wide;
  return {
    name: raw.toString((flags & 0x800) === 0 ? 'latin1' : 'utf8'),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed,
    size,
    offset,
    flags,
  };
}

/** Zip64: fields that are all ones stand as 64-bit numbers, in this order, in extra field 1. */
function widen(fields: readonly number[], extra: Buffer): number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  let from = at + 4;
  return fields.map((field) => {
    if (field !== U32) return field;
    if (from + 8 > extra.length) throw damaged('direktori');
    from += 8;
    return Number(extra.readBigUInt64LE(from - 8));
  });
}

function isPathTrick(name: string): boolean {
  const path = name.replaceAll('\\', '/');
  return (
    path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..') || [...path].some((c) => c < ' ')
  );
}
