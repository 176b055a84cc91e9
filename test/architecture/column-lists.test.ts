import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { insertLists, listColumns } from '../../scripts/docs/column-lists.ts';

const document = readFileSync(new URL('../../docs/format-buku-kerja.md', import.meta.url), 'utf8');

it('docs/format-buku-kerja.md lists the columns and keys as declared (npm run docs:format refreshes it)', () => {
  expect(insertLists(document)).toBe(document);
});

it('docs/format-buku-kerja.md has a place for each list', () => {
  const listed = [...document.matchAll(/<!-- daftar:([a-z-]+) -->/g)].map((m) => m[1]);
  expect(new Set(listed)).toEqual(new Set(Object.keys(listColumns())));
});

it('names every column as the workbook does, never as the code does', () => {
  const columns = (listColumns()['judul-lain'] ?? '')
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | ')[0]);
  expect(columns.length).toBeGreaterThan(50);
  for (const column of columns) expect(column).toMatch(/^\| [A-Z/ ]+?(?: \([A-Z][A-Za-z ]+\))?$/);
});
