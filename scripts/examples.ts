// Writes examples/*.xlsx from the content in src/app/contoh: `npm run examples`.
// `npx tsx scripts/examples.ts --besar N [-o buku.xlsx]` writes an invented workbook of N sub kegiatan instead,
// to try long reports with.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isiBesar } from '../src/app/contoh/besar.ts';
import { CONTOH } from '../src/app/contoh/daftar.ts';
import { bukuKerja } from '../src/app/init.ts';
import { writeAtomically } from '../src/io/files.ts';

const { values } = parseArgs({
  options: { besar: { type: 'string' }, keluaran: { type: 'string', short: 'o' } },
});

if (values.besar !== undefined) {
  const banyak = Number(values.besar);
  const berkas = values.keluaran ?? `contoh-besar-${banyak}.xlsx`;
  await writeAtomically(berkas, (await bukuKerja(isiBesar(banyak), banyak)).bytes);
  console.log(berkas);
} else {
  const folder = fileURLToPath(new URL('../examples/', import.meta.url));
  await mkdir(folder, { recursive: true });
  for (const { berkas, isi } of CONTOH) {
    await writeAtomically(join(folder, berkas), (await bukuKerja(isi, isi.baris.length)).bytes);
    console.log(`examples/${berkas}`);
  }
}
