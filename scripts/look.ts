/**
 * `npm run look`: every example in every paper, page by page, as PNG below look/, for the eye.
 * `--contoh NAMA` (again and again) takes only those, `--keluaran FOLDER` another folder. `--banding FOLDER` then puts the
 * pages of an earlier run in that folder and of this one side by side, in look/banding.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildHtmlReport } from '../src/app/build/html-report.ts';
import { computeHasil } from '../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../src/domain/kinerja-data.ts';
import { printPdf } from '../src/print/print-pdf.ts';
import { DEFAULT_OPTIONS, type ReportOptions } from '../src/report/context/report-context.ts';
import { PAPER_SIZES } from '../src/report/page/paper.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../test/support/complete-data.ts';
import { readExampleBuku } from '../test/support/example-buku.ts';
import { makeLargeData } from '../test/support/large-data.ts';
import { joinPages, pairPages, renderPages } from '../test/support/page-images.ts';
import { openTestBrowser } from '../test/support/test-browser.ts';

const ROOT = join(import.meta.dirname, '..');
const DPI = 70;

const { values } = parseArgs({
  options: {
    contoh: { type: 'string', multiple: true },
    keluaran: { type: 'string' },
    banding: { type: 'string' },
  },
});
const LOOK = values.keluaran ?? join(ROOT, 'look');

/** The pages of an earlier run, if it has them, beside those of this one. */
async function compareWith(name: string, pages: readonly Buffer[]): Promise<void> {
  if (values.banding === undefined) return;
  const folder = join(values.banding, name);
  if (!existsSync(folder)) return;
  const before = readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .sort()
    .map((file) => readFileSync(join(folder, file)));
  mkdirSync(join(LOOK, 'banding'), { recursive: true });
  writeFileSync(join(LOOK, 'banding', `${name}.png`), await joinPages(pairPages(before, pages), 8, 0.6));
}

interface Example {
  readonly name: string;
  readonly data: KinerjaData;
  readonly options: Partial<ReportOptions>;
}

const examples: Example[] = [
  ...readdirSync(join(ROOT, 'examples'))
    .filter((f) => f.endsWith('.xlsx'))
    .map((f) => ({
      name: basename(f, '.xlsx'),
      data: readExampleBuku(readFileSync(join(ROOT, 'examples', f)), f),
      options: { draft: f.includes('-asli') },
    })),
  { name: 'lengkap', data: COMPLETE_DATA, options: COMPLETE_OPTIONS },
  { name: 'empat-puluh-baris', data: makeLargeData({ kegiatan: 8, sub: 5 }), options: {} },
];

if (values.keluaran === undefined) rmSync(LOOK, { recursive: true, force: true });
const browser = await openTestBrowser();
const chosen = examples.filter(({ name }) => values.contoh?.includes(name) ?? true);
if (chosen.length === 0) throw new Error(`--contoh: ${examples.map(({ name }) => name).join(', ')}`);
for (const { name, data, options } of chosen) {
  for (const paper of Object.keys(PAPER_SIZES) as (keyof typeof PAPER_SIZES)[]) {
    const hasil = computeHasil({ ...data, pengaturan: { ...data.pengaturan, paper: paper } });
    const { value } = await buildHtmlReport(hasil, { ...DEFAULT_OPTIONS, ...options });
    const { bytes } = await printPdf(browser, {
      html: value.html,
      title: value.view.judulDokumen,
      author: value.view.identitas.nama,
      language: 'id-ID',
      now: new Date(0),
      timeoutMs: 120_000,
    });
    const folder = join(LOOK, `${name}-${paper}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'laporan.pdf'), bytes);
    writeFileSync(join(folder, 'laporan.html'), value.html);
    const pages = await renderPages(bytes, DPI);
    pages.forEach((png, i) => {
      writeFileSync(join(folder, `${String(i + 1).padStart(3, '0')}.png`), png);
    });
    writeFileSync(join(LOOK, `${name}-${paper}.png`), await joinPages(pages, 6, 0.6));
    console.log(`${name} ${paper}: ${pages.length} halaman`);
    await compareWith(`${name}-${paper}`, pages);
  }
}
await browser.close();
