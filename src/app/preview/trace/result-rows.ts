import type { HasilKinerjaRow } from '../../../domain/hasil.ts';
import type { KeuanganRow, PkRow, RencanaRow } from '../../../domain/kinerja-data.ts';
import type { Row } from '../../../sheets/buku-kerja.ts';
import { measuredTable } from '../../../sheets/to-data-kinerja.ts';
import { earlierCells } from './earlier-cells.ts';
import { murniTargets } from './murni-cells.ts';
import { pkRowFinder } from './pk-tables.ts';
import {
  agreedPaguCells,
  keuanganSources,
  kinerjaSources,
  type RowSources,
  yearMoneySources,
  yearSources,
} from './row-sources.ts';
import type { Traced } from './traced.ts';

/** Cells of each result, as `sourcesOf` gives them for its row of the workbook and that of the PK; none for one without a row. */
function mapKinerja(
  traced: Traced,
  sourcesOf: (row: Row<RencanaRow>, pk: Row<PkRow> | undefined) => RowSources,
  results: readonly HasilKinerjaRow[] = traced.hasil.kinerja,
): readonly RowSources[] {
  const pkRowOf = pkRowFinder(traced);
  const rows = new Map(measuredTable(traced.buku)?.rows.map((row) => [row.data, row]));
  return results.map((result) => {
    const row = rows.get(result.rencana);
    return row === undefined ? {} : sourcesOf(row, pkRowOf(row.data));
  });
}

/** The same of the money. */
function mapKeuangan({ buku, hasil }: Traced, sourcesOf: (row: Row<KeuanganRow>) => RowSources): readonly RowSources[] {
  const rows = new Map(buku.keuangan?.rows.map((row) => [row.data, row]));
  return hasil.keuangan.map((result) => {
    const row = rows.get(result.row);
    return row === undefined ? {} : sourcesOf(row);
  });
}

/** Cells of the indikator for the tables of a quarter, in the order of the results, those of the time before among them. */
export function quarterlyKinerja(traced: Traced, results?: readonly HasilKinerjaRow[]): readonly RowSources[] {
  const targetPk = murniTargets(traced);
  const earlier = earlierCells(traced);
  return mapKinerja(
    traced,
    (row, pk) => ({
      ...kinerjaSources(row, pk, traced.hasil),
      ...earlier.kinerja(row),
      targetPk: targetPk(row.data),
    }),
    results,
  );
}

/** The same of the money. */
export function quarterlyMoney(traced: Traced): readonly RowSources[] {
  const earlier = earlierCells(traced);
  return mapKeuangan(traced, (row) => ({ ...keuanganSources(row, traced), ...earlier.keuangan(row) }));
}

/** Cells of the indikator for the tables of the year, in the order of the results. */
export function kinerjaRows(traced: Traced, results?: readonly HasilKinerjaRow[]): readonly RowSources[] {
  const targetPk = murniTargets(traced);
  return mapKinerja(
    traced,
    (row, pk) => ({ ...yearSources(row, pk, traced.hasil), targetPk: targetPk(row.data) }),
    results,
  );
}

/** The same of the money. */
export function moneyRows(traced: Traced): readonly RowSources[] {
  const paguMurni = agreedPaguCells(traced.buku.perubahan?.murni ?? null);
  return mapKeuangan(traced, (row) => ({ ...yearMoneySources(row, traced), paguMurni: paguMurni(row.data) }));
}
