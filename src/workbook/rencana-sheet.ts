import type { PlacedColumn } from '../domain/table-declaration.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { capaianKinerjaFormula, rataRataFormula } from './formulas.ts';
import { createSheetBuilder } from './sheet-builder.ts';
import { inputRules, jumlahCell, tableCell } from './table-cells.ts';
import { writeHeader } from './table-header.ts';
import { FIRST_ROW } from './table-layout.ts';
import {
  computedCell,
  filledCell,
  finishSheet,
  type SheetCell,
  type SheetParts,
  writeRow,
  writeTotalRow,
} from './table-sheet.ts';
import type { ContentRow } from './workbook-content.ts';

/** The sheet Rencana Aksi: names and targets of the year come from PK, the quarters are typed. */
export function buildRencanaSheet(parts: SheetParts): WrittenSheet {
  const t = parts.rencana;
  const p = createSheetBuilder();
  const typed = parts.content.typed?.rencana;
  writeHeader(p, t, 'RENCANA AKSI DAN REALISASI KINERJA', parts.subtitle);
  const makeCapaian = (content: ContentRow | undefined, row: number, q: Triwulan): SheetCell =>
    computedCell(
      content === undefined ? '' : parts.results.capaianKinerja(content, q),
      capaianKinerjaFormula(t, row, q, parts.addresses),
    );
  for (let i = 0; i < t.rowCount; i++) {
    const makeCell = (column: PlacedColumn) => tableCell(parts, 'rencana', column, [i, i], makeCapaian);
    writeRow(p, t, FIRST_ROW + i, makeCell, String(i), typed);
  }
  writeTotalRow(p, t, t.jumlahRow, filledCell('Jumlah'), (k) => jumlahCell(parts, 'rencana', k), 'jumlah', typed);
  const label = filledCell('Rata-rata Capaian Kinerja');
  writeTotalRow(p, t, t.rataRataRow, label, (k) => rataRataCell(parts, k), 'rata', typed);
  return finishSheet(t, p, inputRules(parts, 'rencana'), {
    frozen: 'subKegiatan',
    percent: 57,
    repeatedColumns: ['A', columnLetters(t.columnNumber('subKegiatan'))],
    columnBreaks: [t.columnNumber(triwulanColumn(2, 'anggaran'))],
  });
}

function rataRataCell(parts: SheetParts, { key, content, triwulan }: PlacedColumn): SheetCell | null {
  return content === 'persen' && triwulan !== null
    ? computedCell(parts.results.rataRataKinerja(triwulan), rataRataFormula(parts.rencana, key))
    : null;
}
