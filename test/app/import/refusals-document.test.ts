import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { UnknownExport } from '../../../src/findings/catalog/import-codes.ts';
import { makeFinding } from '../../../src/findings/finding.ts';
import { wording } from '../../../src/findings/wording.ts';

/** The first cells of the table "Arti penolakan" of docs/impor.md. */
const text = readFileSync(new URL('../../../docs/impor.md', import.meta.url), 'utf8');
const [, chapter = ''] = text.split('## Arti penolakan\n');
const told = [...(chapter.split('\n## ')[0] ?? '').matchAll(/^\| ([^|]+) \|/gm)].map(([, first = '']) => first);

/** Every reason for which a file is not taken: one that is added must be named here, and in the document. */
const UNKNOWN: Readonly<Record<UnknownExport, true>> = {
  judul: true,
  jenis: true,
  'tanpa-sub': true,
  'lra-tanpa-sub': true,
  'tanpa-tanggal': true,
  persen: true,
  fisik: true,
  'kode-angka': true,
  tertukar: true,
  'csv-lain': true,
  'nama-sama': true,
};
const FINDINGS = [
  ...Object.keys(UNKNOWN).map((reason) => makeFinding('impor/tidak-dikenal', { sebab: reason, rincian: 'x' })),
  ...['gaya', 'rumus', 'galat', 'kata', 'skala'].map((reason) =>
    makeFinding('impor/angka', { sebab: reason, isi: 'x' }),
  ),
  makeFinding('impor/tahun', { tahun: '2023', lain: 'x' }),
  makeFinding('impor/bertentangan', { nama: 'x', apa: 'x', asal: 'x' }),
  makeFinding('impor/tidak-lengkap', { apa: 'x', triwulan: 'II' }),
  makeFinding('impor/sumber-berbeda', { apa: 'x', pertama: '1', kedua: '2' }),
];

test.each(FINDINGS.map((finding) => [wording(finding).title] as const))(
  'docs/impor.md says what it means: %s',
  (title) => {
    expect(told.filter((one) => title.startsWith(one))).not.toEqual([]);
  },
);
