import { scaleLinear } from 'd3-scale';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import type { ChartData } from '../../html/chart-data.ts';
import { findFirstFit } from '../page/first-fit.ts';
import { textWidth } from '../page/text-width.ts';
import { printedValue } from './printed-value.ts';
import { encloseSvg, svgBox, svgLine, svgText, wrapText } from './svg.ts';

/** One bar: its length, the number printed at its end, and which series it belongs to. */
interface Bar {
  readonly value: number;
  readonly printed: string;
  readonly series: number;
}

/** A labelled row of bars; without bars, `note` stands in their place. */
export interface BarRow {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly note: string;
}

/** A chart of horizontal bars. */
interface BarChart {
  readonly rows: readonly BarRow[];
  /** Names of the series for the legend; one series has no legend. */
  readonly series: readonly string[];
  /** A line to hold the bars against, such as 100%. */
  readonly reference: { readonly value: number; readonly printed: string } | null;
  /** Text of an axis tick. */
  readonly tickText: (n: number) => string;
  readonly alt: string;
  /** Points. */
  readonly width: number;
  /** Points that the chart may be high: with more rows its bars and labels are set closer. */
  readonly height: number;
  readonly font: Pengaturan['font'];
}

const FONT_SIZE = 8.5;
const EDGE_HEIGHT = 46; // legend and axis
const TEXT_LINE_HEIGHT = 10.5;
/** How close rows may stand, from roomy to dense: lines of a label, thickness of a bar, room between rows. */
const DENSITIES = [
  { labelLines: 4, thickness: 13, gap: 9 },
  { labelLines: 3, thickness: 13, gap: 7 },
  { labelLines: 2, thickness: 11, gap: 6 },
  { labelLines: 2, thickness: 8, gap: 4 },
] as const;
type Density = (typeof DENSITIES)[number];
// Told apart by grey and by outline, so that they stay apart on a black-and-white copier.
const SERIES_STYLES = [
  'fill="#595959" stroke="#000" stroke-width="0.6"',
  'fill="#fff" stroke="#000" stroke-width="0.9"',
];

/** Room for a bold number beside its bar, in points. */
function boldWidth(text: string, chart: BarChart): number {
  return textWidth(text, chart.font, 'bold') * FONT_SIZE + 8;
}

/** The last series is the dark one. */
function seriesStyle(chart: BarChart, series: number): string {
  return SERIES_STYLES[chart.series.length - 1 - series] ?? '';
}

interface PlacedRow extends BarRow {
  readonly text: readonly string[];
  readonly height: number;
  readonly barsHeight: number;
}

/** Rows at the roomiest setting at which they are no higher than asked. */
function layOutRows(chart: BarChart, labelWidth: number): { rows: PlacedRow[]; density: Density } {
  const layOut = (density: Density) => ({
    density,
    rows: chart.rows.map((b) => {
      const text = wrapText(b.label, labelWidth, FONT_SIZE, chart.font, density.labelLines);
      const barsHeight = Math.max(b.bars.length, 1) * (density.thickness + 2);
      const height = Math.max(text.length * TEXT_LINE_HEIGHT, barsHeight) + density.gap;
      return { ...b, text, height, barsHeight };
    }),
  });
  const fits = ({ rows }: { rows: PlacedRow[] }): boolean =>
    rows.reduce((n, b) => n + b.height, 0) + EDGE_HEIGHT <= chart.height;
  return findFirstFit(DENSITIES, layOut, fits);
}

/** From 0 to a round figure above the largest, between two places in points. */
export function figureScale(largest: number, from: number, to: number) {
  return scaleLinear<number, number>().domain([0, largest]).nice(5).range([from, to]);
}

