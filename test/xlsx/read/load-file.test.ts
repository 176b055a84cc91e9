import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isLockFile } from '../../../src/files/lock-file-name.ts';
import { wording } from '../../../src/findings/wording.ts';
import { findingOf } from '../../../src/xlsx/read/load-file.ts';
import { argumentOf } from '../../support/argument-of.ts';
import { bookOf } from '../../support/crafted-zip.ts';
import { loadXlsx } from '../../support/load-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-baca-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function finding(path: string, size?: number): string {
  const limits = size === undefined ? {} : { fileBytes: size };
  const [found] = loadXlsx(path, limits).findings;
  return found === undefined
    ? 'read'
    : `${found.code} ${argumentOf(found, 'jenis') ?? argumentOf(found, 'bendera') ?? ''}`.trim();
}

describe('a file from disk', () => {
  const book = bookOf('<row><c><v>1</v></c></row>');

  test('spaces, ampersands and other alphabets in the name', () => {
    expect(finding(put('laporan & "q2" 報告.xlsx', book))).toBe('read');
  });

  test('the name decides nothing', () => {
    expect(finding(put('buku.txt', book))).toBe('read');
    expect(finding(put('teks.xlsx', 'NO;NAMA\n'))).toBe('berkas/bukan-xlsx csv');
  });

  test('what is not there, a folder, a path through a file', () => {
    expect(finding(join(folder, 'tidak-ada.xlsx'))).toBe('berkas/tidak-ada');
    expect(finding(join(put('berkas.xlsx', book), 'x.xlsx'))).toBe('berkas/tidak-ada');
    expect(finding(join(folder, 'x\0.xlsx'))).toBe('berkas/tidak-ada');
    expect(finding(join(folder, `${'x'.repeat(300)}.xlsx`))).toBe('berkas/tidak-ada');
    mkdirSync(join(folder, 'map.xlsx'));
    expect(finding(join(folder, 'map.xlsx'))).toBe('berkas/bukan-xlsx folder');
  });

  test('lock files are told from workbooks by their name', () => {
    expect(finding(put('~$q2.xlsx', 'Nama'))).toBe('berkas/sedang-dibuka kunci');
    expect(finding(put('.~lock.q2.xlsx#', ',Nama,'))).toBe('berkas/sedang-dibuka kunci');
    expect(isLockFile('C:\\data\\~$q2.xlsx')).toBe(true);
    expect(isLockFile('/data/~q2.xlsx')).toBe(false);
  });

  test('a file over the limit is not read', () => {
    expect(finding(put('besar.xlsx', book), book.length)).toBe('read');
    expect(finding(put('besar.xlsx', book), book.length - 1)).toBe('berkas/terlalu-besar --batas-ukuran');
  });

  test.each([
    ['EBUSY', 'berkas/sedang-dibuka', 'sedang dibuka atau dikunci'],
    ['EACCES', 'berkas/sedang-dibuka', 'tidak boleh dibaca'],
    ['EPERM', 'berkas/sedang-dibuka', 'tidak boleh dibaca'],
    ['ENOENT', 'berkas/tidak-ada', 'tidak ditemukan'],
    ['EIO', 'berkas/rusak', 'EIO'],
  ])('%s of the file system is %s', (error, code, words) => {
    const found = findingOf(error, '/data/q2.xlsx');
    expect(found.code).toBe(code);
    expect(wording(found).title).toContain(words);
  });
});
