import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PIXEL } from '../support/pixel.ts';
import { runCommand } from '../support/run-command.ts';
import { writeBuku } from '../support/write-buku.ts';

const SECRET = 'RAHASIA-4c1d';
let home = '';
let mailed = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lapkin-kiriman-'));
  mailed = join(home, 'kiriman');
  mkdirSync(mailed);
  writeFileSync(join(home, 'rahasia.txt'), SECRET);
  writeFileSync(join(home, 'rahasia.png'), Buffer.concat([PIXEL, Buffer.from(SECRET)]));
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
      expect([exit, stderr]).toEqual([2, expect.stringMatching(/tidak dapat dibaca|tautan ke luar/)]);
    },
  );

  it('that are a link to a secret tell nothing of it', async () => {
    await writeBuku(join(mailed, 'a.xlsx'));
    symlinkSync(join(home, 'rahasia.txt'), join(mailed, 'lapkin.config.json'));
    const { exit, stderr } = await build();
    expect([exit, stderr.includes(SECRET)]).toEqual([2, false]);
  });
});

describe('a layout that came with a workbook', () => {
  const column = { kolom: 'C', judul: 'SUB KEGIATAN', arti: 'SUB KEGIATAN' };
  const sheet = { lembar: 'Realisasi Keuangan', sebagai: 'Realisasi Keuangan', kepala: '4-5', kolom: [column] };
  const mail = async (layout: unknown): Promise<void> => {
    await writeBuku(join(mailed, 'a.xlsx'));
    writeFileSync(join(mailed, 'lapkin.peta.json'), typeof layout === 'string' ? layout : JSON.stringify(layout));
  };
  /** All columns of the sheet as they are, but with these changes by letters. */
  const whole = (changes: Readonly<Record<string, object>>) => ({
    ...sheet,
    kolom: [
      ['C', 'SUB KEGIATAN', 'SUB KEGIATAN'],
      ['D', 'ANGGARAN', 'ANGGARAN'],
      ['E', 'TRIWULAN I › TARGET', 'TARGET Triwulan I'],
      ['F', 'TRIWULAN I › REALISASI', 'REALISASI Triwulan I'],
      ['H', 'TRIWULAN II › TARGET', 'TARGET Triwulan II'],
      ['I', 'TRIWULAN II › REALISASI', 'REALISASI Triwulan II'],
    ].map(([letters = '', heading, meaning]) => ({
      kolom: letters,
      judul: heading,
      arti: meaning,
      ...changes[letters],
    })),
  });

  it.each([
    ['another folder', { buku: ['../a.xlsx'], lembar: [sheet] }],
    ['a whole path', { buku: ['/etc/passwd'], lembar: [sheet] }],
    ['a path of Windows', { buku: ['C:\\a.xlsx'], lembar: [sheet] }],
    ['a program', { perintah: 'touch x', lembar: [sheet] }],
    ['a browser', { browser: '/bin/sh', lembar: [sheet] }],
    ['templates', { lembar: [{ ...sheet, templates: '/tmp' }] }],
    ['another file to be read', { extends: '../rahasia.txt', lembar: [sheet] }],
    ['a prototype', `{ "__proto__": { "x": 1 }, "lembar": [${JSON.stringify(sheet)}] }`],
    ['columns without end', { lembar: [{ ...sheet, kolom: [{ ...column, kolom: 'ZZZZ' }] }] }],
    ['an order to the terminal', { lembar: [{ ...sheet, kolom: [{ ...column, arti: '\u001b[2J\u202e' }] }] }],
    ['no JSON', '{ "lembar": '],
  ])('may not name %s', async (_, layout) => {
    await mail(layout);
    const { exit, stderr } = await build();
    expect([exit, stderr]).toEqual([2, expect.stringContaining('lapkin.peta.json')]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(stderr).not.toMatch(/[\u001b\u202e]/);
  });

  it('is read where it is true of the workbook', async () => {
    await mail({ buku: ['a.xlsx'], lembar: [whole({})] });
    expect(await build()).toMatchObject({ exit: 0 });
  });

  it.each([
    ['a column that has moved', whole({ I: { judul: 'TRIWULAN II › CAIR' } }), 'Judul kolom I'],
    ['a column told to stand elsewhere', whole({ I: { kolom: 'L' } }), 'Judul kolom L'],
    ['a column far outside the sheet', whole({ I: { kolom: 'ZZZ' } }), 'Judul kolom ZZZ'],
    ['rows of the heading far below', { ...whole({}), kepala: '900000-900001' }, 'Judul kolom'],
    ['a column left out', { ...whole({}), kolom: whole({}).kolom.slice(0, -1) }, 'belum menyebut kolom'],
  ])('stops the report, and no figure is read from elsewhere: %s', async (_, told, sentence) => {
    await mail({ lembar: [told] });
    const { exit, stderr } = await build();
    expect([exit, stderr]).toEqual([1, expect.stringContaining(sentence)]);
    expect(existsSync(join(home, 'a.html'))).toBe(false);
  });

  it.each(['pipa', 'perangkat', 'folder', 'besar'])('that is no file of a usual size is refused: %s', async (kind) => {
    await writeBuku(join(mailed, 'a.xlsx'));
    const path = join(mailed, 'lapkin.peta.json');
    if (kind === 'pipa') execFileSync('mkfifo', [path]);
    else if (kind === 'perangkat') symlinkSync('/dev/zero', path);
    else if (kind === 'folder') mkdirSync(path);
    else writeFileSync(path, ' '.repeat(6_000_000));
    const { exit, stderr } = await build();
    expect([exit, stderr]).toEqual([2, expect.stringMatching(/tidak dapat dibaca|tautan ke luar/)]);
  });

  it('that is a link to a secret tells nothing of it', async () => {
    await writeBuku(join(mailed, 'a.xlsx'));
    symlinkSync(join(home, 'rahasia.txt'), join(mailed, 'lapkin.peta.json'));
    const { exit, stderr } = await build();
    expect([exit, stderr.includes(SECRET)]).toEqual([2, false]);
  });
});

describe('templates and programs that came with a workbook', () => {
  it.each(['templates', 'templat', 'templat-saya', '.'])('are not taken: %s', async (name) => {
    await writeBuku(join(mailed, 'a.xlsx'));
    mkdirSync(join(mailed, name), { recursive: true });
    for (const file of ['sampul.hbs', 'laporan.hbs', 'laporan.css'])
      writeFileSync(join(mailed, name, file), `<p>${SECRET}</p>`);
    const { exit, stderr } = await runCommand(['build', 'a.xlsx', '-o', '../a.html'], { cwd: mailed });
    expect([exit, stderr]).toEqual([0, expect.any(String)]);
    expect(html()).not.toContain(SECRET);
  });
});

describe('pictures that came with a workbook', () => {
  it('are read where they lie in its folder, also through a link within it', async () => {
    mkdirSync(join(mailed, 'foto'));
    writeFileSync(join(mailed, 'foto', 'a.png'), PIXEL);
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
    ['a picture cut off', () => writeFileSync(join(mailed, 'foto.png'), PIXEL.subarray(0, 40)), 'foto-rusak'],
    ['20,000 by 20,000 pixels', () => writeFileSync(join(mailed, 'foto.png'), hugePicture()), 'foto-rusak'],
  ])('are passed over with a finding: %s', async (_, prepare, code) => {
    prepare();
    await photos('foto.png');
    const { exit, stderr } = await build();
    expect([exit, stderr]).toEqual([0, expect.stringContaining(`dokumentasi/${code}`)]);
  });

  it.each([
    ['GIF and script', Buffer.from(`GIF89a/*${'x'.repeat(40)}*/=1;alert(1)//`)],
    ['JPEG and archive', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('PK\u0003\u0004')])],
    ['TIFF whose directory leads nowhere', Buffer.from('II*\0\xff\xff\xff\x7f', 'latin1')],
    ['WebP of nothing', Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1')],
    ['HEIF that names another file', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0file:///etc/passwd', 'latin1')],
    ['SVG in gzip', gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['SVG after a mark of order', Buffer.from('\uFEFF<?xml version="1.0"?><svg/>')],
    ['a script of PostScript', Buffer.from('%!PS-Adobe-3.0 EPSF-3.0\n(x) run')],
    ['a metafile', Buffer.from([0xd7, 0xcd, 0xc6, 0x9a, 0, 0])],
    ['nothing', Buffer.alloc(0)],
  ])('that are two things at once, or none, are passed over with a finding: %s', async (_, bytes) => {
    writeFileSync(join(mailed, 'foto.png'), bytes);
    await photos('foto.png');
    const { exit, stderr } = await build();
    expect([exit, stderr]).toEqual([0, expect.stringContaining('dokumentasi/foto-rusak')]);
    expect(html()).not.toContain('data:image/jpeg');
  });

  it('are drawn anew: what hangs behind the pixels is not in the report', async () => {
    writeFileSync(
      join(mailed, 'foto.png'),
      Buffer.concat([PIXEL, Buffer.from(`PK\u0003\u0004<script>${SECRET}</script>`)]),
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
  const bytes = Buffer.from(PIXEL);
  bytes.writeUInt32BE(20_000, 16);
  bytes.writeUInt32BE(20_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}
