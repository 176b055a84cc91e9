import { type Angka, mean, round } from '../domain/angka.ts';
import type { SummaryMethod } from '../domain/hasil.ts';
import { pickByMethod } from '../domain/summarize.ts';
import { toRoman } from '../domain/triwulan.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import { findSummaryCause } from './cause/summary-cause.ts';
import { joinWords } from './cause/text-cause.ts';
import { figureDetails } from './lib/figure-details.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import {
  meanFormula,
  ratioFormula,
  showMean,
  showRatio,
  showWeightedMean,
  weightedMeanFormula,
} from './lib/formula-text.ts';
import { excludedRows } from './lib/jumlah-figures.ts';
import { findPrintedValue, noteRounding } from './lib/match-percent.ts';
import { isPercentCell } from './lib/percent-cell.ts';
import { capaianColumn, type PercentInputs, validViews } from './lib/percent-inputs.ts';
import {
  isBerbobotSummary,
  membersWithCapaian,
  type PercentSummary,
  type SummaryMember,
  summarizeRows,
} from './lib/percent-summary.ts';
import { isChanged } from './lib/rule-context.ts';
import { listSummaryFigures, type SummaryFigure, summaryMethod } from './lib/summary-figures.ts';

/** The printed summaries of a table (`rencana/rata-rata`, `keuangan/rata-rata`), whatever their label. */
export function checkRataRata(collector: FindingCollector, inputs: PercentInputs): void {
  const all = listSummaryFigures(inputs);
  for (const a of all) checkOne(collector, a, all);
}

/**
 * What may stand there. The closing summary of Keuangan is held against the method whatever its label; where a Jumlah
 * and a Rata-rata row both print one, each may also be what its own label says. A parent, a subtotal and a Jumlah of
 * Kinerja may print the ratio of their own totals.
 */
function validValues(
  figure: SummaryFigure,
  summary: PercentSummary,
  all: readonly SummaryFigure[],
): readonly (Angka | null)[] {
  const main = pickByMethod(summaryMethod(figure.b), summary);
  const isRataRata = figure.kind === 'rata-rata';
  if (figure.b.kind === 'rencana' || figure.kind === 'induk' || figure.rows.length < figure.b.rows.length)
    return isRataRata ? [main] : [main, summary.totalRatio, summary.rowRataRata];
  const hasPair = all.some(
    (x) => x.t === figure.t && x.kind !== figure.kind && x.kind !== 'induk' && x.rows.length === figure.rows.length,
  );
  return hasPair ? [main, isRataRata ? summary.rowRataRata : summary.totalRatio] : [main];
}

function checkOne(collector: FindingCollector, figure: SummaryFigure, others: readonly SummaryFigure[]): void {
  const all = rowsByWeight(figure).flatMap((rows) => summarizeInViews(rows, figure));
  const figureLabel = label(figure.adder.name, capaianColumn(figure.t));
  const broken = all.flatMap((r) => r.broken);
  const values = all.flatMap((r) => validValues(figure, r, others));
  const matched = broken.length > 0 ? undefined : findPrintedValue(figure.printed, values);
  if (collector.addBlocked(figure.printed.at, figureLabel, broken)) return;
  if (matched === undefined && values.every((n) => n === null) && figure.printed.shown.isZero()) return;
  collector.addChecked(figure.printed.at);
  if (matched !== undefined) {
    const method = summaryMethod(figure.b);
    const own = all.find((r) => pickByMethod(method, r) === matched);
    const formula = (): string => (own === undefined ? '' : describeCalculation(figure, own, method).excelFormula);
    noteRounding(collector, figure.printed, matched, formula);
    return;
  }
  const stated = all.filter((r) => pickByMethod(summaryMethod(figure.b), r) !== null);
  const main = stated.find((r) => arePrinted(figure, r)) ?? stated[0] ?? all[0];
  if (main !== undefined) reportWrongSummary(collector, figure, main, figureLabel);
}

/** The summary in each view in which it may be right; where no row has another capaian in the second, both are one. */
function summarizeInViews(rows: SummaryFigure['rows'], { b, t }: SummaryFigure): readonly PercentSummary[] {
  const [ofBasis, ofCells] = validViews(b);
  const first = summarizeRows(rows, t, ofBasis);
  const isOne = rows.every((row) => row.capaian(t, ofBasis) === row.capaian(t, ofCells));
  return [first, isOne ? first : summarizeRows(rows, t, ofCells)];
}

/**
 * The rows with the weights by which they may be summed up: those of the PK in force; of a quarter of the other one those of
 * that one too, by which it was reported.
 */
function rowsByWeight({ b, rows, t }: SummaryFigure): readonly SummaryFigure['rows'][] {
  const { perubahan, triwulan } = b.context.buku;
  const isOther = isChanged(perubahan, t) !== isChanged(perubahan, triwulan);
  if (!isOther || rows.every(({ otherBobot }) => otherBobot === undefined)) return [rows];
  return [rows, rows.map((row) => ({ ...row, bobot: row.otherBobot }))];
}

