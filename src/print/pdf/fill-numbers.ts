import { deflateSync, inflateSync } from 'node:zlib';
import { pageRefs } from './destinations.ts';
import { type PageFonts, pageFonts } from './page-fonts.ts';
import { isDict, isRef, parseValue } from './pdf-value.ts';
import { dictOf, type PdfFile, type PdfObject } from './read-pdf.ts';
import type { Typeface } from './typeface.ts';
import { writeValue } from './write-value.ts';

/**
 * Every letter that a page number can have: in the place of a number until it is known stand these, then the place's
 * own number, so that each font embeds them.
 */
export const NUMBER_LETTERS = '0123456789ivxlcdm';

/** One line of text as Chromium writes it: font, size, where it begins, its glyphs. */
const LINE = /BT\n\/(\S+) (\S+) Tf\n1 0 0 -1 (\S+) (\S+) Tm\n((?:(?:\S+ \S+ Td )?<[0-9A-Fa-f]+> Tj\n)+)ET/g;
/** The ground painted behind a line, right before it. */
const GROUND = /(\S+) (\S+) (\S+) (\S+) re\nf\n((?:[^\n]*\n){0,4})$/;

/**
 * Puts the page numbers into a print whose contents lists hold placeholders, right-aligned where those end: it need
 * not be printed again. `labels` by place. Undefined when the print is not as expected (a placeholder missing, a font
 * of another kind); then the numbers have to be filled in on the page.
 */
export function fillNumbers(file: PdfFile, labels: readonly string[]): PdfFile | undefined {
  const objects = new Map(file.objects);
  const fonts = pageFonts(file);
  const filled = new Set<number>();
  for (const ref of pageRefs(file, dictOf(file, { ref: file.root }, 'catalogue').get('Pages'))) {
    if (filled.size === labels.length) break;
    const page = dictOf(file, { ref }, 'page');
    const contents = page.get('Contents');
    const object = isRef(contents) ? file.objects.get(contents.ref) : undefined;
    if (!isRef(contents) || object?.stream === undefined) return undefined;
    const text = inflateSync(object.stream).toString('latin1');
    const next = fillPage(text, fonts(ref), labels, filled);
    if (next === undefined) return undefined;
    if (next !== text) objects.set(contents.ref, repacked(object, next));
  }
  return filled.size === labels.length ? { ...file, objects } : undefined;
}

/** The page's content with its placeholders filled; undefined when one cannot be. */
function fillPage(
  text: string,
  typeface: PageFonts,
  labels: readonly string[],
  filled: Set<number>,
): string | undefined {
  const parts: string[] = [];
  let done = 0;
  for (const match of text.matchAll(LINE)) {
    const [line, font = '', size = '', x = '', y = '', shown = ''] = match;
    const face = typeface(font);
    const glyphs = [...shown.matchAll(/<([0-9A-Fa-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    const letters = face && glyphs.map((glyph) => face.letterOf.get(glyph.toUpperCase()) ?? '').join('');
    if (face === undefined || letters?.startsWith(NUMBER_LETTERS) !== true) continue;
    const place = Number(letters.slice(NUMBER_LETTERS.length));
    const label = labels[place];
    const number = label && [...label].map((letter) => face.glyphOf.get(letter) ?? '');
    if (!number || number.includes('') || filled.has(place)) return undefined;
    const shift = (lineWidth(face, glyphs) - lineWidth(face, number)) * (Number(size) / 1000);
    filled.add(place);
    parts.push(
      narrowed(text.slice(done, match.index), Number(x), shift),
      `BT\n/${font} ${size} Tf\n1 0 0 -1 ${written(Number(x) + shift)} ${y} Tm\n<${number.join('')}> Tj\nET`,
    );
    done = match.index + line.length;
  }
  return done === 0 ? text : parts.join('') + text.slice(done);
}

function lineWidth(face: Typeface, glyphs: readonly string[]): number {
  return glyphs.reduce((sum, glyph) => sum + face.width(glyph), 0);
}

/** Takes `shift` from the left of the ground that ends `before`, where there is one under a line that begins at `x`. */
function narrowed(before: string, x: number, shift: number): string {
  const tail = before.slice(-300);
  const ground = GROUND.exec(tail);
  if (!ground) return before;
  const [left = 0, top, width = 0, height] = ground.slice(1, 5).map(Number);
  if (!(left <= x && x < left + width && width > shift)) return before;
  const by = Math.floor(shift);
  const rect = `${written(left + by)} ${top} ${written(width - by)} ${height} re\nf\n${ground[5] ?? ''}`;
  return before.slice(0, before.length - tail.length + ground.index) + rect;
}

function written(n: number): string {
  return String(Number(n.toFixed(5)));
}

function repacked(object: PdfObject, content: string): PdfObject {
  // The dots of a contents list pack well at any level, and these pages have little else.
  const stream = deflateSync(Buffer.from(content, 'latin1'), { level: 2 });
  const dict = parseValue(object.body);
  const entries = isDict(dict) ? dict : new Map();
  return { body: writeValue(new Map([...entries, ['Length', stream.length]])), stream };
}
