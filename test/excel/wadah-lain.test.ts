import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/xlsx/read/read-xlsx.ts';
import { writeZip } from '../../src/zip/write-zip.ts';

/** The code that a file is refused with, and its arguments. */
function tolakan(bytes: Uint8Array): { readonly code: string | undefined; readonly args: string } {
  const { value, findings } = readXlsx(bytes);
  expect(value).toBeNull();
  return { code: findings[0]?.code, args: JSON.stringify(findings[0]?.args) };
}

/** An OLE compound file as far as anyone looks at it: header, then directory entries (128 bytes, UTF-16 names). */
function ole(nama: readonly string[], sektorKosong: number): Buffer {
  const kepala = Buffer.alloc(512);
  kepala.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const entri = nama.map((n) => {
    const e = Buffer.alloc(128);
    e.write(n, 'utf16le');
    e.writeUInt16LE((n.length + 1) * 2, 64);
    return e;
  });
  return Buffer.concat([kepala, Buffer.alloc(512 * sektorKosong), ...entri, Buffer.alloc(512)]);
}

describe('a workbook with a password is told as such, wherever its directory stands', () => {
  test.each([
    ['Agile, directory first', ole(['Root Entry', 'EncryptedPackage', 'EncryptionInfo'], 0)],
    ['directory far behind the package', ole(['Root Entry', 'EncryptionInfo', 'EncryptedPackage'], 64)],
    ['with data spaces', ole(['Root Entry', '\u0006DataSpaces', 'Version', 'EncryptedPackage'], 3)],
  ])('%s', (_, bytes) => {
    expect(tolakan(bytes).code).toBe('berkas/terenkripsi');
  });

  test('an old .xls beside it is not taken for one', () => {
    expect(tolakan(ole(['Root Entry', 'Workbook'], 2)).code).toBe('berkas/bukan-xlsx');
  });
});

describe('an .xlsb under another name is told as such', () => {
  const isi = (nama: string) => [
    { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
    { name: nama, content: Buffer.alloc(40, 0x83) },
  ];
  test.each(['xl/workbook.bin', 'xl\\workbook.bin', 'XL/Workbook.bin'])('%s', (nama) => {
    const { code, args } = tolakan(writeZip(isi(nama)));
    expect(code).toBe('berkas/bukan-xlsx');
    expect(args).toMatch(/xlsb/);
  });
});
