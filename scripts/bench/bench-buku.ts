import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bukuKerja } from '../../src/app/init/init-workbook.ts';
import { isiBesar } from '../examples/large-content.ts';

/** Writes an invented workbook of `baris` sub kegiatan into a folder; gives its path. */
export async function bukuUkur(folder: string, baris: number, nama = `buku-${baris}`): Promise<string> {
  const berkas = join(folder, `${nama}.xlsx`);
  writeFileSync(berkas, (await bukuKerja(isiBesar(baris), baris)).bytes);
  return berkas;
}
