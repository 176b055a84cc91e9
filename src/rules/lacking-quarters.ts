import { CUMULATIVE_JENIS } from '../domain/jenis.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { quoteQuarters, triwulanColumn } from '../domain/triwulan-column.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** What both sheets of quarters have in common here. */
interface QuarterTable {
  readonly sheet: { readonly name: string };
  readonly headingRow: number;
  readonly columns: { readonly has: (key: ReturnType<typeof triwulanColumn>) => boolean };
  readonly rows: readonly { readonly data: { readonly triwulan: Record<Triwulan, { readonly realisasi: unknown }> } }[];
}

/**
 * `kolom/tanpa-triwulan-lalu` as a warning: no column of the quarters before the report's, from which what was spent up to it
 * is added, or the quarter alone of an indikator that is JENIS kumulatif is the difference.
 */
export function checkLackingQuarters(collector: FindingCollector, { buku, triwulan }: RuleContext): void {
  if (triwulan === null || triwulan === 1) return;
  const { keuangan, rencana } = buku;
  if (keuangan !== null) report(collector, keuangan, triwulan, listLacking(keuangan, triwulan));
  if (rencana === null || !rencana.rows.some(({ data }) => data.jenis === CUMULATIVE_JENIS)) return;
  const lacking = listLacking(rencana, triwulan);
  // The last quarter before is enough for a difference.
  if (lacking.length === triwulan - 1) report(collector, rencana, triwulan, lacking.slice(-1));
}

/** The quarters before the report's that have neither a column here nor a figure from another sheet. */
function listLacking({ columns, rows }: QuarterTable, triwulan: Triwulan): readonly Triwulan[] {
  return ALL_TRIWULAN.filter(
    (t) =>
      t < triwulan &&
      !columns.has(triwulanColumn(t, 'realisasi')) &&
      rows.every(({ data }) => data.triwulan[t].realisasi === 'kosong'),
  );
}

function report(
  collector: FindingCollector,
  { sheet, headingRow, columns, rows }: QuarterTable,
  triwulan: Triwulan,
  lacking: readonly Triwulan[],
): void {
  const isStated = rows.some(({ data }) => data.triwulan[triwulan].realisasi !== 'kosong');
  if (lacking.length === 0 || !isStated || !columns.has(triwulanColumn(triwulan, 'realisasi'))) return;
  const args = {
    lembar: sheet.name,
    triwulan: toRoman(triwulan),
    judul: '',
    kurang: quoteQuarters('REALISASI', lacking),
    ketik: '',
    ganti: '',
  };
  collector.report('kolom/tanpa-triwulan-lalu', args, {
    at: { sheet: sheet.name, row: headingRow, column: 1 },
    severity: 'warning',
  });
}
