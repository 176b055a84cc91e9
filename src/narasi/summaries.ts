import type {
  HasilKeuanganRow,
  HasilKinerja,
  HasilKinerjaRow,
  KeuanganSummary,
  KinerjaSummary,
  ViewName,
} from '../domain/hasil.ts';
import type { ViewContext } from '../domain/period-view.ts';
import { summarizeKeuangan, summarizeKinerja } from '../domain/summarize.ts';

/** What rows come to in a view, in rupiah and percent: computed once for all the sentences that speak of the same rows. */
export interface Summaries {
  readonly kinerja: (rows: readonly HasilKinerjaRow[], view: ViewName) => KinerjaSummary;
  readonly keuangan: (rows: readonly HasilKeuanganRow[], view: ViewName) => KeuanganSummary;
}

/** The summaries of the rows of one workbook; what all of them come to its results hold. */
export function prepareSummaries(hasil: HasilKinerja): Summaries {
  const { triwulan, pengaturan, skala, isYearly } = hasil.data;
  const context: ViewContext = { triwulan, pengaturan, skala, isYearly };
  const kinerja: Record<ViewName, KinerjaSummary> = {
    main: hasil.kinerjaSummary,
    triwulan: hasil.triwulanKinerjaSummary,
    sampaiDengan: hasil.sampaiDenganKinerjaSummary,
  };
  const keuangan: Record<ViewName, KeuanganSummary> = {
    main: hasil.keuanganSummary,
    triwulan: hasil.triwulanKeuanganSummary,
    sampaiDengan: hasil.sampaiDenganKeuanganSummary,
  };
  const kinerjaOf = onceEach((rows: readonly HasilKinerjaRow[], view) => summarizeKinerja(rows, view, context));
  const keuanganOf = onceEach((rows: readonly HasilKeuanganRow[], view) => summarizeKeuangan(rows, view, context));
  return {
    kinerja: (rows, view) => (rows === hasil.kinerja ? kinerja[view] : kinerjaOf(rows, view)),
    keuangan: (rows, view) => (rows === hasil.keuangan ? keuangan[view] : keuanganOf(rows, view)),
  };
}

/** More lists of rows than a workbook has names; those put together for one sentence would add up. */
const MOST_KNOWN = 2000;

function onceEach<Rows extends object, Summary>(
  summarize: (rows: Rows, view: ViewName) => Summary,
): (rows: Rows, view: ViewName) => Summary {
  const known = new Map<Rows, Map<ViewName, Summary>>();
  return (rows, view) => {
    const own = known.get(rows) ?? new Map<ViewName, Summary>();
    if (known.size > MOST_KNOWN) known.clear();
    known.set(rows, own);
    const summary = own.get(view) ?? summarize(rows, view);
    own.set(view, summary);
    return summary;
  };
}
