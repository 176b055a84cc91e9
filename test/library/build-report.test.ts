import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/library/build-report.ts';
import { runCommand } from '../support/run-command.ts';

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
    [{ kinds: ['html'], berkas: 'x' }, 'Pilihan berkas'],
    [undefined, 'Pilihan harus berupa satu objek'],
  ])('refuses the options %j by name', async (options, message) => {
    await expect(buildReport(new Uint8Array(), options as never)).rejects.toThrow(message);
  });
});
