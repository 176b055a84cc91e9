import type { ColumnKey } from '../domain/column-key.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { quoteSheet } from '../findings/cell-ref.ts';
import { pengaturanAddress } from './key-sheets.ts';
import { FIRST_ROW, type TableLayout } from './table-layout.ts';

/** The same cell of another sheet; a blank stays blank instead of becoming 0. */
export function copyFormula(address: string): string {
  return `IF(${address}="","",${address})`;
}

/** Address of a cell on another sheet. */
export function toSheetAddress(layout: TableLayout, column: ColumnKey, row: number): string {
  return `${quoteSheet(layout.name)}!${layout.cell(column, row)}`;
}

/** Running number of the rows that have a sub kegiatan; it stays right when rows are put in between. */
export function numberFormula(layout: TableLayout, row: number): string {
  return `IF(${layout.cell('subKegiatan', row)}="","",MAX(${layout.cell('no', FIRST_ROW - 1, '$baris')}:${layout.cell('no', row - 1)})+1)`;
}

/** Whether nobody has reported the quarter yet: then capaian stays blank instead of 0. */
function notYetReported(layout: TableLayout, triwulan: Triwulan): string {
  const k: ColumnKey = triwulanColumn(triwulan, 'realisasi');
  return `COUNTA(${layout.cell(k, FIRST_ROW, '$baris')}:${layout.cell(k, layout.lastRow, '$baris')})=0`;
}

/** Capaian of money, as a fraction: R / T; blank without a target; 0 for a target without realisasi (arithmetic.md, "Capaian"). */
export function capaianKeuanganFormula(layout: TableLayout, row: number, triwulan: Triwulan): string {
  const [target, realisasi] = quarterCells(layout, row, triwulan);
  return cappedFormula(notYetReported(layout, triwulan), `N(${realisasi})/${target}`);
}

/**
 * Capaian of an indikator from the cells beside it, as a fraction, for both ARAH (arithmetic.md, "Capaian"); a grade is
 * looked up in the columns of Skala Nilai ('' = there are none).
 */
export function capaianKinerjaFormula(layout: TableLayout, row: number, triwulan: Triwulan, skala: string): string {
  const [target, realisasi] = quarterCells(layout, row, triwulan).map((cell) =>
    skala === '' ? cell : `IFERROR(VLOOKUP(${cell},${skala},2,FALSE),${cell})`,
  );
  const falling = `IF(${pengaturanAddress('fallingFormula')}="T/R",${target}/${realisasi},MAX(0,2-${realisasi}/${target}))`;
  const percent = `IF(${layout.cell('arah', row, '$kolom')}="turun",${falling},${realisasi}/${target})`;
  const blank = `OR(${notYetReported(layout, triwulan)},N(${target})=0)`;
  return cappedFormula(blank, `IF(ISNUMBER(${realisasi}),${percent},0)`);
}

function quarterCells(
  layout: TableLayout,
  row: number,
  triwulan: Triwulan,
): readonly [target: string, realisasi: string] {
  return [
    layout.cell(triwulanColumn(triwulan, 'target'), row),
    layout.cell(triwulanColumn(triwulan, 'realisasi'), row),
  ];
}

/** A fraction up to the cap that Pengaturan names; blank on the condition given, and where it cannot be computed. */
function cappedFormula(blank: string, fraction: string): string {
  return `IF(${blank},"",IFERROR(MIN(100*${fraction},${pengaturanAddress('batasCapaian')})/100,""))`;
}

/** Sum of a money column. */
export function jumlahFormula(layout: TableLayout, column: ColumnKey): string {
  return `SUM(${layout.data(column)})`;
}

/** Sum of a column of indikator: blank when the satuan differ, unless Jumlah Beda Satuan = ya. */
export function jumlahKinerjaFormula(layout: TableLayout, column: ColumnKey): string {
  const satuan = layout.data('satuan', true);
  const sameSatuan = `COUNTIF(${satuan},${layout.cell('satuan', FIRST_ROW, '$$')})=COUNTIF(${satuan},"?*")`;
  return (
    `IF(COUNT(${layout.data(column)})=0,"",` +
    `IF(OR(${pengaturanAddress('sumMixedSatuan')}="ya",${sameSatuan}),SUM(${layout.data(column)}),""))`
  );
}

/** Mean of the rows that have a capaian; weighted where the same rows of PK have a BOBOT, unless Pengaturan says biasa. */
export function rataRataFormula(layout: TableLayout, column: ColumnKey, pk: TableLayout): string {
  const capaian = layout.data(column);
  const bobot = `${quoteSheet(pk.name)}!${pk.data('bobot')}`;
  const plain = `OR(SUM(${bobot})=0,${pengaturanAddress('kinerjaMean')}="biasa")`;
  // No capaian is below 0, and the texts of rows without one are passed over.
  const weighted = `IFERROR(SUMPRODUCT(${capaian},${bobot})/SUMIF(${capaian},">=0",${bobot}),"")`;
  return `IF(COUNT(${capaian})=0,"",IF(${plain},AVERAGE(${capaian}),${weighted}))`;
}

/** Sum of a column that may be left blank altogether. */
export function statedSumFormula(layout: TableLayout, column: ColumnKey): string {
  return `IF(COUNT(${layout.data(column)})=0,"",SUM(${layout.data(column)}))`;
}

/** Capaian Keuangan by the method that Ringkasan Keuangan names. */
export function totalCapaianFormula(layout: TableLayout, triwulan: Triwulan): string {
  const [target, realisasi] = quarterCells(layout, layout.jumlahRow, triwulan);
  const ratio = `IFERROR(${realisasi}/${target},"")`;
  const capaian = layout.data(triwulanColumn(triwulan, 'capaian'));
  return `IF(COUNT(${capaian})=0,"",IF(${pengaturanAddress('keuanganSummary')}="rata-rata",AVERAGE(${capaian}),${ratio}))`;
}

const RATA_RATA_LABEL = 'Rata-rata Capaian Keuangan';
const METHOD_LABELS = { 'rata-rata': ' (rata-rata baris)', total: ' (rasio total)' } as const;

/** The label names the method. */
export function capaianKeuanganLabel(method: 'total' | 'rata-rata'): string {
  return RATA_RATA_LABEL + METHOD_LABELS[method];
}

export function keuanganLabelFormula(): string {
  return `"${RATA_RATA_LABEL}"&IF(${pengaturanAddress('keuanganSummary')}="rata-rata","${METHOD_LABELS['rata-rata']}","${METHOD_LABELS.total}")`;
}
