import { inflateSync } from 'node:zlib';
import { isDict, isList, isName, isRef, type PdfValue } from './pdf-value.ts';
import { dictOf, type PdfFile, resolve } from './read-pdf.ts';

/** A font of a printed page: which glyph stands for which letter, and how wide it is. */
export interface Typeface {
  /** Letter of a glyph (four hexadecimal digits, upper case). */
  readonly letterOf: ReadonlyMap<string, string>;
  readonly glyphOf: ReadonlyMap<string, string>;
  /** Thousandths of the size. */
  readonly width: (glyph: string) => number;
}

/** Reads a composite font with two-byte glyph numbers, as Chromium embeds them; undefined for any other. */
export function typefaceOf(file: PdfFile, font: PdfValue | undefined): Typeface | undefined {
  const dict = resolve(file, font);
  if (!isDict(dict)) return undefined;
  const encoding = dict.get('Encoding');
  const map = dict.get('ToUnicode');
  const descendants = resolve(file, dict.get('DescendantFonts'));
  if (!isName(encoding) || encoding.name !== 'Identity-H' || !isRef(map) || !isList(descendants)) {
    return undefined;
  }
  const stream = file.objects.get(map.ref)?.stream;
  if (stream === undefined) return undefined;
  const letterOf = readLetters(inflateSync(stream).toString('latin1'));
  const descendant = dictOf(file, descendants[0], 'font');
  const widths = readWidths(resolve(file, descendant.get('W')));
  const otherwise = resolve(file, descendant.get('DW'));
  return {
    letterOf,
    glyphOf: new Map([...letterOf].map(([glyph, letter]) => [letter, glyph])),
    width: (glyph) => widths.get(Number.parseInt(glyph, 16)) ?? (typeof otherwise === 'number' ? otherwise : 1000),
  };
}

const HEX = '<([0-9A-Fa-f]{4})>';
const RANGE = new RegExp(`${HEX} ${HEX} ${HEX}`, 'g');
const PAIR = new RegExp(`${HEX} ${HEX}`, 'g');

/** Letters of the basic plane in a ToUnicode table (ISO 32000-1, 9.10.3). */
function readLetters(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  const put = (glyph: number, unicode: number): void => {
    letters.set(glyph.toString(16).toUpperCase().padStart(4, '0'), String.fromCharCode(unicode));
  };
  for (const [, part = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', unicode = ''] of part.matchAll(PAIR)) put(parseHex(glyph), parseHex(unicode));
  }
  for (const [, part = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', unicode = ''] of part.matchAll(RANGE)) {
      const first = parseHex(from);
      for (let glyph = first; glyph <= parseHex(to); glyph++) put(glyph, parseHex(unicode) + glyph - first);
    }
  }
  return letters;
}

function parseHex(text: string): number {
  return Number.parseInt(text, 16);
}

/** Glyph widths of a /W array: `first [w w w]` and `first last w`. */
function readWidths(value: PdfValue | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const list = isList(value) ? value : [];
  for (let i = 0; i < list.length; ) {
    const [first, next, width] = [Number(list[i]), list[i + 1], list[i + 2]];
    if (isList(next)) {
      for (const [k, w] of next.entries()) widths.set(first + k, Number(w));
      i += 2;
    } else {
      for (let glyph = first; glyph <= Number(next); glyph++) widths.set(glyph, Number(width));
      i += 3;
    }
  }
  return widths;
}
