import { isAngka, toDecimalText } from '../domain/angka.ts';
import type { RencanaRow } from '../domain/kinerja-data.ts';
import { viewCombination } from '../domain/measure.ts';
import { quotientValue } from '../domain/quotient.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { matchesPercent } from './cause/percent-cause.ts';
import { showExpression } from './lib/capaian-expression.ts';
import { readRencanaSeries, statedQuotient } from './lib/cell-series.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { formatAddress } from './lib/formula-text.ts';
import { isPercentCell } from './lib/percent-cell.ts';
import { type RuleContext, satuanOf } from './lib/rule-context.ts';
import { triwulanCell } from './lib/stated-cell.ts';

/**
 * PEMBILANG and PENYEBUT of Rencana Aksi: one without the other (`rencana/pembilang-kosong`), a PENYEBUT of 0
 * (`rencana/penyebut-nol`), a REALISASI that is not their quotient (`rencana/hasil-bagi`), quarters that add up over
 * different PENYEBUT (`rencana/penyebut-beda`).
 */
export function checkQuotients(collector: FindingCollector, context: RuleContext): void {
  for (const row of context.buku.rencana?.rows ?? []) {
    const stated = ALL_TRIWULAN.filter((t) => !isBlank(row, t));
    if (stated.length === 0) continue;
    for (const t of stated) checkQuarter(collector, context, row, t);
    checkTogether(collector, context, row);
  }
}

const NOT_STATED: readonly unknown[] = ['kosong', 'nihil'];

function isBlank({ data }: Row<RencanaRow>, t: Triwulan): boolean {
  const { pembilang, penyebut } = data.triwulan[t];
  return NOT_STATED.includes(pembilang) && NOT_STATED.includes(penyebut);
}

function checkQuarter(collector: FindingCollector, context: RuleContext, row: Row<RencanaRow>, t: Triwulan): void {
  const [pembilang, penyebut] = [triwulanCell(row, t, 'pembilang'), triwulanCell(row, t, 'penyebut')];
  if (pembilang.value === 'rusak' || penyebut.value === 'rusak') return;
  if (!isAngka(pembilang.value) || !isAngka(penyebut.value)) {
    reportLacking(collector, row, t, isAngka(pembilang.value) ? 'penyebut' : 'pembilang');
    return;
  }
  if (penyebut.value.isZero()) {
    const place = { at: penyebut.at, label: label(rowName(row), triwulanColumn(t, 'penyebut')) };
    collector.report('rencana/penyebut-nol', { triwulan: toRoman(t) }, { ...place, related: [pembilang.at] });
    return;
  }
  checkTyped(collector, context, row, t);
}

function reportLacking(
  collector: FindingCollector,
  row: Row<RencanaRow>,
  t: Triwulan,
  part: 'pembilang' | 'penyebut',
): void {
  const other = part === 'pembilang' ? 'penyebut' : 'pembilang';
  const args = { triwulan: toRoman(t), kosong: part.toUpperCase(), ada: other.toUpperCase() };
  const { at } = triwulanCell(row, t, part);
  const related = [triwulanCell(row, t, other).at];
  collector.report('rencana/pembilang-kosong', args, {
    at,
    label: label(rowName(row), triwulanColumn(t, part)),
    related,
  });
}

/** A REALISASI that is typed shows the quotient, rounded or cut off at its own decimals. */
function checkTyped(collector: FindingCollector, context: RuleContext, row: Row<RencanaRow>, t: Triwulan): void {
  const quotient = statedQuotient(row, t, satuanOf(context, row.data));
  const { value, at } = triwulanCell(row, t, 'realisasi');
  if (quotient === null || !isAngka(value) || at === quotient.at.pembilang) return;
  collector.addChecked(at);
  const correct = quotientValue(quotient);
  if (matchesPercent(value, value.decimalPlaces(), correct)) return;
  const [top, bottom] = [quotient.at.pembilang, quotient.at.penyebut].map((cell) => formatAddress(cell, at.sheet));
  const sheet = context.buku.rencana?.sheet;
  const isPercent = sheet !== undefined && isPercentCell(sheet, at);
  const times = quotient.times.eq(1) ? '' : `*${quotient.times.toFixed()}`;
  const computed = toDecimalText(correct);
  collector.report(
    'rencana/hasil-bagi',
    { triwulan: toRoman(t), sel: formatA1(at), rumus: `=${top}/${bottom}${isPercent ? '' : times}` },
    {
      at,
      label: label(rowName(row), triwulanColumn(t, 'realisasi')),
      written: toDecimalText(value),
      computed,
      difference: toDecimalText(value.minus(computed)),
      unit: 'angka',
      formula: showExpression(`${top}/${bottom}${times}`),
      related: [quotient.at.pembilang, quotient.at.penyebut],
    },
  );
}

/** What several quarters of a row need of each other: all of them where they are a mean, one PENYEBUT where they add up. */
function checkTogether(collector: FindingCollector, context: RuleContext, row: Row<RencanaRow>): void {
  const { jenis, realisasi } = readRencanaSeries(context, row);
  const { quotient } = viewCombination(jenis, 'sampai dengan');
  const reported = ALL_TRIWULAN.filter((t) => isAngka(realisasi[t].value));
  if (quotient === 'all') {
    for (const t of reported.filter((q) => isBlank(row, q))) {
      const args = { triwulan: toRoman(t), kosong: 'PEMBILANG dan PENYEBUT', ada: 'REALISASI' };
      const place = { at: row.at.triwulan[t].pembilang, label: label(rowName(row), triwulanColumn(t, 'pembilang')) };
      collector.report('rencana/pembilang-kosong', args, { ...place, related: [realisasi[t].at] });
    }
  }
  if (quotient !== 'shared') return;
  const [first, ...others] = reported.flatMap((t) => {
    const { quotient } = realisasi[t];
    return quotient === null || quotient === undefined ? [] : [{ t, ...quotient }];
  });
  const other = others.find((one) => first !== undefined && !one.penyebut.eq(first.penyebut));
  if (first === undefined || other === undefined) return;
  collector.report(
    'rencana/penyebut-beda',
    { triwulan: toRoman(other.t), pertama: toRoman(first.t), jenis },
    {
      at: other.at.penyebut,
      label: label(rowName(row), triwulanColumn(other.t, 'penyebut')),
      written: toDecimalText(other.penyebut),
      related: [first.at.penyebut],
    },
  );
}
