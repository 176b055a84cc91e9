import { isAngka } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import type { PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { satuanKey } from '../domain/name-key.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import type { Row, Table } from '../sheets/buku-kerja.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findIndikatorRow, type RuleContext } from './lib/rule-context.ts';
import { findCell } from './lib/stated-cell.ts';

/** `jumlah/beda-satuan`: a Jumlah row that adds things of different units; once a row, at its first such cell. */
export function checkMixedSatuan(collector: FindingCollector, context: RuleContext): void {
  if (context.pengaturan.sumMixedSatuan) return;
  if (context.buku.pk !== null) checkTable(collector, context.buku.pk, (row) => row.data.satuan);
  if (context.buku.rencana !== null) {
    checkTable(
      collector,
      context.buku.rencana,
      (row) => row.data.satuan || (findIndikatorRow(context.pk, row.data)?.data.satuan ?? ''),
    );
  }
}

function checkTable<T extends PkRow | RencanaRow>(
  collector: FindingCollector,
  table: Table<T>,
  satuanOf: (row: Row<T>) => string,
): void {
  for (const total of table.totals.filter((t) => t.kind === 'jumlah')) {
    const ownRows = new Set(total.dataRows);
    const rows = table.rows.filter((r) => ownRows.has(r.row));
    const mixed = [...total.printed].flatMap(([columnKey, printed]) => {
      // Only what is really added counts: a row that states nothing in the column brings no unit along.
      const added = isCounted(columnKey)
        ? rows.filter((r) => {
            const value = findCell(r, columnKey)?.value;
            return value !== undefined && isAngka(value) && !value.isZero();
          })
        : [];
      const satuan = distinctSatuan(added.map(satuanOf));
      return satuan.length > 1 && !printed.value.isZero() ? [{ columnKey, printed, satuan }] : [];
    });
    const [first, ...others] = mixed;
    if (first === undefined) continue;
    collector.report(
      'jumlah/beda-satuan',
      { satuan: first.satuan.join(', ') },
      {
        at: first.printed.at,
        label: label(total.label, first.columnKey),
        related: others.map((l) => l.printed.at),
      },
    );
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
