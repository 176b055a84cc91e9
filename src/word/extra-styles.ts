import { contentWidth, type DocumentLayout, twip } from './document-layout.ts';

/** Letters of a contents list in points. */
export const ENTRY_SIZE = 12;

interface EntryLook {
  /** Indent in twips. */
  readonly left: number;
  /** Points above it. */
  readonly before: number;
  readonly bold: boolean;
}

const ENTRY_NAMES = {
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  TOC3: 'toc 3',
  TableofFigures: 'table of figures',
} as const;

/** Look of an entry of a contents list by its style. */
export function entryLook(id: string): EntryLook {
  if (id === 'TOC1') return { left: 0, before: 6, bold: true };
  return { left: id === 'TOC3' ? 794 : 454, before: 0, bold: false };
}

/** Styles of tables, and of contents lists with dots, as XML for styles.xml. */
export function extraStyles(layout: DocumentLayout): string {
  return [
    tableStyle('TabelLaporan', 'Tabel Laporan', true),
    tableStyle('TabelPolos', 'Tabel Polos', false),
    ...Object.entries(ENTRY_NAMES).map(([id, name]) => contentsStyle(layout, id, name, entryLook(id))),
  ].join('');
}

/** A line of a contents list: dots up to the page number at the right margin. */
function contentsStyle(layout: DocumentLayout, id: string, name: string, look: EntryLook): string {
  const right = contentWidth(layout, false);
  const spacing = `<w:spacing w:before="${twip(look.before)}" w:after="40" w:line="${twip(1.4 * ENTRY_SIZE)}" w:lineRule="atLeast"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr><w:keepLines/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${right}"/></w:tabs>${spacing}<w:ind w:left="${look.left}"/><w:jc w:val="left"/></w:pPr>${look.bold ? '<w:rPr><w:b/></w:rPr>' : ''}</w:style>`;
}

/** Room between the rules of a cell and its text, in twips; in the order that Word wants. */
export const CELL_PADDING = { top: 50, left: 60, bottom: 50, right: 60 } as const;

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

function tableStyle(id: string, name: string, lined: boolean): string {
  const sides = SIDES.map((s) => `<w:${s} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`).join('');
  const borders = lined ? `<w:tblBorders>${sides}</w:tblBorders>` : '';
  const padding = Object.entries(CELL_PADDING).map(([s, w]) => `<w:${s} w:w="${w}" w:type="dxa"/>`);
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${borders}<w:tblCellMar>${padding.join('')}</w:tblCellMar></w:tblPr></w:style>`;
}
