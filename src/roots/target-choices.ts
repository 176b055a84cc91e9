import { type Angka, isAngka, sum } from '../domain/angka.ts';
import type { Arah } from '../domain/arah.ts';
import { CUMULATIVE_JENIS, type Jenis, LAST_JENIS, MEAN_JENIS, REPEATED_JENIS, SUM_JENIS } from '../domain/jenis.ts';
import type { RencanaRow } from '../domain/kinerja-data.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { withTextsOfRows } from './changed-buku.ts';

/** The workbook with JENIS or ARAH of some rows as the targets of each row say. */
export function withChoicesOfTargets(buku: BukuKerja, cells: readonly CellRef[], column: 'JENIS' | 'ARAH'): BukuKerja {
  const [sheet, numbers] = [cells[0]?.sheet ?? '', new Set(cells.map((at) => at.row))];
  const rows = buku.rencana?.rows.filter((r) => numbers.has(r.row)) ?? [];
  const choice = (row: RencanaRow) => (column === 'JENIS' ? { jenis: jenisOf(row) } : { arah: arahOf(row) });
  return withTextsOfRows(buku, sheet, new Map(rows.map((r) => [r.row, choice(r.data)])));
}

function statedTargets({ triwulan }: RencanaRow): readonly Angka[] {
  return ALL_TRIWULAN.map((t) => triwulan[t].target).filter(isAngka);
}

/** Targets that only fall are of what is better when lower, unless they are added up. */
function arahOf(row: RencanaRow): Arah {
  return row.jenis !== SUM_JENIS && isFalling(row) ? 'turun' : 'naik';
}

function isFalling(row: RencanaRow): boolean {
  const targets = statedTargets(row);
  const isDescending = targets.every((t, i) => i === 0 || t.lte(targets[i - 1] ?? t));
  return isDescending && targets.some((t, i) => i > 0 && t.lt(targets[i - 1] ?? t));
}

/** The JENIS under which the quarters make the target of the year; a share stands where it is, a count grows. */
function jenisOf(row: RencanaRow): Jenis {
  const { annualTarget: annual, satuan } = row;
  const targets = statedTargets(row);
  if (!isAngka(annual) || targets.length === 0 || sum(targets).eq(annual)) return SUM_JENIS;
  if (targets.every((t) => t.eq(annual))) return REPEATED_JENIS;
  if (targets.at(-1)?.eq(annual) !== true) return MEAN_JENIS;
  return isFalling(row) || /^(?:%|persen)/i.test(satuan.trim()) ? LAST_JENIS : CUMULATIVE_JENIS;
}
