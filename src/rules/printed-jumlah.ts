import { round, sum } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import type { Cause } from '../findings/cause.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { makeFinding, type Unit } from '../findings/finding.ts';
import { rowArgs } from './cause/cause-reading.ts';
import { findJumlahCause } from './cause/jumlah-cause.ts';
import { figureDetails } from './lib/figure-details.ts';
import { label, mentionColumn } from './lib/figure-label.ts';
import { FindingCollector, type RuleResult } from './lib/finding-collector.ts';
import { showSum, sumFormula } from './lib/formula-text.ts';
import {
  buildJumlahProblem,
  fromInduk,
  type JumlahFigure,
  listJumlahFigures,
  listJumlahRows,
} from './lib/jumlah-figures.ts';
import type { AnyTable } from './lib/stated-cell.ts';
import { addedTextCells } from './lib/text-cells.ts';

type JumlahCode = 'pk/jumlah' | 'rencana/jumlah' | 'keuangan/jumlah';

/** Rupiah or plain figures, by column. */
export function columnUnit(code: JumlahCode, columnKey: ColumnKey): Unit {
  const isMoney =
    code === 'keuangan/jumlah' || columnKey === 'pagu' || parseTriwulanColumn(columnKey)?.part === 'anggaran';
  return isMoney ? 'rupiah' : 'angka';
}

/** Row numbers that a data sum must leave out: totals and parent rows. */
export function excludedRows(table: AnyTable): ReadonlySet<number> {
  return new Set([...table.totals.map((t) => t.row), ...table.induk.map((i) => i.row)]);
}

/** The printed sums of a table: its Jumlah rows (`code`) and its parent rows (`jumlah/induk`). */
export function checkJumlah(table: AnyTable, code: JumlahCode): RuleResult {
  const collector = new FindingCollector();
  const total = listJumlahRows(table).flatMap((p) => listJumlahFigures(table, p));
  const induk = table.induk.map(fromInduk).flatMap((p) => listJumlahFigures(table, p));
  const all = [...total, ...induk];
  for (const a of all) {
    const figureLabel = label(a.adder.name, a.columnKey);
    if (collector.addBlocked(a.printed.at, figureLabel, a.broken)) continue;
    collector.addChecked(a.printed.at);
    if (!a.isWrong) continue;
    const doubled = total.includes(a) ? findCountedInduk(a, induk) : undefined;
    const cause =
      doubled?.cause ??
      findJumlahCause({
        ...buildJumlahProblem(table, a, all),
        textCells: addedTextCells(table, a),
        typed: a.printed.formula === undefined,
      });
    const args = {
      kolom: mentionColumn(a.columnKey),
      sel: formatA1(a.printed.at),
      rumus: sumFormula(
        a.cells.map((s) => s.at),
        excludedRows(table),
      ),
    };
    const details = jumlahDetails(a, figureLabel, columnUnit(code, a.columnKey), cause);
    if (total.includes(a) && doubled === undefined) collector.addFinding(makeFinding(code, args, details));
    else {
      const yes = doubled === undefined ? '' : 'ya';
      collector.addFinding(makeFinding('jumlah/induk', { ...args, nama: a.adder.name, rangkap: yes }, details));
    }
  }
  return collector;
}

function jumlahDetails(figure: JumlahFigure, figureLabel: string, unit: Unit, cause: Cause | undefined) {
  const at = figure.cells.map((s) => s.at);
  return figureDetails({
    printed: figure.printed,
    label: figureLabel,
    unit,
    correct: figure.correct,
    formula: showSum(at),
    related: at,
    cause,
  });
}

/** A total that counts parent rows beside their children: one of them, all, or all of one level. */
function findCountedInduk(figure: JumlahFigure, induk: readonly JumlahFigure[]): { cause: Cause } | undefined {
  const ownRows = new Set(figure.adder.rowNumbers);
  const inner = induk.filter(
    (i) => i.columnKey === figure.columnKey && i.adder.rowNumbers.every((r) => ownRows.has(r)),
  );
  const matches = (added: readonly JumlahFigure[]): boolean =>
    added.length > 0 &&
    figure.printed.shown.eq(
      round(figure.correct.plus(sum(added.map((t) => t.printed.value))), figure.printed.decimals),
    );
  const isZero = (i: JumlahFigure): boolean => i.printed.value.isZero();
  const single = inner.filter((i) => !isZero(i) && matches([i]));
  const [only] = single;
  if (only !== undefined && single.length === 1) {
    const b = { name: only.adder.name, at: only.printed.at };
    return { cause: { code: 'termasuk-jumlah', args: rowArgs(b), at: b.at } };
  }
  const encloses = (x: JumlahFigure, y: JumlahFigure): boolean =>
    x !== y &&
    x.adder.rowNumbers.length > y.adder.rowNumbers.length &&
    y.adder.rowNumbers.every((r) => x.adder.rowNumbers.includes(r));
  const highest = inner.filter((i) => !inner.some((j) => encloses(j, i)));
  const lowest = inner.filter((i) => !inner.some((j) => encloses(i, j)));
  const yes = single.length > 1 || [inner, highest, lowest].some(matches);
  return yes ? { cause: { code: 'termasuk-jumlah', args: { dari: 'baris' } } } : undefined;
}
