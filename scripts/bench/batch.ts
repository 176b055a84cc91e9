import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBenchBuku } from './bench-buku.ts';
import { median, runNode, withFolder } from './measure-process.ts';
import { findBenchBrowser, runProgram } from './plain-print.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'bin/lapkin.js');
/** Sub kegiatan of the workbooks, in turn: reports of some 12 to 18 pages. */
const SIZES = [5, 8, 6, 11, 7, 9];
const ROUNDS = 3;

/** Bars: against page.pdf() alone, against one lapkin per file, and the peak memory of Node in MB. */
const LIMITS = { plain: 1.25, naive: 4, memory: 300 } as const;

/** A program that prints HTML files with puppeteer alone: `jobs` pages of one open browser, each reused. */
const PRINT_PROGRAM = `import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from ${JSON.stringify(join(ROOT, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js'))};
const { browser: path, jobs, html, hasil } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const profil = mkdtempSync(join(tmpdir(), 'lapkin-polos-'));
const browser = await puppeteer.launch({ executablePath: path, headless: 'shell', pipe: true, userDataDir: profil,
  args: ['--font-render-hinting=none', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
const pages = await Promise.all(Array.from({ length: jobs }, () => browser.newPage()));
let berikut = 0;
const mulai = performance.now();
await Promise.all(pages.map(async (page) => {
  while (berikut < html.length) {
    await page.setContent(readFileSync(html[berikut++], 'utf8'), { waitUntil: 'load', timeout: 0 });
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 });
  }
}));
writeFileSync(hasil, String((performance.now() - mulai) / html.length));
await browser.close();
rmSync(profil, { recursive: true, force: true });
`;

/** `banyak` workbooks: a few written, the others copies of them. */
async function prepareBuku(folder: string, count: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const originals = await Promise.all(
    SIZES.map((n, i) => writeBenchBuku(folder, n, `unit-${String(i + 1).padStart(4, '0')}`)),
  );
  for (let i = originals.length; i < count; i++) {
    copyFileSync(originals[i % originals.length] ?? '', join(folder, `unit-${String(i + 1).padStart(4, '0')}.xlsx`));
  }
  return readdirSync(folder)
    .sort()
    .map((n) => join(folder, n));
}

/** Milliseconds a report of page.pdf() alone, on the HTML of the same reports. */
async function measurePlainPages(folder: string, html: readonly string[], jobs: number): Promise<number> {
  const [program, taskFile, resultFile] = ['cetak.mjs', 'tugas.json', 'hasil.txt'].map((n) => join(folder, n)) as [
    string,
    string,
    string,
  ];
  writeFileSync(program, PRINT_PROGRAM);
  const { path } = await findBenchBrowser();
  writeFileSync(taskFile, JSON.stringify({ browser: path, jobs, html, hasil: resultFile }));
  await runProgram(process.execPath, [program, taskFile]);
  return Number(readFileSync(resultFile, 'utf8'));
}

/** Milliseconds a report of one lapkin started per file. */
async function measureNaive(folder: string, buku: readonly string[]): Promise<number> {
  const start = performance.now();
  for (const b of buku) await runNode([COMMAND, 'build', '-q', b, '-o', join(folder, 'naif.pdf')], folder);
  return (performance.now() - start) / buku.length;
}

/** Milliseconds a report of LibreOffice making a PDF of lapkin's Word file, started per file; null without it. */
async function measureOffice(folder: string, buku: readonly string[]): Promise<number | null> {
  const docx = join(folder, 'docx');
  await runNode([COMMAND, 'batch', '-q', ...buku, '-o', docx, '--to', 'docx'], folder);
  const files = readdirSync(docx).filter((n) => n.endsWith('.docx'));
  const start = performance.now();
  try {
    for (const b of files) {
      const profile = `-env:UserInstallation=file://${join(folder, 'profil-lo')}`;
      await runProgram('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', docx, join(docx, b)]);
    }
  } catch {
    return null;
  }
  return (performance.now() - start) / files.length;
}

function formatLine(label: string, ms: number): string {
  return `  ${label.padEnd(46)} ${ms.toFixed(0).padStart(6)} ms per laporan`;
}

function formatRatio(label: string, value: number, limit: string, good: boolean): string {
  return `  ${label.padEnd(46)} ${value.toFixed(2).padStart(6)} (batas ${limit}, ${good ? 'memenuhi' : 'MELEBIHI'})`;
}

/** `npm run bench`: batch of many reports, against the browser alone and against what a user would do without it. Exits 1 when a bar is not held. */
export async function benchBatch(count = 100, jobs = 2): Promise<boolean> {
  return withFolder(async (folder) => {
    const buku = await prepareBuku(join(folder, 'buku'), count);
    const html = join(folder, 'html');
    await runNode([COMMAND, 'batch', '-q', join(folder, 'buku'), '-o', html, '--to', 'html'], folder);
    const files = readdirSync(html)
      .filter((n) => n.endsWith('.html'))
      .map((n) => join(html, n));
    const measured = { batch: [] as number[], plain: [] as number[], naive: [] as number[], memory: 0 };
    for (let i = 0; i < ROUNDS; i++) {
      const output = join(folder, `pdf-${i}`);
      const run = await runNode(
        [COMMAND, 'batch', '-q', join(folder, 'buku'), '-o', output, '--jobs', String(jobs)],
        folder,
      );
      measured.batch.push(run.ms / count);
      measured.memory = Math.max(measured.memory, run.peakMb);
      measured.plain.push(await measurePlainPages(folder, files, jobs));
      measured.naive.push(await measureNaive(folder, buku.slice(0, SIZES.length)));
    }
    const office = await measureOffice(folder, buku.slice(0, SIZES.length));
    const per = (a: readonly number[], b: readonly number[]): number =>
      median(a.map((n, i) => n / (b[i] ?? Number.NaN)));
    const [plain, comparison] = [per(measured.batch, measured.plain), per(measured.naive, measured.batch)];
    const lines = [
      `batch ${count} laporan, ${jobs} halaman sekaligus (median ${ROUNDS} putaran, bergiliran)`,
      formatLine('lapkin batch, seluruhnya', median(measured.batch)),
      formatLine(`setContent dan page.pdf() saja, ${jobs} halaman`, median(measured.plain)),
      formatLine('lapkin build satu per satu', median(measured.naive)),
      ...(office === null ? [] : [formatLine('LibreOffice dari DOCX laporan yang sama', office)]),
      formatRatio('batch / page.pdf() saja', plain, `paling banyak ${LIMITS.plain}`, plain <= LIMITS.plain),
      formatRatio(
        'build satu per satu / batch',
        comparison,
        `paling sedikit ${LIMITS.naive}`,
        comparison >= LIMITS.naive,
      ),
      formatRatio(
        'memori Node terbanyak (MB)',
        measured.memory,
        `di bawah ${LIMITS.memory}`,
        measured.memory < LIMITS.memory,
      ),
    ];
    console.log(lines.join('\n'));
    return !lines.some((l) => l.includes('MELEBIHI'));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const { values } = parseArgs({ options: { banyak: { type: 'string' }, jobs: { type: 'string' } } });
  process.exitCode = (await benchBatch(Number(values.banyak ?? 100), Number(values.jobs ?? 2))) ? 0 : 1;
}
