import { expect, it } from 'vitest';
import { tulisKalimat } from '../../src/cli/terminal.ts';

const KALIMAT = '1 salinan bercatatan buatan check --annotate dilewati: buku/kecamatan-catatan.xlsx';

function tertulis(stream: { isTTY?: boolean; columns?: number }, quiet = false): string {
  let teks = '';
  tulisKalimat({ ...stream, write: (t) => (teks += t) }, KALIMAT, { quiet });
  return teks;
}

it('a sentence at a terminal breaks between words, and is one line in a file', () => {
  expect(tertulis({ isTTY: true, columns: 60 })).toBe(
    '1 salinan bercatatan buatan check --annotate dilewati:\n  buku/kecamatan-catatan.xlsx\n',
  );
  expect(tertulis({ columns: 60 })).toBe(`${KALIMAT}\n`);
  expect(tertulis({ isTTY: true, columns: 60 }, true)).toBe('');
});
