import type { Angka } from '../../domain/angka.ts';
import type { HasilKinerja, KeuanganSummary } from '../../domain/hasil.ts';
import { cumulativeSerapan } from '../../domain/quarter-view.ts';
import { ALL_TRIWULAN, toRoman } from '../../domain/triwulan.ts';
import { DEFAULT_OPTIONS, makeReportContext, type ReportContext } from '../context/report-context.ts';
import { formatWhole } from '../format.ts';
import { contentArea, PT_PER_MM } from '../page/paper.ts';
import { shownPastYears } from '../tables/yearly/years-table.ts';
import { type BarRow, drawBarChart } from './bar-chart.ts';
import { keuanganChartSubject, kinerjaChartSubject } from './chart-subject.ts';
import type { ChartDrawings, ReportCharts, YearlyCharts } from './drawings.ts';
import { drawLineChart } from './line-chart.ts';

/** Draws the charts of BAB III and BAB IV. Imported only when a report is built: it brings d3-scale along. */
export function drawCharts(hasil: HasilKinerja): ReportCharts {
  const k = makeReportContext(hasil, DEFAULT_OPTIONS);
  return { kinerja: drawInSizes(k, drawKinerjaChart), keuangan: drawInSizes(k, drawKeuanganChart) };
}

/** Draws the charts of the yearly report: capaian of each indikator, and what was spent s.d. each quarter. */
export function drawYearlyCharts(hasil: HasilKinerja): YearlyCharts {
  const k = makeReportContext(hasil, DEFAULT_OPTIONS);
  return {
    kinerja: drawInSizes(k, drawKinerjaChart),
    serapan: drawInSizes(k, drawSerapanChart),
    years: drawInSizes(k, drawYearsChart),
  };
}

/** What a chart is drawn in: points, and the font of its texts. */
type ChartSize = Pick<Parameters<typeof drawBarChart>[0], 'width' | 'height' | 'font'>;

/** A chart on an upright page, close-set on one, and on a page that lies; null where there is nothing to draw. */
function drawInSizes(
  context: ReportContext,
  draw: (context: ReportContext, size: ChartSize) => string | null,
): ChartDrawings | null {
  const [own, low, wide] = [
    chartSize(context, false, OWN_SHARE),
    chartSize(context, false, LOW_SHARE),
    chartSize(context, true, OWN_SHARE),
  ].map((size) => draw(context, size));
  return own == null || low == null || wide == null ? null : { own, low, wide };
}

/** Years from which on lines say more than two columns. */
const LEAST_YEARS = 3;
/** More indikator than this are one line of their mean. */
const MOST_LINES = 5;

function drawYearsChart(context: ReportContext, { width, font }: ChartSize): string | null {
  const { hasil } = context;
  const past = shownPastYears(hasil);
  if (past.length + 1 < LEAST_YEARS) return null;
  const point = (capaian: Angka | null) =>
    capaian === null ? null : { value: capaian.toNumber(), printed: context.percentWithSign(capaian) };
  const mean = {
    name: 'Rata-rata capaian kinerja',
    values: [...past.map(({ rataRata }) => point(rataRata)), point(hasil.kinerjaSummary.rataRata)],
  };
  const lines =
    hasil.kinerja.length > MOST_LINES
      ? [mean]
      : hasil.kinerja.map((row, i) => ({
          name: `${i + 1}. ${row.indikator || row.subKegiatan}`,
          values: [...past.map(({ rows }) => point(rows.get(row)?.capaian ?? null)), point(row.main.capaian)],
        }));
  const years = [...past.map(({ year }) => String(year)), String(hasil.data.year)];
  const told = lines.map(
    ({ name, values }) => `${name}: ${years.map((year, i) => `${year} ${values[i]?.printed ?? '-'}`).join(', ')}`,
  );
  return drawLineChart({
    years,
    lines,
    tickText: (n) => `${axisFigure(n)}%`,
    alt: `Diagram garis capaian kinerja tiap tahun: ${told.join('; ')}.`,
    width,
    height: 210 + (lines.length > 1 ? lines.length * 13 : 0),
    font,
  });
}

function drawSerapanChart(context: ReportContext, size: ChartSize): string | null {
  if (context.hasil.keuanganSummary.serapan === null) return null;
  const rows = ALL_TRIWULAN.map((t) =>
    percentRow(`s.d. Triwulan ${toRoman(t)}`, cumulativeSerapan(context.hasil, t), '-', context),
  );
  const about = `serapan anggaran kumulatif ${context.period}`;
  return drawPercentChart(rows, { series: 'Serapan', whole: 'anggaran', about }, size);
}

/** Of a page: a chart and its caption still go below a BAB's title and first paragraph. */
const OWN_SHARE = 0.65;
/** And below the end of a table. */
const LOW_SHARE = 0.36;

function chartSize({ pengaturan }: ReportContext, landscape: boolean, share: number): ChartSize {
  const { width, height } = contentArea(pengaturan, landscape);
  return { width: width * PT_PER_MM, height: height * share * PT_PER_MM, font: pengaturan.font };
}

