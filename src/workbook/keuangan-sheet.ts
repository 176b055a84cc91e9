import type { PlacedColumn } from '../domain/table-declaration.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { capaianKeuanganFormula, capaianKeuanganLabel, keuanganLabelFormula, totalCapaianFormula } from './formulas.ts';
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

/** The sheet Realisasi Keuangan: one row a sub kegiatan; only realisasi is typed. */
export function buildKeuanganSheet(parts: SheetParts): WrittenSheet {
  const t = parts.keuangan;
  const p = createSheetBuilder();
  const typed = parts.content.typed?.keuangan;
  writeHeader(p, t, 'REALISASI KEUANGAN', parts.subtitle);
  const makeCapaian = (content: ContentRow | undefined, row: number, q: Triwulan): SheetCell =>
    computedCell(
      content === undefined ? '' : parts.results.capaianKeuangan(content, q),
      capaianKeuanganFormula(t, row, q, parts.addresses),
    );
  pkIndexes(parts).forEach((pkIndex, i) => {
    const makeCell = (column: PlacedColumn) => tableCell(parts, 'keuangan', column, [i, pkIndex], makeCapaian);
    writeRow(p, t, FIRST_ROW + i, makeCell, String(i), typed);
  });
  writeTotalRow(p, t, t.jumlahRow, filledCell('Jumlah'), (k) => jumlahCell(parts, 'keuangan', k), 'jumlah', typed);
  const label = computedCell(capaianKeuanganLabel(parts.results.method), keuanganLabelFormula(parts.addresses));
  writeTotalRow(p, t, t.rataRataRow, label, (k) => capaianCell(parts, k), 'rata', typed);
  return finishSheet(t, p, inputRules(parts, 'keuangan'), { frozen: 'subKegiatan' });
}

/** Index in PK of each row: the first indikator of each sub kegiatan, then the rows still free. */
function pkIndexes(parts: SheetParts): readonly number[] {
  const filled = parts.content.rows.flatMap((content, i) => (content.realisasiKeuangan === null ? [] : [i]));
  const free = Array.from(
    { length: parts.pk.rowCount - parts.content.rows.length },
    (_, i) => parts.content.rows.length + i,
  );
  return [...filled, ...free];
}

function capaianCell(parts: SheetParts, { content, triwulan }: PlacedColumn): SheetCell | null {
  return content === 'persen' && triwulan !== null
    ? computedCell(
        parts.results.rataRataKeuangan(triwulan),
        totalCapaianFormula(parts.keuangan, triwulan, parts.addresses),
      )
    : null;
}
