// Writes examples/*.xlsx from the content in scripts/examples and src/workbook: `npm run examples`.
// `npx tsx scripts/examples.ts --besar N [-o buku.xlsx]` writes an invented workbook of N sub kegiatan instead,
// to try long reports with.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeWorkbook } from '../src/app/init/init-workbook.ts';
import { writeAtomically } from '../src/files/files.ts';
import { EXAMPLES, makeExample } from './examples/example-list.ts';
import { buildLargeContent } from './examples/large-content.ts';

const { values } = parseArgs({
  options: { besar: { type: 'string' }, keluaran: { type: 'string', short: 'o' } },
});

if (values.besar !== undefined) {
  const count = Number(values.besar);
  const file = values.keluaran ?? `contoh-besar-${count}.xlsx`;
  await writeAtomically(file, (await makeWorkbook(buildLargeContent(count), count)).bytes);
  console.log(file);
} else {
  const folder = fileURLToPath(new URL('../examples/', import.meta.url));
  await mkdir(folder, { recursive: true });
  for (const example of EXAMPLES) {
    await writeAtomically(join(folder, example.file), await makeExample(example));
    console.log(`examples/${example.file}`);
  }
}
