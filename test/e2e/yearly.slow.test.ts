import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPdf, pdfText } from '../support/open-pdf.ts';
import { runCommand } from '../support/run-command.ts';
import { testBrowser } from '../support/test-browser.ts';

const EXAMPLE = 'kalaena-2024-tahunan.xlsx';
let folder = '';
let env: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-tahunan-'));
  copyFileSync(join(import.meta.dirname, '../../examples', EXAMPLE), join(folder, EXAMPLE));
  const { path, env: ownEnvironment } = await testBrowser();
  env = {
    ...(process.env as Record<string, string>),
    ...ownEnvironment,
    LAPKIN_BROWSER: path,
    SOURCE_DATE_EPOCH: '1737331200',
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the yearly report: PDF with four BAB in its outline, Word, HTML and JSON in one run', async () => {
  const outputs = ['lkjip.pdf', 'lkjip.docx', 'lkjip.html', 'lkjip.json'].flatMap((name) => ['-o', name]);
  const { exit, stderr } = await runCommand(['build', EXAMPLE, '--jenis', 'tahunan', ...outputs], { cwd: folder, env });
  expect([exit, stderr]).toEqual([0, expect.stringContaining('lkjip.pdf ditulis')]);
  const bytes = readFileSync(join(folder, 'lkjip.pdf'));
  const pdf = await openPdf(bytes);
  const titles = ((await pdf.getOutline()) ?? []).map(({ title }) => title.replace(/\s+/g, ' ').trim());
  await pdf.destroy();
  expect(titles.filter((title) => title.startsWith('BAB '))).toEqual([
    'BAB I PENDAHULUAN',
    'BAB II PERENCANAAN KINERJA',
    'BAB III AKUNTABILITAS KINERJA',
    'BAB IV PENUTUP',
  ]);
  expect(titles.filter((title) => /^lampiran /i.test(title)).map((title) => title.toUpperCase())).toEqual([
    'LAMPIRAN I PERJANJIAN KINERJA TAHUN 2024',
    'LAMPIRAN II RENCANA AKSI DAN REALISASINYA',
    'LAMPIRAN III PENGUKURAN KINERJA',
    'LAMPIRAN IV TINDAK LANJUT HASIL EVALUASI',
  ]);
  expect(titles.indexOf('IKHTISAR EKSEKUTIF')).toBeLessThan(titles.indexOf('DAFTAR ISI'));
  const text = (await pdfText(bytes)).replace(/\s+/g, ' ');
  for (const words of [
    'naik 2,78 poin persen dari 94,44% pada Tahun 2023',
    '101.882.275',
    'Indeks Efisiensi (IE)',
    'Jumlah anggaran dan realisasinya',
  ]) {
    expect(text).toContain(words);
  }
  const json = JSON.parse(readFileSync(join(folder, 'lkjip.json'), 'utf8'));
  expect([json.jenis, json.kinerja.rataRataTercetak, json.kinerja.pembagi]).toEqual(['tahunan', '97,22', 3]);
});

test('what is left out is told with what to fill in; a quarter without realisasi stops it', async () => {
  const plain = join(import.meta.dirname, '../../examples/kalaena-2024-tw2.xlsx');
  const { exit, stderr } = await runCommand(['build', plain, '--jenis', 'tahunan', '-o', 'x.json'], {
    cwd: folder,
    env,
  });
  expect(exit).toBe(1);
  expect(stderr).toContain('tahunan/triwulan-kosong');
  expect(stderr).toContain('Subbab "Tahun Lalu" tidak dicetak');
});

test('the tables never take the place of the workbook that they are made from', async () => {
  const before = readFileSync(join(folder, EXAMPLE));
  const { exit, stderr } = await runCommand(['build', EXAMPLE, '-o', EXAMPLE], { cwd: folder, env });
  expect([exit, stderr]).toEqual([2, expect.stringContaining('tidak akan ditimpa')]);
  expect(readFileSync(join(folder, EXAMPLE)).equals(before)).toBe(true);
});

test('--triwulan beside --jenis tahunan is refused', async () => {
  const args = ['build', EXAMPLE, '--jenis', 'tahunan', '--triwulan', 'II', '-o', 'x.json'];
  const { exit, stderr } = await runCommand(args, { cwd: folder, env });
  expect([exit, stderr]).toEqual([2, expect.stringContaining('--triwulan tidak dapat dipakai')]);
});
