import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sidikBersama } from '../../src/app/batch/fingerprint.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import { jalankan } from '../cli/proses.ts';
import { tulisBuku, unit } from '../support/buku-uji.ts';

vi.setConfig({ testTimeout: 60_000 });

let cwd = '';
const TETAP = { 'buku/a.xlsx': 'tetap', 'buku/b.xlsx': 'tetap' };
const a = (ubah = {}) =>
  tulisBuku(join(cwd, 'buku', 'a.xlsx'), {
    identitas: { ...unit('A').identitas, logo: 'logo.png' },
    dokumentasi: [['foto.png', 'Rapat koordinasi']],
    ...ubah,
  });
const gambar = async (nama: string, warna: string): Promise<void> => {
  const create = { width: 40, height: 30, channels: 3, background: warna } as const;
  writeFileSync(join(cwd, 'buku', nama), await sharp({ create }).png().toBuffer());
};

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-lewati-'));
  await a();
  await tulisBuku(join(cwd, 'buku', 'b.xlsx'), unit('B'));
  await gambar('logo.png', 'blue');
  await gambar('foto.png', 'green');
  await tulisTemplat('<p>{{sampul.judul}}</p>');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function tulisTemplat(isi: string, nama = 'sampul.hbs'): Promise<void> {
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(cwd, 'templat', 'bagian'), { recursive: true });
  writeFileSync(join(cwd, 'templat', nama), isi);
}

/** Runs batch and gives what became of each workbook. */
async function jalan(...bendera: readonly string[]): Promise<Record<string, string>> {
  const argv = ['batch', 'buku', '-o', 'out', '--to', 'html', '--templates', 'templat', ...bendera];
  const { exit, stderr } = await jalankan(argv, { cwd });
  expect([exit, stderr]).toEqual([0, expect.any(String)]);
  const { files } = JSON.parse(readFileSync(join(cwd, 'out', 'ringkasan.json'), 'utf8'));
  return Object.fromEntries(files.map((f: { file: string; status: string }) => [f.file, f.status]));
}
const keluaran = (berkas: string): string => {
  const { files } = JSON.parse(readFileSync(join(cwd, 'out', 'ringkasan.json'), 'utf8'));
  const entri = files.find((f: { file: string }) => f.file === berkas);
  return join(cwd, 'out', entri.output);
};

describe('a second run', () => {
  it('builds nothing when nothing has changed, however often', async () => {
    await jalan();
    expect(await jalan()).toEqual(TETAP);
    expect(await jalan('--jobs', '1', '--timeout', '5')).toEqual(TETAP);
  });

  it.each<[string, () => Promise<void> | void]>([
    ['the workbook', () => a({ narasi: KALAENA.narasi.slice(1) })],
    ['the emblem beside it', () => gambar('logo.png', 'red')],
    ['a photo of Dokumentasi', () => gambar('foto.png', 'red')],
    ['a photo that is gone', () => rmSync(join(cwd, 'buku', 'foto.png'))],
    ['its report, deleted', () => rmSync(keluaran('buku/a.xlsx'))],
    ['its report, edited', () => appendFileSync(keluaran('buku/a.xlsx'), '<!-- diubah -->')],
  ])('builds the one of which %s has changed', async (_, ubah) => {
    await jalan();
    await ubah();
    expect(await jalan()).toEqual({ ...TETAP, 'buku/a.xlsx': 'selesai' });
    expect(await jalan()).toEqual(TETAP);
  });

  it.each<[string, () => Promise<void> | void, readonly string[]]>([
    ['a template', () => tulisTemplat('<p>{{sampul.judul}}.</p>'), []],
    ['a new part of its own among the templates', () => tulisTemplat('<b>x</b>', 'bagian/milik.hbs'), []],
    ['lapkin.config.json', () => writeFileSync(join(cwd, 'lapkin.config.json'), '{ "Kertas": "F4" }'), []],
    ['--draft', () => undefined, ['--draft']],
    ['--triwulan', () => undefined, ['--triwulan', 'II', '--tahun', '2024']],
    ['--to', () => undefined, ['--to', 'html,json']],
    ['--force', () => undefined, ['--force']],
  ])('builds both when %s is another', async (_, ubah, bendera) => {
    await jalan();
    await ubah();
    const keduanya = { 'buku/a.xlsx': 'selesai', 'buku/b.xlsx': 'selesai' };
    expect(await jalan(...bendera)).toEqual(keduanya);
    expect(await jalan(...bendera)).toEqual(bendera.includes('--force') ? keduanya : TETAP);
  });
});

it('another version of lapkin is another hash', async () => {
  const satu = sidikBersama(['1.0.0', 'pdf'], new Map());
  expect(sidikBersama(['1.0.0', 'pdf'], new Map())).toBe(satu);
  expect(sidikBersama(['1.0.1', 'pdf'], new Map())).not.toBe(satu);
});
