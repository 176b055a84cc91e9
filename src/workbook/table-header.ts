import { toRoman } from '../domain/triwulan.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import { HEADER_ROW, NUMBERING_ROW, SUBTITLE_ROW, type TableLayout, TITLE_ROW } from './table-layout.ts';

/** Title, the two heading rows (TRIWULAN II over TARGET | REALISASI | ...) and the numbering row (1)(2)(3). */
export function writeHeader(
  builder: SheetBuilder,
  layout: TableLayout,
  title: string,
  subtitle: readonly [string, string],
): void {
  builder.write(TITLE_ROW, 1, 'judul', title);
  builder.write(SUBTITLE_ROW, 1, 'subjudul', subtitle[0], subtitle[1]);
  const bottom = HEADER_ROW + 1;
  layout.columns.forEach((k, i) => {
    const column = i + 1;
    if (k.triwulan === null) {
      builder.writeRange({ top: HEADER_ROW, left: column, bottom, right: column }, 'kepala', k.heading);
    } else {
      if (layout.columns[i - 1]?.triwulan !== k.triwulan) {
        const right = layout.columns.findLastIndex((c) => c.triwulan === k.triwulan) + 1;
        const area = { top: HEADER_ROW, left: column, bottom: HEADER_ROW, right };
        builder.writeRange(area, 'kepala', `TRIWULAN ${toRoman(k.triwulan)}`);
      }
      builder.write(bottom, column, 'kepala', k.heading);
    }
    builder.write(NUMBERING_ROW, column, 'nomorKolom', `(${column})`);
  });
}
