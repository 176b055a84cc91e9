import { isDict, isRef } from './pdf-value.ts';
import { dictOf, type PdfFile, resolve } from './read-pdf.ts';
import { type Typeface, typefaceOf } from './typeface.ts';

/** The typeface of a font that a page's content names; undefined for one of another kind. */
export type PageFonts = (name: string) => Typeface | undefined;

/** The fonts of the pages of a file by the page's object; each font is read once. */
export function pageFonts(file: PdfFile): (page: number) => PageFonts {
  const typefaces = new Map<number, Typeface | undefined>();
  return (page) => {
    const resources = resolve(file, dictOf(file, { ref: page }, 'page').get('Resources'));
    const fonts = isDict(resources) ? resolve(file, resources.get('Font')) : undefined;
    return (name) => {
      const font = isDict(fonts) ? fonts.get(name) : undefined;
      if (!isRef(font)) return undefined;
      if (!typefaces.has(font.ref)) typefaces.set(font.ref, typefaceOf(file, font));
      return typefaces.get(font.ref);
    };
  };
}
