import type { KeuanganRow, RencanaRow } from '../../domain/kinerja-data.ts';
import { sampaiDengan } from '../../domain/triwulan.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import type { RuleContext } from './rule-context.ts';

/** True when no unreadable cell of the quarters up to the report's own goes into the summary of Kinerja. */
export function isKinerjaIntact(context: RuleContext): boolean {
  return areRowsIntact(context, context.measured?.rows ?? []);
}

/** The same for Keuangan, its pagu included (serapan). */
export function isKeuanganIntact(context: RuleContext): boolean {
  const rows = context.buku.keuangan?.rows ?? [];
  return rows.every((r) => r.data.pagu !== 'rusak') && areRowsIntact(context, rows);
}

function areRowsIntact({ triwulan }: RuleContext, rows: readonly Row<RencanaRow | KeuanganRow>[]): boolean {
  const reported = triwulan === null ? [] : sampaiDengan(triwulan);
  return rows.every(({ data }) =>
    reported.every((t) => data.triwulan[t].target !== 'rusak' && data.triwulan[t].realisasi !== 'rusak'),
  );
}
