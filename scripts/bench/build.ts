import { join, resolve } from 'node:path';
import { writeBenchBuku } from './bench-buku.ts';
import { measureRounds, median, medianRoundRatio, runNode, withFolder } from './measure-process.ts';
import { findBenchBrowser, printPlain } from './plain-print.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'bin/lapkin.js');

/** Bar: a whole cold `build` to PDF against the same browser's own --print-to-pdf of the same HTML. */
const LIMIT = 1.5;

/** `npm run bench`: cold `build` of reports of about 14, 30 and 150 pages. Exits 1 when a bar is not held. */
export async function benchBuild(rounds = [15, 9, 5]): Promise<boolean> {
  const browser = await findBenchBrowser();
  return withFolder(async (folder) => {
    const lines = [`build dingin ke PDF, peramban ${browser.path} (median, bergiliran)`];
    const sizes = [
      { name: 'contoh, 14 halaman', buku: join(ROOT, 'examples/kalaena-2024-tw2.xlsx') },
      { name: '24 sub kegiatan, 30 halaman', buku: await writeBenchBuku(folder, 24) },
      { name: '176 sub kegiatan, 150 halaman', buku: await writeBenchBuku(folder, 176) },
    ];
    for (const [i, { name, buku }] of sizes.entries()) {
      const [html, pdf] = [join(folder, 'polos.html'), join(folder, 'keluaran.pdf')];
      await runNode([COMMAND, 'build', '-q', buku, '-o', html], folder);
      const results = await measureRounds(
        {
          polos: () => printPlain(browser, html, join(folder, 'polos.pdf')),
          lapkin: () => runNode([COMMAND, 'build', '-q', buku, '-o', pdf], folder),
        },
        rounds[i] ?? 5,
      );
      const [plain, own] = [results.polos, results.lapkin].map((h) => median(h.map((j) => j.ms)));
      const ratio = medianRoundRatio(results.lapkin, results.polos);
      lines.push(
        `  ${name.padEnd(31)} ${own?.toFixed(0).padStart(6)} ms, peramban saja ${plain?.toFixed(0).padStart(6)} ms, ` +
          `rasio ${ratio.toFixed(2)} (batas ${LIMIT}, ${ratio <= LIMIT ? 'memenuhi' : 'MELEBIHI'})`,
      );
    }
    console.log(lines.join('\n'));
    return !lines.some((l) => l.includes('MELEBIHI'));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = (await benchBuild()) ? 0 : 1;
}
