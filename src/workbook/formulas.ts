import type { ColumnKey } from '../domain/column-key.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { FIRST_ROW, type TableLayout } from './table-layout.ts';

/** Absolute addresses of the settings that formulas follow. */
export interface PengaturanAddresses {
  readonly fallingFormula: string;
  readonly batasCapaian: string;
  readonly sumMixedSatuan: string;
  readonly keuanganSummary: string;
}

/** The same cell of another sheet; a blank stays blank instead of becoming 0. */
export function copyFormula(address: string): string {
  return `IF(${address}="","",${address})`;
}

/** Address of a cell on another sheet. */
export function toSheetAddress(t: TableLayout, column: ColumnKey, row: number): string {
  const name = /^[A-Za-z]+$/.test(t.name) ? t.name : `'${t.name}'`;
  return `${name}!${t.cell(column, row)}`;
}

/** Running number of the rows that have a sub kegiatan; it stays right when rows are put in between. */
export function numberFormula(t: TableLayout, row: number): string {
  return `IF(${t.cell('subKegiatan', row)}="","",MAX(${t.cell('no', FIRST_ROW - 1, '$baris')}:${t.cell('no', row - 1)})+1)`;
}

/** Whether nobody has reported the quarter yet: then capaian stays blank instead of 0. */
function notYetReported(t: TableLayout, q: Triwulan): string {
  const k: ColumnKey = triwulanColumn(q, 'realisasi');
  return `COUNTA(${t.cell(k, FIRST_ROW, '$baris')}:${t.cell(k, t.lastRow, '$baris')})=0`;
}

/** Capaian of money, as a fraction: R / T; blank without a target; 0 for a target without realisasi (arithmetic.md, "Capaian"). */
export function capaianKeuanganFormula(
  t: TableLayout,
  row: number,
  q: Triwulan,
  a: PengaturanAddresses,
): string {
  const target = t.cell(triwulanColumn(q, 'target'), row);
  const realisasi = t.cell(triwulanColumn(q, 'realisasi'), row);
  return `IF(${notYetReported(t, q)},"",IFERROR(MIN(100*N(${realisasi})/${target},${a.batasCapaian})/100,""))`;
}

/** Capaian of an indikator from the cells beside it, as a fraction, for both ARAH (arithmetic.md, "Capaian"). */
export function capaianKinerjaFormula(
  t: TableLayout,
  row: number,
  q: Triwulan,
  a: PengaturanAddresses,
): string {
  const target = t.cell(triwulanColumn(q, 'target'), row);
  const realisasi = t.cell(triwulanColumn(q, 'realisasi'), row);
  const falling = `IF(${a.fallingFormula}="T/R",${target}/${realisasi},MAX(0,2-${realisasi}/${target}))`;
  const percent = `IF(${t.cell('arah', row, '$kolom')}="turun",${falling},${realisasi}/${target})`;
  const reported = `IF(ISNUMBER(${realisasi}),${percent},0)`;
  return `IF(OR(${notYetReported(t, q)},N(${target})=0),"",IFERROR(MIN(100*${reported},${a.batasCapaian})/100,""))`;
}

/** Sum of a money column. */
export function jumlahFormula(t: TableLayout, column: ColumnKey): string {
  return `SUM(${t.data(column)})`;
}

/** Sum of a column of indikator: blank when the satuan differ, unless Jumlah Beda Satuan = ya. */
export function jumlahKinerjaFormula(t: TableLayout, column: ColumnKey, a: PengaturanAddresses): string {
  const satuan = t.data('satuan', true);
  const sameSatuan = `COUNTIF(${satuan},${t.cell('satuan', FIRST_ROW, '$$')})=COUNTIF(${satuan},"?*")`;
  return (
    `IF(COUNT(${t.data(column)})=0,"",` +
    `IF(OR(${a.sumMixedSatuan}="ya",${sameSatuan}),SUM(${t.data(column)}),""))`
  );
}

/** Mean of the rows that have a capaian. */
export function rataRataFormula(t: TableLayout, column: ColumnKey): string {
  return `IF(COUNT(${t.data(column)})=0,"",AVERAGE(${t.data(column)}))`;
}

/** Capaian Keuangan by the method that Ringkasan Keuangan names. */
export function totalCapaianFormula(t: TableLayout, q: Triwulan, a: PengaturanAddresses): string {
  const ratio = `IFERROR(${t.cell(triwulanColumn(q, 'realisasi'), t.jumlahRow)}/${t.cell(triwulanColumn(q, 'target'), t.jumlahRow)},"")`;
  const capaian = t.data(triwulanColumn(q, 'capaian'));
  return `IF(COUNT(${capaian})=0,"",IF(${a.keuanganSummary}="rata-rata",AVERAGE(${capaian}),${ratio}))`;
}

const RATA_RATA_LABEL = 'Rata-rata Capaian Keuangan';
const METHOD_LABELS = { 'rata-rata': ' (rata-rata baris)', total: ' (rasio total)' } as const;

/** The label names the method. */
export function capaianKeuanganLabel(method: 'total' | 'rata-rata'): string {
  return RATA_RATA_LABEL + METHOD_LABELS[method];
}

export function keuanganLabelFormula(a: PengaturanAddresses): string {
  return `"${RATA_RATA_LABEL}"&IF(${a.keuanganSummary}="rata-rata","${METHOD_LABELS['rata-rata']}","${METHOD_LABELS.total}")`;
}
