import { splitTindakLanjut, type TindakLanjutRow } from '../../../domain/tindak-lanjut.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import { FOLLOW_UP_TABLE, PLAN_TABLE, TINDAK_LANJUT_TABLE } from '../../../report/tables/tindak-lanjut-tables.ts';
import type { RowSources } from './row-sources.ts';
import { inOrder, type TableSources } from './trace-table.ts';
import type { Traced } from './traced.ts';

type FollowUp = Traced['buku']['tindakLanjut'][number];

/** How the tables of follow-up find their cells: of the quarter before, of the report's plans, and of the whole year. */
export function followUpTables(traced: Traced): Readonly<Record<'previous' | 'plans' | 'all', () => TableSources>> {
  const { tindakLanjut: rows, triwulan } = traced.hasil.data;
  const { previous, plans } = splitTindakLanjut(rows, triwulan);
  const found = new Map<TindakLanjutRow, FollowUp>(traced.buku.tindakLanjut.map((row) => [row.data, row]));
  const sourcesOf = (of: readonly TindakLanjutRow[]): readonly RowSources[] =>
    of.map((row) => {
      const own = found.get(row);
      return own === undefined ? {} : followUpSources(own);
    });
  return {
    previous: () => inOrder(TINDAK_LANJUT_TABLE, sourcesOf(previous)),
    plans: () => inOrder(PLAN_TABLE, sourcesOf(plans)),
    all: () => inOrder(FOLLOW_UP_TABLE, sourcesOf(rows)),
  };
}

/** Cells of a row of Tindak Lanjut; what it leaves blank has none, but for STATUS, which is then a word of its own. */
function followUpSources({ data, at }: FollowUp): RowSources {
  const cells = (...columns: readonly (keyof TindakLanjutRow)[]): readonly CellRef[] =>
    columns.filter((column) => data[column] !== '').map((column) => at[column]);
  return {
    triwulan: [at.triwulan],
    untuk: cells('subject'),
    kendala: cells('problem'),
    rekomendasi: cells('recommendation'),
    untukDanRekomendasi: cells('subject', 'recommendation'),
    rencana: cells('plan'),
    penanggungJawab: cells('owner'),
    batasWaktu: cells('dueDate'),
    penanggungJawabDanBatasWaktu: cells('owner', 'dueDate'),
    status: [at.status],
    hasil: cells('result'),
    bukti: cells('evidence'),
    hasilDanBukti: cells('result', 'evidence'),
  };
}
