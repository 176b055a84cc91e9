import { type Angka, round } from '../domain/angka.ts';
import { sampaiDengan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { indonesian } from '../findings/figures.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { isKeuanganIntact, isKinerjaIntact } from './lib/intact-summary.ts';
import { capaianColumn } from './lib/percent-inputs.ts';
import type { RuleContext } from './lib/rule-context.ts';

/**
 * `kinerja-keuangan/timpang`: capaian kinerja s.d. and serapan further apart than Pengaturan allows. Before Triwulan IV
 * serapan is of the part of the pagu that was planned s.d. the quarter: of the whole pagu every half year would look poor.
 */
export function checkUnbalanced(collector: FindingCollector, context: RuleContext): void {
  const hasil = context.hasil();
  if (hasil === null || context.triwulan === null || !isKinerjaIntact(context) || !isKeuanganIntact(context)) return;
  // A quarter that the sheet does not hold has its plan (in Rencana Aksi) but no realisasi.
  const columns = context.buku.keuangan?.columns;
  if (columns !== undefined && sampaiDengan(context.triwulan).some((t) => !columns.has(triwulanColumn(t, 'realisasi'))))
    return;
  const kinerja = hasil.sampaiDenganKinerjaSummary.rataRata;
  const keuangan = hasil.sampaiDenganKeuanganSummary;
  const serapan = context.triwulan === 4 ? keuangan.serapan : keuangan.totalRatio;
  if (kinerja === null || serapan === null || hasil.data.rencana.length === 0) return;
  const limit = context.pengaturan.unbalancedGap;
  if (kinerja.minus(serapan).abs().lte(limit)) return;
  const at = context.measured?.totals
    .find((t) => t.kind === 'rata-rata')
    ?.printed.get(capaianColumn(context.triwulan))?.at;
  const args = {
    kinerja: percentText(kinerja),
    serapan: percentText(serapan),
    batas: percentText(limit),
    dari: context.triwulan === 4 ? 'pagu' : `s.d. Triwulan ${toRoman(context.triwulan)}`,
  };
  collector.report('kinerja-keuangan/timpang', args, at === undefined ? {} : { at });
}

function percentText(value: Angka): string {
  return indonesian(round(value, 2).toFixed());
}
