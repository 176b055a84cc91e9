import { isAngka, toDecimalText } from '../domain/angka.ts';
import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import { type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import { indonesian } from '../findings/figures.ts';
import { capaianExpression, showExpression } from './lib/capaian-expression.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { existingTriwulan, type PercentInputs, type PercentRow } from './lib/percent-inputs.ts';
import type { StatedCell } from './lib/stated-cell.ts';

/**
 * What a quarter's target and realisasi say together, for the report's quarter and those before it:
 * `.../realisasi-tanpa-target`, `.../realisasi-kosong`, `.../capaian-janggal`; after it `rencana/realisasi-mendatang`.
 */
export function checkRealisasi(collector: FindingCollector, inputs: PercentInputs): void {
  const q = inputs.context.triwulan;
  if (q === null) return;
  for (const row of inputs.rows)
    for (const t of existingTriwulan(inputs.table)) {
      if (t > q) checkFutureRealisasi(collector, inputs, row, t, q);
      else {
        checkWithoutTarget(collector, inputs, row, t);
        checkBlankRealisasi(collector, inputs, row, t);
        checkOddCapaian(collector, inputs, row, t);
      }
    }
}

function placeOf(row: PercentRow, cell: StatedCell, triwulan: Triwulan, part: TriwulanPart) {
  return { at: cell.at, label: label(rowName(row.row), triwulanColumn(triwulan, part)) };
}

/** In the view of Basis: under `sampai dengan` a target of an earlier quarter still stands. */
function checkWithoutTarget(
  collector: FindingCollector,
  inputs: PercentInputs,
  row: PercentRow,
  triwulan: Triwulan,
): void {
  const cell = row.series.realisasi[triwulan];
  const { target, realisasi, broken } = row.capaian(triwulan, inputs.context.pengaturan.basis);
  if (broken.length > 0 || !isAngka(cell.value) || cell.value.lte(0)) return;
  const hasTarget = target.value !== null && !target.value.isZero();
  if (hasTarget || realisasi.value === null || realisasi.value.lte(0)) return;
  const rest = {
    ...placeOf(row, cell, triwulan, 'realisasi'),
    written: toDecimalText(cell.value),
    unit: unit(inputs),
    related: target.cells,
  };
  const code = inputs.kind === 'rencana' ? 'rencana/realisasi-tanpa-target' : 'keuangan/realisasi-tanpa-target';
  collector.report(code, { triwulan: toRoman(triwulan) }, rest);
}

function checkBlankRealisasi(
  collector: FindingCollector,
  inputs: PercentInputs,
  row: PercentRow,
  triwulan: Triwulan,
): void {
  const [target, realisasi] = [row.series.target[triwulan], row.series.realisasi[triwulan]];
  if (!isAngka(target.value) || target.value.isZero() || realisasi.value !== 'kosong') return;
  const rest = {
    ...placeOf(row, realisasi, triwulan, 'realisasi'),
    unit: unit(inputs),
    related: [target.at],
  };
  const code = inputs.kind === 'rencana' ? 'rencana/realisasi-kosong' : 'keuangan/realisasi-kosong';
  collector.report(code, { triwulan: toRoman(triwulan) }, rest);
}

function checkOddCapaian(
  collector: FindingCollector,
  inputs: PercentInputs,
  row: PercentRow,
  triwulan: Triwulan,
): void {
  const cell = row.series.realisasi[triwulan];
  const x = row.capaian(triwulan, inputs.context.pengaturan.basis);
  const limit = inputs.context.pengaturan.oddCapaian;
  if (!isAngka(cell.value) || x.unlimited === null || x.unlimited.lte(limit)) return;
  const rest = {
    ...placeOf(row, cell, triwulan, 'realisasi'),
    written: toDecimalText(cell.value),
    unit: unit(inputs),
    formula: showExpression(`${capaianExpression(row.series, x, inputs.context.pengaturan)}*100`),
    related: x.cells,
  };
  const code = inputs.kind === 'rencana' ? 'rencana/capaian-janggal' : 'keuangan/capaian-janggal';
  const args = { triwulan: toRoman(triwulan), batas: commaText(limit), capaian: commaText(x.unlimited) };
  collector.report(code, args, rest);
}

/** Only Rencana Aksi has a realisasi ahead of its time in the catalogue; 0 is what a template prints. */
function checkFutureRealisasi(
  collector: FindingCollector,
  inputs: PercentInputs,
  row: PercentRow,
  triwulan: Triwulan,
  q: Triwulan,
): void {
  const cell = row.series.realisasi[triwulan];
  if (inputs.kind !== 'rencana' || !isAngka(cell.value) || cell.value.isZero()) return;
  const rest = {
    ...placeOf(row, cell, triwulan, 'realisasi'),
    written: toDecimalText(cell.value),
    unit: 'angka',
  } as const;
  collector.report('rencana/realisasi-mendatang', { triwulan: toRoman(triwulan), laporan: toRoman(q) }, rest);
}

function unit(inputs: PercentInputs): 'rupiah' | 'angka' {
  return inputs.kind === 'keuangan' ? 'rupiah' : 'angka';
}

function commaText(n: Parameters<typeof toDecimalText>[0]): string {
  return indonesian(toDecimalText(n, 2));
}
