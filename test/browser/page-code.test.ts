import { expect, it } from 'vitest';
import { PAGE_CODE } from '../../src/browser/page-code.ts';

/** The page code as the page gets it: nothing of Node around it, and this `document`. */
function loadPageCode(document: object): (name: string, args: readonly unknown[]) => unknown {
  return new Function('document', 'require', 'process', `return ${PAGE_CODE}`)(document);
}

it('is one function that does a call by its name, with arguments as JSON', () => {
  const places = ['bab-1', 'bab-2', 'bab-9'].map((id) => ({ dataset: { untuk: id }, textContent: '?' }));
  const wanted: string[] = [];
  const document = {
    querySelectorAll: (asked: string) => {
      wanted.push(asked);
      return places;
    },
  };
  const labels = [
    ['bab-1', 'iv'],
    ['bab-2', '12'],
  ];
  loadPageCode(document)('fillLabels', JSON.parse(JSON.stringify([labels])));
  expect(wanted).toEqual(['.hal[data-untuk]']);
  expect(places.map((place) => place.textContent)).toEqual(['iv', '12', '']);
});

it('knows no other call', () => {
  expect(() => loadPageCode({})('fillLabelsTwice', [])).toThrow(TypeError);
});
