import { escapeXml } from '../../findings/escape-xml.ts';
import { addOverride, addRelationship, freePath, type PackageEdit, setText, textOf } from './package-edit.ts';
import { appendInside, childOf, eachElement, rootPrefix } from './xml-patch.ts';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a worksheet at the end of a workbook; `content` is its part, `relations` the namespace of relationships. */
export function addSheet(edit: PackageEdit, workbook: string, name: string, content: string, relations: string): void {
  const path = freePath(edit, 'xl/worksheets/sheet%.xml');
  setText(edit, path, content);
  addOverride(edit, path, WORKSHEET);
  const id = addRelationship(edit, workbook, `${relations}/worksheet`, path);
  const xml = textOf(edit, workbook) ?? '';
  const sheets = childOf(xml, 'sheets');
  if (sheets === undefined) throw new Error('workbook part without sheets');
  let most = 0;
  eachElement(xml, 'sheet', (attributes) => {
    most = Math.max(most, Number(attributes.get('sheetId') ?? 0));
  });
  const added = `<${rootPrefix(xml)}sheet xmlns:r="${relations}" name="${escapeXml(name)}" sheetId="${most + 1}" r:id="${id}"/>`;
  setText(edit, workbook, appendInside(xml, sheets, added));
}
