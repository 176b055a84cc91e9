import { isRef, isText } from '../../src/print/pdf/pdf-value.ts';
import { nameOf, type PdfObjects } from './pdf-objects.ts';

/** 31-004 to 31-006, 31-009, 31-027 to 31-030, 10-001: fonts embedded, their glyphs known as letters, none of them the one for "no glyph". */
export function fontErrors(file: PdfObjects): readonly string[] {
  const errors: string[] = [];
  const letters = new Map<number, ReadonlySet<string>>();
  for (const [number, body] of file.bodies) {
    const font = file.dict(body);
    if (nameOf(font.get('Type')) !== 'Font') continue;
    const subtype = nameOf(font.get('Subtype'));
    const name = nameOf(font.get('BaseFont'));
    if (subtype === 'Type0') {
      // With this encoding nothing of 31-001 to 31-003, 31-007 and 31-008 can be.
      if (nameOf(font.get('Encoding')) !== 'Identity-H') errors.push(`31-006 ${name}`);
      const below = file.dict(file.list(font.get('DescendantFonts'))[0]);
      if (!below.has('CIDToGIDMap')) errors.push(`31-005 ${name}`);
      else if (nameOf(below.get('CIDToGIDMap')) !== 'Identity' && !isRef(below.get('CIDToGIDMap')))
        errors.push(`31-004 ${name}`);
      if (!isText(file.dict(below.get('CIDSystemInfo')).get('Ordering'))) errors.push(`31 no Ordering of ${name}`);
      if (!['FontFile2', 'FontFile3'].some((key) => file.dict(below.get('FontDescriptor')).has(key)))
        errors.push(`31-009 ${name}`);
      const map = font.get('ToUnicode');
      const table = isRef(map) ? (file.streams.get(map.ref)?.toString('latin1') ?? '') : '';
      if (table === '') errors.push(`31-027 ${name}`);
      if (/> ?<0000>/.test(table)) errors.push(`31-028 ${name}`);
      if (/> ?<(?:FEFF|FFFE)>/i.test(table)) errors.push(`31-029 ${name}`);
      letters.set(number, mapped(table));
    } else if (!subtype.startsWith('CIDFont')) errors.push(`31 font of kind ${subtype}`);
  }
  return [...errors, ...glyphErrors(file, letters)];
}

/** Glyphs that a table of letters (CMap) knows. */
function mapped(table: string): ReadonlySet<string> {
  const known = new Set<string>();
  const hex = (n: number): string => n.toString(16).padStart(4, '0');
  for (const [, part = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = ''] of part.matchAll(/<([0-9A-Fa-f]{4})> *<[0-9A-Fa-f]+>/g)) known.add(glyph.toLowerCase());
  }
  for (const [, part = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = ''] of part.matchAll(/<([0-9A-Fa-f]{4})> *<([0-9A-Fa-f]{4})> *[<[]/g)) {
      for (let n = Number.parseInt(from, 16); n <= Number.parseInt(to, 16); n++) known.add(hex(n));
    }
  }
  return known;
}

function glyphErrors(file: PdfObjects, letters: ReadonlyMap<number, ReadonlySet<string>>): readonly string[] {
  const errors = new Set<string>();
  file.pages().forEach(({ dict, content }, i) => {
    const fonts = file.dict(file.dict(dict.get('Resources')).get('Font'));
    let known: ReadonlySet<string> | undefined;
    for (const [, font, shown] of content.matchAll(/\/(\S+) \S+ Tf|<([0-9A-Fa-f]+)> Tj/g)) {
      if (font !== undefined) {
        const ref = fonts.get(font);
        known = isRef(ref) ? letters.get(ref.ref) : undefined;
      } else {
        for (const glyph of shown?.toLowerCase().match(/.{4}/g) ?? []) {
          if (glyph === '0000') errors.add(`31-030 page ${i + 1}`);
          else if (known?.has(glyph) !== true) errors.add(`10-001 glyph ${glyph} on page ${i + 1}`);
        }
      }
    }
  });
  return [...errors];
}
