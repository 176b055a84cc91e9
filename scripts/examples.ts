// Writes examples/*.xlsx from the content in src/app/contoh: `npm run examples`.
// `--besar N -o FILE` writes an invented workbook of N sub kegiatan instead, to try long reports with.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTOH } from '../src/app/contoh/daftar.ts';
import { bytesBuku } from '../src/app/init.ts';

const FOLDER = new URL('../examples/', import.meta.url).pathname;

await mkdir(FOLDER, { recursive: true });
for (const { berkas, isi } of CONTOH) {
  await writeFile(join(FOLDER, berkas), await bytesBuku(isi, isi.baris.length));
  console.log(`examples/${berkas}`);
}
