import type { IDocumentDefaultsOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { type DocumentLayout, toWordLine, twip } from './document-layout.ts';

/** The line of a picture: a multiple below one would cut it off. */
const SINGLE_LINE = { line: 240, lineRule: 'auto' } as const;
/** First-line indent of a body paragraph: 1,25 cm. */
const FIRST_LINE_INDENT = 709;
const LEFT = 'left';
const CENTER = 'center';

/** The styles of a report: Word's own names, so that an editor finds them in the gallery. */
export function documentStyles(
  t: DocumentLayout,
  language: string,
  tableSizes: readonly number[],
): IStylesOptions {
  // Wide spacing as a height, so that a page holds the lines of the print whatever the family; narrow spacing as a
  // multiple, so that nothing is cut off.
  const spacing = (css: number, before = 0, after = 0, pt = 12) => ({
    ...(css >= 1.25
      ? { line: twip(css * pt), lineRule: 'atLeast' as const }
      : { line: toWordLine(t, css), lineRule: 'auto' as const }),
    before: twip(before),
    after: twip(after),
  });
  const base: IDocumentDefaultsOptions = {
    run: {
      font: t.font,
      size: 24,
      color: '000000',
      language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
    },
    paragraph: { alignment: 'both', spacing: spacing(1.5) },
  };
  const headingStyle = (
    size: number,
    before: number,
    after: number,
    alignment: typeof LEFT | typeof CENTER,
  ) => ({
    run: { font: t.font, size, bold: true, color: '000000' },
    paragraph: { alignment, keepNext: true, keepLines: true, spacing: spacing(1.5, before, after, size / 2) },
    next: 'BodyText',
    quickFormat: true,
  });
  const style = (
    id: string,
    name: string,
    paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
    run: NonNullable<IParagraphStyleOptions['run']> = {},
  ): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, run });
  return {
    default: {
      document: base,
      heading1: {
        ...headingStyle(26, 0, 18, CENTER),
        run: { ...headingStyle(26, 0, 18, CENTER).run, allCaps: true },
      },
      heading2: headingStyle(24, 12, 3, LEFT),
      heading3: headingStyle(24, 9, 3, LEFT),
      caption: {
        run: { size: 22, bold: true, italics: false, color: '000000' },
        paragraph: { alignment: CENTER, keepLines: true, spacing: spacing(1.3, 4, 4, 11) },
        quickFormat: true,
      },
      listParagraph: { paragraph: { spacing: spacing(1.5) } },
      hyperlink: { run: { color: '000000', underline: { type: 'none' } } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: {}, paragraph: {} },
      style('BodyText', 'Body Text', { indent: { firstLine: FIRST_LINE_INDENT } }),
      style('Rapat', 'Paragraf Rapat', { spacing: spacing(1.5, 0, 6) }),
      style('Pusat', 'Paragraf Tengah', { alignment: CENTER }),
      style('SubKegiatan', 'Sub Kegiatan', { alignment: LEFT, keepNext: true, spacing: spacing(1.5, 6) }),
      style('Faktor', 'Judul Faktor', { keepNext: true, spacing: spacing(1.5, 3) }, { italics: true }),
      style('Catatan', 'Catatan Tabel', { spacing: spacing(1.25, 0, 3, 10) }, { size: 20 }),
      style('ListBullet', 'List Bullet', {}),
      style('ListNumber', 'List Number', {}),
      style('ListCheck', 'Daftar Centang', {}),
      style('Gambar', 'Gambar', { alignment: CENTER, keepNext: true, spacing: SINGLE_LINE }),
      style('Sampul', 'Sampul', { alignment: CENTER, spacing: spacing(1.2) }, { bold: true }),
      style('TandaTangan', 'Tanda Tangan', {
        alignment: LEFT,
        keepNext: true,
        keepLines: true,
        spacing: spacing(1.25),
      }),
      style('Header', 'header', { alignment: CENTER, spacing: SINGLE_LINE }, { size: 18 }),
      style('Footer', 'footer', { alignment: CENTER, spacing: SINGLE_LINE }, { size: 22 }),
      ...tableSizes.flatMap((pt) => [
        style(
          `IsiTabel${sizeSuffix(pt)}`,
          `Isi Tabel ${sizeInName(pt)}`,
          { alignment: LEFT, spacing: spacing(1.1) },
          { size: pt * 2 },
        ),
        style(
          `KepalaTabel${sizeSuffix(pt)}`,
          `Kepala Tabel ${sizeInName(pt)}`,
          { alignment: CENTER, spacing: spacing(1.1) },
          { size: Math.round(pt * 0.92 * 2), bold: true },
        ),
      ]),
    ],
  };
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
