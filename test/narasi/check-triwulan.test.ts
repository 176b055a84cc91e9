import { expect, test } from 'vitest';
import { findInContent } from './check-content.ts';
import { NAMES } from './example-hasil.ts';

test('"sampai dengan Triwulan I" in a report of Triwulan II is the fault of the reference report; of Triwulan II it is none', () => {
  const content = (triwulan: string): string => `Sampai dengan Triwulan ${triwulan} kegiatan telah berjalan.`;
  expect(findInContent('triwulan-beda', 'Analisis', NAMES.effectiveness, content('I'))).toMatchObject({
    written: 'Triwulan I',
    computed: 'Triwulan II',
  });
  expect(findInContent('triwulan-beda', 'Analisis', NAMES.effectiveness, content('II'))).toBeUndefined();
});
