import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { KALAENA } from '../../src/app/contoh/kalaena.ts';
import type { IsiBuku } from '../../src/app/init/isi-buku.ts';
import { bukuKerja } from '../../src/app/init.ts';

/** Writes the consistent example, changed as the test needs it, as a workbook. */
export async function tulisBuku(path: string, ubah: Partial<IsiBuku> = {}): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const isi = { ...KALAENA, ...ubah };
  writeFileSync(path, (await bukuKerja(isi, isi.baris.length)).bytes);
}

/** The same of a unit of its own. */
export function unit(nama: string): Pick<IsiBuku, 'identitas'> {
  return { identitas: { ...KALAENA.identitas, unitKerja: nama, jabatan: 'Camat' } };
}
