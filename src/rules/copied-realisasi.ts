import { angkaOrNull, type CellValue, ZERO } from '../domain/angka.ts';
import { sampaiDengan, type Triwulan, toRoman, triwulanBefore } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** So many rows must be the same. */
const ENOUGH = 2;

/** `keuangan/realisasi-sama`: every realisasi of a quarter is, to the rupiah, that of the quarter before. */
export function checkCopiedRealisasi(collector: FindingCollector, context: RuleContext): void {
  const { triwulan: q, buku } = context;
  if (q === null || buku.keuangan === null) return;
  for (const t of sampaiDengan(q)) {
    const before = triwulanBefore(t);
    if (before !== null) checkQuarter(collector, context, t, before);
  }
}

function checkQuarter(collector: FindingCollector, { buku }: RuleContext, t: Triwulan, before: Triwulan): void {
  const rows = buku.keuangan?.rows ?? [];
  const value = (v: CellValue) => angkaOrNull(v) ?? ZERO;
  const spent = rows.filter(({ data }) =>
    [t, before].some((quarter) => !value(data.triwulan[quarter].realisasi).isZero()),
  );
  const isCopied = spent.every(({ data }) =>
    value(data.triwulan[t].realisasi).eq(value(data.triwulan[before].realisasi)),
  );
  // What is spent as planned, to the rupiah, may well be the same each quarter.
  const isAsPlanned = spent.every(({ data }) =>
    [t, before].every((quarter) => value(data.triwulan[quarter].realisasi).eq(value(data.triwulan[quarter].target))),
  );
  const [first, ...others] = spent;
  if (first === undefined || spent.length < ENOUGH || !isCopied || isAsPlanned) return;
  const args = { triwulan: toRoman(t), sebelumnya: toRoman(before), banyak: String(spent.length) };
  collector.report('keuangan/realisasi-sama', args, {
    at: first.at.triwulan[t].realisasi,
    label: label('Seluruh baris', triwulanColumn(t, 'realisasi')),
    related: others.map((r) => r.at.triwulan[t].realisasi),
  });
}
