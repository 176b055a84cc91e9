import type { ColumnContent } from '../domain/column.ts';
import type { PlacedColumn } from '../domain/table-declaration.ts';
import { toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import type { CellStyleName } from '../xlsx/write/cell-styles.ts';
import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { tableColorRules } from './color-rules.ts';
import { capaianKeuanganLabel, keuanganLabelFormula } from './formulas.ts';
import { computeRowHeights } from './row-heights.ts';
import { createSheetBuilder, type SheetBuilder } from './sheet-builder.ts';
import { inputRules, jumlahCell, rataRataCell, type SheetCell, type SheetParts, tableCell } from './table-cells.ts';
import { FIRST_ROW, HEADER_ROW, NUMBERING_ROW, SUBTITLE_ROW, type TableLayout, TITLE_ROW } from './table-layout.ts';
import type { TableSheet } from './workbook-content.ts';

const TITLES: Readonly<Record<TableSheet, string>> = {
  pk: 'PERJANJIAN KINERJA',
  perubahan: 'PERJANJIAN KINERJA PERUBAHAN',
  rencana: 'RENCANA AKSI DAN REALISASI KINERJA',
  keuangan: 'REALISASI KEUANGAN',
};

/**
 * A table sheet. In PK names are typed once, the other tables take them over; Rencana Aksi has its quarters typed;
 * Realisasi Keuangan has one row a sub kegiatan, and only its realisasi is typed.
 */
export function buildTableSheet(parts: SheetParts, sheet: TableSheet): WrittenSheet {
  const t = parts[sheet];
  const p = createSheetBuilder();
  writeHeader(p, t, TITLES[sheet], parts.subtitle);
  contentIndexes(parts, sheet).forEach((contentIndex, i) => {
    t.columns.forEach((column, k) => {
      const cell = tableCell(parts, sheet, column, [i, contentIndex]);
      p.write(FIRST_ROW + i, k + 1, cellStyle(column, cell), cell.value, cell.formula);
    });
  });
  writeTotalRow(p, t, t.jumlahRow, { value: 'Jumlah' }, (column) => jumlahCell(parts, sheet, column));
  if (sheet === 'rencana' || sheet === 'keuangan') {
    const label =
      sheet === 'rencana'
        ? { value: 'Rata-rata Capaian Kinerja' }
        : { value: capaianKeuanganLabel(parts.results.method), formula: keuanganLabelFormula() };
    writeTotalRow(p, t, t.rataRataRow, label, (column) => rataRataCell(parts, sheet, column));
  }
  const widths = t.columns.map((column) => column.width);
  const rows = p.cells.filter((s) => s.row < t.jumlahRow);
  return {
    name: t.name,
    widths,
    cells: p.cells,
    merges: p.merges,
    heights: new Map([
      [HEADER_ROW, 22],
      [HEADER_ROW + 1, 22],
      ...computeRowHeights(rows, widths, FIRST_ROW),
      [t.jumlahRow, 20],
      [t.rataRataRow, 20],
    ]),
    rules: inputRules(parts, sheet),
    colorRules: tableColorRules(t),
    frozen: { row: NUMBERING_ROW, column: t.columnNumber('subKegiatan') },
    print: {
      landscape: true,
      repeatedRows: [HEADER_ROW, NUMBERING_ROW],
      ...(sheet === 'rencana' ? twoPagesWide(t) : { scale: { pagesWide: 1 } }),
    },
    locked: true,
    tabColor: '2F5597',
  };
}

/** Index in the content of each row; in Realisasi Keuangan the first indikator of each sub kegiatan, then the rows still free. */
function contentIndexes({ content, pk }: SheetParts, sheet: TableSheet): readonly number[] {
  const indexes = Array.from({ length: pk.rowCount }, (_, i) => i);
  return sheet === 'keuangan' ? indexes.filter((i) => content.rows[i]?.realisasiKeuangan !== null) : indexes;
}

/** Print of Rencana Aksi, which is too wide for one page: parted before Triwulan III, names on both. */
function twoPagesWide(t: TableLayout): Omit<WrittenSheet['print'], 'landscape'> {
  return {
    scale: { percent: 57 },
    repeatedColumns: ['A', columnLetters(t.columnNumber('subKegiatan'))],
    columnBreaks: [t.columnNumber(triwulanColumn(2, 'anggaran'))],
  };
}

/** Title, the two heading rows (TRIWULAN II over TARGET | REALISASI | ...) and the numbering row (1)(2)(3). */
function writeHeader(
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

type CellKind = 'isian' | 'hitung' | 'total';
const CONTENT_STYLES: Readonly<Record<CellKind, Readonly<Record<ColumnContent, CellStyleName>>>> = {
  isian: { teks: 'isianTeks', satuan: 'isianAngka', cacah: 'isianAngka', rupiah: 'isianRupiah', persen: 'isianPersen' },
  hitung: {
    teks: 'hitungTeks',
    satuan: 'hitungAngka',
    cacah: 'hitungAngka',
    rupiah: 'hitungRupiah',
    persen: 'hitungPersen',
  },
  total: { teks: 'totalTeks', satuan: 'totalAngka', cacah: 'totalAngka', rupiah: 'totalRupiah', persen: 'totalPersen' },
};

function cellStyle({ style, content }: PlacedColumn, { formula }: SheetCell): CellStyleName {
  const filled = formula === undefined;
  if (style === 'code' && filled) return 'isianKode';
  if (style === 'centered') return filled ? 'isianTengah' : 'hitungTengah';
  return CONTENT_STYLES[filled ? 'isian' : 'hitung'][content];
}

/** Writes a total row: the label over the text columns, a figure where `makeCell` gives one. */
function writeTotalRow(
  builder: SheetBuilder,
  layout: TableLayout,
  row: number,
  label: SheetCell,
  makeCell: (column: PlacedColumn) => SheetCell | null,
): void {
  const figureIndex = layout.columns.findIndex((k) => k.content !== 'teks');
  const area = { top: row, left: 1, bottom: row, right: figureIndex };
  builder.writeRange(area, 'totalTeks', label.value, label.formula);
  layout.columns.slice(figureIndex).forEach((k, i) => {
    const cell = makeCell(k);
    builder.write(row, figureIndex + i + 1, CONTENT_STYLES.total[k.content], cell?.value ?? null, cell?.formula);
  });
}
