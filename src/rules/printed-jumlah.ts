import { round, sum } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import type { Cause } from '../findings/cause.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Unit } from '../findings/finding.ts';
import { rowReading } from './cause/cause-reading.ts';
import { countTimesTaken } from './cause/formula-evidence.ts';
import { findJumlahCause } from './cause/jumlah-cause.ts';
import { figureDetails } from './lib/figure-details.ts';
import { label, mentionColumn } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { showSum } from './lib/formula-text.ts';
import {
  adderFormula,
  buildJumlahProblem,
  fromInduk,
  type JumlahFigure,
  listJumlahFigures,
  listJumlahRows,
} from './lib/jumlah-figures.ts';
import type { RuleContext } from './lib/rule-context.ts';
import { addedTextCells } from './lib/text-cells.ts';

/** Rupiah or plain figures, by column; `isKeuangan` on the sheet of money. */
export function columnUnit(isKeuangan: boolean, columnKey: ColumnKey): Unit {
  const isMoney = isKeuangan || columnKey === 'pagu' || parseTriwulanColumn(columnKey)?.part === 'anggaran';
  return isMoney ? 'rupiah' : 'angka';
}

/** The printed sums of a sheet: its Jumlah rows (`pk/jumlah` and so on) and its parent rows (`jumlah/induk`). */
export function checkJumlah(
  collector: FindingCollector,
  context: RuleContext,
  sheet: 'pk' | 'rencana' | 'keuangan',
): void {
  const table = context.buku[sheet];
  if (table === null) return;
  const total = listJumlahRows(table).flatMap((p) => listJumlahFigures(table, p));
  const induk = table.induk.map(fromInduk).flatMap((p) => listJumlahFigures(table, p));
  const all = [...total, ...induk];
  for (const a of all) {
    const figureLabel = label(a.adder.name, a.columnKey);
    if (collector.addBlocked(a.printed.at, figureLabel, a.broken)) continue;
    collector.addChecked(a.printed.at);
    if (!a.isWrong) continue;
    const twice = total.includes(a) ? findIndukTwice(a, induk) : undefined;
    const doubled = twice === undefined && total.includes(a) ? findCountedInduk(a, induk) : undefined;
    const cause =
      twice ??
      doubled ??
      findJumlahCause({
        ...buildJumlahProblem(table, a, all),
        textCells: addedTextCells(table, a),
        typed: a.printed.formula === undefined,
      });
    const args = {
      kolom: mentionColumn(a.columnKey),
      sel: formatA1(a.printed.at),
      rumus: adderFormula(table, a.adder, a.columnKey, a.printed.at, false),
    };
    const at = a.cells.map((s) => s.at);
    const figures = { correct: a.correct, formula: showSum(at), related: at, cause };
    const unit = columnUnit(sheet === 'keuangan', a.columnKey);
    const details = figureDetails({ printed: a.printed, label: figureLabel, unit, ...figures });
    if (total.includes(a) && doubled === undefined) collector.report(`${sheet}/jumlah`, args, details);
    else {
      const yes = doubled === undefined ? '' : 'ya';
      collector.report('jumlah/induk', { ...args, nama: a.adder.name, rangkap: yes }, details);
    }
  }
}

/** A total over parent rows whose formula takes one of them twice. */
function findIndukTwice(figure: JumlahFigure, induk: readonly JumlahFigure[]): Cause | undefined {
  const { printed, correct } = figure;
  const times = countTimesTaken(printed.formula);
  const twice = induk.filter(
    (i) =>
      i.columnKey === figure.columnKey &&
      times(i.adder.row) === 2 &&
      printed.shown.eq(round(correct.plus(i.printed.value), printed.decimals)),
  );
  const [only] = twice;
  if (only === undefined || twice.length > 1) return undefined;
  return rowReading('baris-ganda', { name: only.adder.name, at: only.printed.at }).cause;
}

/** A total that counts parent rows beside their children: one of them, all, or all of one level. */
function findCountedInduk(figure: JumlahFigure, induk: readonly JumlahFigure[]): Cause | undefined {
  const ownRows = new Set(figure.adder.rowNumbers);
  const inner = induk.filter(
    (i) => i.columnKey === figure.columnKey && i.adder.rowNumbers.every((r) => ownRows.has(r)),
  );
  const { printed, correct } = figure;
  const matches = (added: readonly JumlahFigure[]): boolean => {
    const counted = correct.plus(sum(added.map((t) => t.printed.value)));
    return added.length > 0 && printed.shown.eq(round(counted, printed.decimals));
  };
  const single = inner.filter((i) => !i.printed.value.isZero() && matches([i]));
  const [only] = single;
  if (only !== undefined && single.length === 1)
    return rowReading('termasuk-jumlah', { name: only.adder.name, at: only.printed.at }).cause;
  const encloses = (x: JumlahFigure, y: JumlahFigure): boolean =>
    x !== y &&
    x.adder.rowNumbers.length > y.adder.rowNumbers.length &&
    y.adder.rowNumbers.every((r) => x.adder.rowNumbers.includes(r));
  const highest = inner.filter((i) => !inner.some((j) => encloses(j, i)));
  const lowest = inner.filter((i) => !inner.some((j) => encloses(i, j)));
  const yes = single.length > 1 || [inner, highest, lowest].some(matches);
  return yes ? { code: 'termasuk-jumlah', args: { dari: 'baris' } } : undefined;
}
