import { describe, expect, it } from 'vitest';
import { type SourceFile, walkNodes } from '../../scripts/house/source.ts';
import { CATALOGUE } from '../../src/findings/catalog.ts';
import { HOUSE } from '../support/house-files.ts';

/** The codes that a file has as keys of its tables: what is said of each code there. */
function codesAsKeys(file: SourceFile): readonly string[] {
  const found: string[] = [];
  walkNodes(file.program, (node) => {
    if (node.type !== 'Property' || node.key.type !== 'Literal') return;
    if (typeof node.key.value === 'string' && node.key.value in CATALOGUE) found.push(node.key.value);
  });
  return found;
}

/** The files of src that name a code. */
function naming(code: string): readonly string[] {
  return HOUSE.src.filter(({ text }) => text.includes(`'${code}'`)).map(({ path }) => path);
}

const isOfCatalog = (path: string): boolean => path.startsWith('src/findings/catalog/');

describe('a new finding costs its entry, its rule, and the line that calls the rule', () => {
  it('each code is an entry of one file of the catalogue', () => {
    const entries = HOUSE.src.filter(({ path }) => isOfCatalog(path)).flatMap(codesAsKeys);
    expect([...entries].sort()).toEqual(Object.keys(CATALOGUE).sort());
  });

  it('no other table says something of each code', () => {
    const others = HOUSE.src.filter(({ path }) => !isOfCatalog(path)).flatMap(codesAsKeys);
    expect(others).toEqual([]);
  });

  it('most codes stand in their entry and in what finds them, and nowhere else', () => {
    const codes = Object.keys(CATALOGUE);
    const plain = codes.filter((code) => naming(code).length <= 2);
    expect(plain.length / codes.length).toBeGreaterThan(2 / 3);
  });
});
