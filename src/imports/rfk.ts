import { triwulanOf } from '../domain/month-names.ts';
import { perTriwulan } from '../domain/triwulan.ts';
import { chooseBudget } from './budget-column.ts';
import { type Context, refuseTable } from './context.ts';
import { findCodeColumns, findSubColumns } from './field-columns.ts';
import { readFigure } from './figure.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { selectLeaves } from './leaves.ts';
import { importNote } from './note.ts';
import { findPeriod } from './period.ts';
import {
  type Atom,
  type ExportReading,
  emptyReading,
  type IndikatorLine,
  type NarasiLine,
  type PlacedFinding,
} from './reading.ts';
import { findRfkColumns, type RfkColumns } from './rfk-columns.ts';
import { readTree, type TreeRow } from './tree.ts';
import { treeFindings } from './tree-findings.ts';
import { namedColumns, subAbove, totalConflict, yearOf } from './tree-reading.ts';

/** What speaks for an RFK: realisasi fisik beside money or names. Null when it is none. */
export function recogniseRfk(block: HeadingBlock): readonly string[] | null {
  const columns = findRfkColumns(block);
  const { kode, name } = findCodeColumns(block);
  const [fisik] = columns.fisik;
  const own = name ?? kode;
  if (fisik === undefined || own === undefined) return null;
  return [own, fisik, ...(columns.total === undefined ? [] : [columns.total])].map(({ texts }) => texts.join(' '));
}

/** Reads an RFK: money s.d. the month and of the month, cash by month, problems; percentages never. */
export function readRfk({ table, choices }: Context): ExportReading {
  const { block, file, grid } = table;
  const reading = emptyReading('rfk', file, grid.sheet.name);
  const columns = findRfkColumns(block);
  const heading = (all: readonly HeadingColumn[]): string =>
    [...new Set(all.map(({ texts }) => texts.join(' ')))].slice(0, 4).join(', ');
  if (columns.total === undefined && columns.current === undefined && columns.months.size === 0) {
    return columns.shares.length > columns.fisik.length
      ? refuseTable(reading, table, 'persen', heading(columns.shares))
      : refuseTable(reading, table, 'fisik', heading(columns.fisik));
  }
  const budget = chooseBudget(columns.anggaran, { table, choices });
  if ('finding' in budget) return { ...reading, questions: [budget] };
  const { total, current, before, months } = columns;
  const fields = namedColumns({
    anggaran: budget.column,
    ...{ total, current, before },
    ...Object.fromEntries([...months].map(([month, column]) => [`m${month}`, column])),
  });
  const places = { ...findCodeColumns(block), ...findSubColumns(block) };
  const tree = readTree(table, { ...places, amounts: fields }, subAbove(table));
  if (tree.subs.size === 0) return refuseTable(reading, table, 'tanpa-sub', 'RFK tanpa baris sub kegiatan');
  const period = findPeriod(grid, block.firstRow);
  if (period === null && columns.months.size === 0) return refuseTable(reading, table, 'tanpa-tanggal', 'RFK');
  const month = period?.lastMonth ?? null;
  const leaves = selectLeaves(tree.rows);
  return {
    ...reading,
    subs: tree.subs,
    atoms: leaves.rows.flatMap((row) => toAtoms(row, month)),
    conflicts: [
      ...leaves.rows.flatMap((row) => totalConflict(row, 'total', 's.d. Bulan Ini', 's.d. Bulan Lalu dan Bulan Ini')),
      ...leaves.conflicts,
    ],
    indikator: month === null ? [] : outputLines(tree.rows, columns, table, month),
    narasi: problemLines(tree.rows, columns, table),
    findings: [...treeFindings(table, tree, fields, leaves.roundings), ...noteFindings(columns, table, heading)],
    years: period === null ? [] : yearOf(period, table),
    missingMonths:
      columns.months.size === 0
        ? []
        : Array.from({ length: 12 }, (_, i) => i + 1).filter((m) => !columns.months.has(m)),
  };
}

function toAtoms(row: TreeRow, month: number | null): readonly Atom[] {
  const base = { sub: row.sub, rekening: row.rekening, tahapan: '' };
  return [...row.values].flatMap(([field, amount]): Atom[] => {
    if (field === 'anggaran') return [{ ...base, measure: 'pagu', month: null, triwulan: null, ...amount }];
    if (/^m\d/.test(field)) {
      const own = Number(field.slice(1));
      return [{ ...base, measure: 'target', month: own, triwulan: triwulanOf(own), ...amount }];
    }
    if (month === null || field === 'before') return [];
    const measure = field === 'total' ? 'sampaiDengan' : 'realisasi';
    return [{ ...base, measure, month, triwulan: triwulanOf(month), ...amount }];
  });
}

/** OUTPUT with a number and a satuan: the indikator's target of the year and its realisasi in the month's quarter. */
function outputLines(
  rows: readonly TreeRow[],
  { output }: RfkColumns,
  table: Context['table'],
  month: number,
): readonly IndikatorLine[] {
  const { indikator, satuan, target, realisasi } = output;
  if (indikator === undefined || realisasi === undefined || month % 3 !== 0) return [];
  return rows.flatMap((row): IndikatorLine[] => {
    const name = table.text(row.row, indikator.column);
    if (row.kind !== 'sub' || name === '') return [];
    const own = readFigure(table, row.row, realisasi);
    const planned = target === undefined ? null : readFigure(table, row.row, target);
    const unit =
      (satuan === undefined ? '' : table.text(row.row, satuan.column)) || own?.satuan || planned?.satuan || '';
    if (own === null || unit === '') return [];
    return [
      {
        sub: row.sub,
        indikator: name,
        satuan: unit,
        at: table.origin(row.row, indikator.column),
        target: planned?.figure ?? null,
        jenis: null,
        triwulan: perTriwulan((q) => ({ target: null, realisasi: q === triwulanOf(month) ? own.figure : null })),
      },
    ];
  });
}

function problemLines(
  rows: readonly TreeRow[],
  { remark }: RfkColumns,
  table: Context['table'],
): readonly NarasiLine[] {
  if (remark === undefined) return [];
  return rows.flatMap((row): NarasiLine[] => {
    const content = table.text(row.row, remark.column);
    if (row.kind !== 'sub' || content === '' || content === '-') return [];
    return [{ bagian: 'Faktor Penghambat', sub: row.sub, content, from: table.origin(row.row, remark.column) }];
  });
}

function noteFindings(
  columns: RfkColumns,
  { file }: Context['table'],
  heading: (all: readonly HeadingColumn[]) => string,
): readonly PlacedFinding[] {
  const shares = [...columns.shares, ...columns.fisik];
  return [
    ...(shares.length === 0 ? [] : [importNote(file, 'persen', heading(shares))]),
    ...(columns.target === undefined ? [] : [importNote(file, 'target-rfk', heading([columns.target]))]),
  ];
}