/** Horizontal bars with their numbers, as SVG. */
export function drawBarChart(chart: BarChart): string {
  const labelWidth = chart.width * 0.36;
  const figureWidth = Math.max(24, ...chart.rows.flatMap((b) => b.bars.map((x) => boldWidth(x.printed, chart))));
  const x0 = labelWidth + 8;
  const x1 = chart.width - figureWidth;
  const largest = Math.max(1e-9, chart.reference?.value ?? 0, ...chart.rows.flatMap((b) => b.bars.map((x) => x.value)));
  const scale = figureScale(largest, x0, x1);
  const content: string[] = [];
  let y = chart.series.length > 1 ? 22 : 6;
  if (chart.reference !== null) y += 12;
  const top = y;
  const body: string[] = [];
  const { rows, density } = layOutRows(chart, labelWidth);
  rows.forEach(({ text, height, barsHeight, ...b }) => {
    const middle = y + height / 2;
    const textStart = middle - (text.length * TEXT_LINE_HEIGHT) / 2 + FONT_SIZE * 0.95;
    text.forEach((t, i) => {
      body.push(svgText(t, { x: labelWidth, y: textStart + i * TEXT_LINE_HEIGHT, size: FONT_SIZE, align: 'end' }));
    });
    if (b.bars.length === 0) body.push(svgText(b.note, { x: x0 + 4, y: middle + 3, size: FONT_SIZE }));
    b.bars.forEach((x, i) => {
      const barTop = middle - barsHeight / 2 + i * (density.thickness + 2) + 1;
      const end = scale(x.value) + 2;
      const printedWidth = boldWidth(x.printed, chart) - 6;
      const line = chart.reference === null ? -1 : scale(chart.reference.value);
      if (line > end && line < end + printedWidth) {
        // White behind the number, where the line of the target would run through it.
        body.push(svgBox(end, barTop, printedWidth, density.thickness, 'fill="#fff"'));
      }
      body.push(svgBox(x0, barTop, scale(x.value) - x0, density.thickness, seriesStyle(chart, x.series)));
      body.push(
        svgText(x.printed, {
          x: scale(x.value) + 4,
          y: barTop + density.thickness / 2 + 3,
          size: FONT_SIZE,
          bold: true,
        }),
      );
    });
    y += height;
  });
  content.push(
    ...drawAxis(chart, scale, top, y),
    ...drawLegend(chart, x0),
    ...drawReference(chart, scale, top, y),
    ...body,
  );
  return encloseSvg(content, chart.width, y + 18, { alt: chart.alt, data: chartData(chart) });
}

/** The figures as they are printed, so that a chart drawn from them says the same. */
function chartData({ rows, series }: BarChart): ChartData {
  const bar = (row: BarRow, i: number): Bar | undefined => row.bars.find((one) => one.series === i);
  return {
    kind: 'bars',
    categories: rows.map(({ label, note }) => (note === '' ? label : `${label} (${note})`)),
    series: series.map((name, i) => ({ name, values: rows.map((row) => printedValue(bar(row, i) ?? null)) })),
    unit: rows.some((row) => row.bars[0]?.printed.endsWith('%')) ? '%' : '',
  };
}

type AxisScale = ReturnType<typeof scaleLinear<number, number>>;

function drawAxis(chart: BarChart, scale: AxisScale, top: number, bottom: number): string[] {
  return fittingTicks(chart, scale).flatMap((t) => [
    svgLine(
      scale(t),
      top,
      scale(t),
      bottom,
      t === 0 ? 'stroke="#000" stroke-width="0.8"' : 'stroke="#bfbfbf" stroke-width="0.5"',
    ),
    svgText(chart.tickText(t), { x: scale(t), y: bottom + 12, size: 8, align: 'middle' }),
  ]);
}

/** Round ticks, as many as have room for their texts. */
function fittingTicks(chart: BarChart, scale: AxisScale): readonly number[] {
  for (const count of [5, 4, 3, 2]) {
    const ticks = scale.ticks(count);
    const widest = Math.max(...ticks.map((t) => chart.tickText(t).length)) * 8 * 0.58 + 6;
    const [a = 0, b = 0] = ticks;
    if (scale(b) - scale(a) >= widest) return ticks;
  }
  return [0];
}

function drawReference(chart: BarChart, scale: AxisScale, top: number, bottom: number): string[] {
  if (chart.reference === null) return [];
  const x = scale(chart.reference.value);
  return [
    svgLine(x, top, x, bottom, 'stroke="#000" stroke-width="0.9" stroke-dasharray="4 2"'),
    svgText(chart.reference.printed, { x, y: top - 4, size: 8, align: 'middle' }),
  ];
}

function drawLegend(chart: BarChart, x0: number): string[] {
  if (chart.series.length < 2) return [];
  return chart.series.flatMap((name, i) => [
    svgBox(x0 + i * 90, 4, 16, 9, seriesStyle(chart, i)),
    svgText(name, { x: x0 + i * 90 + 21, y: 12, size: FONT_SIZE }),
  ]);
}
