import type { PlacedColumn } from '../domain/table-declaration.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import {
  capaianKeuanganFormula,
  capaianKeuanganLabel,
  keuanganLabelFormula,
  totalCapaianFormula,
} from './formulas.ts';
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
export function buildKeuanganSheet(b: SheetParts): WrittenSheet {
  const t = b.keuangan;
  const p = createSheetBuilder();
  const typed = b.content.typed?.keuangan;
  writeHeader(p, t, 'REALISASI KEUANGAN', b.subtitle);
  const makeCapaian = (content: ContentRow | undefined, row: number, q: Triwulan): SheetCell =>
    computedCell(
      content === undefined ? '' : b.results.capaianKeuangan(content, q),
      capaianKeuanganFormula(t, row, q, b.addresses),
    );
  pkIndexes(b).forEach((pkIndex, i) => {
    const makeCell = (column: PlacedColumn) => tableCell(b, 'keuangan', column, [i, pkIndex], makeCapaian);
    writeRow(p, t, FIRST_ROW + i, makeCell, String(i), typed);
  });
  writeTotalRow(
    p,
    t,
    t.jumlahRow,
    filledCell('Jumlah'),
    (k) => jumlahCell(b, 'keuangan', k),
    'jumlah',
    typed,
  );
  const label = computedCell(capaianKeuanganLabel(b.results.method), keuanganLabelFormula(b.addresses));
  writeTotalRow(p, t, t.rataRataRow, label, (k) => capaianCell(b, k), 'rata', typed);
  return finishSheet(t, p, inputRules(b, 'keuangan'), { frozen: 'subKegiatan' });
}

/** Index in PK of each row: the first indikator of each sub kegiatan, then the rows still free. */
function pkIndexes(b: SheetParts): readonly number[] {
  const filled = b.content.rows.flatMap((content, i) => (content.realisasiKeuangan === null ? [] : [i]));
  const free = Array.from(
    { length: b.pk.rowCount - b.content.rows.length },
    (_, i) => b.content.rows.length + i,
  );
  return [...filled, ...free];
}

function capaianCell(b: SheetParts, { content, triwulan }: PlacedColumn): SheetCell | null {
  return content === 'persen' && triwulan !== null
    ? computedCell(
        b.results.rataRataKeuangan(triwulan),
        totalCapaianFormula(b.keuangan, triwulan, b.addresses),
      )
    : null;
}
