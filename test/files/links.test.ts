import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { oncePerFile, realPath } from '../../src/files/links.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lapkin-tautan-')));
mkdirSync(join(folder, 'buku'));
for (const name of ['a.xlsx', 'b.xlsx']) writeFileSync(join(folder, 'buku', name), name);
symlinkSync(join(folder, 'buku'), join(folder, 'lain'));
symlinkSync(join(folder, 'buku', 'a.xlsx'), join(folder, 'buku', 'z.xlsx'));
afterAll(() => rmSync(folder, { recursive: true }));

test('links are followed to what they lead to; what is not there stays as it is named', () => {
  expect(realPath(join(folder, 'lain', 'a.xlsx'))).toBe(join(folder, 'buku', 'a.xlsx'));
  expect(realPath(join(folder, 'tiada', 'a.xlsx'))).toBe(join(folder, 'tiada', 'a.xlsx'));
});

test('a file that is met twice is left once, under its own path where that is among them', () => {
  expect(oncePerFile(['lain/a.xlsx', 'buku/a.xlsx', 'buku/z.xlsx', 'buku/b.xlsx'], folder)).toEqual([
    'buku/a.xlsx',
    'buku/b.xlsx',
  ]);
  expect(oncePerFile(['lain/a.xlsx', 'buku/z.xlsx', './lain/b.xlsx'], folder)).toEqual([
    'lain/a.xlsx',
    './lain/b.xlsx',
  ]);
});

test('two names that nothing stands behind are two', () => {
  expect(oncePerFile(['x.xlsx', 'y.xlsx'], folder)).toEqual(['x.xlsx', 'y.xlsx']);
});
