import { expect, test } from 'vitest';
import { PLACEHOLDER_PATTERN, parsePlaceholder } from '../../src/domain/narasi-placeholder.ts';

test.each([
  ['target', 'target'],
  ['  Capaian   Kinerja ', 'capaian kinerja'],
  ['JUMLAH SUB\u00a0KEGIATAN', 'jumlah sub kegiatan'],
])('"%s" is {%s}', (text, name) => {
  expect(parsePlaceholder(text)).toBe(name);
});

test.each(['', 'targett', 'capaian-kinerja', 'constructor', 'toString', '{target}'])('"%s" is none', (text) => {
  expect(parsePlaceholder(text)).toBeUndefined();
});

test('in a text they stand between braces on one line', () => {
  const found = (text: string) => [...text.matchAll(PLACEHOLDER_PATTERN)].map((match) => match[1]);
  expect(found('Target {target} dari {pagu}, {} {a{satuan}}')).toEqual(['target', 'pagu', 'satuan']);
  expect(found('{satu\ndua}')).toEqual([]);
});
