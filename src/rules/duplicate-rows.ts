import { isAngka } from '../domain/angka.ts';
import type { RowIndex } from '../domain/name-key.ts';
import { isBlankName, isSameName } from '../domain/name-key.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findSubKegiatanRows, listSharedKegiatan, type RuleContext } from './lib/rule-context.ts';
import { type AnyTable, type DataRow, findCell, indikatorOf, nameCell } from './lib/stated-cell.ts';

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
    if (isBlankName(row.data.subKegiatan) || name === '') continue;
    const first = findSubKegiatanRows(index, row.data).find((r) => isSameName(indikatorOf(r.data) ?? '', name ?? ''));
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
      pelengkap: table === null ? '' : listOtherHalf(table, first, row).join(', '),
    };
    collector.report('baris/ganda', { nama: mention, ...args }, { at, label: mention, related: [firstAt] });
  }
}

/** The cells of the second row that complete the first, where no figure that both state differs: two halves of one row. */
function listOtherHalf({ columns }: AnyTable, first: Row<DataRow>, second: Row<DataRow>): readonly string[] {
  const half: string[] = [];
  for (const key of columns.keys()) {
    const [before, cell] = [findCell(first, key), findCell(second, key)];
    if (before === undefined || cell === undefined || !isAngka(cell.value)) continue;
    if (before.value === 'kosong') half.push(formatA1(cell.at));
    else if (!isAngka(before.value) || !before.value.eq(cell.value)) return [];
  }
  return half;
}

/** The row's own cell for the name, where it is blank and takes the name above; '' when filled or merged. */
function blankNameCell(row: Row<DataRow>): string {
  const at = row.at.subKegiatan;
  return !row.own.has('subKegiatan') && at.row === row.row ? formatA1(at) : '';
}
