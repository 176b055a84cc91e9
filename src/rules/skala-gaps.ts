import { type Angka, round } from '../domain/angka.ts';
import { findGap } from '../domain/predikat.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { isKeuanganIntact, isKinerjaIntact } from './lib/intact-summary.ts';
import { capaianColumn } from './lib/percent-inputs.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** `predikat/di-celah-skala`: printed values between two whole-number bands: the rows' capaian and both summaries. */
export function checkSkalaGaps(collector: FindingCollector, context: RuleContext): void {
  const { hasil, triwulan } = context;
  if (hasil === null || triwulan === null) return;
  const columnKey = capaianColumn(triwulan);
  hasil.kinerja.forEach((h, i) => {
    const row = context.buku.rencana?.rows[i];
    if (row === undefined) return;
    const at = row.printed.get(columnKey)?.at ?? row.at.triwulan[triwulan].realisasi;
    checkValue(collector, context, h.main.capaian, at, label(h.subKegiatan, columnKey));
  });
  const summaries = [
    [
      isKinerjaIntact(context) ? hasil.kinerjaSummary.rataRata : null,
      context.buku.rencana,
      'Rata-rata Capaian Kinerja',
    ],
    [isKeuanganIntact(context) ? hasil.keuanganSummary.capaian : null, context.buku.keuangan, 'Capaian Keuangan'],
  ] as const;
  for (const [value, table, name] of summaries) {
    const total = table?.totals.find((t) => t.scope === 'tabel' && t.printed.has(columnKey));
    const heading = table?.columns.get(columnKey) ?? table?.columns.get(triwulanColumn(triwulan, 'realisasi'));
    const headingCell =
      table == null || heading === undefined
        ? undefined
        : { sheet: table.sheet.name, row: table.lastHeadingRow, column: heading };
    checkValue(collector, context, value, total?.printed.get(columnKey)?.at ?? headingCell, label(name, columnKey));
  }
}

function checkValue(
  collector: FindingCollector,
  context: RuleContext,
  capaian: Angka | null,
  at: CellRef | undefined,
  figureLabel: string,
): void {
  if (capaian === null) return;
  const value = round(capaian, context.pengaturan.percentDecimals);
  const gap = findGap(value, context.buku.skala);
  if (gap === undefined) return;
  const text = value.toFixed().replace('.', ',');
  collector.report(
    'predikat/di-celah-skala',
    { nilai: text, bawah: gap.lower, atas: gap.upper, predikat: gap.predikat },
    { label: figureLabel, unit: 'persen', ...(at === undefined ? {} : { at }) },
  );
}
