import { isAngka, toDecimalText } from '../domain/angka.ts';
import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import { type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import { indonesian } from '../findings/figures.ts';
import { makeFinding } from '../findings/finding.ts';
import { capaianExpression, showExpression } from './lib/capaian-expression.ts';
import { label, rowName } from './lib/figure-label.ts';
import { FindingCollector, type RuleResult } from './lib/finding-collector.ts';
import { existingTriwulan, type PercentInputs, type PercentRow } from './lib/percent-inputs.ts';
import type { StatedCell } from './lib/stated-cell.ts';

/**
 * What a quarter's target and realisasi say together, for the report's quarter and those before it:
 * `.../realisasi-tanpa-target`, `.../realisasi-kosong`, `.../capaian-janggal`; after it `rencana/realisasi-mendatang`.
 */
export function checkRealisasi(b: PercentInputs): RuleResult {
  const collector = new FindingCollector();
  const q = b.context.triwulan;
  if (q === null) return collector;
  for (const row of b.rows)
    for (const t of existingTriwulan(b.table)) {
      if (t > q) checkFutureRealisasi(collector, b, row, t, q);
      else {
        checkWithoutTarget(collector, b, row, t);
        checkBlankRealisasi(collector, b, row, t);
        checkOddCapaian(collector, b, row, t);
      }
    }
  return collector;
}

function placeOf(b: PercentRow, s: StatedCell, t: Triwulan, part: TriwulanPart) {
  return { at: s.at, label: label(rowName(b.row), triwulanColumn(t, part)) };
}

/** In the view of Basis: under `sampai dengan` a target of an earlier quarter still stands. */
function checkWithoutTarget(
  collector: FindingCollector,
  b: PercentInputs,
  row: PercentRow,
  t: Triwulan,
): void {
  const cell = row.series.realisasi[t];
  const { target, realisasi, broken } = row.capaian(t, b.context.pengaturan.basis);
  if (broken.length > 0 || !isAngka(cell.value) || cell.value.lte(0)) return;
  const hasTarget = target.value !== null && !target.value.isZero();
  if (hasTarget || realisasi.value === null || realisasi.value.lte(0)) return;
  const rest = {
    ...placeOf(row, cell, t, 'realisasi'),
    written: toDecimalText(cell.value),
    unit: unit(b),
    related: target.cells,
  };
  const code = b.kind === 'rencana' ? 'rencana/realisasi-tanpa-target' : 'keuangan/realisasi-tanpa-target';
  collector.addFinding(makeFinding(code, { triwulan: toRoman(t) }, rest));
}

function checkBlankRealisasi(
  collector: FindingCollector,
  b: PercentInputs,
  row: PercentRow,
  t: Triwulan,
): void {
  const [target, realisasi] = [row.series.target[t], row.series.realisasi[t]];
  if (!isAngka(target.value) || target.value.isZero() || realisasi.value !== 'kosong') return;
  const rest = { ...placeOf(row, realisasi, t, 'realisasi'), unit: unit(b), related: [target.at] };
  const code = b.kind === 'rencana' ? 'rencana/realisasi-kosong' : 'keuangan/realisasi-kosong';
  collector.addFinding(makeFinding(code, { triwulan: toRoman(t) }, rest));
}

function checkOddCapaian(collector: FindingCollector, b: PercentInputs, row: PercentRow, t: Triwulan): void {
  const cell = row.series.realisasi[t];
  const x = row.capaian(t, b.context.pengaturan.basis);
  const limit = b.context.pengaturan.oddCapaian;
  if (!isAngka(cell.value) || x.unlimited === null || x.unlimited.lte(limit)) return;
  const rest = {
    ...placeOf(row, cell, t, 'realisasi'),
    written: toDecimalText(cell.value),
    unit: unit(b),
    formula: showExpression(`${capaianExpression(row.series, x, b.context.pengaturan)}*100`),
    related: x.cells,
  };
  const code = b.kind === 'rencana' ? 'rencana/capaian-janggal' : 'keuangan/capaian-janggal';
  const args = { triwulan: toRoman(t), batas: commaText(limit), capaian: commaText(x.unlimited) };
  collector.addFinding(makeFinding(code, args, rest));
}

/** Only Rencana Aksi has a realisasi ahead of its time in the catalogue; 0 is what a template prints. */
function checkFutureRealisasi(
  collector: FindingCollector,
  b: PercentInputs,
  row: PercentRow,
  t: Triwulan,
  q: Triwulan,
): void {
  const cell = row.series.realisasi[t];
  if (b.kind !== 'rencana' || !isAngka(cell.value) || cell.value.isZero()) return;
  const rest = {
    ...placeOf(row, cell, t, 'realisasi'),
    written: toDecimalText(cell.value),
    unit: 'angka',
  } as const;
  collector.addFinding(
    makeFinding('rencana/realisasi-mendatang', { triwulan: toRoman(t), laporan: toRoman(q) }, rest),
  );
}

function unit(b: PercentInputs): 'rupiah' | 'angka' {
  return b.kind === 'keuangan' ? 'rupiah' : 'angka';
}

function commaText(n: Parameters<typeof toDecimalText>[0]): string {
  return indonesian(toDecimalText(n, 2));
}
