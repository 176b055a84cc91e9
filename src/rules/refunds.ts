import { isAngka, toDecimalText } from '../domain/angka.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { indonesian } from '../findings/figures.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { isExplained } from './lib/narasi-explains.ts';
import type { RuleContext } from './lib/rule-context.ts';

/**
 * `sel/angka-negatif` of a realisasi keuangan: below zero only where more was paid back than spent, and a text of Narasi for
 * that sub kegiatan, or one that names it, says so.
 */
export function checkRefunds(collector: FindingCollector, { buku }: RuleContext): void {
  for (const row of buku.keuangan?.rows ?? [])
    for (const t of ALL_TRIWULAN) {
      const value = row.data.triwulan[t].realisasi;
      if (
        !isAngka(value) ||
        !value.isNegative() ||
        value.isZero() ||
        isExplained(buku.narasi, row.data.subKegiatan, 'refund')
      )
        continue;
      collector.report(
        'sel/angka-negatif',
        { isi: indonesian(toDecimalText(value)), kolom: 'realisasi keuangan' },
        {
          at: row.at.triwulan[t].realisasi,
          label: label(rowName(row), triwulanColumn(t, 'realisasi')),
          written: toDecimalText(value),
          unit: 'rupiah',
        },
      );
    }
}
