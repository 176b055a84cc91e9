import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/house/source.ts';
import { BANNED_WORDS, findWords, findWordsInFiles, findWordsInSource } from '../../scripts/house/words.ts';
import { HOUSE } from '../support/house-files.ts';

/** Documents that are written in English for whoever changes lapkin. */
const ENGLISH =
  /^(?:arsitektur|arithmetic|api|checks|cli|dependencies|glosarium|imports|narasi|portable|report|workbook|trust)\.md$/;

const DOCUMENTS = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md') && !ENGLISH.test(name));
const TEMPLATES = readdirSync(join(ROOT, 'templates'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.hbs'),
);

describe('words that texts for users do not use', () => {
  it('stand in no message, help or sentence of the report', () => {
    expect(HOUSE.src.flatMap(findWordsInSource)).toEqual([]);
  });

  it('stand in no document, template or form', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(5);
    expect(TEMPLATES.length).toBeGreaterThan(5);
    const paths = [
      ...DOCUMENTS.map((name) => `docs/${name}`),
      ...TEMPLATES.map((name) => `templates/${name.replaceAll('\\', '/')}`),
      'src/workbook/guide.json',
      'src/workbook/kalaena.json',
    ];
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
