import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { unit, writeBuku } from '../support/write-buku.ts';

// Whole workbooks are written and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
let cwd = '';
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin setelan é-'));
  for (const n of ['a', 'b', 'c']) await writeBuku(join(cwd, 'buku', n, `${n}.xlsx`), unit(n));
  await writeBuku(join(cwd, 'buku', 'b', 'b2.xlsx'), unit('b2'));
  writeFileSync(join(cwd, 'buku', 'b', 'lapkin.config.json'), '{ "Kertas": "F4", }');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const runHere = (...argv: readonly string[]) => runCommand(argv, { cwd });
const CAUSE = /b\/lapkin\.config\.json bukan JSON yang sah; isinya seperti/;

describe('one lapkin.config.json that cannot be used', () => {
  it('costs rekap the workbooks beside it, named with the reason, exit 6', async () => {
    const { exit, stderr } = await runHere('rekap', 'buku', '-o', 'r.json');
    expect(exit).toBe(6);
    const { unit: units, kurang: missing } = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'));
    expect(units.map((u: { unit: string }) => u.unit)).toEqual(['a', 'c']);
    expect(missing).toEqual([
      { file: 'buku/b/b.xlsx', sebab: expect.stringMatching(CAUSE) },
      { file: 'buku/b/b2.xlsx', sebab: expect.stringMatching(CAUSE) },
    ]);
    expect(stderr).toContain(`tidak terhitung: buku/b/b.xlsx: ${missing[0].sebab}\n`);
  });

  it.each([
    ['text, file by file', []],
    ['text, quiet', ['-q']],
    ['JSON', ['--format', 'json']],
  ])('does not silence what check finds in the others, and ends it with 2: %s', async (_, options) => {
    const { exit, stdout, stderr } = await runHere('check', 'buku/**/*.xlsx', ...options);
    expect(exit).toBe(2);
    for (const name of ['buku/a/a.xlsx', 'buku/c/c.xlsx']) expect(stdout).toContain(name);
    expect(stdout).not.toContain('b.xlsx');
    expect(stderr).toMatch(CAUSE);
    expect(stderr.split('bukan JSON').length - 1).toBe(1);
    expect(stderr).toContain('tidak diperiksa karena itu: buku/b/b.xlsx, buku/b/b2.xlsx\n');
  });

  it('ends them with 2 and its sentence where it holds for all of them', async () => {
    writeFileSync(join(cwd, 'buku', 'lapkin.config.json'), '[]');
    for (const n of ['a', 'c']) rmSync(join(cwd, 'buku', n), { recursive: true });
    for (const argv of [
      ['rekap', 'buku', '-o', 'r.json'],
      ['check', 'buku/**/*.xlsx'],
    ]) {
      const { exit, stdout, stderr } = await runHere(...argv);
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^kesalahan: .*b\/lapkin\.config\.json bukan JSON yang sah\n {2}saran {2}isinya/);
    }
  });
});
