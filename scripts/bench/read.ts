import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bergiliran, denganFolder, type Jalan, jalankan } from './measure-process.ts';

/** How much reading costs: Node alone, Node + exceljs, lapkin's reader (dist, so `npm run build` comes first). */
const AKAR = resolve(import.meta.dirname, '../..');
const PEMBACA = pathToFileURL(join(AKAR, 'dist/xlsx/read/load-file.js')).href;
const BUKU = [
  join(AKAR, 'examples/kalaena-2024-tw2.xlsx'),
  join(AKAR, 'examples/dinas-contoh-2025-tw3.xlsx'),
  join(AKAR, 'test/corpus/files/b38-google-sheets-export.xlsx'),
];
const PUTARAN = 9;

const LAPKIN = `import { loadXlsx } from ${JSON.stringify(PEMBACA)};
if (loadXlsx(process.argv[2]).value === null) process.exitCode = 1;`;
const EXCELJS = `const { Workbook } = require(${JSON.stringify(join(AKAR, 'node_modules/exceljs'))});
new Workbook().xlsx.readFile(process.argv[2]);`;

function baris(label: string, j: Jalan, node: Jalan): string {
  const rasio = (j.ms / node.ms).toFixed(2);
  return `  ${label.padEnd(22)} ${j.ms.toFixed(0).padStart(6)} ms  ${j.puncakMb.toFixed(0).padStart(4)} MB  ${rasio.padStart(5)} x node`;
}

await denganFolder(async (folder) => {
  const lapkin = join(folder, 'lapkin.mjs');
  const exceljs = join(folder, 'exceljs.cjs');
  writeFileSync(lapkin, LAPKIN);
  writeFileSync(exceljs, EXCELJS);
  for (const buku of BUKU) {
    const hasil = await bergiliran(
      {
        node: () => jalankan(['-e', '0'], folder),
        exceljs: () => jalankan([exceljs, buku], folder),
        lapkin: () => jalankan([lapkin, buku], folder),
      },
      PUTARAN,
    );
    console.log(`membaca ${buku.slice(AKAR.length + 1)} (median ${PUTARAN} putaran, bergiliran)`);
    console.log(baris('node saja', hasil.node, hasil.node));
    console.log(baris('node + exceljs', hasil.exceljs, hasil.node));
    console.log(baris('node + pembaca lapkin', hasil.lapkin, hasil.node));
    console.log(`  pembaca lapkin / exceljs ${(hasil.lapkin.ms / hasil.exceljs.ms).toFixed(2).padStart(5)}`);
  }
});
