import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openPdf } from '../../test/support/open-pdf.ts';
import { renderPages } from '../../test/support/page-images.ts';
import { chooseFinding, chooseSheet, openPreview, textAt, waitForPages } from '../../test/support/preview-browser.ts';
import { pageSpread, terminalPage } from './pages.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'examples');
const COMMAND_LINE = join(ROOT, 'test/support/command-line.ts');
/** Pages of the report side by side, from 0: cover, results, money. */
const SPREAD = [0, 8, 11];
/** Colours of a terminal; a picture shows them, its words have none. */
const PAINT = new RegExp(`${'\u001b'}\\[\\d+m`, 'g');

/** What lapkin itself writes to standard output. */
function runCommand(...args: readonly string[]): Buffer {
  const command = ['--import', 'tsx', COMMAND_LINE, ...args];
  const env = { ...process.env, FORCE_COLOR: '1', COLUMNS: '100' };
  try {
    return execFileSync(process.execPath, command, {
      cwd: EXAMPLES,
      env,
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    // `check` ends with 1 where it finds something.
    if (error instanceof Error && 'stdout' in error) return error.stdout as Buffer;
    throw error;
  }
}

/** What lapkin says at a terminal besides its output. */
function sentencesOf(cwd: string, ...args: readonly string[]): string {
  const command = ['--import', import.meta.resolve('tsx'), COMMAND_LINE, ...args];
  return spawnSync(process.execPath, command, { cwd, encoding: 'utf8' }).stderr;
}

async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(new Uint8Array(bytes));
  const texts: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await pdf.destroy();
  return texts;
}

/**
 * Makes every picture of README and the guides in a folder, and gives the words that each shows, by its name: held
 * against those of the pictures that are there, they tell which of them shows what is no longer so.
 */
export async function makePictures(browser: Browser, folder: string): Promise<Readonly<Record<string, string>>> {
  const words: Record<string, string> = {};
  const page = await browser.newPage();
  const write = (name: string, png: Uint8Array, shown: string): void => {
    writeFileSync(join(folder, name), png);
    words[name] = shown.replaceAll(PAINT, '').replace(/\s+/g, ' ').trim();
  };
  const takePicture = async (name: string, html: string, width: number, shown: string): Promise<void> => {
    await page.setViewport({ width, height: 200, deviceScaleFactor: 1.5 });
    await page.setContent(html);
    write(name, await page.screenshot({ fullPage: true, optimizeForSpeed: false }), shown);
  };
  const takeTerminal = (name: string, command: string, output: string, mostLines: number): Promise<void> => {
    const html = terminalPage(command, output, mostLines);
    return takePicture(name, html, 960, [command, ...output.split('\n').slice(0, mostLines)].join('\n'));
  };

  const report = runCommand('build', 'kalaena-2024-tw2.xlsx', '-o', '-', '--to', 'pdf');
  const [pages, texts] = [await renderPages(report, 80), await pageTexts(report)];
  const spread = SPREAD.flatMap((n) => pages[n] ?? []);
  await takePicture('laporan.png', pageSpread(spread), 1280, SPREAD.map((n) => texts[n] ?? '').join('\n'));
  await takePicture('tanda-tangan.png', pageSpread(pages.slice(-1)), 560, texts.at(-1) ?? '');
  const findings = runCommand('check', 'kalaena-2024-tw2-asli.xlsx').toString('utf8');
  await takeTerminal('check.png', 'lapkin check kalaena-2024-tw2-asli.xlsx', findings, 34);
  const empty = mkdtempSync(join(tmpdir(), 'lapkin-gambar-'));
  const told = sentencesOf(empty, 'init', 'kinerja.xlsx');
  rmSync(empty, { recursive: true });
  await takeTerminal('init.png', 'lapkin init kinerja.xlsx', told, 20);

  const preview = await openPreview(browser, ['kalaena-2024-tw2-asli.xlsx'], { cwd: EXAMPLES });
  await preview.page.setViewport({ width: 1366, height: 768, deviceScaleFactor: 1.5 });
  await waitForPages(preview.page);
  await chooseFinding(preview.page, 'Jumlah target Triwulan II');
  write('preview.png', await preview.page.screenshot(), await wordsOf(preview.page, '.head', '.list', '.grid'));
  await preview.close();
  const filled = await openPreview(browser, ['kalaena-2024-tw2.xlsx'], { cwd: EXAMPLES, width: 1080, height: 560 });
  await filled.page.setViewport({ width: 1080, height: 560, deviceScaleFactor: 1.5 });
  for (const [name, sheet, left] of [
    ['identitas.png', 'Identitas', 0],
    ['rencana-aksi.png', 'Rencana Aksi', 1101],
  ] as const) {
    await chooseSheet(filled.page, sheet);
    await filled.page.evaluate(`document.querySelector('.grid').scrollLeft = ${left}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    write(name, await filled.page.screenshot(), await wordsOf(filled.page, '.head', '.grid'));
  }
  await filled.close();
  await page.close();
  return words;
}

async function wordsOf(page: Page, ...places: readonly string[]): Promise<string> {
  const texts = await Promise.all(places.map((place) => textAt(page, place)));
  return texts.join('\n');
}
