import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findLostPhotos } from '../../../src/app/check/lost-photos.ts';
import { checkFile } from '../../../src/commands/check/check-file.ts';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import { parseSelection } from '../../../src/findings/selection.ts';
import { parseBuku } from '../../../src/sheets/parse-buku.ts';
import { makeRawBuku } from '../../support/raw-buku.ts';
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

test('check tells a text beside a file that is there, where no other row lacks one', async () => {
  const sheet = [
    ['BERKAS', 'KETERANGAN'],
    ['sampul.jpg', null, 'Rapat desa'],
  ];
  writeFileSync(join(FOLDER, 'sampul.jpg'), 'foto');
  const { value: buku } = parseBuku(makeRawBuku({ Dokumentasi: sheet }));
  // The workbook whose pictures are looked for has none.
  const found = await findLostPhotos(buku, await makeBuku(), FOLDER, {});
  expect(found.map(({ code, at }) => `${code}@${at === undefined ? '' : formatA1(at)}`)).toEqual([
    'dokumentasi/di-luar-keterangan@C2',
  ]);
});
