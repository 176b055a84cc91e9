import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { writeBuku } from '../support/write-buku.ts';

const SECRET = 'RAHASIA-4c1d';
/** A picture of one pixel. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let home = '';
let mailed = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lapkin-kiriman-'));
  mailed = join(home, 'kiriman');
  mkdirSync(mailed);
  writeFileSync(join(home, 'rahasia.txt'), SECRET);
  writeFileSync(join(home, 'rahasia.png'), Buffer.concat([DOT, Buffer.from(SECRET)]));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const build = () => runCommand(['build', 'kiriman/a.xlsx', '-o', 'a.html'], { cwd: home });
const html = () => readFileSync(join(home, 'a.html'), 'utf8');
const photos = (...names: readonly string[]) =>
  writeBuku(join(mailed, 'a.xlsx'), { dokumentasi: names.map((n) => [n, 'foto']) });

describe('settings that came with a workbook', () => {
  it.each([
    'browser',
    'LAPKIN_BROWSER',
    'templates',
    '--templates',
    'output',
    'TMPDIR',
    'timeout',
    'logo',
    'Logo',
    'constructor',
    'extends',
    'plugins',
  ])('may not name %s', async (key) => {
    await writeBuku(join(mailed, 'a.xlsx'));
    writeFileSync(join(mailed, 'lapkin.config.json'), `{ ${JSON.stringify(key)}: ${JSON.stringify(join(home, 'x'))} }`);
    const { exit, stderr } = await build();
    expect([exit, stderr]).toEqual([2, expect.stringContaining('lapkin.config.json')]);
  });

  it('are text in the report, whatever they hold', async () => {
    await writeBuku(join(mailed, 'a.xlsx'));
    const text = '<img src=x onerror=y>"; } @page { } </style><script>z</script>';
    writeFileSync(join(mailed, 'lapkin.config.json'), JSON.stringify({ 'Kop Halaman': text }));
    expect((await build()).exit).toBe(0);
    expect(html()).not.toMatch(/<script>z|<img src=x/);
  });

  it.each(['pipa', 'perangkat', 'folder'])(
    'that are no file are refused, and waited for by nobody: %s',
    async (kind) => {
      await writeBuku(join(mailed, 'a.xlsx'));
      const path = join(mailed, 'lapkin.config.json');
      if (kind === 'pipa') execFileSync('mkfifo', [path]);
      else if (kind === 'perangkat') symlinkSync('/dev/zero', path);
      else mkdirSync(path);
      const { exit, stderr } = await build();
      expect([exit, stderr]).toEqual([2, expect.stringContaining('tidak dapat dibaca')]);
    },
  );

  it('that are a link to a secret tell nothing of it', async () => {
    await writeBuku(join(mailed, 'a.xlsx'));
    symlinkSync(join(home, 'rahasia.txt'), join(mailed, 'lapkin.config.json'));
    const { exit, stderr } = await build();
    expect([exit, stderr.includes(SECRET)]).toEqual([2, false]);
  });
});

describe('pictures that came with a workbook', () => {
  it('are read where they lie in its folder, also through a link within it', async () => {
    mkdirSync(join(mailed, 'foto'));
    writeFileSync(join(mailed, 'foto', 'a.png'), DOT);
    symlinkSync('foto/a.png', join(mailed, 'b.png'));
    await photos('foto/a.png', 'b.png');
    expect(await build()).toMatchObject({ exit: 0, stderr: expect.not.stringContaining('dokumentasi/') });
  });

  it.each([
    ['a link that leads out', () => symlinkSync(join(home, 'rahasia.png'), join(mailed, 'foto.png')), 'foto.png'],
    ['a folder that is a link', () => symlinkSync(home, join(mailed, 'luar')), 'luar/rahasia.png'],
    ['a way up', () => undefined, '../rahasia.png'],
    ['a whole path', () => undefined, '/etc/hostname'],
    ['a path of Windows', () => undefined, 'C:\\rahasia.png'],
    ['a share of Windows', () => undefined, '\\\\server\\foto.png'],
    ['a hidden way up', () => undefined, 'x/../../rahasia.png'],
  ])('are not read by %s', async (_, prepare, name) => {
    prepare();
    await photos(name);
    const { exit, stderr } = await build();
    expect([exit, stderr]).toEqual([0, expect.stringContaining('dokumentasi/di-luar-folder')]);
    expect(html()).not.toContain('data:image/jpeg');
  });

  it.each([
    ['a pipe', () => void execFileSync('mkfifo', [join(mailed, 'foto.png')]), 'foto-tidak-ada'],
    ['a folder', () => mkdirSync(join(mailed, 'foto.png')), 'foto-tidak-ada'],
    ['SVG', () => writeFileSync(join(mailed, 'foto.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>'), 'foto-rusak'],
    ['HTML', () => writeFileSync(join(mailed, 'foto.png'), '<html><img src=x>'), 'foto-rusak'],
    ['PDF', () => writeFileSync(join(mailed, 'foto.png'), '%PDF-1.7\n'), 'foto-rusak'],
    ['a picture cut off', () => writeFileSync(join(mailed, 'foto.png'), DOT.subarray(0, 40)), 'foto-rusak'],
    ['20,000 by 20,000 pixels', () => writeFileSync(join(mailed, 'foto.png'), hugePicture()), 'foto-rusak'],
  ])('are passed over with a finding: %s', async (_, prepare, code) => {
    prepare();
    await photos('foto.png');
    const { exit, stderr } = await build();
    expect([exit, stderr]).toEqual([0, expect.stringContaining(`dokumentasi/${code}`)]);
  });

  it('are drawn anew: what hangs behind the pixels is not in the report', async () => {
    writeFileSync(
      join(mailed, 'foto.png'),
      Buffer.concat([DOT, Buffer.from(`PK\u0003\u0004<script>${SECRET}</script>`)]),
    );
    await photos('foto.png');
    expect((await build()).exit).toBe(0);
    const pictures = [...html().matchAll(/data:image\/jpeg;base64,([\w+/=]+)/g)].map(([, text = '']) =>
      Buffer.from(text, 'base64'),
    );
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.includes(SECRET)).toBe(false);
  });
});

/** The head of a PNG of 20,000 by 20,000 pixels; nobody gets as far as its body. */
function hugePicture(): Buffer {
  const bytes = Buffer.from(DOT);
  bytes.writeUInt32BE(20_000, 16);
  bytes.writeUInt32BE(20_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}
