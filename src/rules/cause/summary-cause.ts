import { type Angka, angkaOrNull, isAngka, mean, sum } from '../../domain/angka.ts';
import { meanCapaian } from '../../domain/bobot.ts';
import { computeCapaian } from '../../domain/capaian.ts';
import type { SummaryMethod } from '../../domain/hasil.ts';
import type { RencanaRow } from '../../domain/kinerja-data.ts';
import type { View } from '../../domain/measure.ts';
import { pickByMethod } from '../../domain/summarize.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import { triwulanColumn } from '../../domain/triwulan-column.ts';
import type { Cause } from '../../findings/cause.ts';
import { label, rowName } from '../lib/figure-label.ts';
import { listJumlahFigures, listJumlahRows } from '../lib/jumlah-figures.ts';
import { capaianColumn, existingTriwulan, statedBobot } from '../lib/percent-inputs.ts';
import {
  isBerbobotSummary,
  meanIncludingBlanks,
  meanWithoutBobot,
  membersWithCapaian,
  type PercentSummary,
  summarizeRows,
} from '../lib/percent-summary.ts';
import type { SummaryFigure } from '../lib/summary-figures.ts';
import { summaryWithoutText } from '../lib/text-cells.ts';
import { isWrongCapaian } from '../printed-capaian.ts';
import type { NamedFigure, OtherTotal } from './cause-reading.ts';
import { formulaAdmits } from './formula-evidence.ts';
import { findPercentCause } from './percent-cause.ts';

/** The cause of a wrong summary; `resultingValue` is the percentage that follows from the wrong total, where that is the cause. */
export function findSummaryCause(
  figure: SummaryFigure,
  summary: PercentSummary,
  correct: Angka,
  method: SummaryMethod,
): { cause: Cause | undefined; resultingValue: Angka | undefined } {
  const valueIn = (t: Triwulan, p: View): Angka | null => {
    const x = summarizeRows(figure.rows, t, p);
    return x.broken.length > 0 ? null : pickByMethod(method, x);
  };
  // Whoever takes the other method takes the quarter's own columns, whatever the Basis.
  const bothBases = [summary, summarizeRows(figure.rows, figure.t, 'sel')];
  const sd = figure.t === 1 ? null : valueIn(figure.t, 'sampai dengan');
  const consequences = method === 'total' ? totalConsequences(figure, summary) : rowConsequences(figure);
  const cause = findPercentCause({
    written: figure.printed.shown,
    decimals: figure.printed.decimals,
    value: figure.printed.value,
    correct,
    sampaiDengan: sd === null ? undefined : { triwulan: figure.t, value: sd },
    others: existingTriwulan(figure.b.table)
      .filter((q) => q !== figure.t)
      .flatMap((q): OtherTotal[] => {
        const value = valueIn(q, 'sel');
        return value === null || value.isZero() ? [] : [{ triwulan: q, value }];
      }),
    // In a weighted mean a row left out or taken twice fits too much.
    rows: method === 'total' || isBerbobotSummary(summary) ? [] : toNamedMembers(summary),
    total: method === 'total' ? [] : otherPrinted(figure),
    consequences,
    textCells: summaryWithoutText(figure.b, figure.rows, figure.t, figure.printed, method),
    pagu: paguRatio(summary, method),
    otherMethods: otherMethods(figure, bothBases, method),
    admits: formulaAdmits(figure.printed, figure.b.table),
    meanWithBlanks: method === 'rata-rata' ? meanIncludingBlanks(summary) : undefined,
  });
  const resultingValue =
    cause?.code === 'ikut-jumlah-salah' ? consequences.find((i) => matchesAt(cause, i))?.value : undefined;
  return { cause, resultingValue };
}

/** What the summary is by other methods, the likelier first. */
function otherMethods(figure: SummaryFigure, summaries: readonly PercentSummary[], method: SummaryMethod) {
  const plain = (code: 'rata-rata-baris' | 'rasio-total') => ({ code, args: {} }) as const;
  if (method === 'total') return [{ cause: plain('rata-rata-baris'), values: summaries.map((x) => x.rowRataRata) }];
  const weights = summaries.some(isBerbobotSummary)
    ? { cara: 'biasa', values: summaries.map(meanWithoutBobot) }
    : { cara: 'berbobot', values: summaries.map((x) => meanWithStatedBobot(figure, x)) };
  return [
    { cause: { code: 'bobot', args: { cara: weights.cara } } as const, values: weights.values },
    { cause: plain('rasio-total'), values: summaries.map((x) => x.totalRatio) },
  ];
}

