import { isAngka, toDecimalText } from '../domain/angka.ts';
import { nameKey } from '../domain/name-key.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { indonesian } from '../findings/figures.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** What a sentence says that tells of money paid back. */
const REFUND =
  /\b(?:pengembalian|dikembalikan|mengembalikan|(?:di|pe)?(?:setor\w*|nyetoran)\s+kembali|penyetoran|contra\s?pos|sts|uang persediaan)\b/i;

/**
 * `sel/angka-negatif` of a realisasi keuangan: below zero only where more was paid back than spent, and a text of Narasi for
 * that sub kegiatan, or one that names it, says so.
 */
export function checkRefunds(collector: FindingCollector, { buku }: RuleContext): void {
  for (const row of buku.keuangan?.rows ?? [])
    for (const t of ALL_TRIWULAN) {
      const value = row.data.triwulan[t].realisasi;
      if (!isAngka(value) || !value.isNegative() || value.isZero() || isExplained(buku.narasi, row.data.subKegiatan))
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

function isExplained(narasi: RuleContext['buku']['narasi'], subKegiatan: string): boolean {
  const key = nameKey(subKegiatan);
  return narasi.some(
    ({ data }) =>
      (nameKey(data.subject) === key || (key !== '' && nameKey(data.content).includes(key))) &&
      REFUND.test(data.content),
  );
}
