import { indonesian } from '../findings/figures.ts';
import type { ExportTable } from './export-table.ts';
import type { HeadingColumn } from './heading-block.ts';
import { findLabel, readLabels } from './labels.ts';
import { isAllocation, sumAmounts } from './leaves.ts';
import { readMoney } from './money.ts';
import type { Conflict, SubKegiatan } from './reading.ts';
import type { PlacedAmount, TreeRow } from './tree.ts';

/** Months = Total RAK, and Total RAK = Anggaran; without a Total RAK the months are held against Anggaran. */
export function ownConflicts(row: TreeRow, periods: readonly string[]): readonly Conflict[] {
  const stated = periods.map((field) => row.values.get(field)).filter((one) => one !== undefined);
  // With months missing altogether their sum says nothing of the year.
  const complete = periods.length === 12 || (periods.length === 4 && periods[0]?.startsWith('q') === true);
  const sum = sumAmounts(stated);
  const total = row.values.get('total');
  const anggaran = row.values.get('anggaran');
  const conflicts: Conflict[] = [];
  const differ = (
    kind: Conflict['kind'],
    written: PlacedAmount,
    computed: PlacedAmount['value'],
    what: string,
  ): void => {
    if (written.value.minus(computed).abs().lt(1)) return;
    const text = `${what} (${indonesian(written.value.toFixed())} dan ${indonesian(computed.toFixed())})`;
    conflicts.push({ sub: row.sub, kind, what: text, written: written.value, computed, cells: [written.from] });
  };
  if (complete && total !== undefined) differ('jumlah', total, sum, `Total RAK ${row.rekening} bukan jumlah bulannya`);
  const planned = total?.value ?? (complete ? sum : undefined);
  if (anggaran !== undefined && planned !== undefined) {
    differ('pagu', anggaran, planned, `anggaran ${row.rekening} tidak sama dengan Total RAK`);
  }
  return conflicts;
}

/** JUMLAH ALOKASI KAS ... PER BULAN, PER TRIWULAN, PER SEMESTER against the columns. */
export function allocationConflicts(
  rows: readonly TreeRow[],
  leaves: readonly TreeRow[],
  table: ExportTable,
  months: ReadonlyMap<number, HeadingColumn>,
): readonly Conflict[] {
  if (months.size === 0) return [];
  return rows.filter(isAllocation).flatMap((row) => {
    const size = /per\s+bulan/i.test(row.name) ? 1 : /per\s+triwulan/i.test(row.name) ? 3 : 6;
    return Array.from({ length: 12 / size }, (_, i) =>
      Array.from({ length: size }, (_, m) => i * size + m + 1),
    ).flatMap((span): Conflict[] => {
      const columns = span.map((month) => months.get(month)).filter((column) => column !== undefined);
      if (columns.length < size) return [];
      const stated = columns
        .map((column) => ({ column, reading: readMoney(table.cell(row.row, column.column), null) }))
        .find(({ reading }) => reading.kind === 'angka');
      if (stated?.reading.kind !== 'angka') return [];
      const amount = table.money(row.row, stated.column);
      if (amount.kind !== 'angka') return [];
      const computed = sumAmounts(leaves.flatMap((leaf) => span.map((month) => leaf.values.get(`m${month}`))));
      if (amount.value.minus(computed).abs().lt(1)) return [];
      const what = `"${row.name}" tertulis ${indonesian(amount.value.toFixed())}, kolomnya ${indonesian(computed.toFixed())}`;
      const cells = [table.origin(row.row, stated.column.column)];
      return [...new Set(leaves.map(({ sub }) => sub))].map((sub) => ({
        sub,
        kind: 'jumlah',
        what,
        written: amount.value,
        computed,
        cells,
      }));
    });
  });
}

/** Nilai Anggaran above the table against the table. */
export function labelConflicts(
  table: ExportTable,
  subs: ReadonlyMap<string, SubKegiatan>,
  leaves: readonly TreeRow[],
): readonly Conflict[] {
  const label = findLabel(readLabels(table.grid, table.block.firstRow), 'Nilai Anggaran', 'Pagu', 'Pagu Anggaran');
  const [sub, ...others] = subs.keys();
  if (label === undefined || sub === undefined || others.length > 0) return [];
  const reading = readMoney(table.grid.sheet.rows.get(label.row)?.get(label.column), null);
  const computed = sumAmounts(leaves.map((row) => row.values.get('anggaran')));
  if (reading.kind !== 'angka' || computed.isZero() || reading.value.minus(computed).abs().lt(1)) return [];
  const what = `Nilai Anggaran di atas tabel ${indonesian(reading.value.toFixed())}, tabelnya ${indonesian(computed.toFixed())}`;
  const cells = [table.origin(label.row, label.column)];
  return [{ sub, kind: 'jumlah', what, written: reading.value, computed, cells }];
}
