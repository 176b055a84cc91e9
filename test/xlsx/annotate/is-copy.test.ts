import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planAnnotation } from '../../../src/xlsx/annotate/annotate-excel.ts';
import { isAnnotatedCopy } from '../../../src/xlsx/annotate/is-copy.ts';
import { bookOf } from '../../support/crafted-zip.ts';
import { makeBuku } from '../../support/write-buku.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-salinan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('a copy that lapkin annotated is one, whatever its name', async () => {
  const plan = planAnnotation(await makeBuku(), { notes: [], rows: [] }).value;
  if (plan === null) throw new Error('refused');
  expect(isAnnotatedCopy(put('buku.xlsx', plan.write()))).toBe(true);
});

test('a workbook is none, nor is what cannot be read', async () => {
  expect(isAnnotatedCopy(put('asli.xlsx', await makeBuku()))).toBe(false);
  expect(isAnnotatedCopy(put('salinan.xlsx', bookOf('')))).toBe(false);
  expect(isAnnotatedCopy(put('rusak.xlsx', Buffer.from('bukan buku kerja')))).toBe(false);
  expect(isAnnotatedCopy(join(folder, 'tiada.xlsx'))).toBe(false);
});
