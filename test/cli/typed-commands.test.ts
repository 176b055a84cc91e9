import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/kalaena-2024-tw2.xlsx');
let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-hambatan-'));
  mkdirSync(join(cwd, 'folder/dalam'), { recursive: true });
  copyFileSync(EXAMPLE, join(cwd, 'laporan-q2.xlsx'));
  copyFileSync(EXAMPLE, join(cwd, 'folder/a.xlsx'));
  copyFileSync(EXAMPLE, join(cwd, 'folder/dalam/b.xlsx'));
  writeFileSync(join(cwd, 'unit.txt'), 'folder/a.xlsx');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const run = (...argv: readonly string[]) => runCommand(argv, { cwd });

describe('what people type', () => {
  it.each([[['version']], [['-v']], [['--version']], [['-V']]])('%j tells the version', async (argv) => {
    expect(await run(...argv)).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('check takes a folder, with those below it', async () => {
    const { exit, stdout } = await run('check', 'folder');
    expect(exit).toBe(0);
    for (const name of ['a.xlsx', 'b.xlsx']) expect(stdout).toContain(name);
  });

  it('check says of a folder without workbooks that it has none', async () => {
    mkdirSync(join(cwd, 'kosong'), { recursive: true });
    expect(await run('check', 'kosong')).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining('Tidak ada buku kerja (.xlsx) di kosong'),
    });
  });

  it.each([['check'], ['build']])('%s names the workbook whose name is near a misspelt one', async (command) => {
    const { exit, stdout, stderr } = await run(command, 'laporan-q3.xlsx');
    expect([exit, stdout + stderr]).toEqual([3, expect.stringContaining('maksud Anda laporan-q2.xlsx?')]);
  });

  it.each([
    [['check', 'foldr'], 'maksud Anda folder?'],
    [['batch', 'foldre', '-o', 'hasil'], 'maksud Anda folder?'],
    [['batch', 'folder/aa.xlsx', '-o', 'hasil'], 'maksud Anda folder/a.xlsx?'],
    [['batch', '--daftar', 'unt.txt', '-o', 'hasil'], 'maksud Anda unit.txt?'],
    [['init', 'baru2.xlsx', '--dari', 'laporan-q3.xlsx'], 'maksud Anda laporan-q2.xlsx?'],
    [['build', 'laporan-q2.xlsx', '-o', 'x.html', '--templates', 'foldr'], 'maksud Anda'],
    [['rekap', 'folder', '-o', 'r.xlsx', '--urut', 'knerja'], 'maksud Anda kinerja?'],
    [['rekap', 'folder', '-o', 'r.xlsx', '--basis', 'sampai dgn'], 'maksud Anda sampai dengan?'],
    [['explain', 'jumlh'], 'maksud Anda jumlah?'],
    [['explain', 'keuangan/jumlh'], 'maksud Anda keuangan/jumlah?'],
    [['build', 'laporan-q2.xlsx', '--annotate', 'x.xlsx'], 'pilihan itu ada pada lapkin check'],
    [['templates', 'lsit'], 'maksud Anda list?'],
  ])('%j: %s', async (argv, hint) => {
    const { exit, stdout, stderr } = await run(...argv);
    expect([exit === 2 || exit === 3, stdout + stderr]).toEqual([true, expect.stringContaining(hint)]);
  });

  it('build without -o would print beside the workbook: what cannot be printed leaves nothing', async () => {
    const { exit, stderr } = await run('build', 'folder/a.xlsx', '--browser', '/tidak/ada');
    expect([exit, stderr]).not.toEqual([2, expect.stringContaining('Tidak ada keluaran')]);
    expect(exit).toBe(5);
    expect(readdirSync(join(cwd, 'folder')).sort()).toEqual(['a.xlsx', 'dalam']);
  });

  it('explain takes a part of a code for all that have it', async () => {
    const { exit, stdout } = await run('explain', 'jumlah');
    expect(exit).toBe(0);
    for (const code of ['pk/jumlah', 'rencana/jumlah', 'keuangan/jumlah', 'jumlah/diketik'])
      expect(stdout).toContain(code);
    expect((await run('explain', 'keuangan')).stdout).toContain('keuangan/realisasi-tanpa-target');
    expect(await run('explain', 'keuangn')).toMatchObject({ exit: 2 });
  });

  it('no command offers a flag that it has no use for', async () => {
    for (const command of ['doctor', 'rules', 'cells', 'explain', 'completion'])
      expect((await run(command, '--help')).stdout).not.toMatch(/--quiet|--verbose/);
    expect((await run('check', '--help')).stdout).not.toContain('--verbose');
    expect((await run('build', '--help')).stdout).toMatch(/--quiet[\s\S]*--verbose/);
  });

  it('help breaks between words at 60 columns, down to its last line', async () => {
    for (const command of [['--help'], ['build', '--help'], ['batch', '--help']]) {
      const { stdout } = await runCommand(command, { cwd, columns: 60 });
      // The examples above it are commands, to be copied whole.
      for (const line of stdout.slice(stdout.indexOf('Cara pakai')).split('\n'))
        expect(line.length).toBeLessThanOrEqual(60);
      expect(stdout.replace(/\s+/g, ' ')).toContain('dijelaskan di docs/panduan.md'.slice(command.length > 1 ? 0 : 13));
    }
  });

  it.each([
    [['cells', 'laporan-q2.xlsx']],
    [['check', 'laporan-q2.xlsx']],
    [['explain', 'keuangan/jumlah']],
    [['rules']],
  ])('%j breaks between words at 60 columns', async (argv) => {
    const { stdout } = await runCommand([...argv, '--no-color'], { cwd, columns: 60 });
    const lines = stdout.split('\n').filter((line) => line.length > 60);
    // A word that is longer than the line stands alone and whole.
    expect(lines.filter((line) => /\S \S/.test(line.slice(8).trim()))).toEqual([]);
  });

  it('the help tells the exit codes', async () => {
    expect((await run('--help')).stdout).toContain('Kode keluar: 0 berhasil, 1 ada kesalahan di buku kerja');
  });

  it('init says what comes next, as it is typed from where one stands', async () => {
    expect((await run('init', 'baru.xlsx')).stderr).toContain('lalu periksa dengan: lapkin check baru.xlsx\n');
    const hint = /lapkin (check .*)/.exec((await run('init', 'folder/baru.xlsx')).stderr)?.[1] ?? '';
    expect(hint).toBe('check folder/baru.xlsx');
    expect((await run(...hint.split(' '))).stderr).not.toContain('tidak ada');
    expect((await run('init', 'folder/buku saya.xlsx')).stderr).toContain('lapkin check "folder/buku saya.xlsx"\n');
  });

  it.each([
    [['--help']],
    [['build', '--help']],
    [['templates', 'eject', '--help']],
    [['init', 'portabel.xlsx']],
    [['laporan-q2.xlsx']],
    [['check', 'folder', '--select', 'tidak/ada']],
    [['build', 'laporan-q2.xlsx', 'x.pdf']],
    [['build', 'folder/a.xlsx', 'folder/dalam/b.xlsx']],
    [['explain', 'lembar/ekspor-lain']],
    [['explain', 'xyz']],
    [['rules']],
    [['templates', 'diff', 'tiada']],
    [['build', 'folder']],
  ])('%j: where a folder carries its own lapkin every command is one that can be typed there', async (argv) => {
    const { stdout, stderr } = await runCommand(argv, { cwd, env: { LAPKIN_STARTER: './lapkin' } });
    const commands = (stdout + stderr).split('\n').filter((line) => /\blapkin [a-z[]/.test(line));
    expect(
      commands.filter((line) =>
        /(?<!\.\/)lapkin (?:build|check|init|explain|rules|templates|doctor|batch|\[)/.test(line),
      ),
    ).toEqual([]);
    expect(commands.join('\n')).toContain('./lapkin ');
  });
});
