import { type PackageEdit, setText, textOf } from './package-edit.ts';
import { attributeOf, localPart, outline, rootPrefix, scanTags } from './xml-scan.ts';

const CONTENT_TYPES = '[Content_Types].xml';

/** States the content type of .vml parts once. Defaults stand before overrides. */
export function ensureVmlType(edit: PackageEdit): void {
  const xml = textOf(edit, CONTENT_TYPES) ?? '';
  for (const tag of scanTags(xml)) {
    if (localPart(tag.name) === 'Default' && attributeOf(xml, tag, 'Extension')?.toLowerCase() === 'vml')
      return;
  }
  const { root } = outline(xml);
  const added = `<${rootPrefix(xml)}Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  setText(edit, CONTENT_TYPES, xml.slice(0, root.open.end) + added + xml.slice(root.open.end));
}
