import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/house/source.ts';
import { documentNames } from '../support/document-commands.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const words: Readonly<Record<string, { readonly sha256: string; readonly words: string }>> = JSON.parse(
  read('scripts/pictures/words.json'),
);
const shown = documentNames().flatMap((document) =>
  [...read(document).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, text = '', path = '']) => ({
    document,
    text,
    path,
  })),
);

it('every picture of the documents is made by npm run pictures, and every one it makes is shown', () => {
  const made = readdirSync(join(ROOT, 'docs/gambar'));
  expect([...new Set(shown.map(({ path }) => basename(path)))].sort()).toEqual([...made].sort());
  expect(Object.keys(words).sort()).toEqual([...made].sort());
});

it('every picture is the one whose words are noted; what they say now is asked by test/look/pictures.slow.test.ts', () => {
  for (const [name, noted] of Object.entries(words)) {
    const png = readFileSync(join(ROOT, 'docs/gambar', name));
    expect([name, createHash('sha256').update(png).digest('hex')]).toEqual([name, noted.sha256]);
    expect([name, noted.words.length > 100]).toEqual([name, true]);
  }
});

it('every picture says in words what it shows', () => {
  expect(shown.length).toBeGreaterThan(8);
  for (const { document, text, path } of shown)
    expect([document, path, text.length > 10]).toEqual([document, path, true]);
});

it('README shows pages of a report, a real check and the preview; the guide each step', () => {
  const picturesOf = (document: string) =>
    shown.filter((one) => one.document === document).map(({ path }) => basename(path, '.png'));
  expect(picturesOf('README.md')).toEqual(expect.arrayContaining(['laporan', 'check', 'preview']));
  expect(picturesOf('docs/panduan.md')).toEqual(
    expect.arrayContaining(['preview', 'init', 'identitas', 'rencana-aksi', 'check', 'laporan', 'tanda-tangan']),
  );
});
