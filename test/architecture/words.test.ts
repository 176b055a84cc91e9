import { describe, expect, it } from 'vitest';
import { BANNED_WORDS, findWords, findWordsInFiles, findWordsInSource } from '../../scripts/house/words.ts';
import { HOUSE } from '../support/house-files.ts';
import { documentPaths, templatePaths } from './corrections/user-texts.ts';

describe('words that texts for users do not use', () => {
  it('stand in no message, help or sentence of the report', () => {
    expect(HOUSE.src.flatMap(findWordsInSource)).toEqual([]);
  });

  it('stand in no document, template or form', () => {
    expect(documentPaths().length).toBeGreaterThan(5);
    expect(templatePaths().length).toBeGreaterThan(5);
    const paths = [...documentPaths(), ...templatePaths(), 'src/workbook/guide.json', 'src/workbook/kalaena.json'];
    expect(findWordsInFiles(paths)).toEqual([]);
  });

  it.each([
    'Sel berisi galat.',
    'Baris induk ini ialah kegiatan.',
    'klik kanan, Unhide',
    'selisih 2,5 poin',
    ' --> q2.xlsx',
    'isi JENIS, target dan anggaran tiap triwulan',
  ])('are seen in: %s', (text) => {
    expect(findWords('x', text).length).toBeGreaterThan(0);
  });

  it.each(['sel/rumus-galat', 'Tampilkan (Unhide)', 'selisih 2,5 poin persen', 'target, dan anggaran tiap triwulan'])(
    'are not seen in: %s',
    (text) => {
      expect(findWords('x', text)).toEqual([]);
    },
  );

  it('each say what is written instead', () => {
    expect(BANNED_WORDS.filter(({ instead }) => instead === '')).toEqual([]);
  });
});
