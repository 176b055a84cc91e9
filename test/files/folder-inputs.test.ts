import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expandFolders } from '../../src/files/folder-inputs.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-folder-'));
  for (const name of ['buku/b/2.xlsx', 'buku/1.xlsx', 'luar/3.xlsx']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const link = (target: string, name: string) => symlinkSync(target, join(folder, 'buku', name));

describe('expandFolders, where there are symbolic links', () => {
  it('takes what lies below once, however many links within lead to it', async () => {
    link('b', 'a');
    expect(await expandFolders(['buku'], folder)).toEqual(['buku/1.xlsx', 'buku/b/2.xlsx']);
  });

  it.each([
    ['a folder', '../luar', 'a'],
    ['a file', '../luar/3.xlsx', '9.xlsx'],
    ['a folder above', '../..', 'b/atas'],
    ['a chain of links', 'b/rantai', 'a'],
    ['the root', '/', 'akar'],
  ])('refuses one that leads out, by folder and by pattern: %s', async (_, target, name) => {
    link('../../luar', 'b/rantai');
    if (target !== 'b/rantai') rmSync(join(folder, 'buku/b/rantai'));
    link(target, name);
    const refusal = { exit: 3, message: expect.stringMatching(/^buku[\\/].*tautan ke luar/) };
    await expect(expandFolders(['buku'], folder)).rejects.toMatchObject(refusal);
    await expect(expandFolders(['buku/**/*.xlsx'], folder)).rejects.toMatchObject(refusal);
    await expect(expandFolders(['./buku/**'], folder)).rejects.toMatchObject(refusal);
  });

  it('takes what such a link leads to where it is named', async () => {
    link('../luar', 'a');
    expect(await expandFolders(['buku/a', 'buku/1.xlsx'], folder)).toEqual(['buku/a/3.xlsx', 'buku/1.xlsx']);
    expect(await expandFolders(['buku/a/*.xlsx'], folder)).toEqual(['buku/a/3.xlsx']);
  });

  it('passes over links to what it does not read', async () => {
    writeFileSync(join(folder, 'luar', 'catatan.txt'), '');
    link('../luar/catatan.txt', 'catatan.txt');
    expect(await expandFolders(['buku'], folder)).toEqual(['buku/1.xlsx', 'buku/b/2.xlsx']);
  });

  it('ends where they loop, and takes each workbook once, by its own path', async () => {
    link('../buku', 'a');
    link('..', 'b/induk');
    link('b', '0');
    link('1.xlsx', '0.xlsx');
    const all = ['buku/1.xlsx', 'buku/b/2.xlsx'];
    expect(await expandFolders(['buku'], folder)).toEqual(all);
    expect(await expandFolders(['buku/**/*.xlsx'], folder)).toEqual(all);
  });

  it('keeps one that leads nowhere or to itself, so that it is told of', async () => {
    link('tiada.xlsx', 'hilang.xlsx');
    link('diri.xlsx', 'diri.xlsx');
    expect(await expandFolders(['buku'], folder)).toEqual([
      'buku/1.xlsx',
      'buku/b/2.xlsx',
      'buku/diri.xlsx',
      'buku/hilang.xlsx',
    ]);
  });

  it('takes a linked file that is named, beside the one it leads to', async () => {
    link('1.xlsx', '0.xlsx');
    expect(await expandFolders(['buku/0.xlsx', 'buku/1.xlsx'], folder)).toEqual(['buku/0.xlsx', 'buku/1.xlsx']);
  });
});
