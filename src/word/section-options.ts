import {
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { type DocumentLayout, twip, twipMm } from './document-layout.ts';

/** What the pages of a section are. */
export interface SectionKind {
  readonly kind: 'sampul' | 'romawi' | 'arab';
  readonly landscape: boolean;
}

/** Sections as the docx package takes them: paper, margins, page numbers, running head, and the mark of a draft. */
export function toSectionOptions(
  sections: readonly SectionKind[],
  t: DocumentLayout,
  draftMark: string | null,
): readonly ISectionOptions[] {
  const firstOf = (kind: SectionKind['kind']): number => sections.findIndex((s) => s.kind === kind);
  return sections.map((s, i): ISectionOptions => {
    const previous = sections[i - 1];
    const fresh = previous === undefined || (previous.kind === 'sampul') !== (s.kind === 'sampul');
    const paper = { width: twipMm(t.paper.width), height: twipMm(t.paper.height) };
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { ...paper, orientation: s.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: {
            top: twipMm(t.margin.top * 10),
            right: twipMm(t.margin.right * 10),
            bottom: twipMm(t.margin.bottom * 10),
            left: twipMm(t.margin.left * 10),
            header: twipMm(Math.max(t.margin.top * 10 - 11, 4)),
            footer: twipMm(Math.max(t.margin.bottom * 5 - 2, 4)),
            gutter: 0,
          },
          pageNumbers: {
            formatType: s.kind === 'romawi' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL,
            ...(firstOf(s.kind) === i && s.kind !== 'sampul' ? { start: 1 } : {}),
          },
        },
      },
      // A section without its own takes those of the section before it.
      ...(fresh
        ? { headers: { default: buildHeader(s, t, draftMark) }, footers: { default: buildFooter(s) } }
        : {}),
      children: [],
    };
  });
}

function buildHeader(s: SectionKind, t: DocumentLayout, draftMark: string | null): Header {
  const cap =
    draftMark === null
      ? []
      : [new TextWatermark({ text: draftMark, font: t.font, color: 'D9D9D9', width: 320, height: 82 })];
  const kop = s.kind === 'sampul' ? '' : t.kop;
  const line =
    kop === ''
      ? {}
      : { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 11, color: '000000' } } };
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        ...line,
        spacing: { after: twip(0) },
        children: [...cap, ...(kop === '' ? [] : [new TextRun(kop)])],
      }),
    ],
  });
}

function buildFooter(s: SectionKind): Footer {
  const number = s.kind === 'sampul' ? [] : [new TextRun({ children: [PageNumber.CURRENT] })];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: number })] });
}
