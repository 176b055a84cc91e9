import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/zip/directory.ts';
import { type Limits, limitsWith } from '../../src/zip/limits.ts';
import { type Package, readPart } from '../../src/zip/part.ts';
import { type EntryOf, zipOf } from '../support/crafted-zip.ts';

function packageOf(
  entries: readonly EntryOf[],
  limits: Partial<Limits> = {},
  change: (bytes: Buffer) => void = () => undefined,
): Package {
  const bytes = zipOf(entries);
  change(bytes);
  const made = limitsWith(limits);
  return { bytes, directory: readDirectory(bytes, made), limits: made, unpacked: 0 };
}
const A: EntryOf = { name: 'xl/a.xml', data: '<a>Jumlah Jumlah Jumlah</a>' };
const B: EntryOf = { name: 'b.txt', data: 'tersimpan', stored: true };

describe('a part', () => {
  it('is unpacked by its name, whatever the case; what is not there is not there', () => {
    const pack = packageOf([A, B]);
    expect(readPart(pack, 'XL/A.xml')?.toString()).toBe(A.data);
    expect(readPart(pack, 'b.txt')?.toString()).toBe('tersimpan');
    expect(readPart(pack, 'xl/b.xml')).toBeUndefined();
    // 27 + 9 bytes.
    expect(pack.unpacked).toBe(36);
  });

  it.each<[string, Partial<Limits>]>([
    ['alone', { partBytes: 26 }],
    ['together with those before it', { totalBytes: 35 }],
  ])('that is too large %s is refused', (_, limits) => {
    const pack = packageOf([A, B], limits);
    expect(() => [readPart(pack, 'xl/a.xml'), readPart(pack, 'b.txt')]).toThrow('berkas/terlalu-besar');
  });
});

describe('a damaged part is refused', () => {
  const CENTRAL = 'PK\x01\x02';
  it.each<[string, EntryOf, (bytes: Buffer) => void]>([
    ['that gives less than it states', { ...A, size: 28 }, () => undefined],
    ['that gives more than it states', { ...A, size: 26 }, () => undefined],
    ['whose bytes were changed', B, (bytes) => bytes.write('T', 30 + 5)],
    ['that does not unpack', A, (bytes) => bytes.fill(0xff, 30 + 8, 30 + 14)],
    ['of a method that Excel does not use', B, (bytes) => bytes.writeUInt16LE(12, bytes.indexOf(CENTRAL) + 10)],
    ['whose header is elsewhere', B, (bytes) => bytes.writeUInt32LE(1, bytes.indexOf(CENTRAL) + 42)],
    ['that ends behind the file', B, (bytes) => bytes.writeUInt32LE(9999, bytes.indexOf(CENTRAL) + 20)],
  ])('%s', (_, entry, change) => {
    expect(() => readPart(packageOf([entry], {}, change), entry.name)).toThrow('berkas/rusak');
  });
});
