import { MONTH_NAMES } from '../domain/month-names.ts';
import type { ReportPeriod } from '../domain/report-period.ts';
import type { TindakLanjutRow } from '../domain/tindak-lanjut.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** The sheet Tindak Lanjut up to the report's quarter, in the yearly report all of it (`tindak-lanjut/terlewat`, `tindak-lanjut/tanpa-hasil`). */
export function checkTindakLanjut(collector: FindingCollector, { buku, triwulan }: RuleContext): void {
  const day = reportDate(buku.identitas?.data.tanggalLaporan ?? '', buku.year, triwulan);
  for (const row of buku.tindakLanjut) {
    if (!isDue(row.data, buku.period)) continue;
    checkDueDate(collector, row, day);
    if (row.data.status === 'selesai' && row.data.result === '') {
      const label = row.data.plan.split('\n')[0] ?? '';
      collector.report('tindak-lanjut/tanpa-hasil', { rencana: label }, { at: row.at.result, label });
    }
  }
}

/** Whether the report of `period` comes after the row was resolved; null: any. */
function isDue({ triwulan }: TindakLanjutRow, period: ReportPeriod | null): boolean {
  if (period === null || period === 'tahun') return true;
  return triwulan !== 'tahun' && triwulan <= period;
}

function checkDueDate(collector: FindingCollector, { data, at }: Row<TindakLanjutRow>, day: string): void {
  const { dueDate, status } = data;
  if (status === null || status === 'selesai' || !isDate(dueDate) || day === '' || dueDate >= day) return;
  const args = { batas: inWords(dueDate), status, tanggal: inWords(day) };
  collector.report('tindak-lanjut/terlewat', args, { at: at.dueDate, label: data.plan.split('\n')[0] ?? '' });
}

/** The day of the report as an ISO date: Tanggal Laporan, else the last of its quarter; '' when neither is known. */
function reportDate(stated: string, year: number | null, triwulan: RuleContext['triwulan']): string {
  if (isDate(stated)) return stated;
  if (year === null || triwulan === null) return '';
  return new Date(Date.UTC(year, triwulan * 3, 0)).toISOString().slice(0, 10);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTH_NAMES[(month ?? 1) - 1]} ${year}`;
}
