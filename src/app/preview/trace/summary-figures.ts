import { type Angka, isAngka, round } from '../../../domain/angka.ts';
import type { HasilKeuanganRow, HasilKinerjaRow } from '../../../domain/hasil.ts';
import { triwulanColumn } from '../../../domain/triwulan-column.ts';
import { computeEfisiensi } from '../../../domain/yearly/efisiensi.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import type { ReportContext } from '../../../report/context/report-context.ts';
import { agreedPagu } from './pagu-figures.ts';
import { quarterlyKinerja, quarterlyMoney } from './result-rows.ts';
import { basisSuffix, cellsOf, meanCapaianCell, type RowSources, totalCell } from './row-sources.ts';
import { figure, type SentenceFigure } from './sentence-figures.ts';
import type { Traced } from './traced.ts';

/** Cells of the results, in their order, those of the time before among them. */
interface ResultSources {
  readonly kinerja: readonly RowSources[];
  readonly keuangan: readonly RowSources[];
}

/** See ResultSources. */
export function resultSources(traced: Traced): ResultSources {
  const { kinerja, keuangan } = traced.hasil;
  const capaian = `capaian${basisSuffix(traced.hasil)}`;
  // A mean is not of what has no capaian.
  const measured = (rows: readonly RowSources[], results: readonly (HasilKinerjaRow | HasilKeuanganRow)[]) =>
    rows.map((sources, i) => ({
      ...sources,
      ...(results[i]?.main.capaian === null ? { [capaian]: [] } : {}),
      ...(results[i]?.earlier?.capaian == null ? { capaianLalu: [] } : {}),
    }));
  return {
    kinerja: measured(quarterlyKinerja(traced), kinerja),
    keuangan: measured(quarterlyMoney(traced), keuangan),
  };
}

/** Totals: at the cell where the workbook prints them, else at the cells that they are computed from. */
export function summaryFigures(traced: Traced, context: ReportContext, rows: ResultSources): readonly SentenceFigure[] {
  const { buku, hasil } = traced;
  const { triwulan } = hasil.data;
  const { keuanganSummary: money } = hasil;
  const isQuarter = context.basis === 'triwulan';
  const main = (name: string): string => name + basisSuffix(hasil);
  const all = (name: string): readonly CellRef[] => cellsOf(rows.keuangan, name);
  const total = (part: 'target' | 'realisasi') =>
    isQuarter ? totalCell(buku.keuangan, 'sum', triwulanColumn(triwulan, part)) : undefined;
  const or = (at: CellRef | undefined, cells: readonly CellRef[]): readonly CellRef[] =>
    at === undefined ? cells : [at];
  const pagu = or(totalCell(buku.keuangan, 'sum', 'pagu'), all('anggaran'));
  const kinerjaCell = isQuarter ? meanCapaianCell({ buku, hasil }, triwulan) : undefined;
  const kinerja = or(kinerjaCell, cellsOf(rows.kinerja, main('capaian')));
  const ratio = [...all(main('realisasi')), ...all(main('target'))];
  const ratioCells = or(isQuarter ? summaryCell(traced, money.totalRatio) : undefined, ratio);
  const meanCells = or(isQuarter ? summaryCell(traced, money.rowRataRata) : undefined, all(main('capaian')));
  return [
    figure(context.percentWithSign(hasil.kinerjaSummary.rataRata), kinerja),
    figure(context.percentWithSign(money.totalRatio), ratioCells),
    figure(context.percentWithSign(money.rowRataRata), meanCells),
    figure(context.rupiah(money.target), or(total('target'), all(main('target')))),
    figure(context.rupiah(money.realisasi), or(total('realisasi'), all(main('realisasi')))),
    figure(context.rupiah(money.pagu), pagu),
    figure(context.rupiah(money.realisasiSampaiDengan), all('realisasiSampaiDengan')),
    figure(context.percentWithSign(money.serapan), [...all('realisasiSampaiDengan'), ...pagu]),
    figure(context.rupiah(money.pagu.minus(money.realisasiSampaiDengan).abs()), [
      ...pagu,
      ...all('realisasiSampaiDengan'),
    ]),
    agreedPagu(traced, context),
    figure(context.percent(computeEfisiensi(hasil, 'selisih').whole.result.value), [...kinerja, ...all('serapan')]),
    ...limitFigures(traced, context),
  ];
}

/**
 * The cell in which the workbook prints a summary of capaian: the one that shows it, else one that shows neither summary and so
 * is wrong. What such a row is called does not tell the method.
 */
function summaryCell({ buku, hasil }: Traced, summary: Angka | null): CellRef | undefined {
  if (summary === null) return undefined;
  const { totalRatio, rowRataRata } = hasil.keuanganSummary;
  const digits = hasil.data.pengaturan.percentDecimals;
  const column = triwulanColumn(hasil.data.triwulan, 'capaian');
  const cells = (buku.keuangan?.totals ?? []).flatMap(({ scope, printed }) => {
    const cell = printed.get(column);
    return scope === 'tabel' && cell !== undefined ? [cell] : [];
  });
  const shows = ({ value }: (typeof cells)[number], n: Angka | null): boolean =>
    n !== null && isAngka(value) && round(value, digits).eq(round(n, digits));
  const own = cells.find((cell) => shows(cell, summary));
  return (own ?? cells.find((cell) => !shows(cell, totalRatio) && !shows(cell, rowRataRata)))?.at;
}

/** The limit of capaian, at its cell in Pengaturan. */
export function limitFigures({ buku, hasil }: Traced, context: ReportContext): readonly SentenceFigure[] {
  const limit = hasil.data.pengaturan.batasCapaian;
  const cell = buku.pengaturan.at.batasCapaian;
  return limit === null || cell === undefined ? [] : [figure(context.percentWithSign(limit), [cell])];
}
