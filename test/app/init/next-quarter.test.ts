import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KALAENA } from '../../../src/workbook/kalaena.ts';
import type { WorkbookContent } from '../../../src/workbook/workbook-content.ts';
import { allRuns } from '../../support/random-runs.ts';
import { runCommand } from '../../support/run-command.ts';
import { makeBuku } from '../../support/write-buku.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-berikut-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (...argv: readonly string[]) => runCommand(argv, { cwd });
const write = async (name: string, changes: Partial<WorkbookContent>): Promise<void> =>
  writeFileSync(join(cwd, name), await makeBuku(changes));
const resultsOf = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'));
const textOf = (name: string): string => readFileSync(join(cwd, name), 'utf8');

/** The texts of Triwulan II with that in their TRIWULAN, and what is written for Triwulan III in new rows. */
const SECOND = KALAENA.narasi.map(([part, about, text]) => [part, about, text, 'II'] as const);
const THIRD = KALAENA.narasi.map(([part, about]) => [part, about, 'Uraian yang baru ditulis.', 'III'] as const);
/** Realisasi of Triwulan III: the second sub kegiatan reaches 2 of 3, and spends 20.126.500 of 30.190.750. */
const ROWS: WorkbookContent['rows'] = KALAENA.rows.map((row, i) => {
  const spent = [0, 20126500, 2700250][i] ?? null;
  const reached = (['-', 2, 7] as const)[i] ?? null;
  return {
    ...row,
    triwulan: { ...row.triwulan, 3: { ...row.triwulan[3], realisasi: reached } },
    ...(row.realisasiKeuangan === null ? {} : { realisasiKeuangan: { ...row.realisasiKeuangan, 3: spent } }),
  };
});

describe('the next quarter in the same workbook (docs/panduan.md, "Triwulan berikutnya")', () => {
  it.runIf(allRuns())('after what is to be changed: its report, and that of the quarter before as it was', async () => {
    await write('buku.xlsx', { narasi: SECOND });
    expect((await run('build', 'buku.xlsx', '-o', 'tw2.json', '-o', 'tw2.html')).exit).toBe(0);
    // Triwulan and Tanggal Laporan, the realisasi of the quarter, new rows of Narasi: nothing else.
    await write('buku.xlsx', {
      triwulan: 3,
      identitas: { ...KALAENA.identitas, tanggalLaporan: '2024-10-04' },
      rows: ROWS,
      narasi: [...SECOND, ...THIRD],
    });
    const checked = await run('check', 'buku.xlsx', '--format', 'json');
    expect([checked.exit, JSON.parse(checked.stdout).files[0].summary.error]).toEqual([0, 0]);
    expect((await run('build', 'buku.xlsx', '-o', 'tw3.json', '-o', 'tw3.html')).exit).toBe(0);
    const third = resultsOf('tw3.json');
    expect([third.triwulan, third.kinerja.baris[1].capaianTercetak]).toEqual([3, '66,67']);
    expect(third.keuangan.jumlah).toMatchObject({ target: '32891000', realisasi: '22826750' });
    expect(textOf('tw3.html')).toContain('Uraian yang baru ditulis.');
    expect(textOf('tw3.html')).not.toContain('Jadwal pendampingan disepakati');

    expect((await run('build', 'buku.xlsx', '-o', 'lagi.json', '-o', 'lagi.html', '--triwulan', 'II')).exit).toBe(0);
    // Its date alone is that of the workbook now.
    const { identitas, ...figures } = resultsOf('lagi.json');
    const before = resultsOf('tw2.json');
    expect({ ...figures, identitas: { ...identitas, tanggalLaporan: '2024-07-05' } }).toEqual(before);
    expect(textOf('lagi.html').replaceAll('4 Oktober 2024', '5 Juli 2024')).toBe(textOf('tw2.html'));
  });

  it('is one step for a copy: what is not taken is the date alone, and check names it', async () => {
    await write('tw2.xlsx', { narasi: SECOND });
    const { exit, stderr } = await run('init', 'tw3.xlsx', '--dari', 'tw2.xlsx', '--triwulan', 'III');
    expect([exit, stderr]).toEqual([0, expect.stringContaining('Tanggal Laporan')]);
    const { stdout } = await run('check', 'tw3.xlsx', '--format', 'json');
    const { triwulan, findings } = JSON.parse(stdout).files[0];
    expect(triwulan).toBe(3);
    expect(findings.map((finding: { code: string }) => finding.code)).toContain('identitas/tanggal');
  });
});
