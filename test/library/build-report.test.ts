import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/library/build-report.ts';
import { allRuns } from '../support/random-runs.ts';
import { runCommand } from '../support/run-command.ts';
import { makeBuku } from '../support/write-buku.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const readExample = (name: string) => readFileSync(join(EXAMPLES, name));
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

describe('buildReport', () => {
  it('makes the files that lapkin build writes', async () => {
    const report = await buildReport(readExample('kalaena-2024-tw2.xlsx'), { kinds: ['html', 'json'] });
    const command = await runCommand(['build', 'kalaena-2024-tw2.xlsx', '-o', '-', '--to', 'html'], { cwd: EXAMPLES });
    expect(text(report.files?.get('html'))).toBe(command.stdout);
    expect(JSON.parse(text(report.files?.get('json'))).keuangan.capaianTercetak).toBe('127,88');
    expect([report.findings.map(({ code }) => code), report.pages]).toEqual([[], null]);
  });

  it.runIf(allRuns())("makes the year's report with the workbook before it, as lapkin build does", async () => {
    const argv = [
      'build',
      'kalaena-2024-tahunan.xlsx',
      '--jenis',
      'tahunan',
      '--lalu',
      'lalu.xlsx',
      '-o',
      '-',
      '--to',
      'html',
    ];
    const before = await makeBuku({ year: 2023 });
    const folder = mkdtempSync(join(tmpdir(), 'lapkin-tahunan-'));
    cpSync(join(EXAMPLES, 'kalaena-2024-tahunan.xlsx'), join(folder, 'kalaena-2024-tahunan.xlsx'));
    writeFileSync(join(folder, 'lalu.xlsx'), before);
    const command = await runCommand(argv, { cwd: folder });
    const bytes = readExample('kalaena-2024-tahunan.xlsx');
    const earlier = [{ name: 'lalu.xlsx', bytes: before }];
    const { files } = await buildReport(bytes, { kinds: ['html'], yearly: true, earlier });
    expect(text(files?.get('html'))).toBe(command.stdout);
    expect(command.stdout).toContain('2023');
    const quarterly = await buildReport(bytes, { kinds: ['html'] });
    expect(text(quarterly.files?.get('html'))).not.toBe(command.stdout);
    rmSync(folder, { recursive: true });
  });

  it('has a kind of file of its own caller made, and tells what begins and what is done', async () => {
    const told: string[] = [];
    const { files } = await buildReport(readExample('kalaena-2024-tw2.xlsx'), {
      kinds: [
        {
          ending: 'txt',
          needs: 'html',
          write:
            async () =>
            ({ html }) => ({ bytes: Buffer.from(`<${html.length}>`) }),
        },
      ],
      onStage: (name) => told.push(name),
      onStep: (name) => told.push(name),
    });
    expect(text(files?.get('txt'))).toMatch(/^<\d{5,}>$/);
    expect(told).toEqual(['membaca dan memeriksa', 'menyusun laporan', 'menyiapkan gambar', 'menyusun laporan']);
  });

  it('makes none where a figure is wrong, unless it is a draft', async () => {
    const wrong = readExample('kalaena-2024-tw2-asli.xlsx');
    expect((await buildReport(wrong, { kinds: ['html'] })).files).toBeNull();
    const { files } = await buildReport(wrong, { kinds: ['html'], draft: true });
    expect(text(files?.get('html'))).toContain('DRAF');
  });

  it('stops at warnings under strict', async () => {
    const { files } = await buildReport(readExample('kalaena-2024-tw2.xlsx'), {
      kinds: ['html'],
      strict: true,
      triwulan: 3,
    });
    expect(files).toBeNull();
  });

  it.each([
    [{ kinds: [] }, 'Pilihan kinds'],
    [{ kinds: ['odt'] }, 'Pilihan kinds.0'],
    [{ kinds: ['html'], yearly: true, triwulan: 2 }, 'Pilihan triwulan tidak dapat dipakai bersama yearly'],
    [{ kinds: ['html'], berkas: 'x' }, 'Pilihan berkas'],
    [undefined, 'Pilihan harus berupa satu objek'],
  ])('refuses the options %j by name', async (options, message) => {
    await expect(buildReport(new Uint8Array(), options as never)).rejects.toThrow(message);
  });
});
