import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseBuku } from '../../../src/sheets/parse-buku.ts';
import { BLANK_GRADE_SKALA, BLANK_IKU } from '../../../src/workbook/offered-sheets.ts';
import { allRuns } from '../../support/random-runs.ts';
import { runCommand } from '../../support/run-command.ts';
import { getSheet, listFormulaCells, readContent, readRawBuku } from '../../support/workbook-cells.ts';
import { makeBuku } from '../../support/write-buku.ts';

const cwd = mkdtempSync(join(tmpdir(), 'lapkin-lembar-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const run = (...argv: readonly string[]) => runCommand(argv, { cwd });
const readForm = (name: string) => readRawBuku(readFileSync(join(cwd, name)));

describe('optional sheets that init offers', () => {
  it('are there on demand, with what they are for; a plain form has neither', async () => {
    expect((await run('init', 'biasa.xlsx')).exit).toBe(0);
    expect((await run('init', 'lengkap.xlsx', '--predikat', '--iku')).stderr).toContain('13 lembar');
    const names = (name: string) => readForm(name).sheets.map((sheet) => sheet.name);
    expect(names('lengkap.xlsx').filter((name) => !names('biasa.xlsx').includes(name))).toEqual(['Skala Nilai', 'IKU']);
    const [skala, iku] = ['Skala Nilai', 'IKU'].map((name) => getSheet(readForm('lengkap.xlsx'), name));
    if (skala === undefined || iku === undefined) throw new Error('no sheet');
    expect([readContent(skala, 'A3'), readContent(skala, 'B3')]).toEqual(['PREDIKAT', 'ANGKA']);
    expect(readContent(iku, 'A2')).toContain('Tingkat = sasaran');
    expect(['A3', 'B3', 'C3', 'D3', 'G3', 'H3'].map((cell) => readContent(iku, cell))).toEqual([
      'SASARAN',
      'INDIKATOR KINERJA',
      'SATUAN',
      'TARGET TAHUNAN',
      'TARGET TRIWULAN I',
      'REALISASI TRIWULAN I',
    ]);
    // TARGET and REALISASI take what Skala Nilai will hold.
    const looksUp = (name: string) =>
      [...listFormulaCells(readForm(name)).values()].some(({ formula }) => formula?.includes("'Skala Nilai'!"));
    expect([looksUp('biasa.xlsx'), looksUp('lengkap.xlsx')]).toEqual([false, true]);
  });

  it.runIf(allRuns())('change nothing of what check finds and build computes while they are blank', async () => {
    writeFileSync(join(cwd, 'tanpa.xlsx'), await makeBuku());
    writeFileSync(join(cwd, 'dengan.xlsx'), await makeBuku({ further: [BLANK_GRADE_SKALA, BLANK_IKU] }));
    const check = async (name: string) => {
      const { exit, stdout } = await run('check', name, '--format', 'json');
      return [exit, JSON.parse(stdout).files[0].findings];
    };
    expect(await check('dengan.xlsx')).toEqual(await check('tanpa.xlsx'));
    for (const name of ['tanpa', 'dengan']) await run('build', `${name}.xlsx`, '-o', `${name}.json`);
    const results = (name: string) => readFileSync(join(cwd, name), 'utf8');
    expect(results('dengan.json')).toBe(results('tanpa.json'));
  });

  it('are asked for where the report is of sasaran, and are not doubled where they are carried', async () => {
    const identitas = { unitKerja: 'Kecamatan Contoh', tingkat: 'sasaran' } as const;
    const bytes = await makeBuku({ identitas, further: [{ ...BLANK_GRADE_SKALA, rows: [['BB', 70]] }, BLANK_IKU] });
    const { findings } = parseBuku(readRawBuku(bytes));
    expect(findings.filter(({ code }) => code === 'lembar/tanpa-baris').map(({ at }) => at?.sheet)).toEqual(['IKU']);
    writeFileSync(join(cwd, 'lama.xlsx'), bytes);
    expect((await run('init', 'baru.xlsx', '--dari', 'lama.xlsx', '--predikat', '--iku')).exit).toBe(0);
    const form = readForm('baru.xlsx');
    expect(form.sheets.map(({ name }) => name).filter((name) => /Nilai|IKU/.test(name))).toEqual([
      'Skala Nilai',
      'IKU',
    ]);
    expect(readContent(getSheet(form, 'Skala Nilai'), 'A4')).toBe('BB');
  });
});
