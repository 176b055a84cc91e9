import { describe, expect, it, test } from 'vitest';
import { splitParagraphs } from '../../src/narasi/split-paragraphs.ts';

test('each line is a paragraph; list markers, stars and spare spaces are no part of it', () => {
  expect(splitParagraphs('Satu.\n\n- **dua**\r\n2) tiga\n  a. empat  lima \n\u200b')).toEqual([
    ['Satu.'],
    ['dua'],
    ['tiga'],
    ['empat lima'],
  ]);
});

describe('sentences', () => {
  it.each<[string, readonly string[]]>([
    ['Target tercapai. Realisasi 3 laporan.', ['Target tercapai.', 'Realisasi 3 laporan.']],
    ['Tercapai! Apakah cukup? Ya; Sudah.', ['Tercapai!', 'Apakah cukup?', 'Ya;', 'Sudah.']],
    ['Ia berkata "selesai." Lalu pulang.', ['Ia berkata "selesai."', 'Lalu pulang.']],
    // What begins small goes on.
    ['Pagu Rp. lima juta. dan seterusnya', ['Pagu Rp. lima juta. dan seterusnya']],
  ])('%s', (text, sentences) => {
    expect(splitParagraphs(text)).toEqual([sentences]);
  });

  it.each([
    'Realisasi s.d. Triwulan II sebesar Rp. 5.000.',
    'Sesuai Peraturan No. 5 Tahun 2016.',
    'Oleh Drs. Ahmad dan Ir. Budi.',
    'Rapat tgl. 5 Juli di Kec. Kalaena.',
    'Sebesar 97.5 persen.',
  ])('an abbreviation or a point within a number ends none: %s', (text) => {
    expect(splitParagraphs(text)).toEqual([[text]]);
  });

  it('a word before the stop lets a sentence start with a number', () => {
    expect(splitParagraphs('Semua tercapai. 3 laporan terkirim.')).toEqual([
      ['Semua tercapai.', '3 laporan terkirim.'],
    ]);
  });
});
