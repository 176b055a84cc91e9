import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nearestEntry } from '../../src/files/nearest-entry.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-dekat-'));
  mkdirSync(join(cwd, 'triwulan-2/arsip'), { recursive: true });
  for (const name of ['laporan-q2.xlsx', 'laporan-q2.pdf', '~$laporan-q9.xlsx', 'triwulan-2/camat.xlsx'])
    writeFileSync(join(cwd, name), '');
});
afterAll(() => rmSync(cwd, { recursive: true }));

const BOTH = { files: ['.xlsx'], folders: true };

test.each([
  ['laporan-q3.xlsx', BOTH, 'laporan-q2.xlsx'],
  ['laporan-q2', BOTH, 'laporan-q2.xlsx'],
  ['laporan-q2.xlx', BOTH, 'laporan-q2.xlsx'],
  ['laporan-q9.pdf', { files: ['.pdf'], folders: false }, 'laporan-q2.pdf'],
  ['triwuln-2', BOTH, 'triwulan-2'],
  ['triwuln-2', { files: ['.xlsx'], folders: false }, ''],
  ['triwulan-2/camta.xlsx', BOTH, 'triwulan-2/camat.xlsx'],
  ['triwulan-2/arsp', { files: [], folders: true }, 'triwulan-2/arsip'],
  ['sama sekali lain.xlsx', BOTH, ''],
  ['tidak/ada/q2.xlsx', BOTH, ''],
])('%s', (input, kinds, expected) => {
  expect(nearestEntry(input, cwd, kinds)).toBe(expected);
});
