import type { Angka } from '../domain/angka.ts';
import { amountText, findConflicts, type PlacedAmount } from './amounts.ts';
import type { ExportTable } from './export-table.ts';
import type { HeadingColumn } from './heading-block.ts';
import { findLabel, readLabels } from './labels.ts';
import { isAllocation, sumAmounts } from './leaves.ts';
import { readMoney } from './money.ts';
import type { Conflict, SubKegiatan } from './reading.ts';
import type { TreeRow } from './tree.ts';

/** Months = Total RAK, and Total RAK = Anggaran; without a Total RAK the months are held against Anggaran. */
export function ownConflicts(row: TreeRow, periods: readonly string[]): readonly Conflict[] {
  const stated = periods.map((field) => row.values.get(field)).filter((one) => one !== undefined);
  // With months missing altogether their sum says nothing of the year.
  const complete = periods.length === 12 || (periods.length === 4 && periods[0]?.startsWith('q') === true);
  const sum = sumAmounts(stated);
  const total = row.values.get('total');
  const anggaran = row.values.get('anggaran');
  const planned = total?.value ?? (complete ? sum : undefined);
  const differ = (
    kind: Conflict['kind'],
    written: PlacedAmount | undefined,
    computed: Angka | undefined,
    what: string,
  ): readonly Conflict[] => {
    if (written === undefined || computed === undefined) return [];
    const both = `${amountText(written.value)} dan ${amountText(computed)}`;
    return findConflicts([row.sub], written, computed, `${what} (${both})`, kind);
  };
  return [
    ...differ('jumlah', total, complete ? sum : undefined, `Total RAK ${row.rekening} bukan jumlah bulannya`),
    ...differ('pagu', anggaran, planned, `anggaran ${row.rekening} tidak sama dengan Total RAK`),
  ];
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
    ).flatMap((span): readonly Conflict[] => {
      const columns = span.map((month) => months.get(month)).filter((column) => column !== undefined);
      if (columns.length < size) return [];
      const stated = columns
        .map((column) => ({ column, reading: readMoney(table.cell(row.row, column.column), null) }))
        .find(({ reading }) => reading.kind === 'angka');
      if (stated?.reading.kind !== 'angka') return [];
      const amount = table.money(row.row, stated.column);
      if (amount.kind !== 'angka') return [];
      const computed = sumAmounts(leaves.flatMap((leaf) => span.map((month) => leaf.values.get(`m${month}`))));
      const what = `"${row.name}" tertulis ${amountText(amount.value)}, kolomnya ${amountText(computed)}`;
      const written = { value: amount.value, from: table.origin(row.row, stated.column.column) };
      return findConflicts(new Set(leaves.map(({ sub }) => sub)), written, computed, what);
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
  if (reading.kind !== 'angka' || computed.isZero()) return [];
  const what = `Nilai Anggaran di atas tabel ${amountText(reading.value)}, tabelnya ${amountText(computed)}`;
  return findConflicts([sub], { value: reading.value, from: table.origin(label.row, label.column) }, computed, what);
}
