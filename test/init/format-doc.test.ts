import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { daftarKolom, sisipkanDaftar } from '../../scripts/docs/column-lists.ts';

const dokumen = readFileSync(new URL('../../docs/format-buku-kerja.md', import.meta.url), 'utf8');

it('docs/format-buku-kerja.md lists the columns and keys as declared (npm run docs:format refreshes it)', () => {
  expect(sisipkanDaftar(dokumen)).toBe(dokumen);
});

it('docs/format-buku-kerja.md has a place for each list', () => {
  const ada = [...dokumen.matchAll(/<!-- daftar:([a-z-]+) -->/g)].map((m) => m[1]);
  expect(new Set(ada)).toEqual(new Set(Object.keys(daftarKolom())));
});
