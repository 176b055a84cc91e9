import { isAngka, toDecimalText } from '../domain/angka.ts';
import { findRenstraRow } from '../domain/renstra.ts';
import { formatCellRef } from '../findings/cell-ref.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';

/**
 * `renstra/predikat-dijumlah`: CARA adds grades of years up; `renstra/target-tahun`: the target of PK or IKU is not the Renstra's for the year;
 * only of the same satuan.
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
  const agreed = [
    ...(buku.pk?.rows ?? []).map(({ data: { indikator, satuan, target }, at }) => {
      return { indikator, satuan, target, at: at.target, sheet: 'PK' };
    }),
    ...(buku.iku?.rows ?? []).map(({ data: { indikator, satuan, annualTarget }, at }) => {
      return { indikator, satuan, target: annualTarget, at: at.annualTarget, sheet: 'IKU' };
    }),
  ];
  for (const { indikator, satuan, target, at, sheet } of agreed) {
    const found = findRenstraRow(renstra, { indikator, satuan });
    const source = rows.find((row) => row.data === found);
    const planned = found?.years.find((one) => one.year === year)?.target;
    if (source === undefined || !isAngka(planned) || !isAngka(target) || planned.eq(target)) continue;
    const cell = source.yearAt.get(year) ?? source.at;
    const args = { nama: indikator, lembar: sheet, tahun: String(year), sel: formatCellRef(cell) };
    collector.report('renstra/target-tahun', args, {
      at,
      label: label(indikator, 'target'),
      written: toDecimalText(target),
      computed: toDecimalText(planned),
      related: [cell],
    });
  }
}
