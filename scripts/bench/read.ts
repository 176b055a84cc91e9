import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { measureMedians, type Run, runNode, withFolder } from './measure-process.ts';

/** How much reading costs: Node alone, Node + exceljs, lapkin's reader (bundled for the bench). */
const ROOT = resolve(import.meta.dirname, '../..');
const READER = join(ROOT, 'src/xlsx/read/read-xlsx.ts');
const BUKU = [
  join(ROOT, 'examples/kalaena-2024-tw2.xlsx'),
  join(ROOT, 'examples/dinas-contoh-2025-tw3.xlsx'),
  join(ROOT, 'test/corpus/files/b38-google-sheets-export.xlsx'),
];
const ROUNDS = 9;

const OWN_READER = `import { readFileSync } from 'node:fs';
import { readXlsx } from ${JSON.stringify(READER)};
if (readXlsx(readFileSync(process.argv[2])).value === null) process.exitCode = 1;`;
const EXCELJS_READER = `const { Workbook } = require(${JSON.stringify(join(ROOT, 'node_modules/exceljs'))});
new Workbook().xlsx.readFile(process.argv[2]);`;

function formatLine(label: string, j: Run, node: Run): string {
  const ratio = (j.ms / node.ms).toFixed(2);
  return `  ${label.padEnd(22)} ${j.ms.toFixed(0).padStart(6)} ms  ${j.peakMb.toFixed(0).padStart(4)} MB  ${ratio.padStart(5)} x node`;
}

await withFolder(async (folder) => {
  const own = join(folder, 'lapkin.mjs');
  const exceljs = join(folder, 'exceljs.cjs');
  await build({
    stdin: { contents: OWN_READER, resolveDir: ROOT },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: own,
  });
  writeFileSync(exceljs, EXCELJS_READER);
  for (const buku of BUKU) {
    const results = await measureMedians(
      {
        node: () => runNode(['-e', '0'], folder),
        exceljs: () => runNode([exceljs, buku], folder),
        lapkin: () => runNode([own, buku], folder),
      },
      ROUNDS,
    );
    console.log(`membaca ${buku.slice(ROOT.length + 1)} (median ${ROUNDS} putaran, bergiliran)`);
    console.log(formatLine('node saja', results.node, results.node));
    console.log(formatLine('node + exceljs', results.exceljs, results.node));
    console.log(formatLine('node + pembaca lapkin', results.lapkin, results.node));
    console.log(`  pembaca lapkin / exceljs ${(results.lapkin.ms / results.exceljs.ms).toFixed(2).padStart(5)}`);
  }
});
