import { svgHeight } from '../charts/svg.ts';
import type { Block } from '../page/page-blocks.ts';
import type { LaidTable } from '../tables/build-table.ts';
import type { ReportView } from '../view/report-view.ts';

type Content = Pick<ReportView['bab2']['perjanjian'], 'paragraf'> &
  Partial<Pick<ReportView['bab3']['capaian'], 'catatan'>>;

/** A heading, its paragraphs, what stands `between` them and the table, the table and its notes, as pages hold them. */
export function tableBlocks(
  { paragraf: paragraphs, catatan: notes = [] }: Content,
  laid: LaidTable,
  between: readonly Block[] = [],
): readonly Block[] {
  return [
    { kind: 'heading' },
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
    ...between,
    ...captionedTable(laid, notes),
  ];
}

/** A table with its caption and notes. */
export function captionedTable({ view, rows }: LaidTable, notes: readonly string[]): readonly Block[] {
  return [
    { kind: 'caption', text: `${view.nomor} ${view.judul}` },
    { kind: 'table', table: rows },
    ...notes.map((text): Block => ({ kind: 'note', text })),
  ];
}

/** A chart with its caption. */
export function pictureBlock(picture: NonNullable<ReportView['bab3']['capaian']['grafik']>): Block {
  return { kind: 'picture', height: svgHeight(picture.isi), text: `${picture.nomor} ${picture.judul}` };
}
