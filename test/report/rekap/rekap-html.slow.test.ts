import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/page-pool.ts';
import { toAngka } from '../../../src/domain/angka.ts';
import type { KeuanganSummary, KinerjaSummary } from '../../../src/domain/hasil.ts';
import { DEFAULT_SKALA } from '../../../src/domain/predikat.ts';
import { fontFaces } from '../../../src/files/font-files.ts';
import { printPdf } from '../../../src/print/print-pdf.ts';
import { buildRekap } from '../../../src/report/rekap/build-rekap.ts';
import { rekapHtml, rekapTitle } from '../../../src/report/rekap/rekap-html.ts';
import type { RekapUnit } from '../../../src/report/rekap/rekap-model.ts';
import { findBrowsers, findProcesses } from '../../support/browser-processes.ts';
import { openPdf, pageTexts, unpackedPdf } from '../../support/open-pdf.ts';
import { openTestBrowser, testBrowser } from '../../support/test-browser.ts';
import { writeBuku } from '../../support/write-buku.ts';

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

const HEADINGS = ['No.', 'Unit kerja', 'Pagu (Rp)', 'Realisasi s.d.', 'Serapan'];

function makeUnit(i: number): RekapUnit {
  const kinerja: KinerjaSummary = {
    jumlah: { annualTarget: null, target: null, realisasi: null },
    rataRata: toAngka(40 + (i % 7) * 10),
    predikat: null,
  };
  const keuangan: KeuanganSummary = {
    pagu: toAngka(987_654_321_987),
    target: toAngka(100_000_000),
    realisasi: toAngka(90_000_000),
    realisasiSampaiDengan: toAngka(190_000_000),
    totalRatio: toAngka(90),
    rowRataRata: toAngka(80),
    capaian: toAngka(90),
    method: 'total',
    serapan: toAngka('12.34'),
    predikat: null,
  };
  return {
    file: `buku/${i}.xlsx`,
    regionalGovernment: 'Pemerintah Kabupaten Contoh',
    unit:
      i % 9 === 0
        ? `Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman Wilayah ${i}`
        : `Kecamatan ${i}`,
    jabatan: 'Kepala Seksi Pemberdayaan Masyarakat dan Desa',
    indikator: 3,
    kinerja: { triwulan: kinerja, 'sampai dengan': kinerja },
    keuangan: { triwulan: keuangan, 'sampai dengan': keuangan },
    rules: { basis: 'triwulan', method: 'total', kinerjaMean: 'biasa', decimals: 2, skala: DEFAULT_SKALA.baik },
    findings: { error: 0, warning: 1, info: 0 },
  };
}

async function printRekap(count: number) {
  const units = Array.from({ length: count }, (_, i) => makeUnit(i + 1));
  const missing = [{ file: 'buku/rusak.xlsx', sebab: 'Berkas ini kosong' }];
  const rekap = buildRekap({ year: 2024, triwulan: 2 }, units, missing, {}, 'berkas');
  if (rekap === undefined) throw new Error('no rekap');
  const html = rekapHtml(rekap, await fontFaces('arimo'));
  const content = {
    html,
    title: rekapTitle(rekap),
    author: '',
    language: 'id-ID',
    now: new Date(0),
    timeoutMs: 60_000,
  };
  const { bytes } = await printPdf(browser, content);
  return { bytes, pages: await pageTexts(bytes) };
}

describe.each([1, 5, 200])('rekap.pdf of %i units', (count) => {
  it('lies across A4, repeats its heading on each page of the table, numbers its pages', async () => {
    const { bytes, pages } = await printRekap(count);
    const pdf = await openPdf(bytes);
    const lastPage = pages.findIndex((h) => h.includes(`Jumlah / rata-rata (${count} unit)`));
    expect(lastPage).toBeGreaterThanOrEqual(0);
    for (const [i, text] of pages.entries()) {
      const [, , width, height] = (await pdf.getPage(i + 1)).view;
      expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([842, 595]);
      expect(text).toContain(`Halaman ${i + 1} dari ${pages.length}`);
      if (i <= lastPage) for (const k of HEADINGS) expect(text).toContain(k);
    }
    // The totals are never alone under their heading.
    expect(pages[lastPage]).toMatch(/(?:Kecamatan|Wilayah) \d+ .*Jumlah/);
    expect(pages.join(' ')).toContain('Tidak terhitung (1)');
    expect(pages.join(' ')).toContain('≥ 91 Sangat Baik');
  });

  it('has the fonts of the report, embedded, and no other', async () => {
    const { bytes } = await printRekap(count);
    const fonts = [...unpackedPdf(bytes).matchAll(/\/BaseFont ?\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map((m) => m[1]);
    expect(new Set(fonts)).toEqual(new Set(['Arimo-Regular', 'Arimo-Bold']));
  });
});

it('no column runs over another: large amounts keep to their cells', async () => {
  const { bytes } = await printRekap(5);
  const { items } = await (await (await openPdf(bytes)).getPage(1)).getTextContent();
  const boxes = items.flatMap((t) =>
    'str' in t && t.str.trim() !== ''
      ? [{ text: t.str, x: t.transform[4], y: Math.round(t.transform[5]), width: t.width }]
      : [],
  );
  for (const a of boxes) {
    const right = boxes.filter((b) => b.y === a.y && b.x > a.x).sort((p, q) => p.x - q.x)[0];
    expect([a.text, right === undefined || a.x + a.width <= right.x]).toEqual([a.text, true]);
    expect(a.x + a.width).toBeLessThan(842 - 26);
  }
});

it.runIf(process.platform === 'linux')(
  'Ctrl-C while it prints: the browser is ended, nothing is left behind, exit 130',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lapkin-rekap-putus-'));
    const temporaryFolder = join(folder, 'sementara');
    mkdirSync(temporaryFolder);
    await writeBuku(join(folder, 'a.xlsx'));
    const { path, env: ownEnvironment } = await testBrowser();
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/support/command-line.ts', 'rekap', folder, '-o', join(folder, 'r.pdf'), '--verbose'],
      {
        env: { ...process.env, ...ownEnvironment, LAPKIN_BROWSER: path, TMPDIR: temporaryFolder },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
    while (findBrowsers(temporaryFolder).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await exit).toBe(130);
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'sementara']);
    expect(readdirSync(temporaryFolder).filter((n) => n.startsWith('lapkin'))).toEqual([]);
    expect(findProcesses(temporaryFolder)).toEqual([]);
    rmSync(folder, { recursive: true });
  },
);

it.runIf(process.platform === 'linux')('Ctrl-C while it reads is heard at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-rekap-baca-'));
  await writeBuku(join(folder, '0.xlsx'));
  for (let i = 1; i < 400; i++) copyFileSync(join(folder, '0.xlsx'), join(folder, `${i}.xlsx`));
  const argv = [
    '--import',
    'tsx',
    'test/support/command-line.ts',
    'rekap',
    folder,
    '-o',
    join(folder, 'r.json'),
    '--verbose',
  ];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (content: Buffer) => {
    stderr += content.toString('utf8');
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  while (!stderr.includes('membaca 3/400')) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGINT');
  expect(await exit).toBe(130);
  expect(stderr).not.toContain('membaca 400/400');
  expect(stderr).toMatch(/\nterputus; tidak ada yang ditulis\n$/);
  expect(readdirSync(folder)).toHaveLength(400);
  rmSync(folder, { recursive: true });
});
