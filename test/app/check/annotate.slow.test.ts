import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { annotate } from '../../../src/app/check/annotate.ts';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx.ts';
import { checkedFile, INFO, WRONG_JUMLAH } from '../../support/example-check-report.ts';
import { makeBaseParts, makeCommentedParts, unzip, zip } from '../../support/workbook-parts.ts';

const tools = ['soffice', 'libreoffice'].filter((name) => spawnSync(name, ['--version']).status === 0);
const wanted = process.env.LAPKIN_ALAT_LENGKAP === '1';
const folder = mkdtempSync(join(tmpdir(), 'lapkin-lo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of a workbook when it opens and saves it. */
function passThroughOffice(bytes: Buffer): Buffer {
  writeFileSync(join(folder, 'masuk.xlsx'), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const args = [
    profile,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    join(folder, 'keluar'),
    join(folder, 'masuk.xlsx'),
  ];
  const run = spawnSync(tools[0] ?? 'soffice', args, { encoding: 'utf8', timeout: 110_000 });
  expect(run.stderr).not.toContain('Error:');
  return readFileSync(join(folder, 'keluar', 'masuk.xlsx'));
}

describe.runIf(tools.length > 0 || wanted)('an annotated copy in LibreOffice', () => {
  it.each([
    ['a workbook without notes', makeBaseParts(), ['I12']],
    ['a workbook that has one', makeCommentedParts(), ['A1', 'I12']],
  ])('opens %s with all notes and the sheet Temuan', (_, parts, refs) => {
    const bytes = annotate(zip(parts), checkedFile([INFO, WRONG_JUMLAH]), 'salinan.xlsx').write();
    const after = passThroughOffice(bytes);
    const sheets = readXlsx(after).value?.sheets ?? [];
    expect(sheets.map((s) => s.name)).toEqual(['PK', 'Temuan']);
    expect(sheets[1]?.rows.get(3)?.get(3)?.value).toEqual({ kind: 'text', text: "'Realisasi Keuangan'!F9" });
    const comments = Object.entries(unzip(after)).find(([name]) => /comments\d*\.xml$/.test(name))?.[1] ?? '';
    expect([...comments.matchAll(/<comment ref="([A-Z]+\d+)"/g)].map((m) => m[1])).toEqual(refs);
    expect(comments).toContain('sel/di-luar-tabel');
  });
});
