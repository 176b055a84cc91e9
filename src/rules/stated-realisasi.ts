import { isAngka, toDecimalText } from '../domain/angka.ts';
import { ARAH } from '../domain/arah.ts';
import { isBlankName } from '../domain/name-key.ts';
import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import type { FindingDetails } from '../findings/finding.ts';
import { findExchangedRealisasi } from './exchanged-realisasi.ts';
import { capaianExpression, showExpression } from './lib/capaian-expression.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { isExplained } from './lib/narasi-explains.ts';
import { existingTriwulan, type PercentInputs, type PercentRow } from './lib/percent-inputs.ts';
import type { StatedCell } from './lib/stated-cell.ts';

/**
 * What a quarter's target and realisasi say together, for the report's quarter and those before it:
 * `.../realisasi-tanpa-target`, `.../realisasi-kosong`, `.../capaian-janggal`; after it `rencana/realisasi-mendatang`.
 */
export function checkRealisasi(collector: FindingCollector, inputs: PercentInputs): void {
  const q = inputs.context.triwulan;
  if (q === null) return;
  const quarters = existingTriwulan(inputs.table);
  for (const [i, row] of inputs.rows.entries())
    for (const t of quarters) {
      if (t <= q) checkReported(collector, inputs, row, t, () => findExchangedRealisasi(inputs.rows, i, t));
      else checkFuture(collector, inputs, row, t, q);
    }
}

function placeOf(inputs: PercentInputs, row: PercentRow, triwulan: Triwulan) {
  return {
    at: row.series.realisasi[triwulan].at,
    label: label(rowName(row.row), triwulanColumn(triwulan, 'realisasi')),
    unit: inputs.kind === 'keuangan' ? 'rupiah' : 'angka',
  } as const;
}

/** In the view of Basis: under `sampai dengan` a target of an earlier quarter still stands. */
function checkReported(
  collector: FindingCollector,
  inputs: PercentInputs,
  row: PercentRow,
  triwulan: Triwulan,
  findExchanged: () => StatedCell | undefined,
): void {
  const { kind, context } = inputs;
  const { subKegiatan } = row.row.data;
  const [{ value: target, at: targetAt }, { value }] = [row.series.target[triwulan], row.series.realisasi[triwulan]];
  const roman = { triwulan: toRoman(triwulan) };
  if (value === 'kosong' && isAngka(target) && !target.isZero())
    collector.report(`${kind}/realisasi-kosong`, roman, { ...placeOf(inputs, row, triwulan), related: [targetAt] });
  if (!isAngka(value)) return;
  const placeOfValue = () => ({ ...placeOf(inputs, row, triwulan), written: toDecimalText(value) });
  const capaian = row.capaian(triwulan, context.pengaturan.basis);
  const hasTarget = capaian.target.value?.isZero() === false;
  if (
    !hasTarget &&
    capaian.broken.length === 0 &&
    value.gt(0) &&
    capaian.realisasi.value?.gt(0) === true &&
    (isBlankName(subKegiatan) || !isExplained(context.buku.narasi, subKegiatan, kind))
  ) {
    const details = { ...placeOfValue(), related: capaian.target.cells };
    if (kind === 'keuangan') collector.report('keuangan/realisasi-tanpa-target', roman, details);
    else collector.report('rencana/realisasi-tanpa-target', { ...roman, sel: formatA1(targetAt) }, details);
  }
  if (kind === 'rencana') checkFraction(collector, row, triwulan, placeOfValue);
  const limit = context.pengaturan.oddCapaian;
  // Of an indikator that should fall nothing at all is the best that can be: the formula's own maximum.
  const isBest = ARAH[row.series.arah].isFalling && value.isZero();
  const { isFalling } = ARAH[row.series.arah];
  const isFar =
    isFalling && hasTarget && capaian.realisasi.value?.gt(capaian.target.value?.times(FAR_ABOVE) ?? 0) === true;
  if (capaian.unlimited === null || (capaian.unlimited.lte(limit) && !isFar) || isBest) return;
  const args = { ...roman, batas: commaText(limit), capaian: isFar ? '' : commaText(capaian.unlimited) };
  const formula = showExpression(`${capaianExpression(row.series, capaian, context.pengaturan)}*100`);
  const details = { ...placeOfValue(), formula, related: capaian.cells };
  if (kind === 'keuangan') {
    collector.report('keuangan/capaian-janggal', args, details);
    return;
  }
  const partner = findExchanged()?.at;
  const cells = { sel: formatA1(details.at), selLain: partner === undefined ? '' : formatA1(partner) };
  const related = partner === undefined ? details.related : [...details.related, partner];
  collector.report('rencana/capaian-janggal', { ...args, ...cells }, { ...details, related });
}

/** So many times its target the realisasi of an indikator that should fall has most likely lost its comma. */
const FAR_ABOVE = 7;

/** `rencana/persen-pecahan`: 0.61 beside a target of 60 percent is 61 percent. */
function checkFraction(
  collector: FindingCollector,
  { row, series }: PercentRow,
  triwulan: Triwulan,
  place: () => Partial<FindingDetails> & Pick<StatedCell, 'at'>,
): void {
  const [target, realisasi] = [series.target[triwulan].value, series.realisasi[triwulan].value];
  if (!('satuan' in row.data) || !/^(?:persen|percent|prosen|%)/i.test(row.data.satuan.trim())) return;
  if (!isAngka(target) || !isAngka(realisasi) || realisasi.lte(0) || realisasi.gt(1) || target.lt(LEAST_PERCENT))
    return;
  const percent = realisasi.times(100);
  if (percent.lt(target.div(FAR)) || percent.gt(target.times(FAR))) return;
  const details = place();
  const args = {
    triwulan: toRoman(triwulan),
    nilai: commaText(realisasi),
    sel: formatA1(details.at),
    seharusnya: commaText(percent),
  };
  collector.report('rencana/persen-pecahan', args, { ...details, computed: toDecimalText(percent) });
}

/** A target below may be meant as it stands. */
const LEAST_PERCENT = 5;
/** As a percentage the realisasi is within this many times of its target. */
const FAR = 3;

/** A realisasi ahead of its time; 0 is what a template prints. */
function checkFuture(
  collector: FindingCollector,
  inputs: PercentInputs,
  row: PercentRow,
  triwulan: Triwulan,
  q: Triwulan,
): void {
  const { value } = row.series.realisasi[triwulan];
  if (!isAngka(value) || value.isZero()) return;
  const args = { triwulan: toRoman(triwulan), laporan: toRoman(q) };
  const details = { ...placeOf(inputs, row, triwulan), written: toDecimalText(value) };
  collector.report(`${inputs.kind}/realisasi-mendatang`, args, details);
}

function commaText(n: Parameters<typeof toDecimalText>[0]): string {
  return indonesian(toDecimalText(n, 2));
}
