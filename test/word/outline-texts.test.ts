import { describe, expect, it, test } from 'vitest';
import { breakLines, outlineTexts, textWidth } from '../../src/word/outline-texts.ts';

/** Letters of half an em, bold ones of a whole; "?" stands for what the face does not have. */
const FACE = { a: [500, 'M0 0'], b: [500, 'M1 1'], ' ': [250, ''], '?': [400, 'M9 9'] } as const;
const BOLD = { a: [1000, 'M2 2'], '?': [400, 'M9 9'] } as const;
const FONT = { biasa: FACE, tebal: BOLD };

test('the width of a text is that of its letters; a letter that is not there is as wide as "?"', () => {
  expect([textWidth('ab a', FACE), textWidth('x', FACE), textWidth('', FACE)]).toEqual([1750, 400, 0]);
});

test('lines break at spaces where the next word has no room; a word is never cut', () => {
  // "aa aa" has 2250, "aa" 1000.
  expect(breakLines('aa aa aa', FACE, 2250)).toEqual(['aa aa', 'aa']);
  expect(breakLines('aa aa aa', FACE, 2249)).toEqual(['aa', 'aa', 'aa']);
  expect(breakLines('aaaaaa b', FACE, 1000)).toEqual(['aaaaaa', 'b']);
});

describe('texts as outlines', () => {
  const outline = (text: string) => outlineTexts(`<svg viewBox="0 0 9 9">${text}</svg>`, FONT);
  const places = (svg: string) =>
    [...svg.matchAll(/<use xlink:href="#lk-(\w+)" x="(-?\d+)"/g)].map(([, name, x]) => [name, Number(x)]);

  it('stand letter by letter, at the place and size of the text', () => {
    const svg = outline('<text x="10" y="20" font-size="8">ab a</text>');
    expect(svg).toContain('translate(10 20) scale(0.008)');
    // a97, b98 and a space of 250 in thousandths of the size.
    expect(places(svg)).toEqual([
      ['a97', 0],
      ['a98', 500],
      ['a32', 1000],
      ['a97', 1250],
    ]);
  });

  it('end or have their middle where the text has', () => {
    expect(places(outline('<text x="0" y="0" font-size="8" text-anchor="end">a</text>'))).toEqual([['a97', -500]]);
    expect(places(outline('<text x="0" y="0" font-size="8" text-anchor="middle">a</text>'))).toEqual([['a97', -250]]);
  });

  it('each shape stands once, bold ones beside the others', () => {
    const svg = outline(
      '<text x="0" y="0" font-size="8">aa</text><text x="0" y="9" font-size="8" font-weight="bold">a</text>',
    );
    expect([...svg.matchAll(/<path id="lk-(\w+)" d="([^"]*)"/g)].map(([, name, d]) => [name, d])).toEqual([
      ['a97', 'M0 0'],
      ['b97', 'M2 2'],
    ]);
  });

  it('read their entities', () => {
    expect(places(outline('<text x="0" y="0" font-size="8">&#97;&#x62;&nbsp;</text>')).map(([name]) => name)).toEqual([
      'a97',
      'a98',
      'a160',
    ]);
  });

  it('leave a text that has elements inside, or no size', () => {
    for (const text of ['<text x="0" y="0" font-size="8">a<tspan>b</tspan></text>', '<text x="0" y="0">a</text>'])
      expect(outline(text)).toContain(text);
  });
});
