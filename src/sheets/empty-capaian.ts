import { isAngka } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import { type CellRef, formatCellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';

/** What a quarter of a row states. */
interface StatedQuarter {
  readonly target?: unknown;
  readonly realisasi?: unknown;
}

/**
 * The findings of a row's capaian without those of #DIV/0! in a quarter that has no realisasi yet: nothing is divided there. Where
 * target or realisasi is stated as none, it is only told.
 */
export function passEmptyCapaian(
  findings: readonly Finding[],
  columns: readonly ColumnKey[],
  at: (column: ColumnKey) => CellRef,
  quarters: Readonly<Record<string, StatedQuarter>>,
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const places = new Map(columns.map((key) => [formatCellRef(at(key)), key]));
  return findings.flatMap((finding): readonly Finding[] => {
    const key = places.get(finding.at === undefined ? '' : formatCellRef(finding.at));
    const quarter = key === undefined ? undefined : parseTriwulanColumn(key);
    if (quarter?.part !== 'capaian' || finding.code !== 'sel/rumus-galat' || finding.args.galat !== '#DIV/0!')
      return [finding];
    const { target, realisasi } = quarters[quarter.triwulan] ?? {};
    if (realisasi === 'kosong') return [];
    return isStated(target) && isStated(realisasi) ? [finding] : [{ ...finding, severity: 'info' }];
  });
}

function isStated(value: unknown): boolean {
  return isAngka(value);
}
