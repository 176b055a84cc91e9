import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN_TEMPLATES } from '../files/template-files.ts';

/** Width and outline of each character of a face, in thousandths of an em. */
type Face = Readonly<Record<string, readonly [advance: number, outline: string]>>;

/** The regular and the bold face that texts of drawings are outlined with. */
export interface LetterOutlines {
  readonly biasa: Face;
  readonly tebal: Face;
}

/** The open families of the same metrics as Word's. */
const FAMILIES: Readonly<Record<string, string>> = {
  Arial: 'arimo',
  'Times New Roman': 'tinos',
  'Bookman Old Style': 'bonum',
  Calibri: 'carlito',
};

/** Outlines of the open family that `font` (as Word knows it) is measured by; made by scripts/font-outlines.ts. */
export async function readLetters(font: string): Promise<LetterOutlines> {
  const file = join(BUILT_IN_TEMPLATES, 'fonts', `garis-${FAMILIES[font] ?? 'arimo'}.json`);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Width of a text in thousandths of an em. */
export function textWidth(text: string, face: Face): number {
  let width = 0;
  for (const c of text) width += (face[c] ?? face['?'] ?? [0])[0];
  return width;
}

/** The lines of a text that may be `room` thousandths of an em wide, broken at spaces as a browser breaks them. */
export function breakLines(text: string, face: Face, room: number): readonly string[] {
  const [first = '', ...words] = text.split(' ');
  const lines = [first];
  const space = textWidth(' ', face);
  let used = textWidth(first, face);
  for (const word of words) {
    const width = textWidth(word, face);
    if (used + space + width > room) {
      lines.push(word);
      used = width;
    } else {
      lines[lines.length - 1] += ` ${word}`;
      used += space + width;
    }
  }
  return lines;
}

const EM = 1000;

/**
 * The drawing with its plain texts as outlines: a rasteriser has no fonts on a bare machine, and other ones on each
 * other machine. Texts with elements inside them stay as they are.
 */
export function outlineTexts(svg: string, font: LetterOutlines): string {
  const shapes = new Map<string, string>();
  const content = svg.replace(/<text\b([^>]*)>([^<]*)<\/text>/g, (whole, attributes: string, inner: string) => {
    const attributeOf = (name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
    const [x, y, size] = [attributeOf('x') ?? '0', attributeOf('y') ?? '0', attributeOf('font-size') ?? ''].map(Number);
    if (x === undefined || y === undefined || !size || Number.isNaN(x + y)) return whole;
    const bold = attributeOf('font-weight') === 'bold';
    const f = bold ? font.tebal : font.biasa;
    const letters = [...withoutEntities(inner)].map((c) => {
      const name = `${bold ? 'b' : 'a'}${c.codePointAt(0)}`;
      const [advance, outline] = f[c] ?? f['?'] ?? [0, ''];
      shapes.set(name, outline);
      return { name, advance };
    });
    const width = letters.reduce((n, k) => n + k.advance, 0);
    const align = attributeOf('text-anchor');
    let offset = align === 'end' ? -width : align === 'middle' ? -width / 2 : 0;
    const glyph = letters.map((k) => {
      const place = `<use xlink:href="#lk-${k.name}" x="${Math.round(offset)}"/>`;
      offset += k.advance;
      return place;
    });
    const color = attributeOf('fill') === undefined ? '' : ` fill="${attributeOf('fill')}"`;
    const rotation = attributeOf('transform') ?? '';
    return `<g${color} transform="${rotation} translate(${x} ${y}) scale(${size / EM})">${glyph.join('')}</g>`;
  });
  const defs = [...shapes].map(([name, d]) => `<path id="lk-${name}" d="${d}"/>`).join('');
  return content.replace(
    /<svg\b([^>]*)>/,
    (_, a: string) => `<svg${a} xmlns:xlink="http://www.w3.org/1999/xlink"><defs>${defs}</defs>`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Text of an SVG without its entities. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    decimal !== undefined || hex !== undefined
      ? String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10))
      : (ENTITIES[name] ?? whole),
  );
}
