import { makeBaseParts, zip } from '../../support/workbook-parts.ts';
import type { Case } from '../case.ts';

/** An OLE compound file with the stream that encrypted workbooks hold. */
function makeEncrypted(): Uint8Array {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([head, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]);
}

/** A package of more parts than any workbook has. */
function makeTooLarge(): Uint8Array {
  const many = Array.from({ length: 2001 }, (_, i): [string, string] => [`xl/media/gambar${i}.png`, '']);
  return zip({ ...makeBaseParts(), ...Object.fromEntries(many) });
}

/** Cases of the codes in catalog/berkas.ts. */
export const FILE_CASES: readonly Case[] = [
  { code: 'berkas/tidak-ada', file: { name: 'buku.xlsx', content: () => null } },
  {
    code: 'berkas/bukan-xlsx',
    file: {
      name: 'buku.xlsx',
      content: () => Buffer.from('NO;SUB KEGIATAN;ANGGARAN\n1;Koordinasi;10470500\n'),
    },
  },
  { code: 'berkas/terenkripsi', file: { name: 'buku.xlsx', content: makeEncrypted } },
  { code: 'berkas/rusak', file: { name: 'buku.xlsx', content: () => zip(makeBaseParts()).subarray(0, 900) } },
  { code: 'berkas/terlalu-besar', file: { name: 'buku.xlsx', content: makeTooLarge } },
  { code: 'berkas/sedang-dibuka', file: { name: '~$buku.xlsx', content: () => Buffer.alloc(165) } },
];
