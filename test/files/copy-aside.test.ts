import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyAside } from '../../src/files/copy-aside.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-lama-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('copies stand beside the file under names that are free, with its content and its date', () => {
  const folder = makeFolder();
  const path = join(folder, 'laporan tw 2.v1.docx');
  const date = new Date('2024-07-04T00:00:00Z');
  for (const content of ['satu', 'dua', 'tiga']) {
    writeFileSync(path, content);
    utimesSync(path, date, date);
    const copy = copyAside(path);
    expect([readFileSync(copy, 'utf8'), statSync(copy).mtime]).toEqual([content, date]);
  }
  expect(readdirSync(folder).sort()).toEqual([
    'laporan tw 2.v1 (lama 2).docx',
    'laporan tw 2.v1 (lama 3).docx',
    'laporan tw 2.v1 (lama).docx',
    'laporan tw 2.v1.docx',
  ]);
  expect(readFileSync(join(folder, 'laporan tw 2.v1 (lama).docx'), 'utf8')).toBe('satu');
});

test('a file that is not there is an error and leaves nothing', () => {
  const folder = makeFolder();
  expect(() => copyAside(join(folder, 'tiada.pdf'))).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual([]);
});
