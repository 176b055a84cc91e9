import type { Block } from '../page/page-fill.ts';
import type { LaidTable } from '../tables/build-table.ts';
import type { ReportView } from '../view/report-view.ts';

/** A heading, its paragraphs, the table below them and its notes, as their heights are estimated. */
export function tableBlocks(
  content: Pick<ReportView['bab2']['perjanjian'], 'paragraf'>,
  { view, height }: LaidTable,
  notes: readonly string[] = [],
): readonly Block[] {
  return [
    { kind: 'heading' },
    ...content.paragraf.map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'caption', text: `${view.nomor} ${view.judul}` },
    { kind: 'box', height },
    ...notes.map((text): Block => ({ kind: 'note', text })),
  ];
}
