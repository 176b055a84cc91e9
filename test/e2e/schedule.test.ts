import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-jadwal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the script with a lapkin that notes its arguments and ends with the codes given, one a call. */
function run(date: string, ...exitCodes: readonly number[]) {
  const log = join(folder, 'catatan');
  const commandPath = join(folder, 'lapkin');
  const content = `#!/bin/sh\necho "$*" >> '${log}'\ncase $(wc -l < '${log}') in\n${exitCodes
    .map((k, i) => `*${i + 1}) exit ${k} ;;`)
    .join('\n')}\nesac\nexit 99\n`;
  writeFileSync(commandPath, content);
  chmodSync(commandPath, 0o755);
  const result = spawnSync('sh', ['scripts/jadwal/laporan-triwulan.sh', 'buku', join(folder, 'out')], {
    env: { PATH: '/usr/bin:/bin', LAPKIN: commandPath, TANGGAL: date },
    encoding: 'utf8',
  });
  const calls = readFileSync(log, 'utf8').replaceAll(`${folder}/`, '').trim().split('\n');
  return { exitCode: result.status, stderr: result.stderr, calls };
}

describe('the script for cron and systemd', () => {
  it('takes the quarter before, also over the turn of the year', () => {
    expect(run('2025-01', 0, 0)).toEqual({
      exitCode: 0,
      stderr: '',
      calls: [
        'batch buku -o out/2024-tw-4 --tahun 2024 --triwulan 4',
        'rekap buku -o out/2024-tw-4/rekap.xlsx --tahun 2024 --triwulan 4',
      ],
    });
  });

  it('tries what failed once more, and is content when that helps', () => {
    const { exitCode: exitCodes, calls } = run('2024-07', 6, 0, 0);
    expect(exitCodes).toBe(0);
    expect(calls[1]).toBe('batch buku -o out/2024-tw-2 --tahun 2024 --triwulan 2 --retry-failed');
  });

  it('makes the table all the same when some still fail, and says so with exit 6', () => {
    const { exitCode: exitCodes, stderr, calls } = run('2024-09', 6, 6, 6);
    expect(exitCodes).toBe(6);
    expect(calls).toHaveLength(3);
    expect(stderr).toContain('ringkasan.xlsx');
  });

  it('stops without a table when lapkin could not run at all', () => {
    expect(run('2024-10', 5)).toMatchObject({ exitCode: 5, calls: [expect.stringContaining('batch')] });
  });
});

describe('the scripts for Windows', () => {
  const readScript = (name: string): string => readFileSync(join('scripts/jadwal', name), 'latin1');

  it.each(['laporan-triwulan.cmd', 'laporan-triwulan.ps1'])(
    '%s: line ends of Windows, and plain ASCII, which every code page reads alike',
    (name) => {
      const content = readScript(name);
      expect(content.split('\r\n').join('')).toMatch(/^[\x20-\x7e]+$/);
      expect(content.endsWith('\r\n')).toBe(true);
      expect(readFileSync('.gitattributes', 'utf8')).toContain(`*${name.slice(-4)} text eol=crlf`);
    },
  );

  it('the PowerShell script gives lapkin the same commands in the same order as the shell script', () => {
    const readCommands = (content: string, pattern: RegExp): readonly string[] =>
      content
        .split(/\r?\n/)
        .filter((line) => pattern.test(line))
        .map((line) => [/ (batch|rekap) /.exec(line)?.[1], ...(line.match(/ --?[a-z-]+/g) ?? [])].join(''));
    const windows = readCommands(
      readScript('laporan-triwulan.ps1').replace(/\(Join-Path[^)]*\)/, 'x'),
      /^ *& \$Lapkin /,
    );
    expect(windows).toEqual(readCommands(readScript('laporan-triwulan.sh'), /^ *"\$lapkin" /));
    expect(windows).toEqual([
      'batch -o --tahun --triwulan',
      'batch -o --tahun --triwulan --retry-failed',
      'rekap -o --tahun --triwulan',
    ]);
  });
});
