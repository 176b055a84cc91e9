import { computeHasil } from '../domain/compute-hasil.ts';
import type { ViewContext } from '../domain/period-view.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { type HasilNarasi, prepareHasilNarasi } from './hasil-narasi.ts';

/** The results of another quarter of the same workbook. */
export function hasilOfTriwulan(hasil: HasilNarasi, triwulan: Triwulan): HasilNarasi {
  if (triwulan === hasil.data.triwulan) return hasil;
  return prepareHasilNarasi(computeHasil({ ...hasil.data, triwulan }), hasil.exchangedData);
}

/** What the arithmetic needs to see rows of these results in a view. */
export function viewContext(hasil: HasilNarasi): ViewContext {
  const { triwulan, pengaturan, skala } = hasil.data;
  return { triwulan, pengaturan, skala };
}