function drawKinerjaChart(context: ReportContext, size: ChartSize): string | null {
  const { kinerja, kegiatan } = context.hasil;
  if (kinerja.every((b) => b.main.capaian === null)) return null;
  const subject = kinerjaChartSubject(context.hasil);
  const rows =
    subject === 'indikator'
      ? kinerja.map((b, i) => percentRow(`${i + 1}. ${b.subKegiatan}`, b.main.capaian, WITHOUT_TARGET, context))
      : subject === 'kegiatan'
        ? kegiatan.map((g, i) =>
            percentRow(`${i + 1}. ${g.kegiatan}`, g.kinerjaSummary.rataRata, WITHOUT_TARGET, context),
          )
        : null;
  if (rows === null) return drawPredikatChart(context, size);
  const about = `capaian kinerja ${context.period}`;
  return drawPercentChart(rows, { series: 'Capaian', whole: 'target', about }, size);
}

const WITHOUT_TARGET = 'tanpa target';

function percentRow(label: string, percent: Angka | null, without: string, context: ReportContext): BarRow {
  if (percent === null) return { label, bars: [], note: without };
  const bar = { value: percent.toNumber(), printed: context.percentWithSign(percent), series: 0 };
  return { label, bars: [bar], note: '' };
}

/** Bars of percents against the line of 100%: the whole that they are parts of. */
function drawPercentChart(
  rows: readonly BarRow[],
  { series, whole, about }: { readonly series: string; readonly whole: string; readonly about: string },
  size: ChartSize,
): string {
  return drawBarChart({
    rows,
    series: [series],
    reference: { value: 100, printed: `${whole} 100%` },
    tickText: (n) => `${axisFigure(n)}%`,
    alt: `Diagram batang ${about}: ${rows.map((b) => `${b.label} ${b.bars[0]?.printed ?? b.note}`).join('; ')}.`,
    ...size,
  });
}

/** How many indikator reached each predikat, for reports too long for one bar each. */
function drawPredikatChart(context: ReportContext, size: ChartSize): string {
  const rows = context.hasil.data.skala.map(({ predikat }) => {
    const n = context.hasil.kinerja.filter((b) => b.main.predikat === predikat).length;
    return { label: predikat, bars: [{ value: n, printed: `${formatWhole(n)} indikator`, series: 0 }], note: '' };
  });
  return drawBarChart({
    rows,
    series: ['Banyaknya indikator'],
    reference: null,
    tickText: axisFigure,
    alt: `Diagram batang banyaknya indikator menurut predikat ${context.period}: ${rows.map((b) => `${b.label} ${b.bars[0]?.printed}`).join('; ')}.`,
    ...size,
  });
}

function drawKeuanganChart(context: ReportContext, size: ChartSize): string | null {
  const { keuangan, kegiatan, keuanganSummary } = context.hasil;
  if (keuanganSummary.target.isZero() && keuanganSummary.realisasi.isZero()) return null;
  const sumRow = (label: string, r: KeuanganSummary): BarRow => moneyRow(label, r.target, r.realisasi, context);
  const subject = keuanganChartSubject(context.hasil);
  if (subject === null) return null;
  const rows =
    subject === 'subKegiatan'
      ? keuangan.map((b, i) => moneyRow(`${i + 1}. ${b.subKegiatan}`, b.main.target, b.main.realisasi, context))
      : kegiatan.map((g, i) => sumRow(`${i + 1}. ${g.kegiatan}`, g.keuanganSummary));
  const content = rows.map((b) =>
    b.bars.length === 0
      ? `${b.label} ${b.note}`
      : `${b.label} target ${b.bars[0]?.printed}, realisasi ${b.bars[1]?.printed}`,
  );
  return drawBarChart({
    rows,
    series: ['Target', 'Realisasi'],
    reference: null,
    tickText: axisMoney,
    alt: `Diagram batang target dan realisasi keuangan ${context.period} dalam rupiah: ${content.join('; ')}.`,
    ...size,
  });
}

function moneyRow(label: string, target: Angka | null, realisasi: Angka | null, context: ReportContext): BarRow {
  if (target === null && realisasi === null) return { label, bars: [], note: 'tanpa target dan realisasi' };
  const toBar = (n: Angka | null, series: number) => ({
    value: n === null ? 0 : n.toNumber(),
    printed: context.money(n),
    series,
  });
  return { label, bars: [toBar(target, 0), toBar(realisasi, 1)], note: '' };
}

function axisFigure(n: number): string {
  const [whole = '0', fraction] = String(Math.round(n * 100) / 100).split('.');
  return `${formatWhole(Number(whole))}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** Amounts on the axis in thousands, millions, milliards: "20 juta". */
function axisMoney(n: number): string {
  const magnitude = [
    { amount: 1e12, name: 'triliun' },
    { amount: 1e9, name: 'miliar' },
    { amount: 1e6, name: 'juta' },
    { amount: 1e3, name: 'ribu' },
  ].find((t) => n >= t.amount);
  return magnitude === undefined ? axisFigure(n) : `${axisFigure(n / magnitude.amount)} ${magnitude.name}`;
}
