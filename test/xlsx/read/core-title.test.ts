import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { coreTitle } from '../../../src/xlsx/read/core-title.ts';
import { bookParts, zipOf } from '../../support/crafted-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-judul-'));
afterAll(() => rmSync(folder, { recursive: true }));

function putBook(name: string, core?: string): string {
  const path = join(folder, name);
  const parts = core === undefined ? [] : [{ name: 'docProps/core.xml', data: core }];
  writeFileSync(path, zipOf([...bookParts('<worksheet/>'), ...parts]));
  return path;
}

test('the title of the properties, with its entities read', () => {
  const core = '<cp:coreProperties><dc:title>Rekap &amp; Ringkasan &#x41;</dc:title></cp:coreProperties>';
  expect(coreTitle(putBook('judul.xlsx', core))).toBe('Rekap & Ringkasan A');
});

test('nothing where there is none, or where it cannot be read', () => {
  expect(coreTitle(putBook('tanpa.xlsx'))).toBe('');
  expect(coreTitle(putBook('kosong.xlsx', '<cp:coreProperties/>'))).toBe('');
  expect(coreTitle(putBook('entitas.xlsx', '<x><dc:title>&rahasia;</dc:title></x>'))).toBe('');
  expect(coreTitle(join(folder, 'tiada.xlsx'))).toBe('');
  writeFileSync(join(folder, 'teks.xlsx'), 'bukan buku kerja');
  expect(coreTitle(join(folder, 'teks.xlsx'))).toBe('');
});
