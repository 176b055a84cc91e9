import { type CellRef, formatA1, formatCellRef } from '../../findings/cell-ref.ts';

/** Up to this many addends are written one by one. */
const MANY_TERMS = 6;

/** Cells of one column as ranges ("F6:F8", "F6"); `mayBridge` says that the rows between two of them hold nothing that must stay out. */
function toRanges(
  cells: readonly CellRef[],
  mayBridge: (from: number, to: number) => boolean,
  sheet = firstSheet(cells),
): readonly string[] {
  const ranges: { from: CellRef; to: CellRef }[] = [];
  for (const s of cells) {
    const last = ranges.at(-1);
    const isSameColumn = last?.to.sheet === s.sheet && last.to.column === s.column;
    if (isSameColumn && mayBridge(last.to.row, s.row)) last.to = s;
    else ranges.push({ from: s, to: s });
  }
  return ranges.map(({ from, to }) => formatAddress(from, sheet) + (from === to ? '' : `:${formatA1(to)}`));
}

/** An address as it stands in a formula of `sheet`: with its sheet when that is another one. */
export function formatAddress(at: CellRef, sheet: string): string {
  return at.sheet === sheet ? formatA1(at) : formatCellRef(at);
}

/** Formulas stand on the sheet of their first cell unless told otherwise. */
function firstSheet(cells: readonly CellRef[]): string {
  return cells[0]?.sheet ?? '';
}

const isNextRow = (from: number, to: number): boolean => to === from + 1;

/** How a sum came about: "F6 + F7 + F8", with many addends "SUM(F6:F45)". */
export function showSum(cells: readonly CellRef[], sheet = firstSheet(cells)): string {
  if (cells.length <= MANY_TERMS) return cells.map((s) => formatAddress(s, sheet)).join(' + ');
  const ranges = toRanges(cells, isNextRow, sheet);
  return ranges.map((r) => (r.includes(':') ? `SUM(${r})` : r)).join(' + ');
}

/** How a mean came about: "AVERAGE(H7:H8)". */
export function showMean(cells: readonly CellRef[]): string {
  return `AVERAGE(${toRanges(cells, isNextRow).join(', ')})`;
}

/** How a ratio in percent came about: "G7 / F7 x 100". */
export function showRatio(numerator: readonly CellRef[], denominator: readonly CellRef[], sheet: string): string {
  return `${bracketed(numerator, sheet)} / ${bracketed(denominator, sheet)} x 100`;
}

function bracketed(cells: readonly CellRef[], sheet: string): string {
  const sumText = showSum(cells, sheet);
  return sumText.includes(' + ') ? `(${sumText})` : sumText;
}

/**
 * A sum to type into Excel, without argument separators (they differ by locale): "=SUM(F6:F8)".
 * Rows between two addends are bridged unless `terlarang` names one of them (totals, parent rows).
 */
export function sumFormula(cells: readonly CellRef[], excluded: ReadonlySet<number>): string {
  return `=${sumBody(cells, excluded)}`;
}

function sumBody(cells: readonly CellRef[], excluded: ReadonlySet<number>, sheet = firstSheet(cells)): string {
  const ranges = toRanges(cells, isFreeOf(excluded), sheet);
  return ranges.map((r) => `SUM(${r})`).join('+');
}

function isFreeOf(excluded: ReadonlySet<number>): (from: number, to: number) => boolean {
  return (from, to) => {
    for (let row = from + 1; row < to; row++) if (excluded.has(row)) return false;
    return true;
  };
}

/** A mean to type into Excel: "=AVERAGE(H6:H8)"; blanks and "-" are left out by Excel itself. */
export function meanFormula(cells: readonly CellRef[], excluded: ReadonlySet<number>): string {
  const [single, ...others] = toRanges(cells, isFreeOf(excluded));
  if (single !== undefined && others.length === 0) return `=AVERAGE(${single})`;
  return `=(${sumBody(cells, excluded)})/${cells.length}`;
}

/** A ratio to type into Excel; times 100 unless the cell has a % format: "=SUM(G6:G8)/SUM(F6:F8)*100". */
export function ratioFormula(
  numerator: readonly CellRef[],
  denominator: readonly CellRef[],
  excluded: ReadonlySet<number>,
  isPercent: boolean,
  sheet: string,
): string {
  const side = (cells: readonly CellRef[]): string => {
    const [single] = cells;
    if (single !== undefined && cells.length === 1) return formatAddress(single, sheet);
    const body = sumBody(cells, excluded, sheet);
    return body.includes('+') ? `(${body})` : body;
  };
  return `=${side(numerator)}/${side(denominator)}${isPercent ? '' : '*100'}`;
}

/** A percentage and its weight. */
interface WeighedCell {
  readonly value: CellRef;
  readonly weight: CellRef;
}

/** A weighted mean to type into Excel: "=(J6*PK!K4+J7*PK!K5)/(PK!K4+PK!K5)". */
export function weightedMeanFormula(cells: readonly WeighedCell[]): string {
  const sheet = firstSheet(cells.map(({ value }) => value));
  const products = cells.map(({ value, weight }) => `${formatA1(value)}*${formatAddress(weight, sheet)}`);
  return `=(${products.join('+')})/(${sumBody(weightsOf(cells), NO_ROWS, sheet)})`;
}

/** How a weighted mean came about: "(J6 x PK!K4 + J7 x PK!K5) / (PK!K4 + PK!K5)". */
export function showWeightedMean(cells: readonly WeighedCell[]): string {
  const sheet = firstSheet(cells.map(({ value }) => value));
  const weights = weightsOf(cells);
  if (cells.length > MANY_TERMS) {
    const values = toRanges(
      cells.map(({ value }) => value),
      isNextRow,
    );
    const ranges = toRanges(weights, isNextRow, sheet);
    return `jumlah (${values.join(', ')} x ${ranges.join(', ')}) / ${bracketed(weights, sheet)}`;
  }
  const products = cells.map(({ value, weight }) => `${formatA1(value)} x ${formatAddress(weight, sheet)}`);
  return `(${products.join(' + ')}) / ${bracketed(weights, sheet)}`;
}

function weightsOf(cells: readonly WeighedCell[]): readonly CellRef[] {
  return cells.map(({ weight }) => weight);
}

const NO_ROWS: ReadonlySet<number> = new Set();
