import type { Angka } from '../../domain/angka.ts';
import type { HasilKinerja, KeuanganSummary } from '../../domain/hasil.ts';
import { DEFAULT_OPTIONS, makeReportContext, type ReportContext } from '../context/report-context.ts';
import { formatWhole } from '../format.ts';
import { contentArea } from '../page/paper.ts';
import { type BarRow, drawBarChart } from './bar-chart.ts';
import { keuanganChartSubject, kinerjaChartSubject } from './chart-subject.ts';

/** Both charts of the report; null where there is nothing to draw. */
export interface ReportCharts {
  readonly kinerja: string | null;
  readonly keuangan: string | null;
}

/** Draws the charts of BAB III and BAB IV. Imported only when a report is built: it brings d3-scale along. */
export function drawCharts(hasil: HasilKinerja): ReportCharts {
  const k = makeReportContext(hasil, DEFAULT_OPTIONS);
  return { kinerja: drawKinerjaChart(k), keuangan: drawKeuanganChart(k) };
}

/** A chart and its caption still go below a BAB's title and first paragraph. */
const PAGE_SHARE = 0.65;

function chartSize(context: ReportContext) {
  const { width, height } = contentArea(context.pengaturan);
  return {
    width: (width * 72) / 25.4,
    height: (height * PAGE_SHARE * 72) / 25.4,
    font: context.pengaturan.font,
  };
}

function drawKinerjaChart(context: ReportContext): string | null {
  const { kinerja, kegiatan } = context.hasil;
  if (kinerja.every((b) => b.main.capaian === null)) return null;
  const subject = kinerjaChartSubject(context.hasil);
  const rows =
    subject === 'indikator'
      ? kinerja.map((b, i) => capaianRow(`${i + 1}. ${b.subKegiatan}`, b.main.capaian, context))
      : subject === 'kegiatan'
        ? kegiatan.map((g, i) => capaianRow(`${i + 1}. ${g.kegiatan}`, g.kinerjaSummary.rataRata, context))
        : null;
  if (rows === null) return drawPredikatChart(context);
  const content = rows.map((b) => `${b.label} ${b.bars[0]?.printed ?? b.note}`).join('; ');
  return drawBarChart({
    rows,
    series: ['Capaian'],
    reference: { value: 100, printed: 'target 100%' },
    tickText: (n) => `${axisFigure(n)}%`,
    alt: `Diagram batang capaian kinerja ${context.period}: ${content}.`,
    ...chartSize(context),
  });
}

function capaianRow(label: string, capaian: Angka | null, context: ReportContext): BarRow {
  if (capaian === null) return { label, bars: [], note: 'tanpa target' };
  const bar = { value: capaian.toNumber(), printed: context.percentWithSign(capaian), series: 0 };
  return { label, bars: [bar], note: '' };
}

/** How many indikator reached each predikat, for reports too long for one bar each. */
function drawPredikatChart(context: ReportContext): string {
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
    ...chartSize(context),
  });
}

function drawKeuanganChart(context: ReportContext): string | null {
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
    ...chartSize(context),
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
