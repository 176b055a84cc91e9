import { triwulanOf } from '../domain/month-names.ts';
import { makeFinding } from '../findings/finding.ts';
import { chooseBudget } from './budget-column.ts';
import { type Context, refuseTable } from './context.ts';
import { findCodeColumns, findColumn, findParentColumns, findSubColumns } from './field-columns.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { selectLeaves } from './leaves.ts';
import { findPeriod, type Period } from './period.ts';
import { type Atom, type ExportReading, emptyReading, type Measure, type PlacedFinding } from './reading.ts';
import { readTree, type TreeRow } from './tree.ts';
import { treeFindings } from './tree-findings.ts';
import { namedColumns, printedTotals, subAbove, totalConflict, yearOf } from './tree-reading.ts';

/** The columns of an LRA or a kartu kendali. */
interface LraColumns {
  readonly anggaran: readonly HeadingColumn[];
  /** Realisasi from 1 January to the end date. */
  readonly total: readonly HeadingColumn[];
  readonly before: HeadingColumn | undefined;
  readonly current: HeadingColumn | undefined;
}

function isShare({ texts }: HeadingColumn): boolean {
  return texts.some((text) => /%|persen/i.test(text));
}

function findLraColumns(block: HeadingBlock): LraColumns {
  const columns = block.columns.filter((column) => !isShare(column));
  const realisasi = columns.filter(({ keys }) => keys.some((key) => key.startsWith('realisasi')));
  const named = (pattern: RegExp): HeadingColumn | undefined => realisasi.find(({ last }) => pattern.test(last));
  const before = named(/periodelalu|bulanlalu|sdlalu/);
  const current = named(/^(?:periodeini|bulanini|realisasiperiodeini)$/);
  const total =
    named(/^(?:total|jumlah|sdperiodeini|sdsaatini|realisasisd.*|jumlahrealisasi)$/) ?? named(/^realisasi$/);
  // A kartu kendali prints what was paid by UP/GU/TU and by LS beside each other.
  const paid = realisasi.filter(({ last }) => /^(?:upgutu|up|gu|tu|ls|upgu|lsgaji|lsbarangjasa)$/.test(last));
  return {
    anggaran: columns.filter(({ keys }) => keys.some((key) => /^(?:jumlah)?(?:anggaran|pagu)/.test(key))),
    total: total !== undefined ? [total] : paid,
    before,
    current,
  };
}

/** What speaks for an LRA or kartu kendali: codes, uraian, anggaran and realisasi in rupiah. Null when it is none. */
export function recogniseLra(block: HeadingBlock): readonly string[] | null {
  const { anggaran, total } = findLraColumns(block);
  const { name } = findCodeColumns(block);
  const [first] = total;
  const other = /spj|fisik|indikator|nilairealisasi|triwulan|output/;
  if (block.columns.some(({ path, last }) => other.test(path) || /^(?:tw|bulan)?[1-4]$/.test(last))) return null;
  if (first === undefined || anggaran[0] === undefined || name === undefined) return null;
  if (findColumn(block, 'kode', 'koderekening', 'nourut', 'no', 'norekening') === undefined) return null;
  return [name, anggaran[0], first].map(({ texts }) => texts.at(-1) ?? '');
}

/** Reads an LRA: realisasi of each leaf s.d. the end date, or of the quarter where PERIODE INI is one. */
export function readLra({ table, choices }: Context): ExportReading {
  const { block, file, grid } = table;
  const reading = emptyReading('lra', file, grid.sheet.name);
  if (block.columns.some(({ path }) => /prognosis/.test(path)))
    return refuseTable(reading, table, 'lra-tanpa-sub', 'bentuk semester dengan PROGNOSIS');
  const columns = findLraColumns(block);
  const budget = chooseBudget(columns.anggaran, { table, choices });
  if ('finding' in budget) return { ...reading, questions: [budget] };
  const fields = namedColumns({
    anggaran: budget.column,
    ...Object.fromEntries(columns.total.map((column, i) => [`total${i}`, column])),
    before: columns.before,
    current: columns.current,
  });
  const places = { ...findCodeColumns(block), ...findSubColumns(block), ...findParentColumns(block) };
  const tree = readTree(table, { ...places, amounts: fields }, subAbove(table));
  if (tree.subs.size === 0) {
    const coded = tree.numericCodes.length > 0 ? 'kode tersimpan sebagai angka' : 'hanya rekening atau uraian';
    return refuseTable(
      reading,
      table,
      'lra-tanpa-sub',
      findColumn(block, 'nourut', 'no') === undefined ? coded : 'NO URUT tanpa kode',
    );
  }
  const period = findPeriod(grid, block.firstRow);
  if (period === null) return refuseTable(reading, table, 'tanpa-tanggal', 'laporan');
  const leaves = selectLeaves(tree.rows);
  return {
    ...reading,
    subs: tree.subs,
    atoms: leaves.rows.flatMap((row) => toAtoms(row, period, columns)),
    conflicts: [
      ...leaves.rows.flatMap((row) =>
        totalConflict(row, 'total0', `TOTAL ${row.rekening}`, 'periode lalu dan periode ini'),
      ),
      ...leaves.conflicts,
    ],
    findings: [...treeFindings(table, tree, fields, leaves.roundings), ...periodFindings(period, table)],
    years: yearOf(period, table),
    totals: printedTotals(tree.rows, 'total0', 'sampaiDengan', period.lastMonth),
  };
}

function toAtoms(row: TreeRow, period: Period, columns: LraColumns): readonly Atom[] {
  const base = { sub: row.sub, rekening: row.rekening, tahapan: '' };
  const { firstMonth, lastMonth, isWhole } = period;
  const fromJanuary = firstMonth === null || firstMonth === 1 || columns.before !== undefined;
  const isQuarter = firstMonth === lastMonth - 2 && lastMonth % 3 === 0 && isWhole;
  return [...row.values].flatMap(([field, { value, from }]): Atom[] => {
    if (field === 'anggaran') return [{ ...base, measure: 'pagu', month: null, triwulan: null, value, from }];
    const spent = (measure: Measure, month: number | null): Atom[] => [
      { ...base, measure, month, triwulan: triwulanOf(lastMonth), value, from },
    ];
    if (field === 'current') return isQuarter ? spent('realisasi', null) : [];
    if (!field.startsWith('total') || !isWhole) return [];
    if (fromJanuary) return spent('sampaiDengan', lastMonth);
    if (isQuarter) return spent('realisasi', null);
    return firstMonth === lastMonth ? spent('realisasi', lastMonth) : [];
  });
}

/** An end date within a month says nothing of a quarter. */
function periodFindings({ isWhole, row, column }: Period, table: Context['table']): readonly PlacedFinding[] {
  if (isWhole) return [];
  const args = { sebab: 'tanpa-tanggal', rincian: 'akhir bulan laporan' };
  return [{ file: table.file, finding: makeFinding('impor/tidak-dikenal', args, { at: table.at(row, column) }) }];
}
