import { groupBy } from '../domain/group-by.ts';
import { triwulanOf } from '../domain/month-names.ts';
import { amountText, findConflicts } from './amounts.ts';
import { type Context, refuseTable } from './context.ts';
import { findCodeColumns } from './field-columns.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { selectLeaves } from './leaves.ts';
import { findPeriod } from './period.ts';
import { type Atom, type Conflict, type ExportReading, emptyReading } from './reading.ts';
import { readTree, type TreeRow } from './tree.ts';
import { fixedSub, treeFindings } from './tree-findings.ts';
import { namedColumns, printedTotals, yearOf } from './tree-reading.ts';

/** The columns of an SPJ Fungsional. */
interface SpjColumns {
  readonly anggaran: HeadingColumn | undefined;
  /** Jumlah SPJ s.d. Bulan Ini. */
  readonly total: HeadingColumn | undefined;
  /** s.d. Bulan Ini of LS Gaji, LS Barang & Jasa, UP/GU/TU. */
  readonly parts: readonly HeadingColumn[];
  readonly rest: HeadingColumn | undefined;
}

function findSpjColumns(block: HeadingBlock): SpjColumns {
  const parts = block.columns.filter(
    ({ keys, last }) => keys.length > 1 && /^spj/.test(keys.at(-2) ?? '') && last === 'sdbulanini',
  );
  const total = block.columns.find(
    ({ last }) => /^jumlahspj.*sdbulanini$/.test(last) || /^(?:jumlah)?sdspjini$/.test(last),
  );
  return {
    anggaran: block.columns.find(({ last }) => /^(?:jumlah)?(?:anggaran|pagu)$/.test(last)),
    total,
    parts,
    rest: block.columns.find(({ last }) => /^sisa/.test(last)),
  };
}

/** What speaks for an SPJ Fungsional: SPJ s.d. Bulan Ini beside codes. Null when it is none. */
export function recogniseSpj(block: HeadingBlock): readonly string[] | null {
  const { total, parts, anggaran } = findSpjColumns(block);
  const { kode } = findCodeColumns(block);
  const [own] = total === undefined ? parts : [total];
  if (own === undefined || anggaran === undefined || kode === undefined) return null;
  return [kode, anggaran, own].map(({ texts }) => texts.join(' '));
}

/** Reads an SPJ Fungsional: what was accounted for s.d. its month. */
export function readSpj({ table }: Context): ExportReading {
  const { block, file, grid } = table;
  const reading = emptyReading('spj', file, grid.sheet.name);
  const { parts, ...others } = findSpjColumns(block);
  const parted = Object.fromEntries(parts.map((column, i) => [`part${i}`, column]));
  const fields = namedColumns({ ...others, ...parted });
  const tree = readTree(table, { ...findCodeColumns(block), amounts: fields, isStacked: true }, fixedSub(table));
  if (tree.subs.size === 0) return refuseTable(reading, table, 'tanpa-sub', 'SPJ tanpa baris sub kegiatan');
  const period = findPeriod(grid, block.firstRow);
  if (period === null) return refuseTable(reading, table, 'tanpa-tanggal', 'SPJ');
  const leaves = selectLeaves(tree.rows);
  const month = period.lastMonth;
  return {
    ...reading,
    subs: tree.subs,
    atoms: leaves.rows.flatMap((row) => toAtoms(row, month)),
    conflicts: [...ownConflicts(leaves.rows), ...leaves.conflicts],
    findings: treeFindings(table, tree, fields, leaves.roundings),
    years: yearOf(period, table),
    totals: printedTotals(tree.rows, 'total', 'sampaiDengan', month),
  };
}

function toAtoms(row: TreeRow, month: number): readonly Atom[] {
  const base = { sub: row.sub, rekening: row.rekening, tahapan: '' };
  const total = row.values.get('total');
  const parts = [...row.values].filter(([field]) => field.startsWith('part')).map(([, amount]) => amount);
  const spent = total === undefined ? parts : [total];
  const anggaran = row.values.get('anggaran');
  return [
    ...(anggaran === undefined
      ? []
      : [{ ...base, measure: 'pagu' as const, month: null, triwulan: null, ...anggaran }]),
    ...spent.map(
      (amount): Atom => ({ ...base, measure: 'sampaiDengan', month, triwulan: triwulanOf(month), ...amount }),
    ),
  ];
}

/** Column 13 = 6 + 9 + 12 and 14 = 3 - 13 of the form, over all lines of a rekening. */
function ownConflicts(rows: readonly TreeRow[]): readonly Conflict[] {
  return [...groupBy(rows, (row) => `${row.sub}|${row.rekening}`).values()].flatMap((lines): Conflict[] => {
    const amounts = (field: RegExp) =>
      lines.flatMap((line) => [...line.values].filter(([name]) => field.test(name)).map(([, amount]) => amount));
    const add = (field: RegExp) =>
      amounts(field).reduce<ReturnType<typeof amounts>[number]['value'] | null>(
        (sum, { value }) => sum?.plus(value) ?? value,
        null,
      );
    const [total, parts, anggaran, rest] = [add(/^total$/), add(/^part/), add(/^anggaran$/), add(/^rest$/)];
    const [first] = lines;
    const [cell] = amounts(/^total$/);
    if (first === undefined || total === null || cell === undefined) return [];
    const conflict = (name: string, value: typeof total, computed: typeof total): readonly Conflict[] => {
      const what = `${name} ${first.rekening} tertulis ${amountText(value)}, seharusnya ${amountText(computed)}`;
      return findConflicts([first.sub], { value, from: cell.from }, computed, what);
    };
    return [
      ...(parts === null ? [] : conflict('Jumlah SPJ s.d. Bulan Ini', total, parts)),
      ...(anggaran === null || rest === null ? [] : conflict('Sisa Pagu', rest, anggaran.minus(total))),
    ];
  });
}
