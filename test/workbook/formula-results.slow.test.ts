import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { DINAS } from '../../scripts/examples/dinas.ts';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { WorkbookContent } from '../../src/workbook/workbook-content.ts';
import { EMPTY_CONTENT } from '../../src/workbook/workbook-content.ts';
import { listFormulaCells, readRawBuku } from '../support/workbook-cells.ts';
import { unzip, zip } from '../support/workbook-parts.ts';

const tools = ['soffice', 'libreoffice'].filter((name) => spawnSync(name, ['--version']).status === 0);
const wanted = process.env.LAPKIN_ALAT_LENGKAP === '1';
const folder = mkdtempSync(join(tmpdir(), 'lapkin-rumus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The workbook without any stored result, so that whoever opens it has to compute. */
function removeResults(bytes: Uint8Array): Buffer {
  const parts = unzip(Buffer.from(bytes));
  const emptied = Object.entries(parts).map(([name, text]) => [
    name,
    name.startsWith('xl/worksheets/')
      ? text.replace(/<\/f><v>[^<]*<\/v>/g, '</f>').replace(/<\/f><v\/>/g, '</f>')
      : text,
  ]);
  return zip(Object.fromEntries(emptied));
}

function passThroughOffice(bytes: Buffer): Buffer {
  writeFileSync(join(folder, 'masuk.xlsx'), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const outputFolder = join(folder, 'keluar');
  const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', outputFolder, join(folder, 'masuk.xlsx')];
  spawnSync(tools[0] ?? 'soffice', args, { timeout: 110_000 });
  return readFileSync(join(outputFolder, 'masuk.xlsx'));
}

function showResults(result: ReturnType<typeof listFormulaCells>): Record<string, string> {
  const text = [...result].map(([address, { value }]) => {
    if (value.kind === 'number') return [address, Number(value.text).toPrecision(12)];
    return [address, 'text' in value ? value.text : value.kind];
  });
  return Object.fromEntries(text);
}

const singleSatuan: WorkbookContent = {
  ...DINAS,
  pengaturan: { fallingFormula: 'T/R', keuanganSummary: 'total', sumMixedSatuan: 'ya' },
  rows: DINAS.rows.map((b) => ({
    ...b,
    triwulan: { ...b.triwulan, 2: { ...b.triwulan[2], realisasi: null } },
  })),
};

const weighted: WorkbookContent = { ...DINAS, rows: DINAS.rows.map((b, i) => ({ ...b, bobot: 5 + i })) };

describe.runIf(tools.length > 0 || wanted)('stored results against those of LibreOffice', () => {
  it.each<readonly [string, WorkbookContent, number]>([
    ['the consistent example', KALAENA, 5],
    ['every JENIS, both ARAH, a cap, the mean of rows', DINAS, 8],
    ['T/R, sums over different satuan, a quarter without any realisasi', singleSatuan, 8],
    ['means that are weighted', weighted, 8],
    ['an empty workbook', EMPTY_CONTENT, 3],
  ])('agree for %s', async (_, content, rowCount) => {
    const { bytes } = await makeWorkbook(content, rowCount);
    const computed = listFormulaCells(readRawBuku(passThroughOffice(removeResults(bytes))));
    expect(showResults(computed)).toEqual(showResults(listFormulaCells(readRawBuku(bytes))));
  });
});
