import { expect, it } from 'vitest';
import { coreProperties } from '../../src/word/properties.ts';
import { listElements, parseXml } from '../support/word-markup.ts';

const stated = (title: string, author: string): readonly string[] =>
  listElements(
    listElements(parseXml(coreProperties({ title, author, language: 'id-ID', now: new Date(1234) })))[0] ??
      parseXml(''),
  ).map((e) => `${e.name} ${e.content.join('')}`);

it('leaves out what is not known, and states the rest as it is, to the second', () => {
  const known = ['cp:revision 1', 'dcterms:created 1970-01-01T00:00:01Z'];
  expect(stated('', '')).toEqual([...known, 'dcterms:modified 1970-01-01T00:00:01Z', 'dc:language id-ID']);
  expect(stated('A & <B>', 'C "D"').slice(0, 3)).toEqual([
    'dc:title A & <B>',
    'dc:creator C "D"',
    'cp:lastModifiedBy C "D"',
  ]);
});
