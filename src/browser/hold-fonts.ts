/** Makes the page hold the fonts of `@font-face` rules (family, weight, style, src) through all documents written into it. */
export function holdFontsScript(rules: string): string {
  return `(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(rules)});
    const faces = [...sheet.cssRules].map(({ style }) => {
      const of = (name) => style.getPropertyValue(name) || undefined;
      return new FontFace(of('font-family').replace(/^["']|["']$/g, ''), of('src'), { weight: of('font-weight'), style: of('font-style') });
    });
    for (const face of faces) document.fonts.add(face);
    // One that fails is told of with the document that needs it.
    await Promise.all(faces.map((face) => face.load().catch(() => undefined)));
  })()`;
}
