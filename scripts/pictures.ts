// Makes the pictures of README and the guides anew: report pages, a check in a terminal, the page of preview. Run after what they show has changed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { renderPages } from '../test/support/page-images.ts';
import { chooseFinding, chooseSheet, openPreview, waitForPages } from '../test/support/preview-browser.ts';
import { testBrowser } from '../test/support/test-browser.ts';
import { pageSpread, terminalPage } from './pictures/pages.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/gambar');
const EXAMPLES = join(ROOT, 'examples');

/** What lapkin itself writes to standard output. */
function runCommand(cwd: string, ...args: readonly string[]): Buffer {
  const command = ['--import', 'tsx', join(ROOT, 'test/support/command-line.ts'), ...args];
  const env = { ...process.env, FORCE_COLOR: '1', COLUMNS: '100' };
  try {
    return execFileSync(process.execPath, command, { cwd, env, maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    // `check` ends with 1 where it finds something.
    if (error instanceof Error && 'stdout' in error) return error.stdout as Buffer;
    throw error;
  }
}

/** What lapkin says at a terminal besides its output. */
function sentencesOf(cwd: string, ...args: readonly string[]): string {
  const command = ['--import', import.meta.resolve('tsx'), join(ROOT, 'test/support/command-line.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd, encoding: 'utf8' }).stderr;
}

mkdirSync(FOLDER, { recursive: true });
const { path } = await testBrowser();
const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: path, headless: 'shell', args: flags });
const page = await browser.newPage();

async function takePicture(name: string, html: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 200, deviceScaleFactor: 1.5 });
  await page.setContent(html);
  writeFileSync(join(FOLDER, name), await page.screenshot({ fullPage: true, optimizeForSpeed: false }));
  console.log(`docs/gambar/${name}`);
}

const pages = await renderPages(runCommand(EXAMPLES, 'build', 'kalaena-2024-tw2.xlsx', '-o', '-', '--to', 'pdf'), 80);
await takePicture('laporan.png', pageSpread([pages[0], pages[8], pages[11]].filter((p) => p !== undefined)), 1280);
const findings = runCommand(EXAMPLES, 'check', 'kalaena-2024-tw2-asli.xlsx').toString('utf8');
await takePicture('check.png', terminalPage('lapkin check kalaena-2024-tw2-asli.xlsx', findings, 34), 960);
const preview = await openPreview(browser, ['kalaena-2024-tw2-asli.xlsx'], { cwd: EXAMPLES });
await preview.page.setViewport({ width: 1366, height: 768, deviceScaleFactor: 1.5 });
await waitForPages(preview.page);
await chooseFinding(preview.page, 'Jumlah target Triwulan II');
writeFileSync(join(FOLDER, 'preview.png'), await preview.page.screenshot());
console.log('docs/gambar/preview.png');
await preview.close();

// The guide: a new workbook, two of its sheets filled in, the last page with the place to sign.
const folder = mkdtempSync(join(tmpdir(), 'lapkin-gambar-'));
const told = sentencesOf(folder, 'init', 'kinerja.xlsx');
rmSync(folder, { recursive: true });
await takePicture('init.png', terminalPage('lapkin init kinerja.xlsx', told, 20), 960);
const filled = await openPreview(browser, ['kalaena-2024-tw2.xlsx'], { cwd: EXAMPLES, width: 1080, height: 560 });
await filled.page.setViewport({ width: 1080, height: 560, deviceScaleFactor: 1.5 });
for (const [name, sheet, left] of [
  ['identitas.png', 'Identitas', 0],
  ['rencana-aksi.png', 'Rencana Aksi', 1101],
] as const) {
  await chooseSheet(filled.page, sheet);
  await filled.page.evaluate(`document.querySelector('.grid').scrollLeft = ${left}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  writeFileSync(join(FOLDER, name), await filled.page.screenshot());
  console.log(`docs/gambar/${name}`);
}
await filled.close();
await takePicture('tanda-tangan.png', pageSpread([pages.at(-1)].filter((p) => p !== undefined)), 560);
await browser.close();

// They go into the package: colours of a palette are a third of the bytes.
for (const name of readdirSync(FOLDER)) {
  const path = join(FOLDER, name);
  writeFileSync(
    path,
    await sharp(readFileSync(path)).png({ palette: true, quality: 90, effort: 10, dither: 0.5 }).toBuffer(),
  );
}
