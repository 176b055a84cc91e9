import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import type { TableView } from '../../../src/report/tables/table-schema.ts';
import { makeLargeData } from '../../support/large-data.ts';

/** How many rows each cell of a name covers. */
const spansOf = (table: TableView, name: RegExp): readonly number[] =>
  table.kelompok
    .flatMap((group) => group.baris.flatMap((row) => row.sel))
    .filter((cell) => name.test(cell.isi))
    .map((cell) => Number(/rowspan="(\d+)"/.exec(cell.atribut)?.[1] ?? 1));

test('a sub kegiatan of three indikator stands once in each of the three big tables', () => {
  const { bab2, bab3 } = buildReportView(computeHasil(makeLargeData({ kegiatan: 2, sub: 2, indikator: 3 })));
  const tables = [bab2.perjanjian.tabel, bab2.rencana?.tabel, bab3.capaian.tabel];
  for (const table of tables) {
    if (table === undefined) throw new Error('no table');
    expect(spansOf(table, /^Sub kegiatan/)).toEqual([3, 3, 3, 3]);
  }
});
