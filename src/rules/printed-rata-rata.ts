import type { Angka } from '../domain/angka.ts';
import type { SummaryMethod } from '../domain/hasil.ts';
import type { View } from '../domain/measure.ts';
import { pickByMethod } from '../domain/summarize.ts';
import { toRoman } from '../domain/triwulan.ts';
import type { Cause } from '../findings/cause.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import { makeFinding } from '../findings/finding.ts';
import { findSummaryCause } from './cause/summary-cause.ts';
import { figureDetails } from './lib/figure-details.ts';
import { label } from './lib/figure-label.ts';
import { FindingCollector, type RuleResult } from './lib/finding-collector.ts';
import { meanFormula, ratioFormula, showMean, showRatio } from './lib/formula-text.ts';
import { findPrintedValue, noteRounding } from './lib/match-percent.ts';
import { isPercentCell } from './lib/percent-cell.ts';
import { capaianColumn, type PercentInputs, validViews } from './lib/percent-inputs.ts';
import {
  membersWithCapaian,
  type PercentSummary,
  type SummaryMember,
  summarizeRows,
} from './lib/percent-summary.ts';
import { listSummaryFigures, type SummaryFigure, summaryMethod } from './lib/summary-figures.ts';
import { excludedRows } from './printed-jumlah.ts';

/** The printed summaries of a table (`rencana/rata-rata`, `keuangan/rata-rata`), whatever their label. */
export function checkRataRata(b: PercentInputs): RuleResult {
  const collector = new FindingCollector();
  const all = listSummaryFigures(b);
  for (const a of all) checkOne(collector, a, all);
  return collector;
}

/**
 * What may stand there. The closing summary of Keuangan is held against the method whatever its label; where a Jumlah
 * and a Rata-rata row both print one, each may also be what its own label says. A parent, a subtotal and a Jumlah of
 * Kinerja may print the ratio of their own totals.
 */
function validValues(
  a: SummaryFigure,
  r: PercentSummary,
  all: readonly SummaryFigure[],
): readonly (Angka | null)[] {
  const main = pickByMethod(summaryMethod(a.b), r);
  const isRataRata = a.kind === 'rata-rata';
  if (a.b.kind === 'rencana' || a.kind === 'induk' || a.rows.length < a.b.rows.length)
    return isRataRata ? [main] : [main, r.totalRatio, r.rowRataRata];
  const hasPair = all.some(
    (x) => x.t === a.t && x.kind !== a.kind && x.kind !== 'induk' && x.rows.length === a.rows.length,
  );
  return hasPair ? [main, isRataRata ? r.rowRataRata : r.totalRatio] : [main];
}

function checkOne(collector: FindingCollector, a: SummaryFigure, others: readonly SummaryFigure[]): void {
  const views: readonly View[] = validViews(a.b);
  const all = views.map((p) => summarizeRows(a.rows, a.t, p));
  const figureLabel = label(a.adder.name, capaianColumn(a.t));
  const broken = all.flatMap((r) => r.broken);
  const values = all.flatMap((r) => validValues(a, r, others));
  const matched = broken.length > 0 ? undefined : findPrintedValue(a.printed, values);
  if (collector.addBlocked(a.printed.at, figureLabel, broken)) return;
  if (matched === undefined && values.every((n) => n === null) && a.printed.shown.isZero()) return;
  collector.addChecked(a.printed.at);
  if (matched !== undefined) {
    noteRounding(collector, a.printed, matched);
    return;
  }
  const main = all.find((r) => pickByMethod(summaryMethod(a.b), r) !== null) ?? all[0];
  if (main !== undefined) reportWrongSummary(collector, a, main, figureLabel);
}

function reportWrongSummary(
  collector: FindingCollector,
  a: SummaryFigure,
  r: PercentSummary,
  figureLabel: string,
): void {
  const method = summaryMethod(a.b);
  const correct = pickByMethod(method, r);
  const result = correct === null ? undefined : findSummaryCause(a, r, correct, method);
  if (result?.resultingValue !== undefined) noteRounding(collector, a.printed, result.resultingValue);
  const calculation = describeCalculation(a, r, method);
  const args = {
    triwulan: toRoman(a.t),
    sel: formatA1(a.printed.at),
    rumus: correct === null ? '' : calculation.excelFormula,
  };
  const cause: Cause | undefined = result?.cause;
  const details = figureDetails({
    printed: a.printed,
    label: figureLabel,
    unit: 'persen',
    correct,
    formula: calculation.formula,
    related: calculation.cells,
    cause,
  });
  if (a.b.kind === 'rencana') collector.addFinding(makeFinding('rencana/rata-rata', args, details));
  else {
    const methodText =
      method === 'total' ? 'jumlah realisasi / jumlah target x 100' : 'rata-rata capaian barisnya';
    collector.addFinding(makeFinding('keuangan/rata-rata', { ...args, metode: methodText }, details));
  }
}

function describeCalculation(a: SummaryFigure, r: PercentSummary, method: SummaryMethod) {
  const excluded = excludedRows(a.b.table);
  if (method === 'total') {
    const numerator = r.members.flatMap((x) => x.capaian.realisasi.cells);
    const denominator = r.members.flatMap((x) => x.capaian.target.cells);
    const isPercent = isPercentCell(a.b.table.sheet, a.printed.at);
    return {
      formula: showRatio(numerator, denominator, a.printed.at.sheet),
      excelFormula: ratioFormula(numerator, denominator, excluded, isPercent, a.printed.at.sheet),
      cells: [...denominator, ...numerator],
    };
  }
  const column = a.b.table.columns.get(capaianColumn(a.t)) ?? a.printed.at.column;
  const toCell = (x: SummaryMember): CellRef => ({
    sheet: a.printed.at.sheet,
    row: x.row.row.row,
    column,
  });
  const cells = membersWithCapaian(r).map(toCell);
  // AVERAGE passes over blanks and "-"; only a 0 printed without a target would count.
  const isBlank = (x: SummaryMember): boolean => !x.row.row.printed.has(capaianColumn(a.t));
  const safeCells = r.members.filter((x) => x.capaian.value !== null || isBlank(x)).map(toCell);
  return { formula: showMean(cells), excelFormula: meanFormula(safeCells, excluded), cells };
}
