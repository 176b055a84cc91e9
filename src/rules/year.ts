import type { KeuanganRow, RencanaRow } from '../domain/kinerja-data.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { missingSubbab } from '../domain/yearly/subbab.ts';
import type { Table } from '../sheets/buku-kerja.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** Findings of the yearly report alone: quarters that hold nothing, and what it leaves out (`tahunan/*`). */
export function checkYear(collector: FindingCollector, context: RuleContext): void {
  const { buku } = context;
  if (buku.period !== 'tahun') return;
  for (const triwulan of ALL_TRIWULAN) {
    checkQuarter(collector, buku.rencana, triwulan);
    checkQuarter(collector, buku.keuangan, triwulan);
  }
  const hasil = context.hasil();
  if (hasil === null) return;
  const missing = missingSubbab(hasil);
  for (const { name, fill } of missing.filter(({ isComparison }) => isComparison))
    collector.report('tahunan/tanpa-pembanding', { subbab: name, isi: fill });
  const others = missing.filter(({ isComparison }) => !isComparison);
  if (others.length === 0) return;
  const args = {
    subbab: others.map(({ name }) => name).join(', '),
    isi: others.map(({ name, fill }) => `${name}: ${fill}`).join('; '),
  };
  collector.report('tahunan/subbab-kosong', args);
}

/** `tahunan/triwulan-kosong`: no row of a table states a realisasi of the quarter. */
function checkQuarter(
  collector: FindingCollector,
  table: Table<RencanaRow> | Table<KeuanganRow> | null,
  triwulan: Triwulan,
): void {
  const [first] = table?.rows ?? [];
  if (table === null || first === undefined) return;
  if (table.rows.some(({ data }) => data.triwulan[triwulan].realisasi !== 'kosong')) return;
  const args = { triwulan: toRoman(triwulan), lembar: table.sheet.name };
  const at = first.at.triwulan[triwulan].realisasi;
  collector.report('tahunan/triwulan-kosong', args, { at, label: label('', triwulanColumn(triwulan, 'realisasi')) });
}
