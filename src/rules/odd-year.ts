import { toAngka } from '../domain/angka.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { areDigitsExchanged } from './lib/digits.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { isOutOfTime } from './lib/report-date.ts';
import { listTables, type RuleContext } from './lib/rule-context.ts';
import { findTitleYears } from './lib/stated-period.ts';
import { titlesOf } from './titles.ts';

/**
 * `identitas/tahun-janggal`: Tanggal Laporan cannot be that of a report of the year in Identitas, and fits the one year
 * that every title above the tables names; where none names a year, one whose digits were exchanged.
 */
export function checkOddYear(collector: FindingCollector, context: RuleContext): void {
  const { buku, triwulan } = context;
  const at = buku.identitas?.at.tahunAnggaran;
  const date = buku.identitas?.data.tanggalLaporan ?? '';
  if (at === undefined || triwulan === null || buku.year === null || date === '') return;
  const named = listTables(context).flatMap((table) => titlesOf(table).flatMap(({ text }) => findTitleYears(text)));
  const expected = named[0] ?? yearOfDate(date, buku.year, triwulan);
  if (expected === undefined || expected === buku.year || named.some((year) => year !== expected)) return;
  if (!isOutOfTime(date, buku.year, triwulan) || isOutOfTime(date, expected, triwulan)) return;
  const evidence = named.length === 0 ? 'Tanggal Laporan' : 'judul tabel dan Tanggal Laporan';
  const args = { tahun: String(buku.year), seharusnya: String(expected), dasar: evidence };
  collector.report('identitas/tahun-janggal', args, { at, label: 'Tahun Anggaran' });
}

/** The year of a report signed on a date, when two digits exchanged lead from it to the one that is stated. */
function yearOfDate(iso: string, stated: number, triwulan: Triwulan): number | undefined {
  const signed = Number(iso.slice(0, 4));
  return [signed, signed - 1].find(
    (year) =>
      !isOutOfTime(iso, year, triwulan) && areDigitsExchanged(toAngka(String(year)), toAngka(String(stated)), 0),
  );
}
