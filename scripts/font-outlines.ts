/**
 * Builds templates/fonts/garis-*.json, the outlines that texts of charts are drawn with in the Word file, and
 * src/report/page/letter-widths.json, the widths that columns of tables are searched with. Run by hand when a font
 * package moves: `npm run fonts:garis`. Needs Debian's fonts-texgyre; the results are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import opentype from 'opentype.js';

const TARGET = join(import.meta.dirname, '../templates/fonts');
const WIDTHS = join(import.meta.dirname, '../src/report/page/letter-widths.json');
const TEX_FONTS = '/usr/share/texmf/fonts/opentype/public/tex-gyre';
const EM = 1000;
const resolve = createRequire(import.meta.url).resolve;

/** Latin with its accents, dashes, quotes, and the signs of figures. */
const CHARACTERS = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

function outlines(path: string): Record<string, [number, string]> {
  const bytes = readFileSync(path);
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const entries = CHARACTERS.map((code): [string, [number, string]] => {
    const glyph = font.charToGlyph(String.fromCodePoint(code));
    const width = Math.round(((glyph.advanceWidth ?? 0) * EM) / font.unitsPerEm);
    return [String.fromCodePoint(code), [width, glyph.getPath(0, 0, EM).toPathData(0)]];
  });
  return Object.fromEntries(entries);
}

/** What widths are kept of: hyphens and superscripts beyond these are counted as wide as a digit. */
const MEASURED = CHARACTERS.filter(
  (code) => code <= 0xff || [0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2026].includes(code),
).map((code) => String.fromCodePoint(code));
const widths: Record<string, unknown> = { characters: MEASURED.join('') };

function write(name: string, regular: string, bold: string): void {
  const faces = { biasa: outlines(regular), tebal: outlines(bold) };
  writeFileSync(join(TARGET, `garis-${name}.json`), `${JSON.stringify(faces)}\n`);
  const widthsOf = (face: Record<string, [number, string]>) => MEASURED.map((c) => face[c]?.[0] ?? 0);
  widths[name] = { regular: widthsOf(faces.biasa), bold: widthsOf(faces.tebal) };
}

for (const [name, face] of [
  ['arimo', 'Arimo'],
  ['tinos', 'Tinos'],
  ['carlito', 'Carlito'],
]) {
  const file = (style: string): string => resolve(`@expo-google-fonts/${name}/${style}/${face}_${style}.ttf`);
  write(name ?? '', file('400Regular'), file('700Bold'));
}
write('bonum', join(TEX_FONTS, 'texgyrebonum-regular.otf'), join(TEX_FONTS, 'texgyrebonum-bold.otf'));
writeFileSync(WIDTHS, `${JSON.stringify(widths)}\n`);
