import type { DocumentLayout } from './document-layout.ts';
import { extraStyles } from './extra-styles.ts';
import {
  BLACK,
  BOLD,
  CENTER,
  font,
  ITALIC,
  KEEP_LINES,
  KEEP_NEXT,
  LEFT,
  size,
  spacing,
  styleXml,
} from './style-xml.ts';
import { wordStyles } from './word-styles.ts';
import { el, value, xmlPart } from './xml-element.ts';

/** The line of a picture: a multiple below one would cut it off. */
const SINGLE_LINE = '<w:spacing w:line="240" w:lineRule="auto"/>';
/** First-line indent of a body paragraph: 1,25 cm. */
const FIRST_LINE_INDENT = el('w:ind', { 'w:firstLine': 709 });

/** The part styles.xml: the styles of a report, with Word's own names, so that an editor finds them in the gallery. */
export function stylesXml(layout: DocumentLayout, language: string, tableSizes: readonly number[]): string {
  return xmlPart(
    'w:styles',
    defaultValue(layout, language),
    wordStyles(layout),
    reportStyle(layout),
    ...tableSizes.map((pt) => cellStyle(layout, pt)),
    extraStyles(layout),
  );
}

/** What a text is when no style says otherwise. */
function defaultValue(layout: DocumentLayout, language: string): string {
  const lang = el('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': 'ar-SA' });
  const run = `${font(layout.font)}${BLACK}${size(24)}${lang}`;
  const paragraph = `${spacing(layout, 1.5)}${value('w:jc', 'both')}`;
  return `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`;
}

function reportStyle(layout: DocumentLayout): string {
  return [
    styleXml('BodyText', 'Body Text', FIRST_LINE_INDENT),
    styleXml('Rapat', 'Paragraf Rapat', spacing(layout, 1.5, 0, 6)),
    styleXml('Pusat', 'Paragraf Tengah', CENTER),
    styleXml('Faktor', 'Judul Faktor', `${KEEP_NEXT}${spacing(layout, 1.5, 3)}`, ITALIC),
    styleXml('Catatan', 'Catatan Tabel', spacing(layout, 1.25, 0, 3, 10), size(20)),
    styleXml('ListBullet', 'List Bullet'),
    styleXml('ListNumber', 'List Number'),
    styleXml('ListCheck', 'Daftar Centang'),
    styleXml('Gambar', 'Gambar', `${KEEP_NEXT}${SINGLE_LINE}${CENTER}`),
    styleXml('Sampul', 'Sampul', `${spacing(layout, 1.2)}${CENTER}`, BOLD),
    styleXml('TandaTangan', 'Tanda Tangan', `${KEEP_NEXT}${KEEP_LINES}${spacing(layout, 1.25)}${LEFT}`),
    styleXml('Header', 'header', `${SINGLE_LINE}${CENTER}`, size(18)),
    styleXml('Footer', 'footer', `${SINGLE_LINE}${CENTER}`, size(22)),
  ].join('');
}

/** Line height in the cells of a table, in letters of its size. */
export const CELL_LINE = 1.15;

/** Body and heading cells of the tables with letters of a size in points. */
function cellStyle(layout: DocumentLayout, pt: number): string {
  const line = spacing(layout, CELL_LINE);
  const cell = (kind: 'Isi' | 'Kepala', align: string, look: string): string =>
    styleXml(`${kind}Tabel${sizeSuffix(pt)}`, `${kind} Tabel ${sizeInName(pt)}`, `${line}${align}`, look);
  return cell('Isi', LEFT, size(pt * 2)) + cell('Kepala', CENTER, `${BOLD}${size(Math.round(pt * 0.88 * 2))}`);
}

/** A size as the end of a style's id: 9.5 -> "9_5". */
export function sizeSuffix(pt: number): string {
  return String(pt).replace('.', '_');
}

/** A size within the name of a style, where a comma would part two names: 9.5 -> "9½". */
function sizeInName(pt: number): string {
  return String(pt).replace('.5', '½');
}

/** Indent of list level `n` (from 0) in twips: 1,1 cm each. */
export function listIndent(n: number): number {
  return 624 * (n + 1);
}
