import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const YEAR = 'kalaena-2024-tahunan.xlsx';
const QUARTER = 'kalaena-2024-tw2.xlsx';
let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-jenis-'));
  mkdirSync(join(cwd, 'buku'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const runHere = (...argv: readonly string[]) => runCommand(argv, { cwd });
const copyBuku = (name: string): void => copyFileSync(join(EXAMPLES, name), join(cwd, 'buku', name));

describe('lapkin check --jenis tahunan', () => {
  it('finds what the report of the year lacks, which that of the quarter does not need', async () => {
    copyBuku(QUARTER);
    const file = `buku/${QUARTER}`;
    const year = await runHere('check', file, '--jenis', 'tahunan');
    expect([year.exit, year.stdout]).toEqual([1, expect.stringContaining('tahunan/triwulan-kosong')]);
    for (const flags of [[], ['--jenis', 'triwulan']]) {
      const { exit, stdout } = await runHere('check', file, ...flags);
      expect([exit, stdout]).toEqual([0, expect.not.stringContaining('tahunan/')]);
    }
  });

  it('of several workbooks each is read as a year', async () => {
    copyBuku(YEAR);
    copyBuku(QUARTER);
    const { exit, stdout } = await runHere(
      'check',
      'buku',
      '--jenis',
      'tahunan',
      '--select',
      'tahunan/triwulan-kosong',
    );
    expect(exit).toBe(1);
    // Two quarters in two tables.
    expect(stdout.match(/kesalahan\[tahunan\/triwulan-kosong\]/g)).toHaveLength(4);
  });

  it('beside --banding the same flag still decides between two kinds of exports', async () => {
    copyBuku(YEAR);
    const { exit, stderr } = await runHere('check', `buku/${YEAR}`, '--banding', 'x.xlsx', '--jenis', 'raak');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('maksud Anda rak?')]);
    const year = await runHere('check', `buku/${YEAR}`, '--banding', 'x.xlsx', '--jenis', 'tahunan');
    expect(year.stderr).not.toContain('--jenis');
  });

  it.each([
    [['--jenis', 'tahunan', '--triwulan', 'II'], '--triwulan tidak dapat dipakai bersama --jenis tahunan'],
    [['--jenis', 'bulanan'], '--jenis: "bulanan" tidak dikenal'],
  ])('%j is refused', async (flags, message) => {
    copyBuku(YEAR);
    const { exit, stderr } = await runHere('check', `buku/${YEAR}`, ...flags);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('lapkin batch --jenis tahunan', () => {
  const NAME = 'kecamatan-kalaena-kepala-seksi-pemberdayaan-masyarakat-dan-desa-2024';
  const listReports = () => readdirSync(join(cwd, 'out')).filter((name) => name.startsWith('kecamatan'));

  it('makes the report of the year of each workbook, under a name of its own', async () => {
    copyBuku(YEAR);
    const { exit } = await runHere('batch', 'buku', '-o', 'out', '--to', 'json,html', '--jenis', 'tahunan');
    expect([exit, listReports().sort()]).toEqual([0, [`${NAME}-tahunan.html`, `${NAME}-tahunan.json`]]);
    expect(JSON.parse(readFileSync(join(cwd, `out/${NAME}-tahunan.json`), 'utf8'))).toMatchObject({ jenis: 'tahunan' });
    expect(readFileSync(join(cwd, `out/${NAME}-tahunan.html`), 'utf8')).toContain('AKUNTABILITAS KINERJA');
  });

  it('a workbook that lacks a quarter is told and costs itself alone', async () => {
    copyBuku(YEAR);
    copyBuku(QUARTER);
    const { exit, stderr } = await runHere('batch', 'buku', '-o', 'out', '--to', 'json', '--jenis', 'tahunan');
    expect([exit, listReports()]).toEqual([6, [`${NAME}-tahunan.json`]]);
    expect(stderr).toContain('Triwulan III belum memuat realisasi satu pun di Rencana Aksi');
  });

  it('the reports of the quarter and of the year are not taken for one another', async () => {
    copyBuku(YEAR);
    await runHere('batch', 'buku', '-o', 'out', '--to', 'json', '--jenis', 'tahunan');
    await runHere('batch', 'buku', '-o', 'out', '--to', 'json');
    expect(listReports()).toContain(`${NAME}-tw-iv.json`);
    const { files } = JSON.parse(readFileSync(join(cwd, 'out/ringkasan.json'), 'utf8'));
    expect(files).toMatchObject([{ status: 'selesai', output: `${NAME}-tw-iv.json` }]);
  });
});

describe('lapkin batch without --jenis', () => {
  it('names the workbooks of which the report of the year can be made, and how', async () => {
    copyBuku(YEAR);
    copyBuku(QUARTER);
    const { exit, stdout, stderr } = await runHere('batch', 'buku', '-o', 'out', '--to', 'json');
    expect(exit).toBe(0);
    expect(stdout + stderr).toMatch(
      /Keempat triwulan sudah terisi di 1 buku kerja; laporan tahunannya \(LKjIP\) disusun dengan --jenis\s+tahunan: buku\/kalaena-2024-tahunan\.xlsx/,
    );
    const year = await runHere('batch', 'buku', '-o', 'out', '--to', 'json', '--jenis', 'tahunan');
    expect(year.stdout + year.stderr).not.toContain('Keempat triwulan');
  });
});

describe('lapkin rekap --jenis tahunan', () => {
  const rekap = (...argv: readonly string[]) => runHere('rekap', 'buku', '--jenis', 'tahunan', ...argv);

  it('has the capaian of the year, and its money against the pagu; three quarters are no year', async () => {
    copyBuku(YEAR);
    copyBuku(QUARTER);
    const { exit, stderr } = await rekap('-o', 'r.json', '-o', 'r.xlsx', '-o', 'r.html');
    expect([exit, stderr]).toEqual([6, expect.stringContaining('Triwulan III belum memuat realisasi satu pun')]);
    const table = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'));
    // 100, 11 of 12 and 100; 101.882.275 of 107.244.500.
    expect(table).toMatchObject({
      jenis: 'tahunan',
      tahun: 2024,
      unit: [{ kinerja: '97.2222222222', pagu: '107244500', realisasi: '101882275', serapan: '95' }],
      kurang: [{ file: `buku/${QUARTER}` }],
    });
    expect([Object.keys(table), Object.keys(table.jumlah)].flat()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:triwulan|target|keuangan)$/)]),
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(cwd, 'r.xlsx'));
    const sheet = book.getWorksheet('Rekap');
    expect(sheet?.getCell('A1').value).toBe('Rekapitulasi Capaian Kinerja Tahun 2024');
    expect(['E', 'F', 'G', 'H', 'I', 'J'].map((letter) => sheet?.getCell(`${letter}4`).value)).toEqual([
      'CAPAIAN KINERJA',
      'PREDIKAT KINERJA',
      'PAGU',
      'REALISASI',
      'SERAPAN',
      'KESALAHAN',
    ]);
    expect(sheet?.getCell('I6').value).toEqual({ formula: 'H6/G6', result: 0.95 });
    expect(readFileSync(join(cwd, 'r.html'), 'utf8')).not.toMatch(/Capaian keuangan \(%\)|s\.d\. triwulan/);
  });

  it.each([
    [['--urut', 'keuangan'], '--urut keuangan'],
    [['--basis', 'triwulan'], '--basis'],
    [['--ringkasan', 'total'], '--ringkasan'],
    [['--triwulan', 'II'], '--triwulan'],
  ])('%j is refused: it is of a quarter', async (flags, name) => {
    copyBuku(YEAR);
    const { exit, stderr } = await rekap('-o', 'r.json', ...flags);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(`${name} tidak dapat dipakai bersama --jenis tahunan`)]);
  });
});

it('preview takes the kind of report, and no quarter beside the year', async () => {
  const { exit, stderr } = await runHere('preview', '--jenis', 'tahunan', '--triwulan', 'II', '--tanpa-buka');
  expect([exit, stderr]).toEqual([
    2,
    expect.stringContaining('--triwulan tidak dapat dipakai bersama --jenis tahunan'),
  ]);
});

describe('flags of other commands', () => {
  it.each([
    [['batch', 'buku', '-o', 'out', '--lalu', 'lalu.xlsx'], '--lalu tidak dapat dipakai dengan lapkin batch'],
    [['preview', '--lalu', 'lalu.xlsx'], '--lalu tidak dapat dipakai dengan lapkin preview'],
  ])('%j is told with what to do instead', async (argv, message) => {
    const { exit, stderr } = await runHere(...argv);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).toMatch(/saran {2}.*lapkin build buku\.xlsx/s);
  });
});
