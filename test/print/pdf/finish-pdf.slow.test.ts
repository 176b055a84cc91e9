import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDestinations } from '../../../src/print/pdf/destinations.ts';
import { type PrintedPdf, printPdf } from '../../../src/print/print-pdf.ts';
import { openPdf, unpackedPdf } from '../../support/open-pdf.ts';
import { openTestBrowser } from '../../support/test-browser.ts';
import { makeTestDocument } from '../../support/test-document.ts';
import { finishCounted, makeCountedPdf } from './counted-pdf.ts';

const TITLE = 'Laporan Evaluasi Kinerja Camat — Triwulan II (2024) & Ikhtisar <é>';
const NOW = new Date('2024-07-05T02:03:04Z');

async function printFresh(over: Partial<Parameters<typeof printPdf>[1]> = {}): Promise<PrintedPdf> {
  const browser = await openTestBrowser();
  try {
    const job = { title: TITLE, author: 'Kecamatan Contoh', language: 'id-ID', now: NOW, timeoutMs: 60_000 };
    return await printPdf(browser, { html: makeTestDocument(6, 60), ...job, ...over });
  } finally {
    await browser.close();
  }
}

let printed: PrintedPdf;
let path: string;
beforeAll(async () => {
  printed = await printFresh();
  path = join(mkdtempSync(join(tmpdir(), 'uji-pdf-')), 'uji.pdf');
  writeFileSync(path, printed.bytes);
});

describe('yang dikatakan berkas tentang dirinya', () => {
  test('judul, penulis, dan tanggal sama di Info dan XMP', async () => {
    const { info, metadata } = await (await openPdf(printed.bytes)).getMetadata();
    expect(info).toMatchObject({
      Title: TITLE,
      Author: 'Kecamatan Contoh',
      CreationDate: 'D:20240705020304Z',
      ModDate: 'D:20240705020304Z',
    });
    expect(metadata.get('dc:title')).toBe(TITLE);
    expect(metadata.get('dc:creator')).toEqual(['Kecamatan Contoh']);
    expect(metadata.get('xmp:createdate')).toBe('2024-07-05T02:03:04Z');
  });

  test('bahasa, tanda bertag, dan judul di bilah jendela', async () => {
    const document = await openPdf(printed.bytes);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const catalogue = /<<[^\0]*?\/Type \/Catalog[^\0]*?>>\n/.exec(unpackedPdf(printed.bytes))?.[0] ?? '';
    expect(catalogue).toContain(`/Lang <${Buffer.from('id-ID').toString('hex').toUpperCase()}>`);
    expect(catalogue).toContain('/DisplayDocTitle true');
  });

  test('tanpa tanggal tetap, tanggal adalah saat mencetak', async () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const { info } = await (await openPdf((await printFresh({ now: null })).bytes)).getMetadata();
    const written = (info as { CreationDate: string }).CreationDate;
    const [, y, m, d, h, min, s] = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(written) ?? [];
    const at = Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h), Number(min), Number(s));
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  });
});

test('isi dan tanggal yang sama memberi byte yang sama dari peramban yang baru dijalankan', async () => {
  // Scope and Headers of table cells name ids of the browser's own counting.
  const table = '<table><thead><tr><th scope="col">A<th scope="col">B</thead><tr><td>1<td>2</table>';
  const html = makeTestDocument(3, 40).replace('</body>', `${table.repeat(5)}</body>`);
  const all: string[] = [];
  for (let i = 0; i < 6; i++) {
    all.push(
      createHash('sha256')
        .update((await printFresh({ html })).bytes)
        .digest('hex'),
    );
  }
  expect(new Set(all).size).toBe(1);
});

test('halaman yang dipakai ulang memberi byte yang sama dengan halaman baru', async () => {
  const browser = await openTestBrowser();
  try {
    const job = { title: TITLE, author: 'Kecamatan Contoh', language: 'id-ID', now: NOW, timeoutMs: 60_000 };
    await printPdf(browser, { ...job, html: makeTestDocument(2, 90) });
    const again = await printPdf(browser, { ...job, html: makeTestDocument(6, 60) });
    expect(again.bytes.equals(printed.bytes)).toBe(true);
  } finally {
    await browser.close();
  }
});

