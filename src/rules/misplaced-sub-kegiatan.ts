import { nameKey } from '../domain/name-key.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';
import type { AnyTable } from './lib/stated-cell.ts';

/**
 * `kolom/kegiatan-berisi-sub`: under the heading KEGIATAN every row of a sheet names a sub kegiatan. Once a sheet, at the
 * first such cell; a single name that is both, among others that are not, is no finding.
 */
export function checkMisplacedSubKegiatan(collector: FindingCollector, context: RuleContext): void {
  const { pk, rencana } = context.buku;
  const sub = new Set((pk ?? rencana)?.rows.map((r) => nameKey(r.data.subKegiatan)));
  sub.delete('');
  for (const table of [pk, rencana]) if (table !== null) checkTable(collector, table, sub);
}

function checkTable(collector: FindingCollector, table: AnyTable, sub: ReadonlySet<string>): void {
  const column = table.columns.get('kegiatan');
  if (column === undefined) return;
  const filled = table.rows.flatMap((r) =>
    'kegiatan' in r.data && r.own.has('kegiatan') && nameKey(r.data.kegiatan) !== ''
      ? [{ row: r.row, name: r.data.kegiatan }]
      : [],
  );
  const [first, ...others] = filled;
  if (first === undefined || !filled.every((x) => sub.has(nameKey(x.name)))) return;
  const at = (row: number) => ({ sheet: table.sheet.name, row, column });
  collector.report(
    'kolom/kegiatan-berisi-sub',
    { lembar: table.sheet.name, banyak: String(filled.length), nama: first.name },
    { at: at(first.row), written: first.name, related: others.map((x) => at(x.row)) },
  );
}
