import { type Angka, type CellValue, HUNDRED, isAngka, sum } from './angka.ts';
import { meanCapaian } from './bobot.ts';
import { computeCapaian } from './capaian.ts';
import type {
  CapaianSummary,
  HasilKeuanganRow,
  HasilKinerjaRow,
  KeuanganSummary,
  KinerjaSummary,
  SummaryMethod,
  ViewName,
} from './hasil.ts';
import { satuanKey } from './name-key.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { ViewContext } from './period-view.ts';
import { predikatOf } from './predikat.ts';
import type { RowFigures } from './row-capaian.ts';

/** The satuan that differ from each other, folded; one or none means the column may be added. */
export function differingSatuan(satuan: readonly string[]): readonly string[] {
  return [...new Set(satuan.map(satuanKey).filter((s) => s !== ''))];
}

/** Whether a column of indikator may be added: their satuan are one, or Jumlah Beda Satuan says ya. */
function mayBeAdded(satuan: readonly string[], { sumMixedSatuan }: Pengaturan): boolean {
  return sumMixedSatuan || differingSatuan(satuan).length <= 1;
}

/** Sum of a column of indikator: null when the satuan differ (unless Jumlah Beda Satuan says ya) or nothing is stated. */
export function sumIndikator(
  values: readonly (CellValue | null)[],
  satuan: readonly string[],
  pengaturan: Pengaturan,
): Angka | null {
  return values.some(isAngka) && mayBeAdded(satuan, pengaturan) ? sum(values) : null;
}

/** Both summaries of rows in one view (arithmetic.md, "Summaries"); the mean is weighted where rows have a BOBOT. */
export function summarizeCapaian(rows: readonly (RowFigures & { readonly bobot?: Angka | null })[]): CapaianSummary {
  const target = sum(rows.map((b) => b.target));
  const realisasi = sum(rows.map((b) => b.realisasi));
  return {
    target,
    realisasi,
    totalRatio: computeCapaian(target, realisasi),
    rowRataRata: meanCapaian(rows),
  };
}

/** The summary by a method. */
export function pickByMethod(method: SummaryMethod, summary: CapaianSummary): Angka | null {
  return method === 'total' ? summary.totalRatio : summary.rowRataRata;
}

/** Summary of indikator rows in one view (arithmetic.md, "Summaries"). */
export function summarizeKinerja(
  rows: readonly HasilKinerjaRow[],
  view: ViewName,
  context: ViewContext,
): KinerjaSummary {
  // A grade more another grade is none.
  const isGraded = rows.some(({ grades }) => grades !== null);
  const isAdded =
    !isGraded &&
    mayBeAdded(
      rows.map((b) => b.satuan),
      context.pengaturan,
    );
  const sumColumn = (values: readonly (Angka | null)[]) => (isAdded && values.some(isAngka) ? sum(values) : null);
  const views = rows.map((b) => b[view]);
  const rataRata = meanCapaian(rows.map((b) => ({ capaian: b[view].capaian, bobot: b.bobot })));
  return {
    jumlah: {
      annualTarget: sumColumn(rows.map((b) => b.annualTarget)),
      target: sumColumn(views.map((b) => b.target)),
      realisasi: sumColumn(views.map((b) => b.realisasi)),
    },
    rataRata,
    predikat: predikatOf(rataRata, context.skala, context.pengaturan.percentDecimals),
  };
}

/** Summary of money rows in one view, in rupiah and percent. */
export function summarizeKeuangan<V extends ViewName>(
  rows: readonly Pick<HasilKeuanganRow, 'pagu' | 'realisasiSampaiDengan' | V>[],
  view: V,
  context: ViewContext,
): KeuanganSummary {
  const pagu = sum(rows.map((b) => b.pagu));
  const realisasiSampaiDengan = sum(rows.map((b) => b.realisasiSampaiDengan));
  const summary = summarizeCapaian(rows.map((b) => b[view]));
  // The year is held against the pagu alone: one ratio, which is the serapan.
  const method = context.isYearly === true ? 'total' : context.pengaturan.keuanganSummary;
  const capaian = pickByMethod(method, summary);
  return {
    target: summary.target,
    realisasi: summary.realisasi,
    totalRatio: summary.totalRatio,
    rowRataRata: summary.rowRataRata,
    pagu,
    realisasiSampaiDengan,
    capaian,
    method,
    serapan: percentOf(realisasiSampaiDengan, pagu),
    predikat: predikatOf(capaian, context.skala, context.pengaturan.percentDecimals),
  };
}

/** Percent of a whole; null when the whole is 0 or not stated. */
export function percentOf(part: Angka, whole: Angka | null): Angka | null {
  return whole === null || whole.isZero() ? null : part.div(whole).times(HUNDRED);
}
