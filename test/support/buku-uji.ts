import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bukuKerja } from '../../src/app/init/init-workbook.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { IsiBuku } from '../../src/workbook/workbook-content.ts';

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
