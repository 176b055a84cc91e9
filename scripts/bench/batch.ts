import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bukuUkur } from './bench-buku.ts';
import { denganFolder, jalankan, median } from './measure-process.ts';
import { perambanUkur, selesai } from './plain-print.ts';

const AKAR = resolve(import.meta.dirname, '../..');
const LAPKIN = join(AKAR, 'bin/lapkin.js');
/** Sub kegiatan of the workbooks, in turn: reports of some 12 to 18 pages. */
const UKURAN = [5, 8, 6, 11, 7, 9];
const PUTARAN = 3;

/** Bars: against page.pdf() alone, against one lapkin per file, and the peak memory of Node in MB. */
const BATAS = { polos: 1.25, naif: 4, memori: 300 } as const;

/** A program that prints HTML files with puppeteer alone: `jobs` pages of one open browser, each reused. */
const CETAK = `import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from ${JSON.stringify(join(AKAR, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js'))};
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
async function siapkan(folder: string, banyak: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const asli = await Promise.all(
    UKURAN.map((n, i) => bukuUkur(folder, n, `unit-${String(i + 1).padStart(4, '0')}`)),
  );
  for (let i = asli.length; i < banyak; i++) {
    copyFileSync(asli[i % asli.length] ?? '', join(folder, `unit-${String(i + 1).padStart(4, '0')}.xlsx`));
  }
  return readdirSync(folder)
    .sort()
    .map((n) => join(folder, n));
}

/** Milliseconds a report of page.pdf() alone, on the HTML of the same reports. */
async function cetakPolos(folder: string, html: readonly string[], jobs: number): Promise<number> {
  const [program, tugas, hasil] = ['cetak.mjs', 'tugas.json', 'hasil.txt'].map((n) => join(folder, n)) as [
    string,
    string,
    string,
  ];
  writeFileSync(program, CETAK);
  const { path } = await perambanUkur();
  writeFileSync(tugas, JSON.stringify({ browser: path, jobs, html, hasil }));
  await selesai(process.execPath, [program, tugas]);
  return Number(readFileSync(hasil, 'utf8'));
}

/** Milliseconds a report of one lapkin started per file. */
async function naif(folder: string, buku: readonly string[]): Promise<number> {
  const mulai = performance.now();
  for (const b of buku) await jalankan([LAPKIN, 'build', '-q', b, '-o', join(folder, 'naif.pdf')], folder);
  return (performance.now() - mulai) / buku.length;
}

/** Milliseconds a report of LibreOffice making a PDF of lapkin's Word file, started per file; null without it. */
async function libreOffice(folder: string, buku: readonly string[]): Promise<number | null> {
  const docx = join(folder, 'docx');
  await jalankan([LAPKIN, 'batch', '-q', ...buku, '-o', docx, '--to', 'docx'], folder);
  const berkas = readdirSync(docx).filter((n) => n.endsWith('.docx'));
  const mulai = performance.now();
  try {
    for (const b of berkas) {
      const profil = `-env:UserInstallation=file://${join(folder, 'profil-lo')}`;
      await selesai('soffice', [
        profil,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        docx,
        join(docx, b),
      ]);
    }
  } catch {
    return null;
  }
  return (performance.now() - mulai) / berkas.length;
}

function baris(label: string, ms: number): string {
  return `  ${label.padEnd(46)} ${ms.toFixed(0).padStart(6)} ms per laporan`;
}

function rasio(label: string, nilai: number, batas: string, baik: boolean): string {
  return `  ${label.padEnd(46)} ${nilai.toFixed(2).padStart(6)} (batas ${batas}, ${baik ? 'memenuhi' : 'MELEBIHI'})`;
}

/** `npm run bench`: batch of many reports, against the browser alone and against what a user would do without it. Exits 1 when a bar is not held. */
export async function benchBatch(banyak = 100, jobs = 2): Promise<boolean> {
  return denganFolder(async (folder) => {
    const buku = await siapkan(join(folder, 'buku'), banyak);
    const html = join(folder, 'html');
    await jalankan([LAPKIN, 'batch', '-q', join(folder, 'buku'), '-o', html, '--to', 'html'], folder);
    const berkas = readdirSync(html)
      .filter((n) => n.endsWith('.html'))
      .map((n) => join(html, n));
    const ukur = { batch: [] as number[], polos: [] as number[], naif: [] as number[], memori: 0 };
    for (let i = 0; i < PUTARAN; i++) {
      const keluaran = join(folder, `pdf-${i}`);
      const jalan = await jalankan(
        [LAPKIN, 'batch', '-q', join(folder, 'buku'), '-o', keluaran, '--jobs', String(jobs)],
        folder,
      );
      ukur.batch.push(jalan.ms / banyak);
      ukur.memori = Math.max(ukur.memori, jalan.puncakMb);
      ukur.polos.push(await cetakPolos(folder, berkas, jobs));
      ukur.naif.push(await naif(folder, buku.slice(0, UKURAN.length)));
    }
    const office = await libreOffice(folder, buku.slice(0, UKURAN.length));
    const per = (a: readonly number[], b: readonly number[]): number =>
      median(a.map((n, i) => n / (b[i] ?? Number.NaN)));
    const [polos, sebanding] = [per(ukur.batch, ukur.polos), per(ukur.naif, ukur.batch)];
    const laporan = [
      `batch ${banyak} laporan, ${jobs} halaman sekaligus (median ${PUTARAN} putaran, bergiliran)`,
      baris('lapkin batch, seluruhnya', median(ukur.batch)),
      baris(`setContent dan page.pdf() saja, ${jobs} halaman`, median(ukur.polos)),
      baris('lapkin build satu per satu', median(ukur.naif)),
      ...(office === null ? [] : [baris('LibreOffice dari DOCX laporan yang sama', office)]),
      rasio('batch / page.pdf() saja', polos, `paling banyak ${BATAS.polos}`, polos <= BATAS.polos),
      rasio(
        'build satu per satu / batch',
        sebanding,
        `paling sedikit ${BATAS.naif}`,
        sebanding >= BATAS.naif,
      ),
      rasio(
        'memori Node terbanyak (MB)',
        ukur.memori,
        `di bawah ${BATAS.memori}`,
        ukur.memori < BATAS.memori,
      ),
    ];
    console.log(laporan.join('\n'));
    return !laporan.some((l) => l.includes('MELEBIHI'));
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const { values } = parseArgs({ options: { banyak: { type: 'string' }, jobs: { type: 'string' } } });
  process.exitCode = (await benchBatch(Number(values.banyak ?? 100), Number(values.jobs ?? 2))) ? 0 : 1;
}
