import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { createSheetBuilder } from './sheet-builder.ts';
import { inputRules, jumlahCell, tableCell } from './table-cells.ts';
import { writeHeader } from './table-header.ts';
import { FIRST_ROW } from './table-layout.ts';
import { filledCell, finishSheet, type SheetParts, writeRow, writeTotalRow } from './table-sheet.ts';

/** The sheet PK: names are typed here once, the other tables take them over. */
export function buildPkSheet(parts: SheetParts): WrittenSheet {
  const t = parts.pk;
  const p = createSheetBuilder();
  const typed = parts.content.typed?.pk;
  writeHeader(p, t, 'PERJANJIAN KINERJA', parts.subtitle);
  for (let i = 0; i < t.rowCount; i++) {
    writeRow(p, t, FIRST_ROW + i, (column) => tableCell(parts, 'pk', column, [i, i]), String(i), typed);
  }
  writeTotalRow(p, t, t.jumlahRow, filledCell('Jumlah'), (k) => jumlahCell(parts, 'pk', k), 'jumlah', typed);
  return finishSheet(t, p, inputRules(parts, 'pk'), { frozen: 'subKegiatan' });
}
