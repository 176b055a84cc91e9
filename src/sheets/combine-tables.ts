import type { ColumnKey } from '../domain/column-key.ts';
import { type Grades, mergeGrades } from '../domain/grades.ts';
import type { RencanaRow } from '../domain/kinerja-data.ts';
import { indexRows, nameKey } from '../domain/name-key.ts';
import { ALL_TRIWULAN, type PerTriwulan, perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { TRIWULAN_PARTS, triwulanColumn } from '../domain/triwulan-column.ts';
import { formatCellRef } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row, Table } from './buku-kerja.ts';

/** What rows of Rencana Aksi and Realisasi Keuangan have in common; an indikator where the sheet has one. */
interface QuarterRow {
  readonly kode: string;
  readonly subKegiatan: string;
  readonly indikator?: string;
  readonly triwulan: PerTriwulan<object>;
  readonly grades?: Grades | undefined;
}

/**
 * Fills the quarters that a table lacks from the tables of other sheets, row by row, joined as sheets are
 * (workbook.md, "Sheet names"); addresses lead to the sheet that a value came from. A row without a partner is
 * `baris/tidak-berpasangan`.
 */
export function combineTables<T extends QuarterRow>(base: Table<T>, others: readonly Table<T>[]): Checked<Table<T>> {
  const findings: Finding[] = [];
  const rows = others.reduce((filled, other) => fillFrom(base, filled, other, findings), base.rows);
  return { value: { ...base, rows }, findings };
}

function fillFrom<T extends QuarterRow>(
  base: Table<T>,
  rows: readonly Row<T>[],
  other: Table<T>,
  findings: Finding[],
): readonly Row<T>[] {
  const index = indexRows(other.rows, (r) => r.data);
  const used = new Set<Row<T>>();
  const filled = rows.map((row): Row<T> => {
    const partner = index
      .find(row.data.kode, row.data.subKegiatan)
      .find((r) => nameKey(r.data.indikator ?? '') === nameKey(row.data.indikator ?? ''));
    if (partner === undefined) return row;
    used.add(partner);
    const take = (t: Triwulan, own: object, theirs: object): object => ({
      ...own,
      ...pickParts(base, other, t, theirs),
    });
    return {
      ...row,
      data: {
        ...row.data,
        ...withGrades(row.data.grades, partner.data.grades),
        triwulan: perTriwulan((t) => take(t, row.data.triwulan[t], partner.data.triwulan[t])),
      },
      at: { ...row.at, triwulan: perTriwulan((t) => take(t, quarterAt(row)[t], quarterAt(partner)[t])) },
    };
  });
  for (const row of other.rows) if (!used.has(row)) findings.push(reportOrphan(row, base));
  return filled;
}

function withGrades(own: Grades | undefined, other: Grades | undefined): Pick<QuarterRow, 'grades'> {
  const grades = mergeGrades(own, other);
  return grades === null ? {} : { grades };
}

function quarterAt<T extends QuarterRow>(row: Row<T>): PerTriwulan<object> {
  return (row.at as unknown as Pick<QuarterRow, 'triwulan'>).triwulan;
}

/** The parts of a quarter for which the other sheet has a column and this one has none. */
function pickParts<T>(base: Table<T>, other: Table<T>, t: Triwulan, values: object): object {
  const parts = TRIWULAN_PARTS.filter((part) => {
    const key: ColumnKey = triwulanColumn(t, part);
    return !base.columns.has(key) && other.columns.has(key);
  });
  return Object.fromEntries(Object.entries(values).filter(([part]) => (parts as readonly string[]).includes(part)));
}

function reportOrphan<T extends QuarterRow>({ data, at }: Row<T>, base: Table<T>): Finding {
  const name = data.indikator ?? data.subKegiatan;
  const names = base.rows.map((r) => r.data.indikator ?? r.data.subKegiatan);
  const near = nearest(name, names);
  const candidate = base.rows.find((r) => (r.data.indikator ?? r.data.subKegiatan) === near);
  const cell = (row: Row<T>['at']) => row as unknown as Record<'subKegiatan', Finding['at']>;
  const place = candidate === undefined ? undefined : cell(candidate.at).subKegiatan;
  const own = cell(at).subKegiatan;
  const args = {
    nama: name,
    lembar: base.sheet.name,
    terdekat: near ?? '',
    sel: place === undefined ? '' : formatCellRef(place),
    selKode: '',
    selKodeLain: '',
    beda: '',
    lewat: '',
  };
  return makeFinding('baris/tidak-berpasangan', args, { ...(own === undefined ? {} : { at: own }), label: name });
}

/** True when no quarter of the table has a realisasi. */
export function lacksRealisasi(table: Table<RencanaRow>): boolean {
  return ALL_TRIWULAN.every((t) => !table.columns.has(triwulanColumn(t, 'realisasi')));
}
