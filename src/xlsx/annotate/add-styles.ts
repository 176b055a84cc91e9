import { type PackageEdit, setText, textOf } from './package-edit.ts';
import { appendInside, childOf, countInside, rootPrefix, withAttribute } from './xml-patch.ts';

/** Cell style numbers of the sheet Temuan; undefined = the workbook's default style. */
export interface FindingStyles {
  readonly heading: number | undefined;
  readonly text: number | undefined;
  readonly figure: number | undefined;
  readonly link: number | undefined;
}

const NONE: FindingStyles = { heading: undefined, text: undefined, figure: undefined, link: undefined };

/** Adds four cell styles behind those that the workbook has; a workbook without a usable style sheet gets none. */
export function addStyles(edit: PackageEdit, path: string): FindingStyles {
  const before = textOf(edit, path);
  if (before === undefined) return NONE;
  const p = rootPrefix(before);
  const fonts = append(before, 'fonts', [
    `<${p}font><${p}b/><${p}sz val="11"/><${p}color rgb="FFFFFFFF"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`,
    `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`,
    `<${p}font><${p}u/><${p}sz val="11"/><${p}color rgb="FF0563C1"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`,
  ]);
  if (fonts === undefined) return NONE;
  const fills = append(fonts.xml, 'fills', [
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF1F4E79"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
  ]);
  if (fills === undefined) return NONE;
  // Without base styles a reference to one would have no target.
  const base = childOf(before, 'cellStyleXfs') === undefined ? '' : ' xfId="0"';
  const xf = (font: number, fill: number, horizontal: string): string =>
    `<${p}xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="0"${base} applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><${p}alignment${horizontal} vertical="top" wrapText="1"/></${p}xf>`;
  const f = fonts.first;
  const cells = append(fills.xml, 'cellXfs', [
    xf(f, fills.first, ''),
    xf(f + 1, 0, ''),
    xf(f + 1, 0, ' horizontal="right"'),
    xf(f + 2, 0, ''),
  ]);
  if (cells === undefined) return NONE;
  setText(edit, path, cells.xml);
  const s = cells.first;
  return { heading: s, text: s + 1, figure: s + 2, link: s + 3 };
}

/** The style sheet with members added to a list; `first` is the number of the first of them. Undefined without the list. */
function append(
  xml: string,
  list: string,
  added: readonly string[],
): { readonly xml: string; readonly first: number } | undefined {
  const element = childOf(xml, list);
  if (element === undefined) return undefined;
  const first = countInside(xml, element);
  const longer = appendInside(xml, element, added.join(''));
  const tag = childOf(longer, list) ?? element;
  return { xml: withAttribute(longer, tag, 'count', String(first + added.length)), first };
}
