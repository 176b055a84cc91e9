import { expect, test } from 'vitest';
import { choosePlacedPhotos } from '../../../src/app/shared/placed-photos.ts';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import { readDokumentasi } from '../../../src/sheets/read-dokumentasi.ts';
import { makeRawBuku, type TestSheet } from '../../support/raw-buku.ts';

/** Pictures over columns A and B, each in the rows given. */
function choose(content: TestSheet, ...places: readonly (readonly [row: number, rowTo: number])[]) {
  const [sheet] = makeRawBuku({ Dokumentasi: content }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const pictures = places.map(([row, rowTo], i) => ({ row, rowTo, column: 1, columnTo: 2, bytes: Buffer.from([i]) }));
  const { value, findings } = choosePlacedPhotos(readDokumentasi(sheet).value, 2, sheet, pictures);
  return {
    photos: value.map((photo) => `${photo.bytes[0]} ${photo.caption}`),
    found: findings.map((f) => `${f.code}@${f.at === undefined ? '' : formatA1(f.at)}`),
  };
}

test('a picture takes the text below it; a caption that no picture takes is told', () => {
  const rows: TestSheet = [['BERKAS', 'KETERANGAN'], [], [], [null, 'Rapat'], [], [], [], [], [null, 'Sisa']];
  expect(choose(rows, [2, 3])).toEqual({ photos: ['0 Rapat'], found: ['dokumentasi/tanpa-berkas@B9'] });
});

test('TRIWULAN beside a picture or its caption decides for which report it is', () => {
  const rows: TestSheet = [
    ['BERKAS', 'KETERANGAN', 'TRIWULAN'],
    [null, null, 'I'],
    [null, 'Lalu'],
    [],
    [null, 'Kini', 'TW II'],
    [],
    [null, 'Selalu'],
    [],
    [null, 'Keliru', 'kelak'],
  ];
  expect(choose(rows, [2, 2], [4, 4], [6, 6], [8, 8])).toEqual({
    photos: ['1 Kini', '2 Selalu', '3 Keliru'],
    found: ['sel/pilihan@C9'],
  });
});

test('a sheet without headings is pictures and captions alone', () => {
  expect(choose([['Foto'], [], ['Rapat']], [2, 2])).toEqual({ photos: ['0 Rapat'], found: [] });
});
