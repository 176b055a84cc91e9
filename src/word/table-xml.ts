import { el, value } from './xml-element.ts';

/** What a cell is, beyond its content. */
export interface CellProperties {
  /** Width in twips. */
  readonly width: number;
  /** Columns it covers. */
  readonly span?: number;
  /** The first cell of several merged downwards, or one of those below it. */
  readonly merge?: 'restart' | 'continue';
  /** Shade behind it, as RRGGBB. */
  readonly color?: string | null;
  readonly align: 'top' | 'center' | 'bottom';
}

/** A cell; `content` are its paragraphs and tables, the last one a paragraph. */
export function cellXml(content: string, cellProperties: CellProperties): string {
  const span = cellProperties.span ?? 1;
  const properties = [
    el('w:tcW', { 'w:w': cellProperties.width, 'w:type': 'dxa' }),
    span > 1 ? value('w:gridSpan', span) : '',
    cellProperties.merge === undefined ? '' : value('w:vMerge', cellProperties.merge),
    cellProperties.color ? el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': cellProperties.color }) : '',
    value('w:vAlign', cellProperties.align),
  ];
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${content}</w:tc>`;
}

/** A row that never splits; one of the `header` is repeated on each page. */
export function rowXml(cells: readonly string[], header: boolean): string {
  const repeated = header ? '<w:tblHeader/>' : '';
  return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${cells.join('')}</w:tr>`;
}

/** A table of fixed widths in twips. */
export function tableXml(style: string, widths: readonly number[], rows: readonly string[]): string {
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      value('w:tblStyle', style),
      el('w:tblW', { 'w:w': widths.reduce((a, b) => a + b, 0), 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    el('w:tblGrid', {}, ...widths.map((w) => el('w:gridCol', { 'w:w': w }))),
    ...rows,
  );
}
