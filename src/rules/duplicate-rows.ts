import type { RowIndex } from '../domain/name-key.ts';
import { nameKey } from '../domain/name-key.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findSubKegiatanRows, type RuleContext } from './lib/rule-context.ts';
import type { AnyTable, DataRow } from './lib/stated-cell.ts';

/** `baris/ganda`: the same key twice in one sheet; the finding stands at the second and names the first. */
export function checkDuplicateRows(collector: FindingCollector, context: RuleContext): void {
  if (context.buku.pk !== null) checkTable(collector, context.buku.pk, context.pk);
  if (context.buku.rencana !== null) checkTable(collector, context.buku.rencana, context.rencana);
  if (context.buku.keuangan !== null) checkTable(collector, context.buku.keuangan, context.keuangan);
}

function checkTable<T extends DataRow>(collector: FindingCollector, table: AnyTable, index: RowIndex<Row<T>>): void {
  const rows: readonly Row<DataRow>[] = table.rows;
  for (const row of rows) {
    const name = indikatorOf(row.data);
    if (nameKey(row.data.subKegiatan) === '' || name === '') continue;
    const first = findSubKegiatanRows(index, row.data).find(
      (r) => nameKey(indikatorOf(r.data) ?? '') === nameKey(name ?? ''),
    );
    if (first === undefined || first.row >= row.row) continue;
    const [at, firstAt] = [nameCell(row), nameCell(first)];
    const mention = name === undefined ? row.data.subKegiatan : `${row.data.subKegiatan} / ${name}`;
    collector.report(
      'baris/ganda',
      {
        nama: mention,
        sel: formatA1(firstAt),
        lembar: table.sheet.name,
        kosong: blankNameCell(row),
        indikator: name ?? '',
      },
      { at, label: mention, related: [firstAt] },
    );
  }
}

/** The row's own cell for the name, where it is blank and takes the name above; '' when filled or merged. */
function blankNameCell(row: Row<DataRow>): string {
  const at = row.at.subKegiatan;
  return !row.own.has('subKegiatan') && at.row === row.row ? formatA1(at) : '';
}

/** Realisasi Keuangan has no indikator: undefined. */
function indikatorOf(data: DataRow): string | undefined {
  return 'indikator' in data ? data.indikator : undefined;
}

function nameCell(row: Row<DataRow>) {
  return 'indikator' in row.at ? row.at.indikator : row.at.subKegiatan;
}
