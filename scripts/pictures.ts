// Makes the pictures of README and the guides anew: report pages, a check in a terminal, the page of preview. Run after what they show has changed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { renderPages } from '../test/support/page-images.ts';
import { chooseFinding, openPreview, waitForPages } from '../test/support/preview-browser.ts';
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
await browser.close();
