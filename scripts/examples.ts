// Writes examples/*.xlsx from the content in scripts/examples and src/workbook: `npm run examples`.
// `npx tsx scripts/examples.ts --besar N [-o buku.xlsx]` writes an invented workbook of N sub kegiatan instead,
// to try long reports with.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bukuKerja } from '../src/app/init/init-workbook.ts';
import { writeAtomically } from '../src/files/files.ts';
import { CONTOH } from './examples/example-list.ts';
import { isiBesar } from './examples/large-content.ts';

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
