import type { RowIndex } from '../domain/name-key.ts';
import { nameKey } from '../domain/name-key.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findSubKegiatanRows, listSharedKegiatan, type RuleContext } from './lib/rule-context.ts';
import { type AnyTable, type DataRow, indikatorOf, nameCell } from './lib/stated-cell.ts';

/** `baris/ganda`: the same key twice in one sheet; the finding stands at the second and names the first. */
export function checkDuplicateRows(collector: FindingCollector, context: RuleContext): void {
  checkTable(collector, context, context.buku.pk, context.pk);
  checkTable(collector, context, context.buku.rencana, context.rencana);
  checkTable(collector, context, context.buku.keuangan, context.keuangan);
}

function checkTable(
  collector: FindingCollector,
  context: RuleContext,
  table: AnyTable | null,
  index: RowIndex<Row<DataRow>>,
): void {
  const rows: readonly Row<DataRow>[] = table?.rows ?? [];
  for (const row of rows) {
    const name = indikatorOf(row.data);
    if (nameKey(row.data.subKegiatan) === '' || name === '') continue;
    const first = findSubKegiatanRows(index, row.data).find(
      (r) => nameKey(indikatorOf(r.data) ?? '') === nameKey(name ?? ''),
    );
    if (first === undefined || first.row >= row.row) continue;
    const [at, firstAt] = [nameCell(row), nameCell(first)];
    const mention = name === undefined ? row.data.subKegiatan : `${row.data.subKegiatan} / ${name}`;
    const kegiatan = name === undefined ? listSharedKegiatan(context, row.data) : [];
    const args = {
      sel: formatA1(firstAt),
      lembar: at.sheet,
      kosong: blankNameCell(row),
      indikator: name ?? '',
      kegiatan: kegiatan.map((one) => `"${one}"`).join(' dan '),
    };
    collector.report('baris/ganda', { nama: mention, ...args }, { at, label: mention, related: [firstAt] });
  }
}

/** The row's own cell for the name, where it is blank and takes the name above; '' when filled or merged. */
function blankNameCell(row: Row<DataRow>): string {
  const at = row.at.subKegiatan;
  return !row.own.has('subKegiatan') && at.row === row.row ? formatA1(at) : '';
}
