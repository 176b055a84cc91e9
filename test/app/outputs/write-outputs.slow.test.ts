import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../../support/run-command.ts';

const has = (command: string) => spawnSync(command, ['--version']).status === 0;
const wanted = process.env.LAPKIN_ALAT_LENGKAP === '1';
let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-disunting-'));
  copyFileSync('examples/kalaena-2024-tw2.xlsx', join(cwd, 'q2.xlsx'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const build = (...names: readonly string[]) =>
  runCommand(['build', 'q2.xlsx', ...names.flatMap((name) => ['-o', name])], { cwd, env: { ...process.env } as never });
const kept = () => readdirSync(cwd).filter((name) => name.includes('(lama'));

it.runIf(has('soffice') || wanted)(
  'a Word file and a table saved by LibreOffice, as they are, are kept',
  async () => {
    await build('a.docx', 'b.xlsx');
    mkdirSync(join(cwd, 'tersimpan'));
    for (const [name, ending] of [
      ['a.docx', 'docx'],
      ['b.xlsx', 'xlsx'],
    ] as const) {
      const profile = `-env:UserInstallation=file://${join(cwd, '.profil')}`;
      const args = [profile, '--headless', '--convert-to', ending, '--outdir', 'tersimpan', name];
      execFileSync('soffice', args, { cwd, stdio: 'ignore', timeout: 120_000 });
      copyFileSync(join(cwd, 'tersimpan', name), join(cwd, name));
    }
    const saved = ['a.docx', 'b.xlsx'].map((name) => readFileSync(join(cwd, name)));
    await build('a.docx', 'b.xlsx');
    expect(kept()).toEqual(['a (lama).docx', 'b (lama).xlsx']);
    expect(kept().map((name, i) => readFileSync(join(cwd, name)).equals(saved[i] ?? Buffer.alloc(0)))).toEqual([
      true,
      true,
    ]);
  },
  240_000,
);

it.runIf(has('qpdf') || wanted)(
  'a PDF that another program saved is kept; one that nobody touched gives way',
  async () => {
    await build('laporan.pdf');
    await build('laporan.pdf');
    expect(kept().filter((name) => name.endsWith('.pdf'))).toEqual([]);
    execFileSync('qpdf', ['--replace-input', 'laporan.pdf'], { cwd });
    const saved = readFileSync(join(cwd, 'laporan.pdf'));
    expect((await build('laporan.pdf')).stderr).toContain('disimpan sebagai laporan (lama).pdf');
    expect(readFileSync(join(cwd, 'laporan (lama).pdf')).equals(saved)).toBe(true);
  },
  240_000,
);
