import { HUNDRED } from '../../../domain/angka.ts';
import { changeWord, pointsBetween } from '../../../domain/difference.ts';
import type { HasilKinerja } from '../../../domain/hasil.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import type { ReportContext } from '../../../report/context/report-context.ts';
import { cellsOf, type RowSources } from './row-sources.ts';
import { figure, type SentenceFigure } from './sentence-figures.ts';

type Points = Parameters<typeof pointsBetween>[0];

/** A percent of two times with the cells of each. */
interface TwoTimes {
  readonly before: Points;
  readonly now: Points;
  readonly cells: { readonly before: readonly CellRef[]; readonly now: readonly CellRef[] };
}

/** The figures of the sentences that hold kinerja against the time before, in their order. `rows` are in the order of the results. */
export function kinerjaComparisonFigures(
  context: ReportContext,
  rows: readonly RowSources[],
  now: readonly CellRef[],
): readonly SentenceFigure[] {
  const { comparison, kinerja, kinerjaSummary } = context.hasil;
  if (comparison === null) return [];
  const cells = { before: cellsOf(rows, 'capaianLalu'), now };
  const change = { before: comparison.kinerja, now: kinerjaSummary.rataRata, cells };
  const lost = kinerja.flatMap(({ earlier, main }, i) =>
    earlier?.capaian == null || main.capaian !== null
      ? []
      : [figure(context.percentWithSign(earlier.capaian), rows[i]?.capaianLalu ?? [])],
  );
  return [...changeFigures(change, context), ...lost];
}

/** The same of money. */
export function keuanganComparisonFigures(
  context: ReportContext,
  rows: readonly RowSources[],
  now: Readonly<Record<'realisasi' | 'capaian' | 'serapan', readonly CellRef[]>>,
): readonly SentenceFigure[] {
  const { comparison, keuanganSummary: money } = context.hasil;
  if (comparison === null) return [];
  const { keuangan: before } = comparison;
  const timesOf = (part: keyof typeof now): TwoTimes['cells'] => ({
    before: cellsOf(rows, `${part}Lalu`),
    now: now[part],
  });
  return [
    ...moneyFigures(before.realisasi, money.realisasi, timesOf('realisasi'), context),
    ...changeFigures({ before: before.capaian, now: money.capaian, cells: timesOf('capaian') }, context, true),
    ...changeFigures({ before: before.serapan, now: money.serapan, cells: timesOf('serapan') }, context, true),
  ];
}

/** Of "naik 3,72 poin persen (dari 93,5% menjadi 97,22%)", or of "sama (100%)". */
function changeFigures({ before, now, cells }: TwoTimes, context: ReportContext, short = false): SentenceFigure[] {
  const difference = pointsBetween(before, now, context.pengaturan.percentDecimals);
  if (difference === null) return [];
  const both = [...cells.now, ...cells.before];
  if (changeWord(difference) === 'tetap') return [figure(context.percentWithSign(now), both)];
  const points = figure(context.percent(difference.abs()), both);
  if (short) return [points];
  const ends = [figure(context.percentWithSign(before), cells.before), figure(context.percentWithSign(now), cells.now)];
  return [points, ...ends];
}

/** Of "naik Rp2.044.830 atau 9,09%", or of "sama (Rp1.000)". */
function moneyFigures(
  before: Points,
  now: HasilKinerja['keuanganSummary']['realisasi'],
  cells: TwoTimes['cells'],
  context: ReportContext,
): SentenceFigure[] {
  if (before === null) return [];
  const difference = now.minus(before);
  const both = [...cells.now, ...cells.before];
  if (changeWord(difference) === 'tetap') return [figure(context.rupiah(now), both)];
  const change = figure(context.rupiah(difference.abs()), both);
  if (before.isZero()) return [change];
  return [change, figure(context.percentWithSign(difference.abs().div(before).times(HUNDRED)), both)];
}
