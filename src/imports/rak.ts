import { triwulanOf } from '../domain/month-names.ts';
import { ALL_TRIWULAN, parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { chooseBudget } from './budget-column.ts';
import { askFor, type Context, refuseTable } from './context.ts';
import { findCodeColumns, findColumn, findParentColumns, findSubColumns } from './field-columns.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { isAllocation, selectLeaves } from './leaves.ts';
import { monthsOf, parseMonth } from './month.ts';
import { allocationConflicts, labelConflicts, ownConflicts } from './rak-checks.ts';
import { type Atom, type ExportReading, emptyReading, type Question } from './reading.ts';
import { readTree, type TreeRow } from './tree.ts';
import { treeFindings } from './tree-findings.ts';
import { namedColumns, printedTotals, subAbove } from './tree-reading.ts';

/** The columns of a RAK. */
interface RakColumns {
  readonly anggaran: readonly HeadingColumn[];
  readonly total: HeadingColumn | undefined;
  readonly months: ReadonlyMap<number, HeadingColumn>;
  readonly triwulan: ReadonlyMap<Triwulan, HeadingColumn>;
}

interface ChosenRows {
  readonly rows: readonly TreeRow[];
}

/** Headings of a budget: of the year, before or after a change, as approved for payment. */
const ANGGARAN = /^(?:jumlah)?(?:anggaran(?!kas)|pagu|nilai$|nilairincian|nilaianggaran|papbd|apbd|spd$)/;
/** Headings under which a month or quarter is no plan of cash. */
const OTHER = /realisasi|fisik|capaian|kinerja|sisa|deviasi/;

/** What speaks for a RAK in a heading: months or quarters of cash, beside codes or names. Null when it is none. */
export function recogniseRak(block: HeadingBlock): readonly string[] | null {
  const { months, triwulan } = findRakColumns(block);
  const periods = months.size >= 2 ? months : triwulan.size >= 2 ? triwulan : null;
  const named = { ...findSubColumns(block), ...findCodeColumns(block) };
  const office = findColumn(block, 'organisasi', 'namaskpd', 'skpd');
  if (periods === null || block.columns.some(({ path }) => /indikator/.test(path))) return null;
  if (block.columns.some(({ path }) => /fisik/.test(path))) return null;
  if (Object.values(named).every((column) => column === undefined) && office === undefined) return null;
  return [...periods.values()].slice(0, 3).map(({ texts }) => texts.at(-1) ?? '');
}

function findRakColumns(block: HeadingBlock): RakColumns {
  const months = new Map<number, HeadingColumn>();
  const triwulan = new Map<Triwulan, HeadingColumn>();
  for (const column of block.columns) {
    if (OTHER.test(column.path)) continue;
    const month = column.texts.map(parseMonth).find((one) => one !== undefined);
    if (month !== undefined) {
      if (!months.has(month)) months.set(month, column);
      continue;
    }
    const quarter = parseTriwulan(column.texts.at(-1) ?? '');
    if (quarter !== undefined && !/^\d$/.test(column.last) && !triwulan.has(quarter)) triwulan.set(quarter, column);
  }
  return {
    anggaran: block.columns.filter(
      (column) =>
        column.keys.some((key) => ANGGARAN.test(key)) &&
        !OTHER.test(column.path) &&
        parseMonth(column.texts.at(-1) ?? '') === undefined,
    ),
    total: findColumn(block, 'totalrak', 'nilairak', 'jumlahrak'),
    months,
    triwulan,
  };
}

/** Reads a RAK: budget and cash of each leaf, by month or quarter; what it says of itself is checked first. */
export function readRak({ table, choices }: Context): ExportReading {
  const { block, file } = table;
  const reading = emptyReading('rak', file, table.grid.sheet.name);
  const percent = table.rows.slice(0, 200).find((row) => lineLabel(table, row) !== '');
  if (percent !== undefined) {
    return refuseTable(reading, table, 'persen', `"${lineLabel(table, percent)}" tiap bulan, baris ${percent}`);
  }
  const columns = findRakColumns(block);
  const budget = chooseBudget(columns.anggaran, { table, choices });
  if ('finding' in budget) return { ...reading, questions: [budget] };
  const periods = new Map([
    ...[...columns.months].map(([month, column]) => [`m${month}`, column] as const),
    ...(columns.months.size > 0 ? [] : [...columns.triwulan].map(([q, column]) => [`q${q}`, column] as const)),
  ]);
  const fields = namedColumns({
    anggaran: budget.column,
    total: columns.total,
    ...Object.fromEntries(periods),
  });
  const places = { ...findCodeColumns(block), ...findSubColumns(block), ...findParentColumns(block) };
  const tree = readTree(table, { ...places, amounts: fields }, subAbove(table));
  if (tree.subs.size === 0) {
    const detail = findColumn(block, 'organisasi', 'namaskpd', 'skpd') === undefined ? 'RAK' : 'RAK per organisasi';
    return refuseTable(reading, table, 'tanpa-sub', detail);
  }
  const blocks = [...new Set(tree.rows.map((row) => row.block).filter((name) => name !== ''))];
  const chosen = chooseBlock(tree.rows, blocks, { table, choices });
  if ('finding' in chosen) return { ...reading, questions: [chosen] };
  const leaves = selectLeaves(chosen.rows);
  const atoms = leaves.rows.flatMap((row) => toAtoms(row, table));
  const conflicts = [
    ...leaves.rows.flatMap((row) => ownConflicts(row, [...periods.keys()])),
    ...leaves.conflicts,
    ...allocationConflicts(chosen.rows, leaves.rows, table, columns.months),
    ...labelConflicts(table, tree.subs, leaves.rows),
  ];
  const missing =
    columns.months.size === 0
      ? ALL_TRIWULAN.filter((q) => !columns.triwulan.has(q)).flatMap(monthsOf)
      : Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => !columns.months.has(month));
  return {
    ...reading,
    subs: tree.subs,
    atoms,
    conflicts,
    missingMonths: missing,
    findings: treeFindings(table, tree, fields, leaves.roundings),
    totals: printedTotals(
      chosen.rows.filter((row) => !isAllocation(row)),
      'anggaran',
      'pagu',
      null,
    ),
  };
}

