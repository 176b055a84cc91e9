import { type CellValue, isAngka, ZERO } from '../domain/angka.ts';
import { computeCapaian } from '../domain/capaian.ts';
import type { KeuanganRow } from '../domain/kinerja-data.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { rencanaAnggaran } from './lib/cell-series.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findPrintedValue } from './lib/match-percent.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** Rows without a printed capaian that must agree before the columns are called exchanged. */
const ROWS_WITHOUT_CAPAIAN = 3;

/** `kolom/tertukar`: TARGET and REALISASI of a quarter of Realisasi Keuangan stand under each other's heading. */
export function checkExchangedColumns(
  collector: FindingCollector,
  { buku }: RuleContext,
  exchanged: readonly Triwulan[],
): void {
  const table = buku.keuangan;
  for (const t of exchanged) {
    const target = table?.columns.get(triwulanColumn(t, 'target'));
    const realisasi = table?.columns.get(triwulanColumn(t, 'realisasi'));
    if (table === null || target === undefined || realisasi === undefined) continue;
    const headingAt = (column: number) => ({ sheet: table.sheet.name, row: table.lastHeadingRow, column });
    const args = { triwulan: toRoman(t), target: columnLetters(target), realisasi: columnLetters(realisasi) };
    collector.report('kolom/tertukar', args, { at: headingAt(target), related: [headingAt(realisasi)] });
  }
}

/**
 * The quarters whose two columns are exchanged: wherever TARGET is not what Rencana Aksi plans, REALISASI is, and the
 * printed capaian is theirs the other way round.
 */
export function findExchangedTriwulan(context: RuleContext): readonly Triwulan[] {
  const { keuangan, rencana } = context.buku;
  if (keuangan === null || rencana === null) return [];
  return ALL_TRIWULAN.filter((t) => {
    const exists = (['target', 'realisasi'] as const).every((b) => keuangan.columns.has(triwulanColumn(t, b)));
    if (!exists || !rencana.columns.has(triwulanColumn(t, 'anggaran'))) return false;
    const differing = keuangan.rows.flatMap((row) => {
      const rencanaValue = rencanaAnggaran(context, row.data, t)?.value;
      const { target, realisasi } = row.data.triwulan[t];
      const isReadable = rencanaValue !== undefined && ![rencanaValue, target, realisasi].includes('rusak');
      return isReadable && !isEqual(target, rencanaValue) ? [{ row, fits: isEqual(realisasi, rencanaValue) }] : [];
    });
    if (differing.length < 2 || !differing.every((b) => b.fits)) return false;
    const withCapaian = differing.filter((b) => b.row.printed.has(triwulanColumn(t, 'capaian')));
    if (withCapaian.length === 0) return differing.length >= ROWS_WITHOUT_CAPAIAN;
    return withCapaian.every((b) => isReversed(b.row, t));
  });
}

function isEqual(value: CellValue, cellValue: CellValue): boolean {
  return (isAngka(value) ? value : ZERO).eq(isAngka(cellValue) ? cellValue : ZERO);
}

/** The printed capaian is what stands under TARGET over what stands under REALISASI. */
function isReversed(row: Row<KeuanganRow>, triwulan: Triwulan): boolean {
  const { target, realisasi } = row.data.triwulan[triwulan];
  const printed = row.printed.get(triwulanColumn(triwulan, 'capaian'));
  if (printed === undefined || !isAngka(target) || !isAngka(realisasi)) return false;
  return findPrintedValue(printed, [computeCapaian(realisasi, target)]) !== undefined;
}