test('tanggal lain memberi pengenal (ID) lain', async () => {
  const id = (bytes: Buffer) => /\/ID \[<([0-9A-F]{32})> <\1>\]/.exec(bytes.toString('latin1'))?.[1];
  const other = await printFresh({ now: new Date('2024-07-06T00:00:00Z') });
  expect(id(printed.bytes)).toMatch(/^[0-9A-F]{32}$/);
  expect(id(other.bytes)).not.toBe(id(printed.bytes));
});

test('struktur: judul bab, tabel dengan kepala baris dan kolom, gambar dengan teks pengganti', async () => {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const { bytes } = await printFresh({
    html: `<!doctype html><h1>BAB I</h1><h2>Latar</h2><p>Teks</p><img alt="Lambang daerah" src="${dot}">
      <table><thead><tr><th scope="col">Kolom</th></tr></thead><tbody><tr><th scope="row">Baris</th></tr></tbody></table>`,
  });
  const tree = await (await (await openPdf(bytes)).getPage(1)).getStructTree();
  const found: string[] = [];
  const walk = (node: { role?: string; alt?: string; children?: unknown[] }): void => {
    if (node.role) found.push(node.alt === undefined ? node.role : `${node.role}:${node.alt}`);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(tree as never);
  expect(found.filter((role) => role !== 'NonStruct' && role !== 'Root')).toEqual(
    expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'Figure:Lambang daerah', 'Table', 'TR', 'TH']),
  );
  const text = unpackedPdf(bytes);
  expect(text).toContain('/Scope /Column');
  expect(text).toContain('/Scope /Row');
});

test('tiap tautan punya keterangan untuk pembaca layar', async () => {
  const document = await openPdf(printed.bytes);
  const links = await (await document.getPage(2)).getAnnotations();
  // Text and number of an entry are two areas of one link.
  expect([...new Set(links.map((link) => link.contentsObj.str))]).toEqual([
    'Daftar Isi',
    ...[1, 2, 3, 4, 5, 6].map((n) => `BAB ${n} Uraian`),
  ]);
  const { bytes } = await printFresh({ html: '<!doctype html><a href="https://contoh.go.id/é">laman</a>' });
  const [outer] = await (await (await openPdf(bytes)).getPage(1)).getAnnotations();
  expect(outer.contentsObj.str).toBe('https://contoh.go.id/%C3%A9');
});

test('berkasnya kecil: tag hampir tidak menambah ukuran', () => {
  expect(printed.pages).toBeGreaterThan(15);
  expect(printed.bytes.length).toBeLessThan(150_000);
});

/** Output of a system tool; where it is missing, undefined, but an error under LAPKIN_ALAT_LENGKAP=1. */
function tool(name: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && process.env.LAPKIN_ALAT_LENGKAP !== '1') return undefined;
    throw error;
  }
}

describe('menurut alat lain', () => {
  test('qpdf --check tidak menemukan kesalahan', () => {
    const said = tool('qpdf', '--check', path);
    if (said !== undefined) expect(said).toContain('No syntax or stream encoding errors found');
    else expect(printed.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
  });

  test('pdfinfo membaca judul, penulis, dan tag', () => {
    const said = tool('pdfinfo', path);
    if (said === undefined) return expect(printed.pages).toBeGreaterThan(0);
    expect(said).toContain(`Title:           ${TITLE}`);
    expect(said).toMatch(/Author: +Kecamatan Contoh\n/);
    expect(said).toMatch(/Tagged: +yes\n/);
    expect(said).toMatch(/Metadata Stream: +yes\n/);
  });

  test('pdffonts: tiap huruf ditanam dan dipotong seperlunya', () => {
    const said = tool('pdffonts', path);
    const rows = (said ?? unpackedPdf(printed.bytes)).split('\n');
    if (said === undefined) return expect(rows.some((row) => row.includes('/FontFile2'))).toBe(true);
    const fonts = rows.slice(2).filter((row) => row.trim() !== '');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +\d+$/);
  });
});

test('laporan dengan ratusan ribu objek (seribu baris bertanda) diselesaikan', () => {
  expect(readDestinations(makeCountedPdf(200_000)).pages).toBe(0);
  // 199,999 objects, XMP and information after them, 200,000 of these packed by two hundred, the table: numbers 0 to 201,002.
  expect(finishCounted(200_000).toString('latin1')).toContain('/Size 201003 ');
});
