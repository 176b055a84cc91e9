import { type Angka, type CellValue, isAngka, toAngka, toDecimalText } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { parseTriwulanColumn, triwulanColumn } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { pkPagu } from './anggaran-pagu.ts';
import { joinWords } from './cause/text-cause.ts';
import { rencanaAnggaran } from './lib/cell-series.ts';
import { mentionColumn } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';
import { type AnyTable, type DataRow, findCell, type StatedCell } from './lib/stated-cell.ts';

/** In what a column of rupiah may be written instead. */
const UNITS = [
  { unit: 'ribuan', times: toAngka('1000') },
  { unit: 'jutaan', times: toAngka('1000000') },
] as const;
type Unit = (typeof UNITS)[number];

/** Rows that must agree where each figure is told twice in the workbook, and where a realisasi has only its target. */
const ENOUGH_EQUAL = 2;
const ENOUGH_NEAR = 3;
/** A realisasi in full rupiah is so much of its target, at least and at most. */
const NEAR_TARGET = [toAngka('0.3'), toAngka('1.5')] as const;

/** A figure, and the one that it repeats or is near to. */
type Pair = readonly [own: CellValue, other: CellValue];

/**
 * `kolom/skala-beda`: a column of amounts that is written in thousands or millions of rupiah, while what it repeats is in
 * full; once a sheet, whatever number of its columns is.
 */
export function checkThousands(collector: FindingCollector, context: RuleContext): void {
  const { pk, rencana, keuangan } = context.buku;
  const rows = keuangan?.rows ?? [];
  if (keuangan === null || rows.length < ENOUGH_EQUAL) return;
  const inPk = columnsWithUnit(pk, ['pagu'], () =>
    unitOf(rows, (r) => [pkPagu(context, r.data)?.value ?? 'kosong', r.data.pagu]),
  );
  const anggaran = ALL_TRIWULAN.map((t) => triwulanColumn(t, 'anggaran'));
  const inRencana = columnsWithUnit(rencana, anggaran, (key) => {
    const t = parseTriwulanColumn(key)?.triwulan ?? 1;
    return unitOf(rows, (r) => [
      rencanaAnggaran(context, r.data, t)?.value ?? 'kosong',
      keuangan.columns.has(triwulanColumn(t, 'target')) ? r.data.triwulan[t].target : 'kosong',
    ]);
  });
  for (const [table, columns] of [
    [pk, inPk],
    [rencana, inRencana],
    [keuangan, columnsOfKeuangan(context)],
  ] as const)
    if (table !== null) report(collector, table, columns);
}

type Columns = ReadonlyMap<ColumnKey, Unit>;

function columnsWithUnit(
  table: AnyTable | null,
  keys: readonly ColumnKey[],
  unit: (key: ColumnKey) => Unit | undefined,
): Columns {
  return new Map(
    keys.flatMap((key) => {
      const found = table?.columns.has(key) === true ? unit(key) : undefined;
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
}

/** Pagu and targets by what they repeat; realisasi by its target, or with all targets of the sheet. */
function columnsOfKeuangan(context: RuleContext): Columns {
  const { keuangan } = context.buku;
  const rows = keuangan?.rows ?? [];
  const target = (t: (typeof ALL_TRIWULAN)[number]): ColumnKey => triwulanColumn(t, 'target');
  const repeated = columnsWithUnit(keuangan, ['pagu', ...ALL_TRIWULAN.map(target)], (key) => {
    const t = parseTriwulanColumn(key)?.triwulan;
    return unitOf(rows, (r) =>
      t === undefined
        ? [r.data.pagu, pkPagu(context, r.data)?.value ?? 'kosong']
        : [r.data.triwulan[t].target, rencanaAnggaran(context, r.data, t)?.value ?? 'kosong'],
    );
  });
  const targets = ALL_TRIWULAN.map(target).filter((key) => keuangan?.columns.has(key));
  const [first] = targets.map((key) => repeated.get(key));
  const isWhole = first !== undefined && targets.every((key) => repeated.get(key) === first);
  const realisasi = columnsWithUnit(
    keuangan,
    ALL_TRIWULAN.map((t) => triwulanColumn(t, 'realisasi')),
    (key) => {
      const t = parseTriwulanColumn(key)?.triwulan ?? 1;
      if (isWhole) return rows.some((r) => isAmount(r.data.triwulan[t].realisasi)) ? first : undefined;
      return unitNearTarget(rows.map((r) => [r.data.triwulan[t].realisasi, r.data.triwulan[t].target]));
    },
  );
  return new Map([...repeated, ...realisasi]);
}

function isAmount(value: CellValue): value is Angka {
  return isAngka(value) && !value.isZero();
}

/** The unit in which every figure is what it repeats, rounded to the unit; it stops at the first that is not. */
function unitOf<R>(rows: readonly R[], pairOf: (row: R) => Pair): Unit | undefined {
  let found: Unit | undefined;
  let count = 0;
  for (const row of rows) {
    const [own, other] = pairOf(row);
    if (!isAmount(own) || !isAmount(other)) continue;
    found ??= UNITS.find(({ times }) => own.times(times).minus(other).abs().lt(times));
    if (found === undefined || !own.times(found.times).minus(other).abs().lt(found.times)) return undefined;
    count += 1;
  }
  return count >= ENOUGH_EQUAL ? found : undefined;
}

/** The unit in which every realisasi is near its target. */
function unitNearTarget(pairs: readonly Pair[]): Unit | undefined {
  const [least, most] = NEAR_TARGET;
  const isNear = ([own, target]: Pair, { times }: Unit): boolean =>
    isAmount(own) &&
    isAmount(target) &&
    own.times(times).gte(target.times(least)) &&
    own.times(times).lte(target.times(most));
  const stated = pairs.filter(([own]) => isAmount(own));
  const [first] = stated;
  const found = first === undefined ? undefined : UNITS.find((unit) => isNear(first, unit));
  if (found === undefined || stated.length < ENOUGH_NEAR) return undefined;
  return stated.every((pair) => isNear(pair, found)) ? found : undefined;
}

function report(collector: FindingCollector, table: AnyTable, columns: Columns): void {
  const [[, unit] = []] = columns;
  const keys = [...columns].filter(([, u]) => u === unit).map(([key]) => key);
  const rows: readonly Row<DataRow>[] = table.rows;
  const cells = keys.map((key) => rows.flatMap((r) => findCell(r, key) ?? []).filter((s) => isAmount(s.value)));
  const [first, ...others] = cells.flat();
  if (unit === undefined || first === undefined || !isAngka(first.value)) return;
  const args = {
    kolom: joinWords(keys.map(mentionColumn)),
    lembar: table.sheet.name,
    satuan: unit.unit,
    kali: indonesian(toDecimalText(unit.times)),
    sel: joinWords(cells.map(spanOf)),
    contoh: formatA1(first.at),
    nilai: indonesian(toDecimalText(first.value.times(unit.times))),
  };
  collector.report('kolom/skala-beda', args, { at: first.at, related: others.map((s) => s.at) });
}

/** "L6:L12": from the first of the cells to the last. */
function spanOf(cells: readonly StatedCell[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? formatA1(first.at) : `${formatA1(first.at)}:${formatA1(last.at)}`;
}