/** The mean by the BOBOT that PK states, where Pengaturan asks for the plain one; null where PK states none. */
function meanWithStatedBobot({ b }: SummaryFigure, { members }: PercentSummary): Angka | null {
  if (b.kind !== 'rencana') return null;
  const rows = members.map(({ row: { row }, capaian }) => {
    const stated = statedBobot(b.context.pk, row.data as RencanaRow)?.value;
    return { capaian: capaian.value, bobot: stated === undefined ? null : angkaOrNull(stated) };
  });
  return rows.some(({ bobot }) => bobot !== null) ? meanCapaian(rows) : null;
}

function matchesAt(cause: Cause, figure: NamedFigure): boolean {
  return cause.at === undefined || (cause.at.row === figure.at.row && cause.at.column === figure.at.column);
}

function toNamedMembers(summary: PercentSummary): readonly NamedFigure[] {
  return summary.members.flatMap(({ row: { row }, capaian: { value } }) =>
    value === null ? [] : [{ name: rowName(row), at: row.at.subKegiatan, value }],
  );
}

/** Ratios made with printed totals of which at least one is wrong, named by the wrong one (the target's when both are). */
function totalConsequences(figure: SummaryFigure, summary: PercentSummary): readonly NamedFigure[] {
  const similar = listJumlahRows(figure.b.table).filter((p) => p.rowNumbers.join() === figure.adder.rowNumbers.join());
  const jumlahFigures = similar.flatMap((p) => listJumlahFigures(figure.b.table, p));
  const wrongFigures = (part: 'target' | 'realisasi') =>
    jumlahFigures.filter((s) => s.isWrong && s.columnKey === triwulanColumn(figure.t, part));
  const [target, realisasi] = [wrongFigures('target'), wrongFigures('realisasi')];
  const toNamed = (value: Angka | null, source: (typeof jumlahFigures)[number]): NamedFigure[] =>
    value === null ? [] : [{ name: label(source.adder.name, source.columnKey), at: source.printed.at, value }];
  return [
    ...target.flatMap((s) => toNamed(computeCapaian(s.printed.value, summary.realisasi), s)),
    ...realisasi.flatMap((s) => toNamed(computeCapaian(summary.target, s.printed.value), s)),
    ...target.flatMap((s) => realisasi.flatMap((x) => toNamed(computeCapaian(s.printed.value, x.printed.value), s))),
  ];
}

/** The mean of the printed row percentages, when one of them is wrong. */
function rowConsequences(figure: SummaryFigure): readonly NamedFigure[] {
  const printedRows = figure.rows.flatMap((row) => {
    const printed = row.row.printed.get(capaianColumn(figure.t));
    return printed === undefined ? [] : [{ rows: row, printed }];
  });
  const value = meanCapaian(
    printedRows.map((x) => ({ capaian: x.printed.value, bobot: angkaOrNull(x.rows.bobot?.value ?? 'kosong') })),
  );
  if (value === null) return [];
  return printedRows
    .filter((x) => isWrongCapaian(figure.b, x.rows, figure.t, x.printed))
    .map((x) => ({ name: label(rowName(x.rows.row), capaianColumn(figure.t)), at: x.printed.at, value }));
}

/** Percentages of other total rows in the same column, which an AVERAGE may have taken in. */
function otherPrinted(figure: SummaryFigure): readonly NamedFigure[] {
  return figure.b.table.totals.flatMap((t): NamedFigure[] => {
    const printed = t.row === figure.adder.row ? undefined : t.printed.get(capaianColumn(figure.t));
    return printed === undefined ? [] : [{ name: t.label, at: printed.at, value: printed.value }];
  });
}

function paguRatio(summary: PercentSummary, method: SummaryMethod): Angka | null {
  const pagu = summary.members.map((x) => x.row.pagu?.value ?? 'kosong');
  if (pagu.some((p) => p === 'rusak')) return null;
  if (method === 'total') return computeCapaian(sum(pagu), summary.realisasi);
  const ratios = membersWithCapaian(summary).map((x) =>
    computeCapaian(angkaOrNull(x.row.pagu?.value ?? 'kosong'), x.capaian.realisasi.value),
  );
  return mean(ratios.filter(isAngka));
}
