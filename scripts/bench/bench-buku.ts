import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { buildLargeContent } from '../examples/large-content.ts';

/** Writes an invented workbook of `baris` sub kegiatan into a folder; gives its path. */
export async function writeBenchBuku(folder: string, rowCount: number, name = `buku-${rowCount}`): Promise<string> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, (await makeWorkbook(buildLargeContent(rowCount), rowCount)).bytes);
  return file;
}
