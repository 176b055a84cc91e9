import { sum } from '../domain/angka.ts';
import { triwulanOf } from '../domain/month-names.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { amountText } from './amounts.ts';
import type { ExportReading } from './reading.ts';
import type { Resolved } from './resolve.ts';

/** Documents of a quarter that have no SP2D yet, where the export has a column for its date. */
export function waitingFindings(
  resolved: Resolved,
  readings: readonly ExportReading[],
  triwulan: Triwulan | null,
): readonly Finding[] {
  if (!readings.some((reading) => reading.dateColumns.includes('sp2d'))) return [];
  const lines = resolved.subs
    .flatMap((one) => one.documents)
    .filter((line) => line.dates.sp2d === null && line.dates.dokumen !== null);
  return ALL_TRIWULAN.filter((q) => triwulan === null || q === triwulan).flatMap((q): Finding[] => {
    const own = lines.filter((line) => triwulanOf(Number(line.dates.dokumen?.slice(5, 7))) === q);
    if (own.length === 0) return [];
    const total = sum(own.map((line) => line.value));
    const args = { triwulan: toRoman(q), jumlah: amountText(total), banyak: String(own.length) };
    return [makeFinding('banding/belum-sp2d', args)];
  });
}
