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
  it('takes what a linked folder holds, for it stands below too', async () => {
    link('../luar', 'a');
    expect(await expandFolders(['buku'], folder)).toEqual(['buku/1.xlsx', 'buku/a/3.xlsx', 'buku/b/2.xlsx']);
  });

  it('ends where they loop, and takes each workbook once, by its own path', async () => {
    link('../buku', 'a');
    link('..', 'b/atas');
    link('b', '0');
    link('1.xlsx', '0.xlsx');
    const all = ['buku/1.xlsx', 'buku/b/2.xlsx'];
    expect(await expandFolders(['buku'], folder)).toEqual(all);
    expect(await expandFolders(['buku/**/*.xlsx'], folder)).toEqual(all);
  });

  it('does not climb above the folder given', async () => {
    link('..', 'atas');
    expect(await expandFolders(['buku'], folder)).toEqual(['buku/1.xlsx', 'buku/b/2.xlsx']);
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
