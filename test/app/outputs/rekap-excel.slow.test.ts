import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KALAENA } from '../../../src/workbook/kalaena.ts';
import { runCommand } from '../../support/run-command.ts';
import { unzip, zip } from '../../support/workbook-parts.ts';
import { unit, writeBuku } from '../../support/write-buku.ts';

const tool = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-rekap-rumus-'));
  await writeBuku(join(folder, 'a.xlsx'), unit('Kecamatan A'));
  const rows = KALAENA.rows.map((b) => ({
    ...b,
    realisasiKeuangan: { 1: 1_000_000, 2: 2_500_000, 3: null, 4: null },
  }));
  await writeBuku(join(folder, 'b.xlsx'), { ...unit('Kecamatan B'), rows: rows });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The totals row as LibreOffice computes it, without lapkin's stored results. */
function computeAgain(name: string): readonly string[] {
  const parts = unzip(readFileSync(join(folder, name)));
  const emptied = Object.entries(parts).map(([n, content]) => [
    n,
    n.startsWith('xl/worksheets/') ? content.replace(/<\/f><v>[^<]*<\/v>/g, '</f>') : content,
  ]);
  writeFileSync(join(folder, 'kosong.xlsx'), zip(Object.fromEntries(emptied)));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const argv = [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):59,34,76', '--outdir', folder];
  spawnSync(tool ?? 'soffice', [...argv, join(folder, 'kosong.xlsx')], { timeout: 110_000 });
  const rows = readFileSync(join(folder, 'kosong.csv'), 'utf8').trim().split('\n');
  return (rows.find((b) => b.includes('Jumlah / rata-rata')) ?? '').split(';');
}

describe.runIf(tool !== undefined || process.env.LAPKIN_ALAT_LENGKAP === '1')('formulas of the totals row', () => {
  it.each(['total', 'rata-rata'])('--ringkasan %s: LibreOffice computes what lapkin has stored', async (method) => {
    const argv = ['rekap', 'a.xlsx', 'b.xlsx', '-o', 'r.xlsx', '-o', 'r.json', '--ringkasan', method];
    expect((await runCommand(argv, { cwd: folder })).exit).toBe(0);
    const { jumlah } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
    const cells = computeAgain('r.xlsx').map((s) =>
      Number(s.replace(/^"|"$/g, '').replace('%', '').replaceAll('.', '').replace(',', '.')),
    );
    const figureAt = (letter: string): number => cells[letter.charCodeAt(0) - 65] ?? Number.NaN;
    for (const [letter, value] of [
      ['D', jumlah.indikator],
      ['E', jumlah.kinerja],
      ['G', jumlah.pagu],
      ['H', jumlah.target],
      ['I', jumlah.realisasi],
      ['J', jumlah.realisasiSampaiDengan],
      ['K', jumlah.keuangan],
      ['M', jumlah.serapan],
      ['O', jumlah.temuan.warning],
    ] as const) {
      expect([letter, Math.abs(figureAt(letter) - Number(value)) < 0.005]).toEqual([letter, true]);
    }
  });
});
