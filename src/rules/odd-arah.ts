import { type Angka, isAngka } from '../domain/angka.ts';
import { ARAH, type Arah } from '../domain/arah.ts';
import { LAST } from '../domain/combination.ts';
import { JENIS } from '../domain/jenis.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { indonesian } from '../findings/figures.ts';
import { rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { PercentInputs } from './lib/percent-inputs.ts';

/** So many quarters must state a target. */
const ENOUGH = 3;

/** `rencana/arah-janggal`: the targets of an indikator of which the last counts go the other way than its ARAH says. */
export function checkOddArah(collector: FindingCollector, inputs: PercentInputs): void {
  for (const { row, series } of inputs.rows) {
    if (JENIS[series.jenis].sampaiDengan !== LAST || !('arah' in row.at)) continue;
    const targets = ALL_TRIWULAN.map((t) => series.target[t].value).filter(isAngka);
    const expected: Arah = ARAH[series.arah].isFalling ? 'naik' : 'turun';
    if (targets.length < ENOUGH || !goes(targets, expected)) continue;
    const args = {
      arah: series.arah,
      seharusnya: expected,
      targets: targets.map((n) => indonesian(n.toFixed())).join(', '),
    };
    const related = ALL_TRIWULAN.map((t) => series.target[t].at);
    collector.report('rencana/arah-janggal', args, { at: row.at.arah, label: `${rowName(row)} · Arah`, related });
  }
}

/** Each target is better than the one before under an ARAH. */
function goes(targets: readonly Angka[], arah: Arah): boolean {
  return targets.every((n, i) => {
    const before = targets[i - 1];
    return before === undefined || (ARAH[arah].isFalling ? n.lt(before) : n.gt(before));
  });
}
