import { isAngka, toDecimalText } from '../domain/angka.ts';
import { findRenstraRow } from '../domain/renstra.ts';
import { formatCellRef } from '../findings/cell-ref.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';

/**
 * `renstra/predikat-dijumlah`: CARA adds grades of years up; `renstra/target-tahun`: the target of PK is not the Renstra's for the year; only of
 * the same satuan.
 */
export function checkRenstraTargets(collector: FindingCollector, { buku, data }: RuleContext): void {
  const year = data?.year ?? buku.year;
  const rows = buku.renstra ?? [];
  if (year === null || rows.length === 0) return;
  for (const { data: planned, combinationAt: at } of rows) {
    if (planned.combination !== 'jumlah' || planned.grades === undefined) continue;
    const args = { predikat: Object.values(planned.grades).join(', ') };
    collector.report('renstra/predikat-dijumlah', args, { at, label: planned.indikator });
  }
  const renstra = rows.map((row) => row.data);
  for (const { data: pk, at } of buku.pk?.rows ?? []) {
    const found = findRenstraRow(renstra, pk);
    const source = rows.find((row) => row.data === found);
    const planned = found?.years.find((one) => one.year === year)?.target;
    if (source === undefined || !isAngka(planned) || !isAngka(pk.target) || planned.eq(pk.target)) continue;
    const cell = source.yearAt.get(year) ?? source.at;
    const args = { nama: pk.indikator, tahun: String(year), sel: formatCellRef(cell) };
    collector.report('renstra/target-tahun', args, {
      at: at.target,
      label: label(pk.indikator, 'target'),
      written: toDecimalText(pk.target),
      computed: toDecimalText(planned),
      related: [cell],
    });
  }
}
