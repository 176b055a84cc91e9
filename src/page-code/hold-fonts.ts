import { unquoted } from './document-text.ts';

/** Loads the faces of `@font-face` rules (family, weight, style, src) into the page, where they outlast its documents. */
export async function holdFonts(rules: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const faces = [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ style }) => {
      const descriptor = (name: string): string => style.getPropertyValue(name);
      return new FontFace(unquoted(descriptor('font-family')), descriptor('src'), {
        weight: descriptor('font-weight') || 'normal',
        style: descriptor('font-style') || 'normal',
      });
    });
  for (const face of faces) document.fonts.add(face);
  // One that fails is told of with the document that needs it.
  await Promise.all(faces.map((face) => face.load().catch(() => undefined)));
}
