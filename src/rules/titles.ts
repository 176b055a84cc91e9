import { formatCellRef } from '../findings/cell-ref.ts';
import { excerpt } from '../findings/clean.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { listTables, type RuleContext } from './lib/rule-context.ts';
import type { AnyTable } from './lib/stated-cell.ts';
import { findOtherPeriod } from './lib/stated-period.ts';

/** Judul Laporan and the titles above the tables name no other year or quarter than the report's. */
export function checkTitles(collector: FindingCollector, context: RuleContext): void {
  const { triwulan, buku } = context;
  const year = context.data?.year ?? buku.year;
  if (triwulan === null || year === null) return;
  const title = buku.identitas?.data.judulLaporan ?? '';
  const other = findOtherPeriod(title, year, triwulan, true);
  if (other !== undefined) {
    const at = buku.identitas?.at.judulLaporan;
    const args = { kutip: excerpt(other.quote, 60), seharusnya: other.expected };
    collector.report('identitas/judul-beda', args, { label: 'Judul Laporan', ...(at === undefined ? {} : { at }) });
  }
  const seen = new Set<string>();
  for (const table of listTables(context))
    for (const { at, text } of titlesOf(table)) {
      const period = findOtherPeriod(text, year, triwulan);
      if (period === undefined || seen.has(formatCellRef(at))) continue;
      seen.add(formatCellRef(at));
      const args = { lembar: table.sheet.name, kutip: excerpt(period.quote, 60), seharusnya: period.expected };
      collector.report('lembar/judul-beda', args, { at });
    }
}

/** The typed texts above a table's headings; what a formula makes follows Identitas. */
export function titlesOf({ sheet, headingRow }: AnyTable) {
  return [...sheet.rows].flatMap(([row, cells]) =>
    row >= headingRow
      ? []
      : [...cells].flatMap(([column, { value, formula }]) =>
          value.kind === 'text' && formula === undefined
            ? [{ at: { sheet: sheet.name, row, column }, text: value.text }]
            : [],
        ),
  );
}
