import { expect, test } from 'vitest';
import { choosePlacedPhotos } from '../../../src/app/shared/placed-photos.ts';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import { wording } from '../../../src/findings/wording.ts';
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
    worded: findings.map(wording),
    found: findings.map((f) => `${f.code}@${f.at === undefined ? '' : formatA1(f.at)}`),
  };
}

test('a picture takes the text below it; a caption that no picture takes is told', () => {
  const rows: TestSheet = [['BERKAS', 'KETERANGAN'], [], [], [null, 'Rapat'], [], [], [], [], [null, 'Sisa']];
  expect(choose(rows, [2, 3])).toMatchObject({ photos: ['0 Rapat'], found: ['dokumentasi/tanpa-berkas@B9'] });
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
  expect(choose(rows, [2, 2], [4, 4], [6, 6], [8, 8])).toMatchObject({
    photos: ['1 Kini', '2 Selalu', '3 Keliru'],
    found: ['sel/pilihan@C9'],
  });
});

test('a sheet without headings is pictures and captions alone', () => {
  expect(choose([['Foto'], [], ['Rapat']], [2, 2])).toMatchObject({ photos: ['0 Rapat'], found: [] });
});

const ASIDE = 'bila bukan untuk laporan, tulis "CATATAN" sebagai judul kolomnya';

// biome-ignore format: a table reads best as a table
test.each<[string, TestSheet, string, string]>([
  ['KETERANGAN blank', [['BERKAS', 'KETERANGAN'], ['a.jpg', null, 'Rapat desa']], 'C2', `pindahkan teks itu ke KETERANGAN (kolom B) pada baris yang sama; ${ASIDE}`],
  ['KETERANGAN blank, under another heading', [['LOKASI', 'BERKAS', 'KETERANGAN'], ['Rapat desa', 'a.jpg']], 'A2', `pindahkan teks itu ke KETERANGAN (kolom C) pada baris yang sama; ${ASIDE}`],
  ['KETERANGAN filled', [['BERKAS', 'KETERANGAN'], ['a.jpg', 'Rapat', 'Rapat desa']], 'C2', `sambungkan teks itu ke KETERANGAN (kolom B) pada baris yang sama; ${ASIDE}`],
  ['a sentence under another heading', [['BERKAS', 'KETERANGAN', 'CERITA'], ['a.jpg', 'Rapat', 'Rapat dihadiri camat.']], 'C2', `sambungkan teks itu ke KETERANGAN (kolom B) pada baris yang sama; ${ASIDE}`],
  ['no column KETERANGAN', [['BERKAS', 'TRIWULAN', 'CERITA'], ['a.jpg', 'II', 'Rapat desa']], 'C2', `tulis "KETERANGAN" sebagai judul kolom C; ${ASIDE}`],
  ['a second photo', [['BERKAS', 'KETERANGAN', 'BERKAS 2'], ['a.jpg', 'Rapat', 'b.jpg']], 'C2', 'tulis nama berkas itu di kolom BERKAS pada baris tersendiri: satu baris untuk satu foto'],
])('a text beside a file is told with its cell and repair: %s', (_, rows, cell, hint) => {
  const { found, worded } = choose(rows);
  expect(found).toEqual([`dokumentasi/di-luar-keterangan@${cell}`]);
  expect(worded.map((one) => one.hint)).toEqual([hint]);
});

test('what is told of a text beside a file names the text and its column', () => {
  const { worded } = choose([
    ['BERKAS', 'KETERANGAN'],
    ['a.jpg', null, 'Rapat desa', 'b.jpg'],
  ]);
  expect(worded.map(({ title }) => title)).toEqual([
    'Teks "Rapat desa" di kolom C lembar Dokumentasi tidak dicetak karena hanya KETERANGAN yang dicetak di bawah foto',
    'Foto "b.jpg" di kolom D lembar Dokumentasi tidak dicetak karena hanya BERKAS yang dibaca sebagai nama foto',
  ]);
});

// biome-ignore format: a table reads best as a table
test.each<[string, TestSheet]>([
  ['a number of the list', [['', 'BERKAS', 'KETERANGAN'], ['1.', 'a.jpg', 'Rapat']]],
  ['LOKASI beside a caption', [['BERKAS', 'KETERANGAN', 'LOKASI'], ['a.jpg', 'Rapat', 'Balai Desa']]],
  ['a column headed CATATAN', [['BERKAS', 'KETERANGAN', 'CATATAN'], ['a.jpg', null, 'Foto diganti bulan depan.']]],
  ['a photo without any text', [['BERKAS', 'KETERANGAN', 'TRIWULAN'], ['a.jpg', null, 'II']]],
])('nothing is told of %s', (_, rows) => {
  expect(choose(rows).found).toEqual([]);
});

test('a text beside a file that is the caption of a picture is printed', () => {
  // The picture lies over A2:B3; its caption is in B4, beside the file of row 4.
  const rows: TestSheet = [['FOTO', '', 'BERKAS', 'KETERANGAN'], [], [], [null, 'Musyawarah', 'a.jpg', 'Rapat']];
  expect(choose(rows, [2, 3])).toMatchObject({ photos: ['0 Musyawarah'], found: [] });
  expect(choose(rows)).toMatchObject({ photos: [], found: ['dokumentasi/di-luar-keterangan@B4'] });
});
