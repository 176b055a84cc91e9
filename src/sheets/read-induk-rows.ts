import type { ColumnKey } from '../domain/column-key.ts';
import { kodeKey } from '../domain/name-key.ts';
import type { Finding } from '../findings/finding.ts';
import type { IndukRow } from './buku-kerja.ts';
import type { ClassifiedRow } from './classified-row.ts';
import { readCetakan, type TableReading } from './raw-row.ts';
import { countKodeParts, readKode } from './row-kode.ts';
import { findPkLevel } from './sort-rows.ts';

/** The parent rows of a table, each with the data rows below it; what is wrong with their cells is added to `findings`. */
export function readIndukRows(
  reading: TableReading,
  rows: readonly ClassifiedRow[],
  findings: Finding[],
): readonly IndukRow[] {
  return rows.flatMap((b, i) => {
    if (b.kind !== 'induk') return [];
    const { printed, findings: cellFindings } = readCetakan(reading, b.rawRow, listSums(reading, b), false);
    findings.push(...cellFindings);
    const name = ['kegiatan', 'program', 'subKegiatan'].map((k) => b.rawRow.text(k as ColumnKey)).find((n) => n !== '');
    const at = b.rawRow.at(
      b.rawRow.text('kegiatan') !== '' ? 'kegiatan' : b.rawRow.text('program') !== '' ? 'program' : 'subKegiatan',
    );
    return [{ row: b.rawRow.row, at, name: name ?? '', printed, children: findChildren(reading, rows, i) }];
  });
}

/** The columns in which a parent holds sums. One with an indikator of its own measures something else; its money is a sum all the same. */
function listSums({ angka, declaration }: TableReading, { rawRow }: ClassifiedRow): readonly ColumnKey[] {
  if (rawRow.text('indikator') === '') return angka;
  return angka.filter((key) => declaration.placed.get(key)?.content === 'rupiah');
}

/** Data rows below a parent: by kode where some have it, else down to the next parent of its level or above. */
function findChildren(reading: TableReading, rows: readonly ClassifiedRow[], i: number): readonly number[] {
  const induk = rows[i];
  if (induk === undefined) return [];
  const kode = kodeKey(readKode(induk.rawRow));
  if (kode !== '') {
    const children = rows.filter((b) => b.kind === 'data' && kodeKey(readKode(b.rawRow)).startsWith(`${kode}.`));
    // A mistyped kode has none: the rows below are its own all the same.
    if (children.length > 0) return children.map((b) => b.rawRow.row);
  }
  const level = indukLevel(reading, induk);
  const rowsAfter = rows.slice(i + 1);
  const end = rowsAfter.findIndex(
    (b) => (b.kind === 'induk' || b.kind === 'kelompok') && indukLevel(reading, b) <= level,
  );
  return (end === -1 ? rowsAfter : rowsAfter.slice(0, end)).filter((b) => b.kind === 'data').map((b) => b.rawRow.row);
}

function indukLevel(reading: TableReading, row: ClassifiedRow): number {
  const pkLevel = findPkLevel(reading, row.rawRow);
  if (pkLevel !== undefined) return pkLevel;
  const kode = countKodeParts(readKode(row.rawRow));
  if (kode > 0) return kode;
  return row.rawRow.text('kegiatan') === '' ? 1 : 2;
}
