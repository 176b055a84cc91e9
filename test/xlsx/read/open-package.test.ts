import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx.ts';
import { writeZip } from '../../../src/zip/write-zip.ts';

/** The code that a file is refused with, and its arguments. */
function readRefusal(bytes: Uint8Array): { readonly code: string | undefined; readonly args: string } {
  const { value, findings } = readXlsx(bytes);
  expect(value).toBeNull();
  return { code: findings[0]?.code, args: JSON.stringify(findings[0]?.args) };
}

/** An OLE compound file as far as anyone looks at it: header, then directory entries (128 bytes, UTF-16 names). */
function makeCompoundFile(names: readonly string[], blankSectors: number): Buffer {
  const header = Buffer.alloc(512);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const entries = names.map((n) => {
    const e = Buffer.alloc(128);
    e.write(n, 'utf16le');
    e.writeUInt16LE((n.length + 1) * 2, 64);
    return e;
  });
  return Buffer.concat([header, Buffer.alloc(512 * blankSectors), ...entries, Buffer.alloc(512)]);
}

describe('a workbook with a password is told as such, wherever its directory stands', () => {
  test.each([
    ['Agile, directory first', makeCompoundFile(['Root Entry', 'EncryptedPackage', 'EncryptionInfo'], 0)],
    ['directory far behind the package', makeCompoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage'], 64)],
    ['with data spaces', makeCompoundFile(['Root Entry', '\u0006DataSpaces', 'Version', 'EncryptedPackage'], 3)],
  ])('%s', (_, bytes) => {
    expect(readRefusal(bytes).code).toBe('berkas/terenkripsi');
  });

  test('an old .xls beside it is not taken for one', () => {
    expect(readRefusal(makeCompoundFile(['Root Entry', 'Workbook'], 2)).code).toBe('berkas/bukan-xlsx');
  });
});

describe('an .xlsb under another name is told as such', () => {
  const content = (name: string) => [
    { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
    { name: name, content: Buffer.alloc(40, 0x83) },
  ];
  test.each(['xl/workbook.bin', 'xl\\workbook.bin', 'XL/Workbook.bin'])('%s', (name) => {
    const { code, args } = readRefusal(writeZip(content(name)));
    expect(code).toBe('berkas/bukan-xlsx');
    expect(args).toMatch(/xlsb/);
  });
});
