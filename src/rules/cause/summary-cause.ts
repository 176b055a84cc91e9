import { type Angka, isAngka, mean, sum } from '../../domain/angka.ts';
import { computeCapaian } from '../../domain/capaian.ts';
import type { SummaryMethod } from '../../domain/hasil.ts';
import type { View } from '../../domain/measure.ts';
import { pickByMethod } from '../../domain/summarize.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import { triwulanColumn } from '../../domain/triwulan-column.ts';
import type { Cause } from '../../findings/cause.ts';
import { label, rowName } from '../lib/figure-label.ts';
import { listJumlahFigures, listJumlahRows } from '../lib/jumlah-figures.ts';
import { capaianColumn, existingTriwulan } from '../lib/percent-inputs.ts';
import {
  meanIncludingBlanks,
  membersWithCapaian,
  type PercentSummary,
  summarizeRows,
} from '../lib/percent-summary.ts';
import type { SummaryFigure } from '../lib/summary-figures.ts';
import { summaryWithoutText } from '../lib/text-cells.ts';
import { isWrongCapaian } from '../printed-capaian.ts';
import type { NamedFigure } from './cause-reading.ts';
import type { OtherTotal } from './jumlah-cause.ts';
import { findPercentCause } from './percent-cause.ts';

/** The cause of a wrong summary; `resultingValue` is the percentage that follows from the wrong total, where that is the cause. */
export function findSummaryCause(
  a: SummaryFigure,
  r: PercentSummary,
  correct: Angka,
  method: SummaryMethod,
): { cause: Cause | undefined; resultingValue: Angka | undefined } {
  const valueIn = (t: Triwulan, p: View): Angka | null => {
    const x = summarizeRows(a.rows, t, p);
    return x.broken.length > 0 ? null : pickByMethod(method, x);
  };
  const sd = a.t === 1 ? null : valueIn(a.t, 'sampai dengan');
  const consequences = method === 'total' ? totalConsequences(a, r) : rowConsequences(a);
  const pagu = paguRatio(r, method);
  const otherValue = pickByMethod(method === 'total' ? 'rata-rata' : 'total', r);
  const meanWithBlanks = method === 'rata-rata' ? meanIncludingBlanks(r) : undefined;
  const cause = findPercentCause({
    written: a.printed.shown,
    decimals: a.printed.decimals,
    value: a.printed.value,
    correct,
    ...(sd === null ? {} : { sampaiDengan: { triwulan: a.t, value: sd } }),
    others: existingTriwulan(a.b.table)
      .filter((q) => q !== a.t)
      .flatMap((q): OtherTotal[] => {
        const value = valueIn(q, 'sel');
        return value === null || value.isZero() ? [] : [{ triwulan: q, value }];
      }),
    rows: method === 'total' ? [] : toNamedMembers(r),
    total: method === 'total' ? [] : otherPrinted(a),
    consequences,
    textCells: summaryWithoutText(a.b, a.rows, a.t, a.printed, method),
    ...(pagu === null ? {} : { pagu }),
    ...(otherValue === null
      ? {}
      : { otherMethod: { code: method === 'total' ? 'rata-rata-baris' : 'rasio-total', value: otherValue } }),
    ...(meanWithBlanks === undefined ? {} : { meanWithBlanks: meanWithBlanks }),
  });
  const resultingValue =
    cause?.code === 'ikut-jumlah-salah' ? consequences.find((i) => matchesAt(cause, i))?.value : undefined;
  return { cause, resultingValue };
}

function matchesAt(cause: Cause, i: NamedFigure): boolean {
  return cause.at === undefined || (cause.at.row === i.at.row && cause.at.column === i.at.column);
}

function toNamedMembers(r: PercentSummary): readonly NamedFigure[] {
  return membersWithCapaian(r).flatMap((x) =>
    x.capaian.value === null
      ? []
      : [{ name: rowName(x.row.row), at: x.row.row.at.subKegiatan, value: x.capaian.value }],
  );
}

/** Ratios made with printed totals of which at least one is wrong, named by the wrong one (the target's when both are). */
function totalConsequences(a: SummaryFigure, r: PercentSummary): readonly NamedFigure[] {
  const similar = listJumlahRows(a.b.table).filter((p) => p.rowNumbers.join() === a.adder.rowNumbers.join());
  const jumlahFigures = similar.flatMap((p) => listJumlahFigures(a.b.table, p));
  const wrongFigures = (part: 'target' | 'realisasi') =>
    jumlahFigures.filter((s) => s.isWrong && s.columnKey === triwulanColumn(a.t, part));
  const [target, realisasi] = [wrongFigures('target'), wrongFigures('realisasi')];
  const toNamed = (value: Angka | null, source: (typeof jumlahFigures)[number]): NamedFigure[] =>
    value === null
      ? []
      : [{ name: label(source.adder.name, source.columnKey), at: source.printed.at, value }];
  return [
    ...target.flatMap((s) => toNamed(computeCapaian(s.printed.value, r.realisasi), s)),
    ...realisasi.flatMap((s) => toNamed(computeCapaian(r.target, s.printed.value), s)),
    ...target.flatMap((s) =>
      realisasi.flatMap((x) => toNamed(computeCapaian(s.printed.value, x.printed.value), s)),
    ),
  ];
}

/** The mean of the printed row percentages, when one of them is wrong. */
function rowConsequences(a: SummaryFigure): readonly NamedFigure[] {
  const printedRows = a.rows.flatMap((row) => {
    const printed = row.row.printed.get(capaianColumn(a.t));
    return printed === undefined ? [] : [{ rows: row, printed }];
  });
  const value = mean(printedRows.map((x) => x.printed.value));
  if (value === null) return [];
  return printedRows
    .filter((x) => isWrongCapaian(a.b, x.rows, a.t, x.printed))
    .map((x) => ({ name: label(rowName(x.rows.row), capaianColumn(a.t)), at: x.printed.at, value }));
}

/** Percentages of other total rows in the same column, which an AVERAGE may have taken in. */
function otherPrinted(a: SummaryFigure): readonly NamedFigure[] {
  return a.b.table.totals.flatMap((t): NamedFigure[] => {
    const printed = t.row === a.adder.row ? undefined : t.printed.get(capaianColumn(a.t));
    return printed === undefined ? [] : [{ name: t.label, at: printed.at, value: printed.value }];
  });
}

function paguRatio(r: PercentSummary, method: SummaryMethod): Angka | null {
  const pagu = r.members.map((x) => x.row.pagu?.value ?? 'kosong');
  if (pagu.some((p) => p === 'rusak')) return null;
  if (method === 'total') return computeCapaian(sum(pagu), r.realisasi);
  const ratios = r.members.flatMap((x, i) => {
    const p = pagu[i];
    return p !== undefined && isAngka(p) && x.capaian.value !== null
      ? [computeCapaian(p, x.capaian.realisasi.value)]
      : [];
  });
  return mean(ratios.filter(isAngka));
}
