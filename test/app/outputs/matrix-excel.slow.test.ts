import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { writeMatrixExcel } from '../../../src/app/outputs/matrix-excel.ts';
import { checkBuku } from '../../../src/app/shared/check-buku.ts';
import { NO_OPTIONS } from '../../../src/sheets/parse-buku.ts';
import { listFormulaCells, readRawBuku } from '../../support/workbook-cells.ts';
import { unzip, zip } from '../../support/workbook-parts.ts';

const tools = ['soffice', 'libreoffice'].filter((name) => spawnSync(name, ['--version']).status === 0);
const wanted = process.env.LAPKIN_ALAT_LENGKAP === '1';
const folder = mkdtempSync(join(tmpdir(), 'lapkin-matriks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without any stored result, so that whoever opens it has to compute. */
function removeResults(bytes: Uint8Array): Buffer {
  const parts = Object.entries(unzip(Buffer.from(bytes))).map(([name, text]) => [
    name,
    name.startsWith('xl/worksheets/')
      ? text.replace(/<\/f><v>[^<]*<\/v>/g, '</f>').replace(/<\/f><v\/>/g, '</f>')
      : text,
  ]);
  return zip(Object.fromEntries(parts));
}

function passThroughOffice(bytes: Buffer): Buffer {
  writeFileSync(join(folder, 'masuk.xlsx'), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const out = join(folder, 'keluar');
  spawnSync(
    tools[0] ?? 'soffice',
    [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'masuk.xlsx')],
    { timeout: 110_000 },
  );
  return readFileSync(join(out, 'masuk.xlsx'));
}

const shown = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    [...listFormulaCells(readRawBuku(bytes))].map(([address, { value }]) => [
      address,
      value.kind === 'number' ? Number(value.text).toPrecision(12) : 'text' in value ? value.text : value.kind,
    ]),
  );

describe.runIf(tools.length > 0 || wanted)('the formulas of the matrix against LibreOffice', () => {
  test.each([
    ['kalaena-2024-tahunan.xlsx', true],
    ['dinas-contoh-2025-tw3.xlsx', false],
  ])('%s', async (name, isYearly) => {
    const source = { name, bytes: readFileSync(join(import.meta.dirname, '../../../examples', name)) };
    const { hasil } = checkBuku(source, { ...NO_OPTIONS, isYearly });
    if (hasil === null) throw new Error('no results');
    const { bytes } = await writeMatrixExcel(hasil);
    expect(shown(passThroughOffice(removeResults(bytes)))).toEqual(shown(bytes));
  });
});