/** The words of a line that say which of several lines of a row it is: target or realisasi, fisik or keuangan. */
function lineLabel(table: Context['table'], row: number): string {
  const texts = [...(table.grid.sheet.rows.get(row)?.keys() ?? [])].map((column) => table.text(row, column));
  return texts.find((text) => /^(?:target|realisasi)\s+(?:fisik|keuangan)/i.test(text)) ?? '';
}

function toAtoms(row: TreeRow, { file }: Context['table']): readonly Atom[] {
  const base = { sub: row.sub, rekening: row.rekening, tahapan: '' };
  return [...row.values].flatMap(([field, { value, from }]): Atom[] => {
    const place = { ...base, value, from: { ...from, file } };
    if (field === 'anggaran') return [{ ...place, measure: 'pagu', month: null, triwulan: null }];
    const number = Number(field.slice(1));
    if (/^m\d/.test(field)) return [{ ...place, measure: 'target', month: number, triwulan: triwulanOf(number) }];
    if (/^q\d/.test(field)) return [{ ...place, measure: 'target', month: null, triwulan: number as Triwulan }];
    return [];
  });
}

function chooseBlock(
  rows: readonly TreeRow[],
  blocks: readonly string[],
  { table, choices }: Context,
): ChosenRows | Question {
  const repeated = new Set<string>();
  const seen = new Map<string, string>();
  for (const row of rows) {
    if (row.kind !== 'rekening') continue;
    const key = `${row.sub}|${row.rekening}`;
    const other = seen.get(key);
    if (other !== undefined && other !== row.block) repeated.add(key);
    seen.set(key, row.block);
  }
  if (repeated.size === 0 || blocks.length === 0) return { rows };
  return askFor<ChosenRows>(table, choices, {
    choice: 'block',
    about: 'Berkas ini mengulang baris yang sama per sumber dana dan lagi di bawah TOTAL; blok mana yang diambil',
    options: blocks.map((name) => ({
      value: name,
      text: name,
      at: table.at(rows.find((row) => row.block === name)?.row ?? 1, 1),
      chosen: { rows: rows.filter((row) => row.block === name) },
    })),
  });
}
