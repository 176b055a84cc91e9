import { expect, test } from 'vitest';
import type { PageFonts } from '../../../src/print/pdf/page-fonts.ts';
import { separateWords } from '../../../src/print/pdf/text-lines.ts';

// Glyph numbers as in ASCII.
const glyph = (letter: string): string => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
const LETTERS = [...'abdeklmnprsuy -/'];
const FONTS: PageFonts = (name) =>
  name === 'F1'
    ? {
        letterOf: new Map(LETTERS.map((letter) => [glyph(letter), letter])),
        glyphOf: new Map(LETTERS.map((letter) => [letter, glyph(letter)])),
        width: () => 500,
      }
    : undefined;
const shown = (text: string): string => `<${[...text].map(glyph).join('')}> Tj\n`;
const line = (y: number, body: string, x = 0, font = 'F1'): string =>
  `BT\n/${font} 12 Tf\n1 0 0 -1 ${x} ${y} Tm\n${body}ET\n`;

test('a line that goes on below ends in a space; pieces of one line stay together', () => {
  expect(separateWords(line(10, shown('dan')) + line(20, shown('me'), 5) + line(20, shown('lapak'), 30), FONTS)).toBe(
    line(10, `${shown('dan')}${shown(' ')}`) +
      line(20, shown('me'), 5) +
      line(20, `${shown('lapak')}${shown(' ')}`, 30),
  );
});

test('no space follows one, nor a hyphen or stroke within a word, nor letters of a font without spaces', () => {
  const content =
    line(10, shown('dan ')) + line(20, shown('ber-')) + line(30, shown('dan/')) + line(40, shown('a'), 0, 'F2');
  expect(separateWords(content, FONTS)).toBe(content);
});

test('soft hyphens go; what moves the letters after them stays', () => {
  const soft = (move = ''): string => `/Span<</ActualText <feff00ad> >> BDC\n${move}<0020> Tj\nEMC\n`;
  const content = line(
    10,
    `${shown('ke')}${soft()}9 0 Td ${shown('ra')}${soft('8 0 Td ')}0 0 Td ${shown('da')}${soft()}`,
  );
  const hyphen = line(10, shown('-'), 40);
  expect(separateWords(content + hyphen + line(20, shown('an')), FONTS)).toBe(
    line(10, `${shown('ke')}9 0 Td ${shown('ra')}8 0 Td \n0 0 Td ${shown('da')}`) +
      hyphen +
      line(20, `${shown('an')}${shown(' ')}`),
  );
});
