import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { angka } from '../../src/domain/angka.ts';
import type { RingkasanKeuangan, RingkasanKinerja } from '../../src/domain/hasil.ts';
import { SKALA_BAWAAN } from '../../src/domain/predikat.ts';
import { fontFaces } from '../../src/files/font-files.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { susunRekap } from '../../src/report/rekap/build-rekap.ts';
import { judulRekap, rekapHtml } from '../../src/report/rekap/rekap-html.ts';
import type { UnitTerbaca } from '../../src/report/rekap/rekap-model.ts';
import { tulisBuku } from '../support/buku-uji.ts';
import { openPdf, pageTexts, unpackedPdf } from '../support/pdf.ts';
import { openTestBrowser, testBrowser } from '../support/peramban.ts';
import { peramban, prosesTentang } from '../support/proses-peramban.ts';

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

const KEPALA = ['No.', 'Unit kerja', 'Pagu (Rp)', 'Realisasi s.d.', 'Serapan'];

function satuUnit(i: number): UnitTerbaca {
  const kinerja: RingkasanKinerja = {
    jumlah: { targetTahunan: null, target: null, realisasi: null },
    rataRata: angka(40 + (i % 7) * 10),
    predikat: null,
  };
  const keuangan: RingkasanKeuangan = {
    pagu: angka(987_654_321_987),
    target: angka(100_000_000),
    realisasi: angka(90_000_000),
    realisasiSampaiDengan: angka(190_000_000),
    rasioTotal: angka(90),
    rataRataBaris: angka(80),
    capaian: angka(90),
    metode: 'total',
    serapan: angka('12.34'),
    predikat: null,
  };
  return {
    file: `buku/${i}.xlsx`,
    pemerintahDaerah: 'Pemerintah Kabupaten Contoh',
    unit:
      i % 9 === 0
        ? `Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman Wilayah ${i}`
        : `Kecamatan ${i}`,
    jabatan: 'Kepala Seksi Pemberdayaan Masyarakat dan Desa',
    indikator: 3,
    kinerja: { triwulan: kinerja, 'sampai dengan': kinerja },
    keuangan: { triwulan: keuangan, 'sampai dengan': keuangan },
    aturan: { basis: 'triwulan', metode: 'total', desimal: 2, skala: SKALA_BAWAAN.baik },
    temuan: { error: 0, warning: 1, info: 0 },
  };
}

async function cetak(banyak: number) {
  const units = Array.from({ length: banyak }, (_, i) => satuUnit(i + 1));
  const kurang = [{ file: 'buku/rusak.xlsx', sebab: 'Berkas ini kosong' }];
  const rekap = susunRekap({ tahun: 2024, triwulan: 2 }, units, kurang, {}, 'berkas');
  if (rekap === undefined) throw new Error('no rekap');
  const html = rekapHtml(rekap, await fontFaces('arimo'));
  const isi = {
    html,
    title: judulRekap(rekap),
    author: '',
    language: 'id-ID',
    now: new Date(0),
    timeoutMs: 60_000,
  };
  const { bytes } = await printPdf(browser, isi);
  return { bytes, halaman: await pageTexts(bytes) };
}

