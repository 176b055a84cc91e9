import { type Angka, isAngka } from '../domain/angka.ts';
import { ARAH, type Arah } from '../domain/arah.ts';
import { LAST } from '../domain/combination.ts';
import { JENIS } from '../domain/jenis.ts';
import { computeRowCapaian } from '../domain/row-capaian.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import { relativeFormula } from './formula/relative-formula.ts';
import { rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findPrintedValue } from './lib/match-percent.ts';
import { capaianColumn, type PercentInputs, type PercentRow } from './lib/percent-inputs.ts';
import { isWrongCapaian } from './printed-capaian.ts';

/** So many quarters must state a target. */
const ENOUGH = 3;

/**
 * `rencana/arah-janggal`: the targets of an indikator of which the last counts go the other way than its ARAH says, or
 * every CAPAIAN of the row has the formula of the other ARAH.
 */
export function checkOddArah(collector: FindingCollector, inputs: PercentInputs): void {
  for (const percentRow of inputs.rows) {
    const { row, series } = percentRow;
    if (!('arah' in row.at)) continue;
    const targets = ALL_TRIWULAN.map((t) => series.target[t].value).filter(isAngka);
    const expected: Arah = ARAH[series.arah].isFalling ? 'naik' : 'turun';
    const isOfLast = JENIS[series.jenis].sampaiDengan === LAST;
    const goesOther = isOfLast && targets.length >= ENOUGH && goes(targets, expected);
    if (!goesOther && !areFormulasOf(inputs, percentRow, expected)) continue;
    const args = {
      arah: series.arah,
      seharusnya: expected,
      targets: goesOther ? targets.map((n) => indonesian(n.toFixed())).join(', ') : '',
      sel: inputs.table.columns.has('arah') ? formatA1(row.at.arah) : '',
    };
    const related = ALL_TRIWULAN.map((t) => series.target[t].at);
    collector.report('rencana/arah-janggal', args, { at: row.at.arah, label: `${rowName(row)} · Arah`, related });
  }
}

/** True when the quarters all have one formula, and what it gives is wrong under the row's ARAH and right under the other. */
function areFormulasOf(inputs: PercentInputs, percentRow: PercentRow, arah: Arah): boolean {
  const { row, series } = percentRow;
  const printed = ALL_TRIWULAN.flatMap((t) => {
    const cell = row.printed.get(capaianColumn(t));
    return cell === undefined ? [] : [{ t, cell }];
  });
  if (printed.length < 2 || printed.some(({ cell }) => cell.formula === undefined)) return false;
  const wrong = printed.filter(({ t, cell }) => isWrongCapaian(inputs, percentRow, t, cell));
  if (wrong.length === 0) return false;
  const [first, ...others] = printed.map(({ cell }) => relativeFormula(cell.formula ?? '', cell.at));
  if (first === undefined || first === '' || others.some((formula) => formula !== first)) return false;
  const { pengaturan } = inputs.context;
  return wrong.every(
    ({ t, cell }) =>
      findPrintedValue(cell, [computeRowCapaian({ ...series, arah }, t, 'sel', pengaturan).unlimited]) !== undefined,
  );
}

/** Each target is better than the one before under an ARAH. */
function goes(targets: readonly Angka[], arah: Arah): boolean {
  return targets.every((n, i) => {
    const before = targets[i - 1];
    return before === undefined || (ARAH[arah].isFalling ? n.lt(before) : n.gt(before));
  });
}