/** The cells in which a 0 stands as the capaian of a row without a target. */
function zeroCapaianCells(figure: SummaryFigure, summary: PercentSummary): readonly CellRef[] {
  return summary.members.flatMap(({ row, capaian }) => {
    const printed = row.row.printed.get(capaianColumn(figure.t));
    return capaian.value === null && printed?.shown.isZero() === true ? [printed.at] : [];
  });
}

/** True when the rows print the capaian of this view: a mean of those cells is then what the formula says it is. */
function arePrinted(figure: SummaryFigure, summary: PercentSummary): boolean {
  return membersWithCapaian(summary).every(({ row, capaian }) => {
    const printed = row.row.printed.get(capaianColumn(figure.t));
    return printed === undefined || findPrintedValue(printed, [capaian.value]) !== undefined;
  });
}

/** True when the mean of the cells as they stand is the mean of the capaian, at the digits that are told. */
function isMeanOf(figure: SummaryFigure, summary: PercentSummary, cells: readonly CellRef[]): boolean {
  const column = capaianColumn(figure.t);
  const values = membersWithCapaian(summary).flatMap(({ row }) => row.row.printed.get(column)?.value ?? []);
  const [own, correct] = [mean(values), summary.rowRataRata];
  if (own === null || correct === null || values.length !== cells.length) return false;
  const digits = Math.max(USUAL_DIGITS, figure.printed.decimals ?? 0);
  return round(own, digits).eq(round(correct, digits));
}

/** Percentages are told at two decimals, at more where the cell shows more. */
const USUAL_DIGITS = 2;

function reportWrongSummary(
  collector: FindingCollector,
  figure: SummaryFigure,
  summary: PercentSummary,
  figureLabel: string,
): void {
  const { printed } = figure;
  const method = summaryMethod(figure.b);
  const correct = pickByMethod(method, summary);
  const result = correct === null ? undefined : findSummaryCause(figure, summary, correct, method);
  if (result?.resultingValue !== undefined) noteRounding(collector, printed, result.resultingValue);
  const { formula, excelFormula, cells } = describeCalculation(figure, summary, method);
  const toType = correct === null ? '' : excelFormula;
  const zeros = result?.cause?.code === 'rata-rata-termasuk-kosong' ? zeroCapaianCells(figure, summary) : [];
  const args = {
    triwulan: toRoman(figure.t),
    sel: formatA1(printed.at),
    rumus: toType,
    nol: joinWords(zeros.map(formatA1)),
  };
  const place = { printed, label: figureLabel, unit: 'persen' } as const;
  const details = figureDetails({ ...place, correct, formula, related: [...zeros, ...cells], cause: result?.cause });
  if (figure.b.kind === 'rencana') collector.report('rencana/rata-rata', args, details);
  else {
    const methodText = method === 'total' ? 'jumlah realisasi dibagi jumlah target' : 'rata-rata capaian barisnya';
    collector.report('keuangan/rata-rata', { ...args, metode: methodText }, details);
  }
}

function describeCalculation(figure: SummaryFigure, summary: PercentSummary, method: SummaryMethod) {
  const excluded = excludedRows(figure.b.table);
  if (method === 'total') {
    const numerator = summary.members.flatMap((x) => x.capaian.realisasi.cells);
    const denominator = summary.members.flatMap((x) => x.capaian.target.cells);
    const isPercent = isPercentCell(figure.b.table.sheet, figure.printed.at);
    return {
      formula: showRatio(numerator, denominator, figure.printed.at.sheet),
      excelFormula: ratioFormula(numerator, denominator, excluded, isPercent, figure.printed.at.sheet),
      cells: [...denominator, ...numerator],
    };
  }
  const column = figure.b.table.columns.get(capaianColumn(figure.t)) ?? figure.printed.at.column;
  const toCell = (x: SummaryMember): CellRef => ({ ...figure.printed.at, row: x.row.row.row, column });
  const cells = membersWithCapaian(summary).map(toCell);
  if (isBerbobotSummary(summary)) {
    const weighed = membersWithCapaian(summary).flatMap((x) =>
      x.row.bobot === undefined ? [] : [{ value: toCell(x), weight: x.row.bobot.at }],
    );
    return {
      formula: arePrinted(figure, summary) ? showWeightedMean(weighed) : '',
      excelFormula: weightedMeanFormula(weighed),
      cells: weighed.flatMap(({ value, weight }) => [value, weight]),
    };
  }
  // AVERAGE passes over blanks and "-"; only a 0 printed without a target would count.
  const isBlank = (x: SummaryMember): boolean => !x.row.row.printed.has(capaianColumn(figure.t));
  const safeCells = summary.members.filter((x) => x.capaian.value !== null || isBlank(x)).map(toCell);
  return {
    formula: isMeanOf(figure, summary, cells) ? showMean(cells) : '',
    excelFormula: meanFormula(safeCells, excluded),
    cells,
  };
}
