import { sampaiDengan } from '../../domain/triwulan.ts';
import type { RuleContext } from './rule-context.ts';

/** True when no unreadable cell of the quarters up to the report's own goes into the summary of Kinerja. */
export function isKinerjaIntact(context: RuleContext): boolean {
  return (context.buku.rencana?.rows ?? []).every((r) =>
    listReportedTriwulan(context).every((t) => {
      const { target, realisasi } = r.data.triwulan[t];
      return target !== 'rusak' && realisasi !== 'rusak';
    }),
  );
}

/** The same for Keuangan, its pagu included (serapan). */
export function isKeuanganIntact(context: RuleContext): boolean {
  return (context.buku.keuangan?.rows ?? []).every(
    (r) =>
      r.data.pagu !== 'rusak' &&
      listReportedTriwulan(context).every((t) => {
        const { target, realisasi } = r.data.triwulan[t];
        return target !== 'rusak' && realisasi !== 'rusak';
      }),
  );
}

function listReportedTriwulan(context: RuleContext) {
  return context.triwulan === null ? [] : sampaiDengan(context.triwulan);
}
