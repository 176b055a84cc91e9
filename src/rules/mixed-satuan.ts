import { sum } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import type { PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { satuanKey } from '../domain/name-key.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import type { Table } from '../sheets/buku-kerja.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { type RuleContext, satuanOf } from './lib/rule-context.ts';
import { findCell } from './lib/stated-cell.ts';

/** `jumlah/beda-satuan`: a Jumlah row that adds things of different units; once a row, at its first such cell. */
export function checkMixedSatuan(collector: FindingCollector, context: RuleContext): void {
  if (context.pengaturan.sumMixedSatuan) return;
  checkTable(collector, context.buku.pk, (row) => row.satuan);
  checkTable(collector, context.buku.rencana, (row) => satuanOf(context, row));
}

function checkTable<T extends PkRow | RencanaRow>(
  collector: FindingCollector,
  table: Table<T> | null,
  readSatuan: (row: T) => string,
): void {
  for (const total of table?.totals.filter((t) => t.kind === 'jumlah') ?? []) {
    const ownRows = new Set(total.dataRows);
    const rows = table?.rows.filter((r) => ownRows.has(r.row)) ?? [];
    const mixed = [...total.printed].flatMap(([columnKey, printed]) => {
      if (!isCounted(columnKey) || printed.value.isZero()) return [];
      // Only what is really added counts: a row that states nothing in the column brings no unit along.
      const added = rows.filter((r) => !sum([findCell(r, columnKey)?.value ?? null]).isZero());
      const satuan = distinctSatuan(added.map((r) => readSatuan(r.data)));
      return satuan.length > 1 ? [{ columnKey, at: printed.at, satuan }] : [];
    });
    const [first, ...others] = mixed;
    if (first === undefined) continue;
    const place = { at: first.at, label: label(total.label, first.columnKey), related: others.map((l) => l.at) };
    collector.report('jumlah/beda-satuan', { satuan: first.satuan.join(', ') }, place);
  }
}

function isCounted(columnKey: ColumnKey): boolean {
  const part = parseTriwulanColumn(columnKey)?.part;
  return columnKey === 'target' || columnKey === 'annualTarget' || part === 'target' || part === 'realisasi';
}

/** Satuan as written, each once. */
function distinctSatuan(satuan: readonly string[]): readonly string[] {
  const unique = new Map<string, string>();
  for (const s of satuan) if (satuanKey(s) !== '' && !unique.has(satuanKey(s))) unique.set(satuanKey(s), s.trim());
  return [...unique.values()];
}
