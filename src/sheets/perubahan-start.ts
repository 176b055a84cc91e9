import { type CellValue, isAngka } from '../domain/angka.ts';
import type { KeuanganRow, PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { indexRows, type RowIndex } from '../domain/name-key.ts';
import { findPkRow, missingIn, pkPagu } from '../domain/pk-perubahan.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { Table } from './buku-kerja.ts';

/** What tells whether a PK Perubahan without its quarter is in use; null = not read. */
interface YearTables {
  readonly murni: Table<PkRow> | null;
  readonly changed: Table<PkRow> | null;
  readonly rencana: Table<RencanaRow> | null;
  readonly keuangan: Table<KeuanganRow> | null;
}

/**
 * The finding of a PK Perubahan of which nothing says from when it counts. Where TARGET TAHUNAN and ANGGARAN of the other
 * sheets are those of PK throughout it is merely not in use (`perubahan/tidak-dipakai`), else nobody can know
 * (`perubahan/mulai`).
 */
export function reportUndated(sheetName: string, tables: YearTables): Finding {
  const place = { at: { sheet: sheetName, row: 1, column: 1 } };
  if (followsPk(tables)) return makeFinding('perubahan/tidak-dipakai', { lembar: sheetName }, place);
  return makeFinding('perubahan/mulai', { lembar: sheetName, mulai: '' }, place);
}

function followsPk({ murni, changed, rencana, keuangan }: YearTables): boolean {
  if (murni === null || changed === null || rencana === null || keuangan === null) return false;
  const rows = murni.rows.map(({ data }) => data);
  const [before, after] = [indexPk(rows), indexPk(changed.rows.map(({ data }) => data))];
  // An indikator that only the changed one holds is planned in the quarters, or the change is not in use.
  const hasMore = rencana.rows.some(({ data }) => !findPkRow(data, before) && findPkRow(data, after) !== undefined);
  if (hasMore) return false;
  const stated = [
    ...rencana.rows.map(({ data }) => [
      data.annualTarget,
      findPkRow(data, before)?.target ?? null,
      findPkRow(data, after)?.target ?? null,
    ]),
    ...keuangan.rows.map(({ data }) => [data.pagu, pkPagu(data, before), pkPagu(data, after)]),
  ] as const;
  const differing = stated.filter(([, a, b]) => !isSame(a, b));
  const isDecided =
    differing.some(([own]) => isAngka(own)) || (differing.length === 0 && missingIn(rows, after).length === 0);
  return isDecided && differing.every(([own, a]) => !isAngka(own) || isSame(own, a));
}

function isSame(a: CellValue | null | undefined, b: CellValue | null | undefined): boolean {
  return isAngka(a) && isAngka(b) ? a.eq(b) : !isAngka(a) && !isAngka(b);
}

function indexPk(rows: readonly PkRow[]): RowIndex<PkRow> {
  return indexRows(rows, (row) => row);
}
