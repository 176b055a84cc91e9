import { type PackageEdit, setText, textOf } from './package-edit.ts';
import { eachElement, outline, rootPrefix } from './xml-patch.ts';

const CONTENT_TYPES = '[Content_Types].xml';

/** States the content type of .vml parts once. Defaults stand before overrides. */
export function ensureVmlType(edit: PackageEdit): void {
  const xml = textOf(edit, CONTENT_TYPES) ?? '';
  let stated = false;
  eachElement(xml, 'Default', (attributes) => {
    if (attributes.get('Extension')?.toLowerCase() === 'vml') stated = true;
  });
  if (stated) return;
  const { root } = outline(xml);
  const added = `<${rootPrefix(xml)}Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  setText(edit, CONTENT_TYPES, xml.slice(0, root.openEnd) + added + xml.slice(root.openEnd));
}
