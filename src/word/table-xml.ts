import { el, nilai } from './xml-element.ts';

/** What a cell is, beyond its content. */
export interface SifatSel {
  /** Width in twips. */
  readonly lebar: number;
  /** Columns it covers. */
  readonly luas?: number;
  /** The first cell of several merged downwards, or one of those below it. */
  readonly gabung?: 'restart' | 'continue';
  /** Shade behind it, as RRGGBB. */
  readonly warna?: string | null;
  readonly rata: 'top' | 'center' | 'bottom';
}

/** A cell; `isi` are its paragraphs and tables, the last one a paragraph. */
export function selXml(isi: string, s: SifatSel): string {
  const luas = s.luas ?? 1;
  const sifat = [
    el('w:tcW', { 'w:w': s.lebar, 'w:type': 'dxa' }),
    luas > 1 ? nilai('w:gridSpan', luas) : '',
    s.gabung === undefined ? '' : nilai('w:vMerge', s.gabung),
    s.warna ? el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': s.warna }) : '',
    nilai('w:vAlign', s.rata),
  ];
  return `<w:tc><w:tcPr>${sifat.join('')}</w:tcPr>${isi}</w:tc>`;
}

/** A row that never splits; one of the `kepala` is repeated on each page. */
export function barisXml(sel: readonly string[], kepala: boolean): string {
  const ulang = kepala ? '<w:tblHeader/>' : '';
  return `<w:tr><w:trPr><w:cantSplit/>${ulang}</w:trPr>${sel.join('')}</w:tr>`;
}

/** A table of fixed widths in twips. */
export function tabelXml(gaya: string, lebar: readonly number[], baris: readonly string[]): string {
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      nilai('w:tblStyle', gaya),
      el('w:tblW', { 'w:w': lebar.reduce((a, b) => a + b, 0), 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    el('w:tblGrid', {}, ...lebar.map((w) => el('w:gridCol', { 'w:w': w }))),
    ...baris,
  );
}
