import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { summarySchema } from '../../../scripts/docs/summary-schema.ts';
import { runCommand } from '../../support/run-command.ts';
import { unit, writeBuku } from '../../support/write-buku.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const compileSchema = (name: string) => {
  const content = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/skema', name), 'utf8'));
  return new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  }).compile(content);
};
let cwd = '';
const json = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'));

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-skema-'));
  await writeBuku(join(cwd, 'buku', '1.xlsx'), unit('Dinas Satu'));
  await writeBuku(join(cwd, 'lain.xlsx'), unit('Dinas Lain'));
  await runCommand(['batch', 'buku', 'lain.xlsx', '-o', 'out', '--to', 'json,html'], { cwd });
  await writeBuku(join(cwd, 'buku', '2.xlsx'), unit('Dinas Dua'));
  copyFileSync('examples/kalaena-2024-tw2-asli.xlsx', join(cwd, 'buku', '3.xlsx'));
  writeFileSync(join(cwd, 'buku', '4.xlsx'), '');
  // unchanged, done, findings, failed; lain.xlsx of the run before.
  await runCommand(['batch', 'buku', '-o', 'out', '--to', 'json,html', '--jobs', '1'], { cwd });
  await runCommand(
    ['batch', 'buku/4.xlsx', 'buku/2.xlsx', '-o', 'cepat', '--to', 'json', '--fail-fast', '--jobs', '1'],
    { cwd },
  );
  await runCommand(['rekap', 'buku', '-o', 'rekap.json'], { cwd });
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('the published schemas', () => {
  it('ringkasan.json keeps to its schema in every status', () => {
    const validate = compileSchema('ringkasan.schema.json');
    const content = json('out/ringkasan.json');
    expect(content.files.map((f: { status: string }) => f.status)).toEqual(['tetap', 'selesai', 'temuan', 'gagal']);
    expect(content.others.map((f: { file: string }) => f.file)).toEqual([join(cwd, 'lain.xlsx')]);
    expect([validate(content), validate.errors]).toEqual([true, null]);
    const fast = json('cepat/ringkasan.json');
    expect(fast.files.map((f: { status: string }) => f.status)).toEqual(['gagal', 'terputus']);
    expect([validate(fast), validate.errors]).toEqual([true, null]);
  });

  it('that of ringkasan.json is the one that it is read by (npm run docs:skema)', () => {
    const published = readFileSync(join(import.meta.dirname, '../../../docs/skema/ringkasan.schema.json'), 'utf8');
    expect(published).toBe(summarySchema());
  });

  it('the schema refuses a summary that lacks or adds something', () => {
    const validate = compileSchema('ringkasan.schema.json');
    const content = json('out/ringkasan.json');
    expect(validate({ ...content, files: [{ ...content.files[0], message: 'sebab' }] })).toBe(false);
    expect(validate({ ...content, files: [{ ...content.files[0], lain: 1 }] })).toBe(false);
    expect(validate({ ...content, files: [{ ...content.files[0], sidik: '' }] })).toBe(false);
    expect(validate({ ...content, summary: {} })).toBe(false);
  });

  it('rekap.json keeps to its schema', () => {
    const validate = compileSchema('rekap.schema.json');
    expect([validate(json('rekap.json')), validate.errors]).toEqual([true, null]);
    expect(validate({ ...json('rekap.json'), jumlah: { pagu: '1' } })).toBe(false);
  });
});

describe('ringkasan.xlsx', () => {
  it('shows each file with its status in words, its reason, and a link to its report', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(cwd, 'out', 'ringkasan.xlsx'));
    const sheet = workbook.getWorksheet('Ringkasan');
    if (sheet === undefined) throw new Error('no sheet Ringkasan');
    expect(sheet.getCell('A2').value).toBe('4 buku kerja: 1 dibuat, 1 tidak berubah, 2 tidak jadi');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4, xSplit: 2 });
    expect(sheet.autoFilter).toBe('A4:I8');
    expect([5, 6, 7, 8].map((b) => sheet.getCell(b, 3).value)).toEqual([
      'tidak berubah',
      'selesai',
      'ada kesalahan',
      'gagal',
    ]);
    expect(sheet.getCell('D8').value).toMatch(/kosong/);
    const { output } = json('out/ringkasan.json').files[1];
    expect(sheet.getCell('E6').value).toMatchObject({
      formula: expect.stringContaining(`HYPERLINK("${output}"`),
    });
    expect(sheet.getCell('I6').numFmt).toBe('[$-421]0.0');
    const { conditionalFormattings: conditionalFormats } = sheet as unknown as {
      conditionalFormattings: { rules: { formulae: string[] }[] }[];
    };
    expect(conditionalFormats.flatMap((c) => c.rules.map((r) => r.formulae[0]))).toEqual(
      ['selesai', 'tidak berubah', 'ada kesalahan', 'gagal', 'terputus'].map((k) => `$C5="${k}"`),
    );
  });
});
