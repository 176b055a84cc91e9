import { type DocumentLayout, twipMm } from './document-layout.ts';
import { type Part, partId, xmlPartOf } from './fill-package.ts';
import { field, textRun } from './run-xml.ts';
import { watermark } from './watermark.ts';
import { el, value, xmlPart } from './xml-element.ts';

/** What the pages of a section are. */
export interface SectionKind {
  readonly kind: 'sampul' | 'romawi' | 'arab';
  readonly landscape: boolean;
}

/** Paper, margins, page numbers, head and foot of each section: its w:sectionProperties. */
export function sectionProperties(sections: readonly SectionKind[], layout: DocumentLayout): readonly string[] {
  const own = ownHeads(sections);
  const side = [twipMm(layout.paper.width), twipMm(layout.paper.height)] as const;
  const margin = {
    'w:top': twipMm(layout.margin.top * 10),
    'w:right': twipMm(layout.margin.right * 10),
    'w:bottom': twipMm(layout.margin.bottom * 10),
    'w:left': twipMm(layout.margin.left * 10),
    'w:header': twipMm(Math.max(layout.margin.top * 10 - 11, 4)),
    'w:footer': twipMm(Math.max(layout.margin.bottom * 5 - 2, 4)),
    'w:gutter': 0,
  };
  return sections.map((s, i) => {
    const n = own.indexOf(i) + 1;
    const [w, h] = s.landscape ? [side[1], side[0]] : side;
    const first = sections.findIndex((x) => x.kind === s.kind) === i;
    return el(
      'w:sectPr',
      {},
      n === 0 ? '' : el('w:headerReference', { 'w:type': 'default', 'r:id': partId('header', n) }),
      n === 0 ? '' : el('w:footerReference', { 'w:type': 'default', 'r:id': partId('footer', n) }),
      value('w:type', 'nextPage'),
      el('w:pgSz', { 'w:w': w, 'w:h': h, 'w:orient': s.landscape ? 'landscape' : 'portrait' }),
      el('w:pgMar', margin),
      el('w:pgNumType', {
        'w:start': first && s.kind !== 'sampul' ? 1 : undefined,
        'w:fmt': s.kind === 'romawi' ? 'lowerRoman' : 'decimal',
      }),
      el('w:docGrid', { 'w:linePitch': 360 }),
    );
  });
}

/** The parts of running heads and feet, with the mark of a draft (null for none) behind the text of each page. */
export function headsAndFeet(
  sections: readonly SectionKind[],
  layout: DocumentLayout,
  draftMark: string | null,
): readonly Part[] {
  return ownHeads(sections).flatMap((i, n) => {
    const buildCover = sections[i]?.kind === 'sampul';
    return [
      xmlPartOf('header', xmlPart('w:hdr', buildHeader(buildCover ? '' : layout.kop, layout, draftMark)), n + 1),
      xmlPartOf('footer', xmlPart('w:ftr', buildFooter(!buildCover)), n + 1),
    ];
  });
}

/** Sections with a head and foot of their own; one without takes those of the section before it. */
function ownHeads(sections: readonly SectionKind[]): readonly number[] {
  return sections.flatMap((s, i) => {
    const before = sections[i - 1];
    return before === undefined || (before.kind === 'sampul') !== (s.kind === 'sampul') ? [i] : [];
  });
}

function buildHeader(kop: string, layout: DocumentLayout, draftMark: string | null): string {
  const line = '<w:bottom w:val="single" w:color="000000" w:sz="4" w:space="11"/>';
  return el(
    'w:p',
    {},
    el('w:pPr', {}, value('w:pStyle', 'Header'), kop === '' ? '' : el('w:pBdr', {}, line), '<w:spacing w:after="0"/>'),
    draftMark === null ? '' : watermark(draftMark, layout.font),
    kop === '' ? '' : textRun(kop),
  );
}

function buildFooter(numberCaption: boolean): string {
  const number = numberCaption ? field('PAGE', '1') : '';
  return el('w:p', {}, el('w:pPr', {}, value('w:pStyle', 'Footer')), number);
}
