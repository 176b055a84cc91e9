import { dasar, zip } from '../../annotate/buku-zip.ts';
import type { Case } from '../case.ts';

/** An OLE compound file with the stream that encrypted workbooks hold. */
function terenkripsi(): Uint8Array {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([head, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]);
}

/** A package of more parts than any workbook has. */
function terlaluBesar(): Uint8Array {
  const many = Array.from({ length: 2001 }, (_, i): [string, string] => [`xl/media/gambar${i}.png`, '']);
  return zip({ ...dasar(), ...Object.fromEntries(many) });
}

/** Cases of the codes in catalog/berkas.ts. */
export const KASUS_BERKAS: readonly Case[] = [
  { code: 'berkas/tidak-ada', berkas: { nama: 'buku.xlsx', isi: () => null } },
  {
    code: 'berkas/bukan-xlsx',
    berkas: {
      nama: 'buku.xlsx',
      isi: () => Buffer.from('NO;SUB KEGIATAN;ANGGARAN\n1;Koordinasi;10470500\n'),
    },
  },
  { code: 'berkas/terenkripsi', berkas: { nama: 'buku.xlsx', isi: terenkripsi } },
  { code: 'berkas/rusak', berkas: { nama: 'buku.xlsx', isi: () => zip(dasar()).subarray(0, 900) } },
  { code: 'berkas/terlalu-besar', berkas: { nama: 'buku.xlsx', isi: terlaluBesar } },
  { code: 'berkas/sedang-dibuka', berkas: { nama: '~$buku.xlsx', isi: () => Buffer.alloc(165) } },
];
