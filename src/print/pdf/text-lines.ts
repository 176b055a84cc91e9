import type { PageFonts } from './page-fonts.ts';

/** One line of text as Chromium writes it: font, size, where it begins, what it shows. */
const LINE = /BT\n\/(\S+) (\S+) Tf\n1 0 0 -1 (\S+) (\S+) Tm\n([\s\S]*?)ET/g;
/** A place where a word may be parted: a space of no width, which reads as a soft hyphen. */
const SOFT_HYPHEN = /\/Span ?<<\/ActualText <feff00ad> ?>> BDC\n(\S+ \S+ Td )?<[0-9a-f]+> Tj\nEMC\n/gi;
const GLYPHS = /<([0-9A-Fa-f]+)> Tj/g;
/** Letters after which a line may end within a word. */
const WITHIN_WORD = /[-/\u2010 ]$/;

/**
 * A page's content in which words can be told apart and found. A line that goes on below ends in a space, which Chromium
 * leaves out, so that readers of tags run the words together. The soft hyphens, which Chromium hands on one and all, are
 * left out: those at which a word is parted have their hyphen.
 */
export function separateWords(content: string, fonts: PageFonts): string {
  const lines = [...content.matchAll(LINE)];
  const parts: string[] = [];
  let done = 0;
  for (const [i, match] of lines.entries()) {
    const [line, font = '', size = '', x = '', y = '', shown = ''] = match;
    const plain = shown.replace(SOFT_HYPHEN, (_, move: string | undefined) => (move ? `${move}\n` : ''));
    const space = goesOnBelow(match, lines[i + 1]) ? trailingSpace(plain, font, fonts) : '';
    parts.push(content.slice(done, match.index), `BT\n/${font} ${size} Tf\n1 0 0 -1 ${x} ${y} Tm\n${plain}${space}ET`);
    done = match.index + line.length;
  }
  return parts.join('') + content.slice(done);
}

/** Whether what is shown next stands on another line; a hyphen that parts a word stands on its own one. */
function goesOnBelow(line: RegExpExecArray, next: RegExpExecArray | undefined): boolean {
  return next?.[4] !== line[4];
}

function trailingSpace(shown: string, font: string, fonts: PageFonts): string {
  const space = fonts(font)?.glyphOf.get(' ');
  return space === undefined || WITHIN_WORD.test(lettersOf(shown, font, fonts)) ? '' : `<${space}> Tj\n`;
}

function lettersOf(shown: string, font: string, fonts: PageFonts): string {
  const letterOf = fonts(font)?.letterOf;
  const glyphs = [...shown.matchAll(GLYPHS)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
  return glyphs.map((glyph) => letterOf?.get(glyph.toUpperCase()) ?? '').join('');
}
