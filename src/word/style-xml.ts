import { type DocumentLayout, toWordLine, twip } from './document-layout.ts';
import { el, value } from './xml-element.ts';

/** Looks of paragraphs and letters, as XML. */
export const KEEP_NEXT = '<w:keepNext/>';
export const KEEP_LINES = '<w:keepLines/>';
export const LEFT = value('w:jc', 'left');
export const CENTER = value('w:jc', 'center');
export const BOLD = '<w:b/><w:bCs/>';
export const ITALIC = '<w:i/><w:iCs/>';
export const BLACK = value('w:color', '000000');

/** What a style is beside its look: by default one of paragraphs on Normal, shown in the gallery. */
interface StyleKind {
  readonly type?: 'paragraph' | 'character';
  /** '' for none. */
  readonly basedOn?: string;
  readonly next?: string;
  /** What stands behind w:next in Word's order, as XML. */
  readonly rest?: string;
}

/** A style of styles.xml; `p` and `r` are the content of its w:pPr and w:runProperties. */
export function styleXml(id: string, name: string, p = '', r = '', kind: StyleKind = {}): string {
  const { type = 'paragraph', basedOn = 'Normal', next, rest = '<w:qFormat/>' } = kind;
  return el(
    'w:style',
    { 'w:type': type, 'w:styleId': id, 'w:default': id === 'Normal' ? 1 : undefined },
    value('w:name', name),
    basedOn === '' ? '' : value('w:basedOn', basedOn),
    next === undefined ? '' : value('w:next', next),
    rest,
    p === '' ? '' : el('w:pPr', {}, p),
    r === '' ? '' : el('w:rPr', {}, r),
  );
}

/**
 * Room above and below a paragraph in points, and its lines: wide ones as a height of letters of `pt`, so that a page
 * holds the lines of the print whatever the family; narrow ones as a multiple, so that nothing is cut off.
 */
export function spacing(layout: DocumentLayout, css: number, before = 0, after = 0, pt = 12): string {
  return el('w:spacing', {
    'w:after': twip(after),
    'w:before': twip(before),
    'w:line': css >= 1.25 ? twip(css * pt) : toWordLine(layout, css),
    'w:lineRule': css >= 1.25 ? 'atLeast' : 'auto',
  });
}

/** Letters of a family. */
export function font(name: string): string {
  return el('w:rFonts', { 'w:ascii': name, 'w:cs': name, 'w:eastAsia': name, 'w:hAnsi': name });
}

/** Letters of a size in half-points. */
export function size(halfPoints: number): string {
  return value('w:sz', halfPoints) + value('w:szCs', halfPoints);
}
