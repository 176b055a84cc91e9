import { ALL_JENIS, JENIS } from '../domain/jenis.ts';
import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import guide from './guide.json' with { type: 'json' };
import { computeRowHeights } from './row-heights.ts';
import { createSheetBuilder } from './sheet-builder.ts';
import type { WorkbookContent } from './workbook-content.ts';

/** The sheet Petunjuk: how to fill the workbook in (guide.json), and what an example assumes. */
export function buildGuideSheet({ notes }: WorkbookContent): WrittenSheet {
  const p = createSheetBuilder();
  p.write(1, 1, 'judul', 'PETUNJUK PENGISIAN');
  let row = 3;
  const example = { title: 'Tentang contoh ini', lines: notes.map((text) => ({ lead: '•', text })) };
  const jenis = ALL_JENIS.map((word) => ({ lead: word, text: JENIS[word].explanation }));
  for (const { title, lines } of [...(notes.length === 0 ? [] : [example]), ...guide]) {
    p.writeRange({ top: row, left: 1, bottom: row, right: 2 }, 'petunjukJudul', title);
    row++;
    for (const { lead, text } of title === 'JENIS indikator' ? jenis : lines) {
      p.write(row, 1, 'petunjukTebal', lead);
      p.write(row, 2, 'petunjuk', text);
      row++;
    }
    row++;
  }
  const widths = [38, 100];
  return {
    name: 'Petunjuk',
    widths,
    cells: p.cells,
    merges: p.merges,
    heights: computeRowHeights(p.cells, widths, 3),
    print: { landscape: false, scale: { pagesWide: 1 } },
    locked: true,
    tabColor: '7F7F7F',
  };
}
