import { describe, expect, it } from 'vitest';
import { normaliseName, readDirectory } from '../../src/zip/directory.ts';
import { limitsWith } from '../../src/zip/limits.ts';
import { Refusal } from '../../src/zip/refusal.ts';
import { type EntryOf, zipOf } from '../support/crafted-zip.ts';

const TWO: readonly EntryOf[] = [
  { name: 'xl/Workbook.xml', data: '<workbook/>' },
  { name: 'a.txt', data: 'halo', stored: true },
];
/** Why a zip is refused: code, and kind where there is one; '' when it is read. */
function refusalOf(bytes: Buffer, limits: Parameters<typeof limitsWith>[0] = {}): string {
  try {
    readDirectory(bytes, limitsWith(limits));
    return '';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, args } = error.finding as { code: string; args: Readonly<Record<string, string>> };
    return [code, args.jenis, args.bagian].filter(Boolean).join(' ');
  }
}

describe('the central directory', () => {
  it('gives what it states of each entry, under a name that ignores case and slashes', () => {
    const directory = readDirectory(zipOf(TWO), limitsWith());
    expect([...directory.keys()]).toEqual(['xl/workbook.xml', 'a.txt']);
    expect(directory.get('xl/workbook.xml')).toMatchObject({
      name: 'xl/Workbook.xml',
      method: 8,
      size: 11,
      offset: 0,
    });
    // A local header has 30 bytes and the name.
    const { packed = 0 } = directory.get('xl/workbook.xml') ?? {};
    expect(directory.get('a.txt')).toMatchObject({ method: 0, packed: 4, size: 4, offset: 30 + 15 + packed });
    expect(normaliseName('XL\\Media\\A.PNG')).toBe('xl/media/a.png');
  });

  it('is found behind a comment, and leaves folders out', () => {
    const bytes = zipOf([{ name: 'xl/', data: '' }, ...TWO]);
    bytes.writeUInt16LE(5, bytes.length - 2);
    const directory = readDirectory(Buffer.concat([bytes, Buffer.from('catat')]), limitsWith());
    expect([...directory.keys()]).toEqual(['xl/workbook.xml', 'a.txt']);
  });

  it('keeps names that are not UTF-8 as the old alphabet has them', () => {
    const bytes = zipOf([{ name: 'e', data: '' }]);
    const central = bytes.indexOf('PK\x01\x02');
    bytes.writeUInt16LE(0, central + 8);
    bytes[central + 46] = 0xe9;
    expect([...readDirectory(bytes, limitsWith()).values()].map(({ name }) => name)).toEqual(['é']);
  });
});

describe('what is refused', () => {
  it('a file without an end, and one whose directory does not stand where it says', () => {
    expect(refusalOf(Buffer.from('PK\x03\x04'))).toBe('berkas/rusak terpotong');
    const bytes = zipOf(TWO);
    bytes.writeUInt32LE(3, bytes.length - 22 + 16);
    expect(refusalOf(bytes)).toBe('berkas/rusak direktori');
  });

  it.each(['../a', 'xl/../../a', '/etc/passwd', 'C:\\a', 'xl\\..\\a', 'a\nb'])('the path %j', (name) => {
    expect(refusalOf(zipOf([{ name, data: '' }]))).toBe(`berkas/rusak jalur ${name}`);
  });

  it('two entries of one name, whatever their case', () => {
    const twice = [...TWO, { name: 'XL\\workbook.XML', data: '' }];
    expect(refusalOf(zipOf(twice))).toBe('berkas/rusak ganda XL\\workbook.XML');
  });

  it('an entry with a password', () => {
    const bytes = zipOf(TWO);
    bytes.writeUInt16LE(1, bytes.indexOf('PK\x01\x02') + 8);
    expect(refusalOf(bytes)).toBe('berkas/terenkripsi');
  });

  it('more entries than are allowed', () => {
    expect(refusalOf(zipOf(TWO), { entries: 2 })).toBe('');
    expect(refusalOf(zipOf(TWO), { entries: 1 })).toBe('berkas/terlalu-besar');
  });
});
