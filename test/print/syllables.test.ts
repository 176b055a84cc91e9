import { expect, test } from 'vitest';
import { breakPoints } from '../../src/print/syllables.ts';

/** The word with its breaks shown. */
const parted = (word: string): string =>
  breakPoints(word).reduceRight((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, word);

// Syllables as the KBBI gives them; at least three letters stand on either side.
test.each([
  ['pertanggungjawaban', 'per-tang-gung-ja-waban'],
  ['penyelenggaraan', 'penye-leng-ga-raan'],
  ['pemerintahan', 'peme-rin-tahan'],
  ['pemberdayaan', 'pem-ber-da-yaan'],
  ['masyarakat', 'masya-ra-kat'],
  ['musyawarah', 'musya-wa-rah'],
  ['kabupaten', 'kabu-pa-ten'],
  ['konstitusi', 'kon-sti-tusi'],
  ['akhirnya', 'akhir-nya'],
  ['efektivitas', 'efek-ti-vi-tas'],
  ['lembaga', 'lem-baga'],
])('%s: %s', (word, wanted) => {
  expect(parted(word)).toBe(wanted);
});

test.each([
  // meng-evaluasi, not me-ngevaluasi; per-ubah-an, not pe-rubahan.
  ['mengevaluasi', 2],
  ['perubahan', 2],
  ['berada', 2],
  // camat-an, not cama-tan; lapang-an, not lapa-ngan.
  ['kecamatan', 6],
  ['lapangan', 4],
  // pro-gram or prog-ram.
  ['program', 3],
  ['transparan', 4],
])('%s is not parted at %i, where only its stem could tell', (word, at) => {
  expect(breakPoints(word)).not.toContain(at);
});

test('short words, and words without vowels, stay whole', () => {
  expect(['dan', 'desa', 'tugas', 'dprd', ''].flatMap(breakPoints)).toEqual([]);
});
