import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { pdfText } from '../support/open-pdf.ts';
import { openTestBrowser } from '../support/test-browser.ts';

const opened: BrowserHandle[] = [];
const open = async (...options: Parameters<typeof openTestBrowser>) => {
  const browser = await openTestBrowser(...options);
  opened.push(browser);
  return browser;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((browser) => browser.close()));
});

const WAIT = { timeout: 10_000 };
const JOB = { title: 'Uji', author: 'Penguji', language: 'id-ID', now: null, timeoutMs: 30_000 };
const print = (browser: BrowserHandle, text: string) =>
  printPdf(browser, { ...JOB, html: `<!doctype html><p>${text}</p>` });

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** The browser whose profile lies in a folder, and every process under it. */
function processesOf(folder: string): Process[] {
  const all = readdirSync('/proc').flatMap((name): Process[] => {
    try {
      const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return [{ pid: Number(name), parent, command }];
    } catch {
      return [];
    }
  });
  const family = new Set(all.filter(({ command }) => command.includes(folder)).map(({ pid }) => pid));
  for (let size = -1; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}

/** A program that ends as the dynamic linker does when a library is missing. */
function fakeProgram(library: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'uji-program-')), 'chrome-headless-shell');
  const words = `error while loading shared libraries: ${library}: cannot open shared object file`;
  writeFileSync(path, `#!/bin/sh\necho "$0: ${words}" >&2\nexit 127\n`, { mode: 0o755 });
  return path;
}

test('profil ada di folder sementara dan hilang sesudah ditutup, tanpa proses yang tertinggal', async () => {
  const browser = await open();
  await print(browser, 'satu');
  expect(readdirSync(browser.tempFolder)).toHaveLength(1);
  await browser.close();
  expect(readdirSync(browser.tempFolder)).toEqual([]);
  // What takes a killed browser's profile away looks every tenth of a second whether it is still needed.
  if (process.platform === 'linux') await expect.poll(() => processesOf(browser.tempFolder), WAIT).toEqual([]);
});

test('menutup seketika selagi peramban baru dijalankan tidak meninggalkan apa pun', async () => {
  const browser = await open();
  const started = browser.version().catch(() => undefined);
  while (readdirSync(browser.tempFolder).length === 0) await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
  browser.closeNow();
  await started;
  expect(readdirSync(browser.tempFolder)).toEqual([]);
});

test('menutup seketika (Ctrl-C) juga membersihkan profil', async () => {
  const browser = await open();
  await browser.version();
  browser.closeNow();
  expect(readdirSync(browser.tempFolder)).toEqual([]);
});

describe.runIf(process.platform === 'linux')('peramban yang mati di tengah jalan', () => {
  test.each(['--type=renderer', '--remote-debugging-pipe'])('proses %s mati: laporan tetap jadi', async (part) => {
    const browser = await open();
    let attempts = 0;
    const version = await browser.withPage(30_000, async (page) => {
      await page.load('<p>halo');
      if (++attempts === 1) {
        const victims = processesOf(browser.tempFolder).filter(({ command }) => command.includes(part));
        expect(victims.length).toBeGreaterThan(0);
        for (const { pid } of victims) process.kill(pid, 'SIGKILL');
        await page.print({ tagged: true });
      }
      return pdfText(await page.print({ tagged: false }));
    });
    expect(version).toBe('halo');
    expect(attempts).toBe(2);
    expect(readdirSync(browser.tempFolder)).toHaveLength(1);
  });
});

test('waktu yang habis menjadi kegagalan yang menyebut --timeout, lalu peramban dapat dipakai lagi', async () => {
  const browser = await open();
  await browser.version();
  const html = `<!doctype html>${'<table><tr><td>sel</td></tr></table>'.repeat(20_000)}`;
  const job = printPdf(browser, { ...JOB, html, timeoutMs: 150 });
  await expect(job).rejects.toMatchObject({
    exit: 5,
    // A report of many pages has the time as many times over (test/print/expected-pages.test.ts).
    message: expect.stringMatching(/belum selesai mencetak setelah [\d,]+ detik/),
    hint: expect.stringContaining('--timeout'),
  });
  expect((await print(browser, 'sesudahnya')).pages).toBe(1);
});

test('program yang bukan peramban memberi kalimat dan kode 5, bukan jejak tumpukan', async () => {
  const browser = await open({ browser: { path: '/bin/false', kind: 'shell', source: '--browser' } });
  await expect(browser.version()).rejects.toMatchObject({
    exit: 5,
    message: expect.stringContaining('/bin/false (--browser)'),
    hint: expect.stringContaining('--browser'),
  });
});

test('peramban yang kehilangan pustaka sistem: kalimatnya menyebut paket yang kurang', async () => {
  const browser = await open({
    browser: { path: fakeProgram('libnss3.so'), kind: 'shell', source: '--browser' },
  });
  await expect(browser.version()).rejects.toMatchObject({
    exit: 5,
    message: expect.stringContaining('libnss3.so'),
    hint: expect.stringContaining('apt install libnss3'),
  });
});

test('root diberi tahu bahwa isolasi dimatikan, pengguna biasa tidak', async () => {
  const heard: string[] = [];
  const verbose = (line: string) => heard.push(line);
  const root = await open({ root: true, verbose });
  await root.version();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain('isolasi');
});