describe.each([1, 5, 200])('rekap.pdf of %i units', (banyak) => {
  it('lies across A4, repeats its heading on each page of the table, numbers its pages', async () => {
    const { bytes, halaman } = await cetak(banyak);
    const pdf = await openPdf(bytes);
    const akhir = halaman.findIndex((h) => h.includes(`Jumlah / rata-rata (${banyak} unit)`));
    expect(akhir).toBeGreaterThanOrEqual(0);
    for (const [i, teks] of halaman.entries()) {
      const [, , lebar, tinggi] = (await pdf.getPage(i + 1)).view;
      expect([Math.round(lebar ?? 0), Math.round(tinggi ?? 0)]).toEqual([842, 595]);
      expect(teks).toContain(`Halaman ${i + 1} dari ${halaman.length}`);
      if (i <= akhir) for (const k of KEPALA) expect(teks).toContain(k);
    }
    // The totals are never alone under their heading.
    expect(halaman[akhir]).toMatch(/(?:Kecamatan|Wilayah) \d+ .*Jumlah/);
    expect(halaman.join(' ')).toContain('Tidak terhitung (1)');
    expect(halaman.join(' ')).toContain('≥ 91 Sangat Baik');
  });

  it('has the fonts of the report, embedded, and no other', async () => {
    const { bytes } = await cetak(banyak);
    const huruf = [...unpackedPdf(bytes).matchAll(/\/BaseFont ?\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map((m) => m[1]);
    expect(new Set(huruf)).toEqual(new Set(['Arimo-Regular', 'Arimo-Bold']));
  });
});

it('no column runs over another: large amounts keep to their cells', async () => {
  const { bytes } = await cetak(5);
  const { items } = await (await (await openPdf(bytes)).getPage(1)).getTextContent();
  const kotak = items.flatMap((t) =>
    'str' in t && t.str.trim() !== ''
      ? [{ teks: t.str, x: t.transform[4], y: Math.round(t.transform[5]), lebar: t.width }]
      : [],
  );
  for (const a of kotak) {
    const kanan = kotak.filter((b) => b.y === a.y && b.x > a.x).sort((p, q) => p.x - q.x)[0];
    expect([a.teks, kanan === undefined || a.x + a.lebar <= kanan.x]).toEqual([a.teks, true]);
    expect(a.x + a.lebar).toBeLessThan(842 - 26);
  }
});

it.runIf(process.platform === 'linux')(
  'Ctrl-C while it prints: the browser is ended, nothing is left behind, exit 130',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lapkin-rekap-putus-'));
    const sementara = join(folder, 'sementara');
    mkdirSync(sementara);
    await tulisBuku(join(folder, 'a.xlsx'));
    const { path, env: milik } = await testBrowser();
    const anak = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        'test/support/lapkin.ts',
        'rekap',
        folder,
        '-o',
        join(folder, 'r.pdf'),
        '--verbose',
      ],
      {
        env: { ...process.env, ...milik, LAPKIN_BROWSER: path, TMPDIR: sementara },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const exit = new Promise<number | null>((resolve) => anak.once('close', resolve));
    while (peramban(sementara).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    anak.kill('SIGINT');
    expect(await exit).toBe(130);
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'sementara']);
    expect(readdirSync(sementara).filter((n) => n.startsWith('lapkin'))).toEqual([]);
    expect(prosesTentang(sementara)).toEqual([]);
    rmSync(folder, { recursive: true });
  },
);

it.runIf(process.platform === 'linux')('Ctrl-C while it reads is heard at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-rekap-baca-'));
  await tulisBuku(join(folder, '0.xlsx'));
  for (let i = 1; i < 400; i++) copyFileSync(join(folder, '0.xlsx'), join(folder, `${i}.xlsx`));
  const argv = [
    '--import',
    'tsx',
    'test/support/lapkin.ts',
    'rekap',
    folder,
    '-o',
    join(folder, 'r.json'),
    '--verbose',
  ];
  const anak = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  anak.stderr.on('data', (isi: Buffer) => {
    stderr += isi.toString('utf8');
  });
  const exit = new Promise<number | null>((resolve) => anak.once('close', resolve));
  while (!stderr.includes('membaca 3/400')) await new Promise((resolve) => setTimeout(resolve, 5));
  anak.kill('SIGINT');
  expect(await exit).toBe(130);
  expect(stderr).not.toContain('membaca 400/400');
  expect(stderr).toMatch(/\nterputus; tidak ada yang ditulis\n$/);
  expect(readdirSync(folder)).toHaveLength(400);
  rmSync(folder, { recursive: true });
});
