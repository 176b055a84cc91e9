import type { ColumnKey } from '../domain/column-key.ts';
import { parseTriwulanColumn, triwulanColumn } from '../domain/triwulan-column.ts';
import type { Finding } from '../findings/finding.ts';
import type { TotalRow } from './buku-kerja.ts';
import type { ClassifiedRow } from './classified-row.ts';
import { PageRows } from './page-rows.ts';
import { readCetakan, type TableReading, toRawRow } from './raw-row.ts';
import { isRataRata, readPageTotal, readTotalLevel } from './total-label.ts';
import { findDataRowsBelow, hasTotalsOnTop } from './totals-on-top.ts';

/** Reads the printed totals of a table, each with the rows that it is over (workbook.md, "Rows"); what is wrong with their cells goes to `findings`. */
export function readTotalRows(
  reading: TableReading,
  rows: readonly ClassifiedRow[],
  findings: Finding[],
): readonly TotalRow[] {
  const dataRowNumbers = rows.filter((b) => b.kind === 'data').map((b) => b.rawRow.row);
  const lastDataRow = dataRowNumbers.at(-1) ?? 0;
  const closingJumlah = rows.filter((b) => b.kind === 'total' && b.rawRow.row > lastDataRow && mayClose(b));
  const onTop = hasTotalsOnTop(rows);
  const pages = new PageRows();
  // The last total of each level: "Jumlah Program" is over the rows since the one before.
  const ended = new Map<string, number>();
  let rowsSince: number[] = [];
  let previous: ClassifiedRow | undefined;
  const totals: TotalRow[] = [];
  for (const [i, b] of rows.entries()) {
    pages.pass(b, rows[i + 1]);
    if (b.kind === 'data') {
      if (previous !== undefined) rowsSince = [];
      previous = undefined;
      rowsSince.push(b.rawRow.row);
    }
    if (b.kind !== 'total') continue;
    const rataRata = isRataRata(b.label);
    const ofPage = readPageTotal(b.label);
    if (ofPage !== undefined) {
      const closing = ofPage === 'carried' && b === closingJumlah.at(-1);
      totals.push(totalRow(reading, b, closing, rataRata, pages.listCovered(ofPage), findings));
      previous = b;
      continue;
    }
    // A second Jumlah right below the first is over everything so far.
    const consecutive = previous !== undefined && !rataRata && !isRataRata(previous.label);
    if (onTop && b.rawRow.row < lastDataRow) {
      const coveredRows = findDataRowsBelow(rows, b, (x) => isRataRata(x.label) === rataRata);
      totals.push(totalRow(reading, b, coveredRows.length === dataRowNumbers.length, rataRata, coveredRows, findings));
      continue;
    }
    const closing = b.rawRow.row > lastDataRow && (rataRata || b === closingJumlah.at(-1));
    const level = rataRata ? undefined : readTotalLevel(b.label);
    const since = level === undefined ? undefined : ended.get(level);
    const above = closing
      ? dataRowNumbers
      : consecutive && since !== undefined
        ? dataRowNumbers.filter((r) => r > since && r < b.rawRow.row)
        : consecutive
          ? dataRowNumbers.filter((r) => r < b.rawRow.row)
          : [...rowsSince];
    previous = b;
    if (level !== undefined) ended.set(level, b.rawRow.row);
    totals.push(totalRow(reading, b, closing, rataRata, above, findings));
  }
  return totals;
}

/** True for a total that may be over the whole table: no mean, and none of one page alone. */
function mayClose({ label }: ClassifiedRow): boolean {
  const ofPage = readPageTotal(label);
  return !isRataRata(label) && (ofPage === undefined || ofPage === 'carried');
}

function totalRow(
  reading: TableReading,
  row: ClassifiedRow,
  closing: boolean,
  rataRata: boolean,
  above: readonly number[],
  findings: Finding[],
): TotalRow {
  const { printed, findings: cellFindings } = readCetakan(reading, row.rawRow, reading.angka, rataRata);
  // Words such as a predikat may stand in the row of a mean, and its label where a figure would.
  const kept = rataRata ? cellFindings.filter((f) => !isMeanOfNone(reading, row, above, f)) : cellFindings;
  findings.push(...kept.filter((f) => f.code !== 'sel/bukan-angka' || !(rataRata || f.args.isi === row.label)));
  return {
    row: row.rawRow.row,
    at: row.rawRow.at('no'),
    label: row.label,
    kind: rataRata ? 'rata-rata' : 'jumlah',
    scope: closing ? 'tabel' : 'subtotal',
    dataRows: above,
    printed: rataRata ? toCapaian(printed) : printed,
  };
}

/** A mean printed under another column of its quarter (a merged cell) is that quarter's mean capaian. */
function toCapaian(printed: TotalRow['printed']): TotalRow['printed'] {
  const results = new Map<ColumnKey, NonNullable<ReturnType<typeof printed.get>>>();
  for (const [column, c] of printed) {
    const parsed = parseTriwulanColumn(column);
    if (parsed === undefined) continue;
    const capaian = triwulanColumn(parsed.triwulan, 'capaian');
    if (parsed.part === 'capaian' || !printed.has(capaian)) results.set(capaian, c);
  }
  return results;
}

/** #DIV/0! as the mean of a quarter of which no row states a realisasi yet. */
function isMeanOfNone(
  reading: TableReading,
  { rawRow }: ClassifiedRow,
  above: readonly number[],
  finding: Finding,
): boolean {
  if (finding.code !== 'sel/rumus-galat' || finding.args.galat !== '#DIV/0!') return false;
  const key = reading.angka.find((k) => rawRow.at(k).column === finding.at?.column);
  const quarter = key === undefined ? undefined : parseTriwulanColumn(key);
  if (quarter === undefined) return false;
  const realisasi = triwulanColumn(quarter.triwulan, 'realisasi');
  return above.every((row) => toRawRow(reading, row).cell(realisasi) === undefined);
}
