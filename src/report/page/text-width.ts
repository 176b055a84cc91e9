import type { Pengaturan } from '../../domain/pengaturan.ts';
import letters from './letter-widths.json' with { type: 'json' };
import { FONT_FAMILIES } from './page-style.ts';

export type Font = Pengaturan['font'];
export type Face = 'regular' | 'bold';

const CODES = [...letters.characters].map((character) => character.charCodeAt(0));
const ZERO = letters.characters.indexOf('0');

/** Widths of both faces of the families by the code of the character, in thousandths of an em. */
const WIDTHS = Object.fromEntries(
  Object.values(FONT_FAMILIES).map((family) => {
    const { regular, bold } = letters[family as Exclude<keyof typeof letters, 'characters'>];
    return [family, { regular: byCode(regular), bold: byCode(bold) }];
  }),
);

/** Any character that is not listed counts as wide as a digit. */
function byCode(widths: readonly number[]): Float64Array {
  const table = new Float64Array(Math.max(...CODES) + 1).fill(widths[ZERO] ?? 0);
  for (const [i, code] of CODES.entries()) table[code] = widths[i] ?? 0;
  return table;
}

/** Width of a text in em, without kerning (letter-widths.json, made by scripts/font-outlines.ts). */
export function textWidth(text: string, font: Font, face: Face = 'regular'): number {
  const widths = WIDTHS[FONT_FAMILIES[font]]?.[face] ?? new Float64Array();
  const digit = widths[0x30] ?? 0;
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The second half of a character beyond the first 65.536 adds nothing.
    if (code < 0xdc00 || code > 0xdfff) width += widths[code] ?? digit;
  }
  return width / 1000;
}
