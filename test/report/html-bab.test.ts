import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { readTemplates, type TemplateFile } from '../../src/files/template-files.ts';
import { buildReportView } from '../../src/report/build/build-report-view.ts';
import { renderReport } from '../../src/report/render-report.ts';
import { DATA_ACUAN } from '../support/data-acuan.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const BAB = ['Sampul', 'Daftar Isi', 'Daftar Tabel', 'BAB I', 'BAB II', 'BAB III', 'BAB IV', 'BAB V'];

let berkas: ReadonlyMap<string, TemplateFile>;
beforeAll(async () => {
  berkas = await readTemplates();
});

const hasil = computeHasil(DATA_ACUAN);

/** The HTML between <body> and </body> when the report is printed whole, cut down to one part. */
function bagian(nama: string): string {
  const semua = renderReport(buildReportView(hasil), { berkas, huruf: '' }).value;
  const tubuh = /<body[^>]*>([\s\S]*)<\/body>/.exec(semua)?.[1] ?? '';
  const potong = tubuh.split(/(?=<section)/).map((s) => s.trim());
  const tanda: Readonly<Record<string, RegExp>> = {
    Sampul: /class="sampul"/,
    'Daftar Isi': /id="daftar-isi"/,
    'Daftar Tabel': /id="daftar-tabel"/,
  };
  const pilih = tanda[nama] ?? new RegExp(`<h1 id="bab-\\d">${nama} <br>`);
  const i = potong.findIndex((s) => pilih.test(s));
  const lanjut = nama === 'BAB II' ? potong[i + 1] : '';
  return `${potong[i]}\n${lanjut}`.replace(/\n{2,}/g, '\n').trim();
}

describe('HTML tiap bagian sama dengan golden', () => {
  test.each(BAB)('%s', (nama) => {
    const path = join(GOLDEN, `${nama.toLowerCase().replace(' ', '-')}.html`);
    const html = `${bagian(nama)}\n`;
    if (process.env.LAPKIN_GOLDEN === '1') {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(path, html);
    }
    expect(html).toBe(readFileSync(path, 'utf8'));
  });
});

test('tidak ada spasi ganda, ". .", "Rp -" atau nilai yang bocor', () => {
  const teks = renderReport(buildReportView(hasil), { berkas, huruf: '' })
    .value.replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]+>/g, '\n');
  expect(teks).not.toMatch(/\S {2,}\S/);
  expect(teks).not.toMatch(/\. \.|\.\.(?!\.)|Rp ?-|undefined|null|NaN|\[object/);
});
