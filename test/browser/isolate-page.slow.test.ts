import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { pdfText } from '../support/open-pdf.ts';
import { openTestBrowser } from '../support/test-browser.ts';

let browser: BrowserHandle;
let server: Server;
let port = 0;
let connections = 0;
const secret = join(mkdtempSync(join(tmpdir(), 'uji-rahasia-')), 'rahasia.html');

beforeAll(async () => {
  writeFileSync(secret, '<p>RAHASIA</p>');
  server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as { port: number }).port;
  browser = await openTestBrowser();
});
beforeEach(() => {
  connections = 0;
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const remote = (name: string) => `http://127.0.0.1:${port}/${name}`;
// All that the browser tells of a frame.
const origin = () => `http://127.0.0.1:${port}`;
const local = pathToFileURL(secret).href;

async function print(head: string, body: string) {
  const printed = await printPdf(browser, {
    html: `<!doctype html><html lang="id-ID"><head><title>Uji</title>${head}</head><body><p>Laporan utuh</p>${body}</body></html>`,
    title: 'Uji',
    author: 'Penguji',
    language: 'id-ID',
    now: null,
    timeoutMs: 30_000,
  });
  return {
    text: await pdfText(printed.bytes),
    refused: printed.refused.map((r) => r.url),
    pages: printed.pages,
  };
}

const DOT = '<img alt="titik" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">';

const attempts: readonly (readonly [string, () => [head: string, body: string], () => string])[] = [
  ['gambar dari jaringan', () => ['', `<img src="${remote('a.png')}">`], () => remote('a.png')],
  ['gambar dari berkas', () => ['', `<img src="${local}">`], () => local],
  ['gambar SVG', () => ['', `<svg><image href="${remote('s.png')}"/></svg>`], () => remote('s.png')],
  [
    'url() dalam gaya',
    () => [`<style>body { background: url(${remote('b.png')}) }</style>`, ''],
    () => remote('b.png'),
  ],
  ['@import', () => [`<style>@import "${remote('i.css')}";</style>`, ''], () => remote('i.css')],
  ['lembar gaya', () => [`<link rel="stylesheet" href="${remote('l.css')}">`, ''], () => remote('l.css')],
  ['lembar gaya dari berkas', () => [`<link rel="stylesheet" href="${local}">`, ''], () => local],
  ['iframe dari jaringan', () => ['', `<iframe src="${remote('f')}"></iframe>`], () => origin()],
  ['iframe dari berkas', () => ['', `<iframe src="${local}"></iframe>`], () => local],
  ['object', () => ['', `<object data="${remote('o')}"></object>`], () => origin()],
  ['embed dari berkas', () => ['', `<embed src="${local}">`], () => 'file:'],
  ['video', () => ['', `<video src="${remote('v.mp4')}" autoplay></video>`], () => remote('v.mp4')],
  [
    'meta refresh ke jaringan',
    () => [`<meta http-equiv="refresh" content="0;url=${remote('r')}">`, ''],
    () => remote('r'),
  ],
  ['meta refresh ke berkas', () => [`<meta http-equiv="refresh" content="0;url=${local}">`, ''], () => local],
];

test.each(attempts)('%s ditolak dan dilaporkan, laporan tetap utuh', async (_name, document, url) => {
  const { text, refused, pages } = await print(...document());
  expect(text).toMatch(/^Laporan utuh/);
  expect(pages).toBe(1);
  expect(refused).toEqual([url()]);
  expect(connections).toBe(0);
});

test('huruf dari jaringan ditolak dengan kalimat yang menyebut alamatnya', async () => {
  const style = `<style>@font-face { font-family: Asing; src: url(${remote('x.woff2')}) }</style>`;
  await expect(print(style, '')).rejects.toMatchObject({
    exit: 5,
    message: expect.stringContaining('Asing'),
    hint: expect.stringContaining(remote('x.woff2')),
  });
  expect(connections).toBe(0);
});

test('meta refresh ke data: tidak mengganti laporan', async () => {
  const { text, refused } = await print('<meta http-equiv="refresh" content="0;url=data:text/html,palsu">', '');
  expect(text).toBe('Laporan utuh');
  expect(refused).toEqual(['data:text/html,palsu']);
});

test('skrip tidak berjalan, sehingga WebSocket dan fetch tidak pernah dibuka', async () => {
  const { text } = await print(
    `<script>document.title = 'x'; new WebSocket('ws://127.0.0.1:${port}/'); fetch('${remote('j')}');</script>`,
    `<script>document.body.textContent = 'diganti'</script><img src="data:," onerror="document.body.textContent = 'diganti'">`,
  );
  expect(text).toBe('Laporan utuh');
  expect(connections).toBe(0);
});

test('petunjuk muat awal (prefetch, preload, preconnect, dns-prefetch) tidak membuka sambungan', async () => {
  const hints = ['prefetch', 'preload', 'preconnect', 'dns-prefetch', 'modulepreload', 'icon', 'manifest'];
  const { text } = await print(
    hints.map((relation) => `<link rel="${relation}" as="image" href="${remote(relation)}">`).join(''),
    '',
  );
  expect(text).toBe('Laporan utuh');
  expect(connections).toBe(0);
});

test('templat tidak dapat melonggarkan kebijakan dengan membuka dokumen lebih dulu', async () => {
  const { refused } = await print(
    `</head><meta http-equiv="Content-Security-Policy" content="default-src *"><base href="${remote('')}">`,
    '<img src="relatif.png">',
  );
  // Neither the base nor the wider policy counts.
  expect(refused).toEqual([remote('')]);
  expect(connections).toBe(0);
  expect((await print('', DOT)).refused).toEqual([]);
});

test('gambar data: tetap dimuat', async () => {
  expect((await print('', DOT)).refused).toEqual([]);
});

test('yang ditolak dilaporkan untuk tiap dokumen, juga bila alamatnya sama', async () => {
  for (let i = 0; i < 3; i++) {
    expect((await print('', `<img src="${remote('sama.png')}">`)).refused).toEqual([remote('sama.png')]);
  }
  expect(connections).toBe(0);
});

test('kebijakan dan bingkai suatu templat tidak berlaku untuk laporan berikutnya', async () => {
  const none = `<meta http-equiv="Content-Security-Policy" content="img-src 'none'; style-src 'none'">`;
  expect((await print(none, '')).refused).toEqual([]);
  expect((await print('', DOT)).refused).toEqual([]);
  await print('', `<iframe srcdoc="<p>bingkai"></iframe>`);
  expect(await print('', '')).toEqual({ text: 'Laporan utuh', refused: [], pages: 1 });
});
