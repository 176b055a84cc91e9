import type { DocumentLayout } from './document-layout.ts';
import { HEADING_LIST } from './heading-numbers.ts';
import {
  BLACK,
  BOLD,
  CENTER,
  font,
  ITALIC,
  KEEP_LINES,
  KEEP_NEXT,
  LEFT,
  size,
  spacing,
  styleXml,
} from './style-xml.ts';
import { el, value } from './xml-element.ts';

const TABLE_NORMAL =
  '<w:style w:type="table" w:styleId="TableNormal" w:default="true"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:type="dxa" w:w="0"/><w:tblCellMar><w:top w:type="dxa" w:w="0"/><w:left w:type="dxa" w:w="108"/><w:bottom w:type="dxa" w:w="0"/><w:right w:type="dxa" w:w="108"/></w:tblCellMar></w:tblPr></w:style>';
/** Word's own captions are in italics. */
const UPRIGHT = '<w:i w:val="false"/><w:iCs w:val="false"/>';

/** The heading bears the number of its level. */
function numbered(level: number): string {
  return el('w:numPr', {}, value('w:ilvl', level), value('w:numId', HEADING_LIST));
}

/** Styles that Word has of its own. Of those below Heading 4 it would take the letters of a theme. */
export function wordStyles(layout: DocumentLayout): string {
  const heading = (n: number, halfPoints: number, room: string, align: string, caps = ''): string =>
    styleXml(
      `Heading${n}`,
      `Heading ${n}`,
      // Word goes by the names of its own styles; LibreOffice by the level, for contents lists and bookmarks.
      `${KEEP_NEXT}${KEEP_LINES}${n > 3 ? '' : numbered(n - 1)}${room}${align}${value('w:outlineLvl', n - 1)}`,
      `${font(layout.font)}${BOLD}${caps}${BLACK}${size(halfPoints)}`,
      { next: 'BodyText' },
    );
  const other = (id: string, name: string, look: string): string => styleXml(id, name, '', look, { next: 'Normal' });
  return [
    TABLE_NORMAL,
    other('Title', 'Title', size(56)),
    heading(1, 26, spacing(layout, 1.5, 0, 18, 13), CENTER, '<w:caps/>'),
    heading(2, 24, spacing(layout, 1.5, 12, 3), LEFT),
    heading(3, 24, spacing(layout, 1.5, 9, 3), LEFT),
    heading(4, 24, spacing(layout, 1.5, 6), LEFT, ITALIC),
    other('Heading5', 'Heading 5', value('w:color', '2E74B5')),
    other('Heading6', 'Heading 6', value('w:color', '1F4D78')),
    other('Strong', 'Strong', BOLD),
    styleXml('ListParagraph', 'List Paragraph', spacing(layout, 1.5)),
    styleXml(
      'Caption',
      'caption',
      `${KEEP_LINES}${spacing(layout, 1.3, 4, 4, 11)}${CENTER}`,
      `${BOLD}${UPRIGHT}${BLACK}${size(22)}`,
      {
        next: 'Normal',
        rest: '<w:uiPriority w:val="35"/><w:semiHidden/><w:unhideWhenUsed/><w:qFormat/>',
      },
    ),
    styleXml('Hyperlink', 'Hyperlink', '', `${BLACK}${value('w:u', 'none')}`, {
      type: 'character',
      basedOn: 'DefaultParagraphFont',
      rest: '<w:uiPriority w:val="99"/><w:unhideWhenUsed/>',
    }),
    styleXml('Normal', 'Normal', '', '', { basedOn: '' }),
  ].join('');
}
