import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkFile } from '../../../src/commands/check/check-file.ts';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import { parseSelection } from '../../../src/findings/selection.ts';
import { makeBuku } from '../../support/write-buku.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'lapkin-foto-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

test('check tells which photos of the report are not there, at their cells', async () => {
  // Rows 4 to 8 of the sheet; the report is of Triwulan II.
  const dokumentasi = [
    ['ada.jpg', 'Rapat'],
    ['hilang.jpg', 'Musyawarah', 'II'],
    ['lalu.jpg', 'Triwulan lalu', 'I'],
    ['../rahasia.jpg', 'Luar folder'],
    ['', 'Tanpa berkas'],
  ] as const;
  writeFileSync(join(FOLDER, 'q2.xlsx'), await makeBuku({ dokumentasi }));
  writeFileSync(join(FOLDER, 'ada.jpg'), 'foto');
  const options = {
    cwd: FOLDER,
    readStdin: async () => new Uint8Array(),
    year: null,
    triwulan: null,
    limits: {},
    selection: parseSelection(['dokumentasi/*'], [], ['dokumentasi/foto-tidak-ada']),
    strict: false,
  };
  const { checked } = await checkFile('q2.xlsx', options);
  expect(checked.findings.map(({ code, at }) => `${code}@${at === undefined ? '' : formatA1(at)}`)).toEqual([
    'dokumentasi/foto-tidak-ada@A5',
    'dokumentasi/di-luar-folder@A7',
    'dokumentasi/tanpa-berkas@B8',
  ]);
});
