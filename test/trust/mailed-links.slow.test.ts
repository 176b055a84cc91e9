import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PIXEL } from '../support/pixel.ts';
import { runCommand } from '../support/run-command.ts';
import { unzip, zip } from '../support/workbook-parts.ts';
import { makeBuku, unit, writeBuku } from '../support/write-buku.ts';

const SECRET = 'RAHASIA-9b2e';
let home = '';
let mailed = '';
const inHome = (name: string): string => join(home, name);
const inMailed = (name: string): string => join(mailed, name);

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'lapkin-tautan-'));
  mailed = inHome('kiriman');
  mkdirSync(mailed);
  await writeBuku(inMailed('a.xlsx'));
  await writeBuku(inHome('luar/rahasia.xlsx'), unit(SECRET));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const callProgram = (...argv: readonly string[]) => runCommand(argv, { cwd: home });

/** Everything outside the folder that came, and outside what lapkin was told to write. */
const outside = (): readonly string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^(?:kiriman|out)/.test(name))
    .sort();

describe('links in a folder that came by mail', () => {
  const COMMANDS = [
    ['batch', ['batch', 'kiriman', '-o', 'out', '--to', 'json', '--draft']],
    ['batch by pattern', ['batch', 'kiriman/**/*.xlsx', '-o', 'out', '--to', 'json', '--draft']],
    ['rekap', ['rekap', 'kiriman', '-o', 'out.json']],
    ['check', ['check', 'kiriman', '--format', 'json']],
  ] as const;
  const LINKS = [
    ['to a workbook', 'b.xlsx', '../luar/rahasia.xlsx'],
    ['to a folder', 'unit', '../luar'],
    ['to a folder above', 'atas', '..'],
    ['by its whole path', 'b.xlsx', null],
  ] as const;

  it.each(COMMANDS.flatMap(([name, argv]) => LINKS.map((link) => [name, link[0], argv, link] as const)))(
    '%s refuses one that leads out %s, and names it',
    async (_name, _link, argv, [, name, target]) => {
      symlinkSync(target ?? inHome('luar/rahasia.xlsx'), inMailed(name));
      const before = outside();
      const { exit, stdout, stderr } = await callProgram(...argv);
      expect([exit, stderr]).toEqual([3, expect.stringContaining(`kiriman/${name} adalah tautan ke luar`)]);
      expect(stderr).toContain('sebut sendiri');
      expect(stdout + stderr).not.toContain(SECRET);
      expect(outside()).toEqual(before);
      expect(existsSync(inHome('out'))).toBe(false);
    },
  );

  it('that lead to what lies in it are followed, and a workbook is read once', async () => {
    mkdirSync(inMailed('unit'));
    await writeBuku(inMailed('unit/b.xlsx'), unit('Kecamatan Dua'));
    symlinkSync('unit', inMailed('lagi'));
    symlinkSync('a.xlsx', inMailed('c.xlsx'));
    const { exit } = await callProgram('batch', 'kiriman', '-o', 'out', '--to', 'json', '--draft');
    const { files } = JSON.parse(readFileSync(inHome('out/ringkasan.json'), 'utf8'));
    expect([exit, files.length]).toEqual([0, 2]);
  });

  it('a hard link is the workbook itself: it is read where it lies', async () => {
    linkSync(inHome('luar/rahasia.xlsx'), inMailed('b.xlsx'));
    const { exit } = await callProgram('batch', 'kiriman', '-o', 'out', '--to', 'json', '--draft');
    expect(exit).toBe(0);
  });

  it.each([
    ['a shortcut of Windows', 'b.xlsx.lnk'],
    ['a shortcut of the web', 'b.url'],
    ['a shortcut of a desktop', 'b.desktop'],
  ])('%s is no workbook', async (_, name) => {
    writeFileSync(inMailed(name), `L\0\0\0 [InternetShortcut]\nURL=file://${inHome('luar/rahasia.xlsx')}\n`);
    const { exit } = await callProgram('batch', 'kiriman', '-o', 'out', '--to', 'json', '--draft');
    const { files } = JSON.parse(readFileSync(inHome('out/ringkasan.json'), 'utf8'));
    expect([exit, files.length]).toEqual([0, 1]);
  });

  it.each(['lapkin.config.json', 'lapkin.peta.json'])('%s that leads out is not read', async (name) => {
    writeFileSync(inHome('luar/setelan.json'), `{ "${SECRET}": "x" }`);
    symlinkSync('../luar/setelan.json', inMailed(name));
    const { exit, stdout, stderr } = await callProgram('build', 'kiriman/a.xlsx', '-o', 'a.html');
    expect([exit, stderr]).toEqual([2, expect.stringContaining(`${name} adalah tautan ke luar foldernya`)]);
    expect(stdout + stderr).not.toContain(SECRET);
  });

  it.each(['lapkin.config.json'])('%s that leads to its neighbour is read', async (name) => {
    writeFileSync(inMailed('setelan.json'), '{ "Kertas": "F4" }');
    symlinkSync('setelan.json', inMailed(name));
    expect(await callProgram('build', 'kiriman/a.xlsx', '-o', 'a.html')).toMatchObject({ exit: 0 });
  });

  it('outputs that stand there as links are written anew, and what they led to stays', async () => {
    mkdirSync(inHome('out'));
    for (const [name, target] of [
      ['a.html', 'x'],
      ['a-bercatatan.xlsx', 'y'],
      ['out/ringkasan.json', 'z'],
    ] as const) {
      writeFileSync(inHome(`luar/${target}`), SECRET);
      const place = name.startsWith('out/') ? inHome(name) : inMailed(name);
      symlinkSync(inHome(`luar/${target}`), place);
    }
    await callProgram('build', 'kiriman/a.xlsx', '-o', 'kiriman/a.html');
    await callProgram('check', 'kiriman/a.xlsx', '--annotate', 'kiriman/a-bercatatan.xlsx');
    await callProgram('batch', 'kiriman/a.xlsx', '-o', 'out', '--to', 'json', '--draft');
    for (const name of ['x', 'y', 'z']) expect(readFileSync(inHome(`luar/${name}`), 'utf8')).toBe(SECRET);
    expect(readFileSync(inMailed('a.html'), 'utf8')).toContain('</html>');
    expect(JSON.parse(readFileSync(inHome('out/ringkasan.json'), 'utf8')).files).toHaveLength(1);
  });
});

