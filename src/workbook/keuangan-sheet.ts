import { parseTriwulanColumn, triwulanColumn } from '../domain/triwulan-column.ts';
import type { ColumnKey } from '../sheets/declarations/column-key.ts';
import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import {
  capaianKeuanganFormula,
  capaianKeuanganLabel,
  copyFormula,
  jumlahFormula,
  keuanganLabelFormula,
  toSheetAddress,
  totalCapaianFormula,
} from './formulas.ts';
import { findPkNumber, writeOnce } from './pk-sheet.ts';
import { createSheetBuilder } from './sheet-builder.ts';
import { writeHeader } from './table-header.ts';
import { FIRST_ROW } from './table-layout.ts';
import {
  computedCell,
  figureRule,
  filledCell,
  finishSheet,
  type SheetCell,
  type SheetParts,
  writeRow,
  writeTotalRow,
} from './table-sheet.ts';
import type { CellContent } from './workbook-content.ts';

/** The sheet Realisasi Keuangan: one row a sub kegiatan; only realisasi is typed. */
export function buildKeuanganSheet(b: SheetParts): WrittenSheet {
  const t = b.keuangan;
  const p = createSheetBuilder();
  const typed = b.content.typed?.keuangan;
  writeHeader(p, t, 'REALISASI KEUANGAN', b.subtitle);
  pkIndexes(b).forEach((pkIndex, i) => {
    writeRow(p, t, FIRST_ROW + i, (column) => keuanganCell(b, column, i, pkIndex), String(i), typed);
  });
  writeTotalRow(p, t, t.jumlahRow, filledCell('Jumlah'), (k) => jumlahCell(b, k), 'jumlah', typed);
  const label = computedCell(capaianKeuanganLabel(b.results.method), keuanganLabelFormula(b.addresses));
  writeTotalRow(p, t, t.rataRataRow, label, (k) => capaianCell(b, k), 'rata', typed);
  const figureColumnNames = t.columns
    .map((k) => k.column)
    .filter((k) => parseTriwulanColumn(k)?.part === 'realisasi');
  return finishSheet(
    t,
    p,
    figureColumnNames.map((k) => figureRule(t, k)),
    { frozen: 'subKegiatan' },
  );
}

/** Index in PK of each row: the first indikator of each sub kegiatan, then the rows still free. */
export function pkIndexes(b: SheetParts): readonly number[] {
  const filled = b.content.rows.flatMap((content, i) => (content.realisasiKeuangan === null ? [] : [i]));
  const free = Array.from(
    { length: b.pk.rowCount - b.content.rows.length },
    (_, i) => b.content.rows.length + i,
  );
  return [...filled, ...free];
}

function keuanganCell(b: SheetParts, column: ColumnKey, i: number, pkIndex: number): SheetCell {
  const content = b.content.rows[pkIndex];
  const row = FIRST_ROW + i;
  const pkRow = FIRST_ROW + pkIndex;
  const fromPk = (value: CellContent): SheetCell =>
    computedCell(value ?? '', copyFormula(toSheetAddress(b.pk, column, pkRow)));
  const triwulanPart = parseTriwulanColumn(column);
  if (triwulanPart === undefined) {
    if (column === 'no') return fromPk(findPkNumber(b.content.rows, pkIndex));
    if (column === 'pagu') return fromPk(content?.pagu ?? null);
    const field = column === 'kode' ? 'kode' : 'subKegiatan';
    return fromPk(
      content === undefined ? null : writeOnce(content, b.content.rows[pkIndex - 1], (x) => x[field]),
    );
  }
  const { triwulan: q, part } = triwulanPart;
  if (part === 'realisasi') return filledCell(content?.realisasiKeuangan?.[q] ?? null);
  if (part === 'target') {
    const rencana = toSheetAddress(b.rencana, triwulanColumn(q, 'anggaran'), pkRow);
    return computedCell(content?.triwulan[q].anggaran ?? '', copyFormula(rencana));
  }
  const result = content === undefined ? '' : b.results.capaianKeuangan(content, q);
  return computedCell(result, capaianKeuanganFormula(b.keuangan, row, q, b.addresses));
}

function jumlahCell(b: SheetParts, column: ColumnKey): SheetCell | null {
  const formula = jumlahFormula(b.keuangan, column);
  if (column === 'pagu')
    return computedCell(
      b.results.jumlahRupiah((x) => x.pagu),
      formula,
    );
  const triwulanPart = parseTriwulanColumn(column);
  if (triwulanPart === undefined || triwulanPart.part === 'capaian') return null;
  const { triwulan: q, part } = triwulanPart;
  return computedCell(
    b.results.jumlahRupiah((x) =>
      part === 'target' ? x.triwulan[q].anggaran : (x.realisasiKeuangan?.[q] ?? null),
    ),
    formula,
  );
}

function capaianCell(b: SheetParts, column: ColumnKey): SheetCell | null {
  const triwulanPart = parseTriwulanColumn(column);
  if (triwulanPart?.part !== 'capaian') return null;
  return computedCell(
    b.results.rataRataKeuangan(triwulanPart.triwulan),
    totalCapaianFormula(b.keuangan, triwulanPart.triwulan, b.addresses),
  );
}
