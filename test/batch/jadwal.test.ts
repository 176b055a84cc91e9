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
function jalan(tanggal: string, ...kode: readonly number[]) {
  const catatan = join(folder, 'catatan');
  const lapkin = join(folder, 'lapkin');
  const isi = `#!/bin/sh\necho "$*" >> '${catatan}'\ncase $(wc -l < '${catatan}') in\n${kode
    .map((k, i) => `*${i + 1}) exit ${k} ;;`)
    .join('\n')}\nesac\nexit 99\n`;
  writeFileSync(lapkin, isi);
  chmodSync(lapkin, 0o755);
  const hasil = spawnSync('sh', ['scripts/jadwal/laporan-triwulan.sh', 'buku', join(folder, 'out')], {
    env: { PATH: '/usr/bin:/bin', LAPKIN: lapkin, TANGGAL: tanggal },
    encoding: 'utf8',
  });
  const panggilan = readFileSync(catatan, 'utf8').replaceAll(`${folder}/`, '').trim().split('\n');
  return { kode: hasil.status, stderr: hasil.stderr, panggilan };
}

describe('the script for cron and systemd', () => {
  it('takes the quarter before, also over the turn of the year', () => {
    expect(jalan('2025-01', 0, 0)).toEqual({
      kode: 0,
      stderr: '',
      panggilan: [
        'batch buku -o out/2024-tw-4 --tahun 2024 --triwulan 4',
        'rekap buku -o out/2024-tw-4/rekap.xlsx --tahun 2024 --triwulan 4',
      ],
    });
  });

  it('tries what failed once more, and is content when that helps', () => {
    const { kode, panggilan } = jalan('2024-07', 6, 0, 0);
    expect(kode).toBe(0);
    expect(panggilan[1]).toBe('batch buku -o out/2024-tw-2 --tahun 2024 --triwulan 2 --retry-failed');
  });

  it('makes the table all the same when some still fail, and says so with exit 6', () => {
    const { kode, stderr, panggilan } = jalan('2024-09', 6, 6, 6);
    expect(kode).toBe(6);
    expect(panggilan).toHaveLength(3);
    expect(stderr).toContain('ringkasan.xlsx');
  });

  it('stops without a table when lapkin could not run at all', () => {
    expect(jalan('2024-10', 5)).toMatchObject({ kode: 5, panggilan: [expect.stringContaining('batch')] });
  });
});

describe('the scripts for Windows', () => {
  const baca = (nama: string): string => readFileSync(join('scripts/jadwal', nama), 'latin1');

  it.each(['laporan-triwulan.cmd', 'laporan-triwulan.ps1'])(
    '%s: line ends of Windows, and plain ASCII, which every code page reads alike',
    (nama) => {
      const isi = baca(nama);
      expect(isi.split('\r\n').join('')).toMatch(/^[\x20-\x7e]+$/);
      expect(isi.endsWith('\r\n')).toBe(true);
      expect(readFileSync('.gitattributes', 'utf8')).toContain(`*${nama.slice(-4)} text eol=crlf`);
    },
  );

  it('the PowerShell script gives lapkin the same commands in the same order as the shell script', () => {
    const perintah = (isi: string, awal: RegExp): readonly string[] =>
      isi
        .split(/\r?\n/)
        .filter((baris) => awal.test(baris))
        .map((baris) =>
          [/ (batch|rekap) /.exec(baris)?.[1], ...(baris.match(/ --?[a-z-]+/g) ?? [])].join(''),
        );
    const windows = perintah(
      baca('laporan-triwulan.ps1').replace(/\(Join-Path[^)]*\)/, 'x'),
      /^ *& \$Lapkin /,
    );
    expect(windows).toEqual(perintah(baca('laporan-triwulan.sh'), /^ *"\$lapkin" /));
    expect(windows).toEqual([
      'batch -o --tahun --triwulan',
      'batch -o --tahun --triwulan --retry-failed',
      'rekap -o --tahun --triwulan',
    ]);
  });
});
