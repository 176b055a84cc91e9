import { expect, test } from 'vitest';
import { readDirectory } from '../../src/zip/directory.ts';
import { limitsWith } from '../../src/zip/limits.ts';
import { readPart } from '../../src/zip/part.ts';
import { isSealed, sealPackage } from '../../src/zip/seal.ts';
import { writeZip } from '../../src/zip/write-zip.ts';

const CORE = '<cp:coreProperties><dc:title>Laporan</dc:title></cp:coreProperties>';
const PARTS = { 'docProps/core.xml': CORE, 'word/document.xml': '<w:p>100%</w:p>', 'word/styles.xml': '<w:styles/>' };
const packageOf = (parts: Readonly<Record<string, string>>) =>
  writeZip(Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) })));

function partsOf(bytes: Buffer): Record<string, string> {
  const limits = limitsWith();
  const pack = { bytes, directory: readDirectory(bytes, limits), limits, unpacked: 0 };
  return Object.fromEntries([...pack.directory.values()].map(({ name }) => [name, String(readPart(pack, name))]));
}

const SEALED = sealPackage(packageOf(PARTS));

test('a sealed package has every part as it was, and one more property', () => {
  expect(isSealed(SEALED)).toBe(true);
  const { 'docProps/core.xml': core = '', ...parts } = partsOf(SEALED);
  expect(parts).toEqual({ 'word/document.xml': '<w:p>100%</w:p>', 'word/styles.xml': '<w:styles/>' });
  expect(core.replace(/<dc:identifier>urn:lapkin:sha256:[0-9a-f]{64}<\/dc:identifier>/, '')).toBe(CORE);
  expect(sealPackage(packageOf(PARTS)).equals(SEALED)).toBe(true);
});

test.each([
  ['a part that says something else', { 'word/document.xml': '<w:p>110%</w:p>' }],
  ['a part more', { 'word/comments.xml': '<w:comments/>' }],
  ['another title', { 'docProps/core.xml': String(partsOf(SEALED)['docProps/core.xml']).replace('Laporan', 'Draf') }],
  ['properties without the seal', { 'docProps/core.xml': CORE }],
])('%s breaks the seal', (_what, change) => {
  expect(isSealed(packageOf({ ...partsOf(SEALED), ...change }))).toBe(false);
});

test('a part less breaks the seal; the same parts packed anew do not', () => {
  const { 'word/styles.xml': _, ...rest } = partsOf(SEALED);
  expect(isSealed(packageOf(rest))).toBe(false);
  expect(isSealed(packageOf(partsOf(SEALED)))).toBe(true);
});

test('what was never sealed is not, nor is what is no package; without properties nothing can be sealed', () => {
  expect([packageOf(PARTS), Buffer.from('%PDF-1.7'), Buffer.alloc(0)].map(isSealed)).toEqual([false, false, false]);
  expect(() => sealPackage(packageOf({ 'a.xml': '<a/>' }))).toThrow('properties');
});
