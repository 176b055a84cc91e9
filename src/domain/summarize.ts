import { type Angka, HUNDRED, isAngka, mean, sum } from './angka.ts';
import { computeCapaian } from './capaian.ts';
import type {
  HasilKeuanganRow,
  HasilKinerjaRow,
  KeuanganSummary,
  KinerjaSummary,
  PeriodView,
} from './hasil.ts';
import { satuanKey } from './name-key.ts';
import type { ViewContext } from './period-view.ts';
import { predikatOf } from './predikat.ts';

/** The satuan that differ from each other, folded; one or none means the column may be added. */
export function differingSatuan(satuan: readonly string[]): readonly string[] {
  return [...new Set(satuan.map(satuanKey).filter((s) => s !== ''))];
}

/** Summary of indikator rows in one view (arithmetic.md, "Summaries"). */
export function summarizeKinerja(
  rows: readonly HasilKinerjaRow[],
  pickView: (b: HasilKinerjaRow) => PeriodView,
  k: ViewContext,
): KinerjaSummary {
  const mixed = differingSatuan(rows.map((b) => b.satuan)).length > 1 && !k.pengaturan.jumlahBedaSatuan;
  const sumColumn = (values: readonly (Angka | null)[]): Angka | null =>
    mixed || !values.some(isAngka) ? null : sum(values);
  const rataRata = mean(rows.map((b) => pickView(b).capaian).filter(isAngka));
  return {
    jumlah: {
      annualTarget: sumColumn(rows.map((b) => b.annualTarget)),
      target: sumColumn(rows.map((b) => pickView(b).target)),
      realisasi: sumColumn(rows.map((b) => pickView(b).realisasi)),
    },
    rataRata,
    predikat: predikatOf(rataRata, k.skala, k.pengaturan.desimalPersen),
  };
}

/** Summary of money rows in one view, in rupiah and percent; the ratio of totals is never capped. */
export function summarizeKeuangan(
  rows: readonly HasilKeuanganRow[],
  pickView: (b: HasilKeuanganRow) => PeriodView,
  k: ViewContext,
): KeuanganSummary {
  const pagu = sum(rows.map((b) => b.pagu));
  const target = sum(rows.map((b) => pickView(b).target));
  const realisasi = sum(rows.map((b) => pickView(b).realisasi));
  const realisasiSampaiDengan = sum(rows.map((b) => b.realisasiSampaiDengan));
  const totalRatio = computeCapaian(target, realisasi);
  const rowRataRata = mean(rows.map((b) => pickView(b).capaian).filter(isAngka));
  const method = k.pengaturan.ringkasanKeuangan;
  const capaian = method === 'total' ? totalRatio : rowRataRata;
  return {
    pagu,
    target,
    realisasi,
    realisasiSampaiDengan,
    totalRatio,
    rowRataRata,
    capaian,
    method,
    serapan: percentOf(realisasiSampaiDengan, pagu),
    predikat: predikatOf(capaian, k.skala, k.pengaturan.desimalPersen),
  };
}

/** Percent of a whole; null when the whole is 0 or not stated. */
export function percentOf(part: Angka, whole: Angka | null): Angka | null {
  return whole === null || whole.isZero() ? null : part.div(whole).times(HUNDRED);
}
