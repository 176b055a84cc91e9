import type { CellValue } from '../domain/angka.ts';
import { computeHasil } from '../domain/compute-hasil.ts';
import type { HasilKeuanganRow, HasilKinerja } from '../domain/hasil.ts';
import type { KeuanganRow, RencanaRow } from '../domain/kinerja-data.ts';
import { sampaiDengan, type Triwulan } from '../domain/triwulan.ts';
import type { Scope } from './narasi-scope.ts';
import { prepareSummaries, type Summaries } from './summaries.ts';
import type { Aspect } from './token.ts';

/** Results as sentences are held against them. */
export interface HasilNarasi extends HasilKinerja {
  /** The rows that an unreadable cell went into, which counts as nothing there. */
  readonly broken: ReadonlySet<object>;
  /** Rows of Realisasi Keuangan under each other's name, as data and as results. */
  readonly exchangedData: ExchangedData;
  readonly exchanged: ReadonlyMap<object, HasilKeuanganRow>;
  /** What rows of these results come to. */
  readonly summaries: Summaries;
}

type ExchangedData = ReadonlyMap<KeuanganRow, KeuanganRow>;

/** Looks for the rows that are not whole or not their name's, once for all sentences. */
export function prepareHasilNarasi(hasil: HasilKinerja, exchangedData: ExchangedData): HasilNarasi {
  const broken = new Set<object>();
  const elapsed = sampaiDengan(hasil.data.triwulan);
  const markBroken = (row: object, source: RencanaRow | KeuanganRow, ofYear: CellValue): void => {
    const figures = elapsed.flatMap((t) => [source.triwulan[t].target, source.triwulan[t].realisasi]);
    if ([ofYear, ...figures].includes('rusak')) broken.add(row);
  };
  for (const b of hasil.kinerja) markBroken(b, b.rencana, b.rencana.annualTarget);
  for (const b of hasil.keuangan) markBroken(b, b.row, b.row.pagu);
  const exchanged = new Map<object, HasilKeuanganRow>();
  if (exchangedData.size > 0) {
    const hasilByRow = new Map(hasil.keuangan.map((b) => [b.row, b]));
    for (const [a, b] of exchangedData) {
      const [row, other] = [hasilByRow.get(a), hasilByRow.get(b)];
      if (row !== undefined && other !== undefined) exchanged.set(row, other);
    }
  }
  return { ...hasil, broken, exchangedData, exchanged, summaries: prepareSummaries(hasil) };
}

/**
 * True when nothing unreadable, and no other name's figures, go into the results of what a sentence speaks of; else it
 * cannot be held against them. Where both of two exchanged rows belong to it, their sum is right.
 */
export function isIntact(scope: Scope, aspect: Aspect, hasil: HasilNarasi): boolean {
  const { broken, exchanged } = hasil;
  const row: readonly object[] = aspect === 'kinerja' ? scope.kinerja : scope.keuangan;
  if (broken.size > 0 && row.some((b) => broken.has(b))) return false;
  if (exchanged.size === 0 || aspect === 'kinerja') return true;
  const own = new Set(row);
  return row.every((b) => own.has(exchanged.get(b) ?? b));
}

/** The results of another quarter of the same workbook. */
export function hasilOfTriwulan(hasil: HasilNarasi, triwulan: Triwulan): HasilNarasi {
  if (triwulan === hasil.data.triwulan) return hasil;
  return prepareHasilNarasi(computeHasil({ ...hasil.data, triwulan, isYearly: false }), hasil.exchangedData);
}
