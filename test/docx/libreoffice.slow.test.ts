import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { susunLaporan } from '../../src/app/build/html-report.ts';
import { docxLaporan } from '../../src/app/build/word-report.ts';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { PILIHAN_BAWAAN, type PilihanLaporan } from '../../src/report/context/report-context.ts';
import { bukuContoh } from '../support/buku-contoh.ts';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../support/data-lengkap.ts';
import { openPdf } from '../support/pdf.ts';
import { openTestBrowser } from '../support/peramban.ts';
import { bacaHalaman, type El, elemen, rapat, teksHtml } from './buka.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOFFICE = 'soffice';
const ada = spawnSync(SOFFICE, ['--version']).status === 0;
const wanted = process.env.LAPKIN_ALAT_LENGKAP === '1';

/** The families of the report under Word's names, from the packages, so that each machine lays out the same lines. */
const HURUF = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${join(ROOT, 'node_modules/@expo-google-fonts')}</dir>
${[
  ['Arial', 'Arimo'],
  ['Times New Roman', 'Tinos'],
  ['Calibri', 'Carlito'],
].map(
  ([a, b]) => `<alias binding="same"><family>${a}</family><prefer><family>${b}</family></prefer></alias>`,
)}</fontconfig>`;

interface Contoh {
  readonly nama: string;
  readonly data: DataKinerja;
  readonly pilihan: Partial<PilihanLaporan>;
}

const CONTOH: readonly Contoh[] = [
  ...readdirSync(join(ROOT, 'examples'))
    .filter((f) => f.endsWith('.xlsx'))
    .map((f) => ({
      nama: basename(f, '.xlsx'),
      data: bukuContoh(readFileSync(join(ROOT, 'examples', f)), f),
      pilihan: { draf: f.includes('-asli') },
    })),
  // In Arial: the machine need not have a Bookman.
  {
    nama: 'lengkap',
    data: { ...DATA_LENGKAP, pengaturan: { ...DATA_LENGKAP.pengaturan, huruf: 'Arial' } },
    pilihan: PILIHAN_LENGKAP,
  },
];

/** Texts of a PDF in reading order without white space, the margins (page numbers, running head) left out. */
async function isiPdf(bytes: Uint8Array, margin: DataKinerja['pengaturan']['margin']) {
  const pdf = await openPdf(bytes);
  const pt = (cm: number): number => (cm * 72) / 2.54;
  const teks: string[] = [];
  const kaki: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const tinggi = page.view[3] ?? 0;
    kaki.push('');
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      const y = Number(item.transform[5]);
      if (y < pt(margin.bawah) - 6) kaki[n - 1] += item.str.trim();
      if (y > pt(margin.bawah) - 6 && y < tinggi - pt(margin.atas) + 2) teks.push(item.str);
    }
  }
  const halaman = pdf.numPages;
  await pdf.destroy();
  return { halaman, kaki, teks: rapat(teks.join('')) };
}

/** What the feet of the pages say: nothing on the cover, then Roman numbers, then Arabic ones from 1. */
function nomorHalaman(romawi: number, arab: number): readonly string[] {
  const ROMAWI = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
  return ['', ...ROMAWI.slice(0, romawi), ...Array.from({ length: arab }, (_, i) => String(i + 1))];
}

/** Texts of the blocks that hold no blocks, in order. `tanpa`: a class to leave out with all it holds. */
function blok(e: El, tanpa = ''): readonly string[] {
  if (['style', 'svg', 'title', 'nav'].includes(e.nama)) return [];
  if (['cap-draf', tanpa].includes(e.atribut.class ?? '-')) return [];
  const dalam = elemen(e).flatMap((a) => blok(a, tanpa));
  const BLOK = /^(?:p|h[1-3]|li|t[dh]|figcaption)$/;
  const bersarang = elemen(e).some((a) => a.nama === 'ul' || a.nama === 'ol');
  if (dalam.length > 0 || bersarang || !BLOK.test(e.nama)) {
    const awal = e.nama === 'li' && typeof e.isi[0] === 'string' ? rapat(e.isi[0]) : '';
    return awal === '' ? dalam : [awal, ...dalam];
  }
  const teks = rapat(teksHtml(e));
  return teks === '' ? [] : [teks];
}

/** The first block that does not come in this order in a text, with the block before it; none when all come. */
function hilang(teks: string, harap: readonly string[]): readonly string[] {
  const kapital = teks.toUpperCase();
  let dari = 0;
  for (const [i, b] of harap.entries()) {
    const di = kapital.indexOf(b.toUpperCase(), dari);
    if (di === -1) return [harap[i - 1] ?? '', b, teks.slice(dari, dari + 200)];
    dari = di + b.length;
  }
  return [];
}

describe.runIf(ada || wanted)('LibreOffice', () => {
  let browser: BrowserHandle;
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-lo-'));

  beforeAll(async () => {
    browser = await openTestBrowser();
    writeFileSync(join(folder, 'fonts.conf'), HURUF);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(CONTOH)('prints $nama as lapkin does: same text, same order, as many pages', async (c) => {
    const hasil = computeHasil(c.data);
    const { value } = await susunLaporan(hasil, { ...PILIHAN_BAWAAN, ...c.pilihan });
    const title = value.view.judulDokumen;
    const now = new Date('2024-06-28T00:00:00Z');
    const cetak = await printPdf(browser, {
      html: value.html,
      title,
      author: 'Nama Pejabat',
      language: 'id-ID',
      now,
      timeoutMs: 100_000,
    });
    const docx = await docxLaporan(hasil, { html: value.html, title, now, halaman: cetak.halaman });
    expect(docx.findings).toEqual([]);
    writeFileSync(join(folder, `${c.nama}.docx`), docx.value);
    execFileSync(
      SOFFICE,
      [
        `-env:UserInstallation=file://${folder}/profil`,
        '--headless',
        ...['--convert-to', 'pdf', '--outdir', folder, join(folder, `${c.nama}.docx`)],
      ],
      {
        env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
        stdio: 'ignore',
        timeout: 100_000,
      },
    );
    const { margin } = c.data.pengaturan;
    const lapkin = await isiPdf(cetak.bytes, margin);
    const kantor = await isiPdf(readFileSync(join(folder, `${c.nama}.pdf`)), margin);
    process.stdout.write(`${c.nama}: lapkin ${lapkin.halaman} halaman, LibreOffice ${kantor.halaman}\n`);
    const harap = blok(bacaHalaman(value.html));
    expect(harap.length).toBeGreaterThan(60);
    // Chrome paints positioned items, the check marks' lists, after the rest of the page.
    // The watermark of a draft may be read in the middle of a sentence that stands behind it.
    expect(hilang(lapkin.teks.replaceAll('DRAF', ''), blok(bacaHalaman(value.html), 'centang'))).toEqual([]);
    expect(hilang(kantor.teks, harap)).toEqual([]);
    expect(Math.abs(kantor.halaman - lapkin.halaman)).toBeLessThanOrEqual(1);
    const romawi = lapkin.kaki.indexOf('1') - 1;
    expect(romawi).toBeGreaterThan(0);
    for (const p of [lapkin, kantor]) expect(p.kaki).toEqual(nomorHalaman(romawi, p.halaman - romawi - 1));
  });
});
