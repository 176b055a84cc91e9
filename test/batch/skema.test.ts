import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { jalankan } from '../cli/proses.ts';
import { tulisBuku, unit } from '../support/buku-uji.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const skema = (nama: string) => {
  const isi = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/skema', nama), 'utf8'));
  return new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  }).compile(isi);
};
let cwd = '';
const json = (nama: string) => JSON.parse(readFileSync(join(cwd, nama), 'utf8'));

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-skema-'));
  await tulisBuku(join(cwd, 'buku', '1.xlsx'), unit('Dinas Satu'));
  await tulisBuku(join(cwd, 'lain.xlsx'), unit('Dinas Lain'));
  await jalankan(['batch', 'buku', 'lain.xlsx', '-o', 'out', '--to', 'json,html'], { cwd });
  await tulisBuku(join(cwd, 'buku', '2.xlsx'), unit('Dinas Dua'));
  copyFileSync('examples/kalaena-2024-tw2-asli.xlsx', join(cwd, 'buku', '3.xlsx'));
  writeFileSync(join(cwd, 'buku', '4.xlsx'), '');
  // unchanged, done, findings, failed; lain.xlsx of the run before.
  await jalankan(['batch', 'buku', '-o', 'out', '--to', 'json,html', '--jobs', '1'], { cwd });
  await jalankan(
    ['batch', 'buku/4.xlsx', 'buku/2.xlsx', '-o', 'cepat', '--to', 'json', '--fail-fast', '--jobs', '1'],
    { cwd },
  );
  await jalankan(['rekap', 'buku', '-o', 'rekap.json'], { cwd });
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('the published schemas', () => {
  it('ringkasan.json keeps to its schema in every status', () => {
    const sah = skema('ringkasan.schema.json');
    const isi = json('out/ringkasan.json');
    expect(isi.files.map((f: { status: string }) => f.status)).toEqual([
      'tetap',
      'selesai',
      'temuan',
      'gagal',
    ]);
    expect(isi.others.map((f: { file: string }) => f.file)).toEqual([join(cwd, 'lain.xlsx')]);
    expect([sah(isi), sah.errors]).toEqual([true, null]);
    const cepat = json('cepat/ringkasan.json');
    expect(cepat.files.map((f: { status: string }) => f.status)).toEqual(['gagal', 'terputus']);
    expect([sah(cepat), sah.errors]).toEqual([true, null]);
  });

  it('the schema refuses a summary that lacks or adds something', () => {
    const sah = skema('ringkasan.schema.json');
    const isi = json('out/ringkasan.json');
    expect(sah({ ...isi, files: [{ ...isi.files[0], message: 'sebab' }] })).toBe(false);
    expect(sah({ ...isi, files: [{ ...isi.files[0], lain: 1 }] })).toBe(false);
    expect(sah({ ...isi, summary: {} })).toBe(false);
  });

  it('rekap.json keeps to its schema', () => {
    const sah = skema('rekap.schema.json');
    expect([sah(json('rekap.json')), sah.errors]).toEqual([true, null]);
    expect(sah({ ...json('rekap.json'), jumlah: { pagu: '1' } })).toBe(false);
  });
});

describe('ringkasan.xlsx', () => {
  it('shows each file with its status in words, its reason, and a link to its report', async () => {
    const buku = new ExcelJS.Workbook();
    await buku.xlsx.readFile(join(cwd, 'out', 'ringkasan.xlsx'));
    const lembar = buku.getWorksheet('Ringkasan');
    if (lembar === undefined) throw new Error('no sheet Ringkasan');
    expect(lembar.getCell('A2').value).toBe('4 buku kerja: 1 dibuat, 1 tidak berubah, 2 tidak jadi');
    expect(lembar.views[0]).toMatchObject({ state: 'frozen', ySplit: 4, xSplit: 2 });
    expect(lembar.autoFilter).toBe('A4:I8');
    expect([5, 6, 7, 8].map((b) => lembar.getCell(b, 3).value)).toEqual([
      'tidak berubah',
      'selesai',
      'ada galat',
      'gagal',
    ]);
    expect(lembar.getCell('D8').value).toMatch(/kosong/);
    const { output } = json('out/ringkasan.json').files[1];
    expect(lembar.getCell('E6').value).toMatchObject({
      formula: expect.stringContaining(`HYPERLINK("${output}"`),
    });
    expect(lembar.getCell('I6').numFmt).toBe('[$-421]0.0');
    const { conditionalFormattings } = lembar as unknown as {
      conditionalFormattings: { rules: { formulae: string[] }[] }[];
    };
    expect(conditionalFormattings.flatMap((c) => c.rules.map((r) => r.formulae[0]))).toEqual(
      ['selesai', 'tidak berubah', 'ada galat', 'gagal', 'terputus'].map((k) => `$C5="${k}"`),
    );
  });
});
