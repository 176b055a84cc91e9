import { expect, test } from 'vitest';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import { readDokumentasi } from '../../src/sheets/read-dokumentasi.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';
import { listCodes } from '../support/test-table.ts';

function read(content: TestSheet) {
  const [sheet] = makeRawBuku({ Dokumentasi: content }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { value, findings } = readDokumentasi(sheet);
  return {
    rows: value.rows.map((r) => `${r.row} ${r.data.file}|${r.data.caption}|${r.data.triwulan ?? ''}`),
    withoutFile: value.withoutFile.map(formatA1),
    periodColumn: value.periodColumn,
    codes: listCodes(findings),
  };
}

test('files with their captions; a caption without a file is not passed over', () => {
  expect(
    read([
      ['DOKUMENTASI'],
      ['NO', 'BERKAS', 'KETERANGAN'],
      [1, 'foto/rapat.jpg', 'Rapat  koordinasi'],
      [2, null, 'tanpa berkas'],
      [3, 'b.png'],
    ]),
  ).toEqual({
    rows: ['3 foto/rapat.jpg|Rapat koordinasi|', '5 b.png||'],
    withoutFile: ['C4'],
    periodColumn: null,
    codes: [],
  });
});

test('TRIWULAN of a photo', () => {
  expect(
    read([
      ['BERKAS', 'KETERANGAN', 'TRIWULAN'],
      ['a.jpg', 'A', 'II'],
      ['b.jpg', 'B', 'kapan saja'],
      ['c.jpg', null, 'tahun'],
    ]),
  ).toEqual({ rows: ['2 a.jpg|A|2', '4 c.jpg||tahun'], withoutFile: [], periodColumn: 3, codes: ['sel/pilihan@C3'] });
});

test('a sheet of pictures alone has no files; names of files without a heading are not passed over', () => {
  expect(read([['Rapat koordinasi']])).toMatchObject({ rows: [], withoutFile: [] });
  expect(read([['Foto'], [1, 'rapat.JPG', 'Rapat'], [2, 'b.png']])).toMatchObject({
    rows: [],
    withoutFile: ['B2', 'B3'],
  });
});
