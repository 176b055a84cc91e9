import { type Angka, round } from '../domain/angka.ts';
import { findGap } from '../domain/predikat.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { isKeuanganIntact, isKinerjaIntact } from './lib/intact-summary.ts';
import { capaianColumn } from './lib/percent-inputs.ts';
import type { RuleContext } from './lib/rule-context.ts';
import type { AnyTable } from './lib/stated-cell.ts';

/** `predikat/di-celah-skala`: printed values between two whole-number bands: the rows' capaian and both summaries. */
export function checkSkalaGaps(collector: FindingCollector, context: RuleContext): void {
  const { triwulan } = context;
  const hasil = context.hasil();
  if (hasil === null || triwulan === null) return;
  const columnKey = capaianColumn(triwulan);
  const rows = new Map(context.measured?.rows.map((row) => [row.data, row]));
  hasil.kinerja.forEach((h) => {
    const row = rows.get(h.rencana);
    if (row === undefined) return;
    const at = row.printed.get(columnKey)?.at ?? row.at.triwulan[triwulan].realisasi;
    checkValue(collector, context, h.main.capaian, at, label(h.subKegiatan, columnKey));
  });
  const checkSummary = (capaian: Angka | null, table: AnyTable | null, name: string): void => {
    const total = table?.totals.find((t) => t.scope === 'tabel' && t.printed.has(columnKey));
    const column = table?.columns.get(columnKey) ?? table?.columns.get(triwulanColumn(triwulan, 'realisasi'));
    const heading = table && column && { sheet: table.sheet.name, row: table.lastHeadingRow, column };
    const at = total?.printed.get(columnKey)?.at ?? (heading || undefined);
    checkValue(collector, context, capaian, at, label(name, columnKey));
  };
  const { kinerjaSummary, keuanganSummary } = hasil;
  if (isKinerjaIntact(context)) checkSummary(kinerjaSummary.rataRata, context.measured, 'Rata-rata Capaian Kinerja');
  if (isKeuanganIntact(context)) checkSummary(keuanganSummary.capaian, context.buku.keuangan, 'Capaian Keuangan');
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
  const args = { nilai: text, bawah: gap.lower, atas: gap.upper, predikat: gap.predikat };
  const place = at === undefined ? {} : { at };
  collector.report('predikat/di-celah-skala', args, { label: figureLabel, unit: 'persen', ...place });
}