describe('pictures under names of elsewhere', () => {
  const NAMES = [
    ...['../luar/rahasia.png', '..\\luar\\rahasia.png', 'x/../../luar/rahasia.png', './../luar/rahasia.png'],
    ...[
      '/etc/hostname',
      'C:\\rahasia.png',
      'c:rahasia.png',
      '\\\\server\\berbagi\\rahasia.png',
      '//server/rahasia.png',
    ],
    ...['\\\\?\\C:\\rahasia.png', '\\\\.\\pipe\\rahasia', 'keluar/rahasia.png', 'rahasia.png'],
  ];

  it.each(NAMES)('are not read, in Dokumentasi and as a logo: %s', async (name) => {
    writeFileSync(inHome('luar/rahasia.png'), PIXEL);
    symlinkSync('../luar', inMailed('keluar'));
    symlinkSync('../luar/rahasia.png', inMailed('rahasia.png'));
    const { identitas } = unit('Kecamatan');
    await writeBuku(inMailed('a.xlsx'), {
      dokumentasi: [[name, 'foto']],
      identitas: { ...identitas, logo: name },
    });
    const { exit, stderr } = await callProgram('build', 'kiriman/a.xlsx', '-o', 'a.html');
    expect(exit).toBe(0);
    expect(stderr.split('dokumentasi/di-luar-folder')).toHaveLength(3);
    expect(readFileSync(inHome('a.html'), 'utf8')).not.toContain('data:image');
  });

  it.each([
    'NUL',
    'CON.png',
    'COM1',
    'AUX',
    'foto.png:alur',
    'foto.png\u0000.txt',
    '~/rahasia.png',
    '%TEMP%\\x.png',
    '',
  ])('no device and no stream is opened: %j', async (name) => {
    await writeBuku(inMailed('a.xlsx'), { dokumentasi: [[name, 'foto']] });
    const { exit } = await callProgram('build', 'kiriman/a.xlsx', '-o', 'a.html');
    expect(exit).toBe(0);
    expect(readFileSync(inHome('a.html'), 'utf8')).not.toContain('data:image');
  });
});

describe('names inside a workbook’s archive', () => {
  const ESCAPES = [
    '../../lepas.txt',
    '../../../../../../tmp/lepas.txt',
    '..\\..\\lepas.txt',
    '/tmp/lapkin-lepas.txt',
    'C:\\lepas.txt',
    'xl/../../lepas.txt',
    './../lepas.txt',
  ];

  it.each(ESCAPES)('lead to no file outside, whatever is made of it: %s', async (slip) => {
    const parts = unzip(Buffer.from(await makeBuku()));
    writeFileSync(inMailed('a.xlsx'), zip({ ...parts, [slip]: SECRET }));
    const before = outside();
    const commands = [
      ['check', 'kiriman/a.xlsx', '--annotate', 'out.xlsx'],
      ['build', 'kiriman/a.xlsx', '-o', 'out.docx', '-o', 'out.html'],
      ['batch', 'kiriman', '-o', 'out', '--to', 'json', '--draft'],
      ['cells', 'kiriman/a.xlsx'],
    ];
    for (const argv of commands) {
      const { exit, stderr } = await callProgram(...argv);
      expect(stderr).not.toContain('lapkin keliru');
      expect([0, 1, 3, 6]).toContain(exit);
    }
    expect(outside()).toEqual(before);
    expect(existsSync('/tmp/lepas.txt') || existsSync('/tmp/lapkin-lepas.txt')).toBe(false);
    // The copy carries no such name on to whoever unpacks it.
    if (existsSync(inHome('out.xlsx'))) {
      const names = Object.keys(unzip(readFileSync(inHome('out.xlsx'))));
      expect(names.filter((name) => /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|:/.test(name))).toEqual([]);
    }
  });

  it.each(['../../../../../../../../etc/hostname', 'file:///etc/hostname', '\\\\server\\x', '/../../rahasia'])(
    'parts are found in the archive alone: a sheet at %s',
    async (target) => {
      const parts = unzip(Buffer.from(await makeBuku()));
      const rels = parts['xl/_rels/workbook.xml.rels'] ?? '';
      const changed = rels.replace(/Target="worksheets\/sheet2\.xml"/, `Target="${target}"`);
      expect(changed).not.toBe(rels);
      writeFileSync(inMailed('a.xlsx'), zip({ ...parts, 'xl/_rels/workbook.xml.rels': changed }));
      const { exit, stderr } = await callProgram('check', 'kiriman/a.xlsx');
      expect(exit).toBeGreaterThan(0);
      expect(stderr).not.toContain('lapkin keliru');
    },
  );
});
