import { type Angka, isAngka, toDecimalText } from '../domain/angka.ts';
import { DIFFERENCE } from '../domain/combination.ts';
import { JENIS } from '../domain/jenis.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { indonesian } from '../findings/figures.ts';
import { mentionCell } from './lib/compare-figures.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { PercentInputs } from './lib/percent-inputs.ts';
import type { StatedCell } from './lib/stated-cell.ts';

/**
 * `rencana/target-turun`: a target of JENIS kumulatif that is below the one before it while the next is not. A year whose
 * targets were lowered for good is none.
 */
export function checkFallingTarget(collector: FindingCollector, inputs: PercentInputs): void {
  for (const row of inputs.rows) {
    if (JENIS[row.series.jenis].triwulan !== DIFFERENCE) continue;
    const stated = ALL_TRIWULAN.flatMap((t) => {
      const { value, at } = row.series.target[t];
      return isAngka(value) ? [{ t, value, at }] : [];
    });
    stated.forEach((own, i) => {
      const [previous, next] = [stated[i - 1], stated[i + 1]];
      if (previous === undefined || next === undefined) return;
      if (own.value.gte(previous.value) || next.value.lt(previous.value)) return;
      const args = {
        triwulan: toRoman(own.t),
        sebelumnya: toRoman(previous.t),
        sel: mentionCell(previous.at, own.at),
        nilai: indonesian(toDecimalText(previous.value)),
      };
      collector.report('rencana/target-turun', args, {
        at: own.at,
        label: label(rowName(row.row), triwulanColumn(own.t, 'target')),
        written: toDecimalText(own.value),
        unit: 'angka',
        related: [previous.at, next.at],
      });
    });
  }
}

/** `rencana/realisasi-turun`: where cells state what was reached (JENIS kumulatif), one is never below the last one stated before it. */
export function checkFallingRealisasi(collector: FindingCollector, inputs: PercentInputs): void {
  for (const row of inputs.rows) {
    if (JENIS[row.series.jenis].triwulan !== DIFFERENCE) continue;
    let previous: { t: Triwulan; cell: StatedCell; value: Angka } | undefined;
    for (const t of ALL_TRIWULAN) {
      const cell = row.series.realisasi[t];
      if (!isAngka(cell.value)) continue;
      if (previous !== undefined && cell.value.lt(previous.value)) {
        const args = {
          triwulan: toRoman(t),
          sebelumnya: toRoman(previous.t),
          sel: mentionCell(previous.cell.at, cell.at),
          nilai: indonesian(toDecimalText(previous.value)),
        };
        collector.report('rencana/realisasi-turun', args, {
          at: cell.at,
          label: label(rowName(row.row), triwulanColumn(t, 'realisasi')),
          written: toDecimalText(cell.value),
          unit: 'angka',
          related: [previous.cell.at],
        });
      }
      previous = { t, cell, value: cell.value };
    }
  }
}
