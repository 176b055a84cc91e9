import { expect, test } from 'vitest';
import { findInContent, readHint } from './check-content.ts';
import { NAMES } from './example-hasil.ts';

const findInAnalisis = (content: string) => findInContent('bilangan', 'Analisis', NAMES.effectiveness, content);

test('a figure and its words that differ give both, and the words to write', () => {
  const found = findInAnalisis('Tersusun 3 (dua) laporan.');
  expect(found).toMatchObject({ written: '3', computed: '2' });
  expect(found).not.toHaveProperty('difference');
  expect(readHint(found)).toContain('tulis 3 (tiga)');
});

test.each(['Tersusun 3 (tiga) laporan.', 'Tersusun 3 ( TIGA ) laporan.', 'Tersusun 3 (dokumen akhir) laporan.'])(
  'no finding: %s',
  (content) => {
    expect(findInAnalisis(content)).toBeUndefined();
  },
);
