import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KALAENA } from '../../../src/workbook/kalaena.ts';
import { runCommand } from '../../support/run-command.ts';
import { unit, writeBuku } from '../../support/write-buku.ts';

vi.setConfig({ testTimeout: 60_000 });

let cwd = '';
const UNCHANGED = { 'buku/a.xlsx': 'tetap', 'buku/b.xlsx': 'tetap' };
const a = (changes = {}) =>
  writeBuku(join(cwd, 'buku', 'a.xlsx'), {
    identitas: { ...unit('A').identitas, logo: 'logo.png' },
    dokumentasi: [['foto.png', 'Rapat koordinasi']],
    ...changes,
  });
const writePicture = async (name: string, color: string): Promise<void> => {
  const create = { width: 40, height: 30, channels: 3, background: color } as const;
  writeFileSync(join(cwd, 'buku', name), await sharp({ create }).png().toBuffer());
};

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-lewati-'));
  await a();
  await writeBuku(join(cwd, 'buku', 'b.xlsx'), unit('B'));
  await writePicture('logo.png', 'blue');
  await writePicture('foto.png', 'green');
  await writeTemplate('<p>{{sampul.judul}}</p>');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function writeTemplate(content: string, name = 'sampul.hbs'): Promise<void> {
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(cwd, 'templat', 'bagian'), { recursive: true });
  writeFileSync(join(cwd, 'templat', name), content);
}

/** Runs batch and gives what became of each workbook. */
async function run(...flags: readonly string[]): Promise<Record<string, string>> {
  const argv = ['batch', 'buku', '-o', 'out', '--to', 'html', '--templates', 'templat', ...flags];
  const { exit, stderr } = await runCommand(argv, { cwd });
  expect([exit, stderr]).toEqual([0, expect.any(String)]);
  const { files } = JSON.parse(readFileSync(join(cwd, 'out', 'ringkasan.json'), 'utf8'));
  return Object.fromEntries(files.map((f: { file: string; status: string }) => [f.file, f.status]));
}
const readOutput = (file: string): string => {
  const { files } = JSON.parse(readFileSync(join(cwd, 'out', 'ringkasan.json'), 'utf8'));
  const entry = files.find((f: { file: string }) => f.file === file);
  return join(cwd, 'out', entry.output);
};

describe('a second run', () => {
  it('builds nothing when nothing has changed, however often', async () => {
    await run();
    expect(await run()).toEqual(UNCHANGED);
    expect(await run('--jobs', '1', '--timeout', '5')).toEqual(UNCHANGED);
  });

  it.each<[string, () => Promise<void> | void]>([
    ['the workbook', () => a({ narasi: KALAENA.narasi.slice(1) })],
    ['the emblem beside it', () => writePicture('logo.png', 'red')],
    ['a photo of Dokumentasi', () => writePicture('foto.png', 'red')],
    ['a photo that is gone', () => rmSync(join(cwd, 'buku', 'foto.png'))],
    ['its report, deleted', () => rmSync(readOutput('buku/a.xlsx'))],
    ['its report, edited', () => appendFileSync(readOutput('buku/a.xlsx'), '<!-- diubah -->')],
  ])('builds the one of which %s has changed', async (_, changes) => {
    await run();
    await changes();
    expect(await run()).toEqual({ ...UNCHANGED, 'buku/a.xlsx': 'selesai' });
    expect(await run()).toEqual(UNCHANGED);
  });

  it.each<[string, () => Promise<void> | void, readonly string[]]>([
    ['a template', () => writeTemplate('<p>{{sampul.judul}}.</p>'), []],
    ['a new part of its own among the templates', () => writeTemplate('<b>x</b>', 'bagian/milik.hbs'), []],
    ['lapkin.config.json', () => writeFileSync(join(cwd, 'lapkin.config.json'), '{ "Kertas": "F4" }'), []],
    ['--draft', () => undefined, ['--draft']],
    ['--triwulan', () => undefined, ['--triwulan', 'II', '--tahun', '2024']],
    ['--to', () => undefined, ['--to', 'html,json']],
    ['--force', () => undefined, ['--force']],
  ])('builds both when %s is another', async (_, changes, flags) => {
    await run();
    await changes();
    const both = { 'buku/a.xlsx': 'selesai', 'buku/b.xlsx': 'selesai' };
    expect(await run(...flags)).toEqual(both);
    expect(await run(...flags)).toEqual(flags.includes('--force') ? both : UNCHANGED);
  });
});
