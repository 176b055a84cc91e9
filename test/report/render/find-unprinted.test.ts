import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { findUnprintedNarasi } from '../../../src/report/render/find-unprinted.ts';
import { REFERENCE_DATA, S2 } from '../../support/reference-data.ts';

const NARASI: KinerjaData['narasi'] = [
  { bagian: 'Faktor Penghambat', subject: '', content: 'Hujan\nlebat.' },
  { bagian: 'Analisis', subject: S2, content: 'Berjalan.' },
  { bagian: 'Saran', subject: '', content: 'Dipertahankan.' },
];

/** The texts that a document of templates of one's own lacks. */
function find(html: string, bagian: readonly string[] | null = null, isOwn = true): string[] {
  const pengaturan = { ...REFERENCE_DATA.pengaturan, bagian };
  const hasil = computeHasil({ ...REFERENCE_DATA, narasi: NARASI, pengaturan });
  const name = 'bab-3-realisasi-kinerja.hbs';
  const files = new Map([[name, { place: `templat-saya/${name}`, text: '', isOwn }]]);
  return findUnprintedNarasi(hasil, files, html).map(({ args }) => JSON.stringify(args));
}

test('a text that a template leaves out is told with the template of its part', () => {
  expect(find('<p>Hujan<br>lebat.</p>')).toEqual([
    JSON.stringify({ templat: 'templat-saya/bab-3-realisasi-kinerja.hbs', bagian: 'Analisis', untuk: S2 }),
    JSON.stringify({ templat: 'bab-5-penutup.hbs', bagian: 'Saran', untuk: '' }),
  ]);
});

test('a text that a partial indented is there; a part that is switched off is told of elsewhere', () => {
  expect(find('  <p>Hujan<br>lebat.</p>\n<p>Berjalan.</p>', ['BAB III'])).toEqual([]);
});

test('the built-in templates are not looked through', () => expect(find('', null, false)).toEqual([]));
