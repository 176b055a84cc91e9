import type { Pengaturan } from '../../domain/pengaturan.ts';
import type { ChartData } from '../../html/chart-data.ts';
import { figureScale } from './bar-chart.ts';
import { printedValue } from './printed-value.ts';
import { encloseSvg, svgBox, svgLine, svgText, wrapText } from './svg.ts';

/** The figure of a line in a year. */
interface LinePoint {
  readonly value: number;
  readonly printed: string;
}

/** A line over years; a year without a value leaves a gap. */
interface Line {
  readonly name: string;
  /** One a year; null = none. */
  readonly values: readonly (LinePoint | null)[];
}

/** A chart of lines over the same years. */
interface LineChart {
  readonly years: readonly string[];
  readonly lines: readonly Line[];
  readonly tickText: (n: number) => string;
  readonly alt: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly font: Pengaturan['font'];
}

const FONT_SIZE = 8.5;
const LEGEND_LINE = 13;
const LABEL_SIZE = 8;
/** Side of the square at a point. */
const MARK = 4.4;
/** Told apart by dashes and marks, so that they stay apart on a black-and-white copier. */
const DASHES = ['', '5 3', '1.5 2.5', '8 3 2 3', '12 4'] as const;

/** Lines over years with their figures, as SVG. */
export function drawLineChart(chart: LineChart): string {
  const legendHeight = chart.lines.length > 1 ? chart.lines.length * LEGEND_LINE + 6 : 0;
  const [left, right] = [44, chart.width - 28];
  const [top, bottom] = [14, chart.height - 22 - legendHeight];
  const largest = Math.max(1e-9, ...chart.lines.flatMap(({ values }) => values.map((v) => v?.value ?? 0)));
  const y = figureScale(largest, bottom, top);
  const step = chart.years.length > 1 ? (right - left - 40) / (chart.years.length - 1) : 0;
  const x = (i: number): number => left + 20 + i * step;
  const grid = y
    .ticks(5)
    .flatMap((t) => [
      svgLine(
        left,
        y(t),
        right,
        y(t),
        t === 0 ? 'stroke="#000" stroke-width="0.8"' : 'stroke="#bfbfbf" stroke-width="0.5"',
      ),
      svgText(chart.tickText(t), { x: left - 5, y: y(t) + 3, size: 8, align: 'end' }),
    ]);
  const years = chart.years.map((year, i) =>
    svgText(year, { x: x(i), y: bottom + 14, size: FONT_SIZE, align: 'middle' }),
  );
  const lines = chart.lines.flatMap(({ values }, k) => drawLine(values, k, x, y));
  const labels = chart.years.flatMap((_, i) =>
    drawLabels(
      chart.lines.flatMap(({ values }) => values[i] ?? []),
      x(i),
      y,
    ),
  );
  const legend =
    chart.lines.length < 2
      ? []
      : chart.lines.flatMap(({ name }, k) => {
          const at = bottom + 28 + k * LEGEND_LINE;
          return [
            svgLine(left, at - 3, left + 26, at - 3, strokeOf(k)),
            mark(left + 13, at - 3, k),
            svgText(wrapText(name, chart.width - left - 40, FONT_SIZE, chart.font, 1)[0] ?? '', {
              x: left + 32,
              y: at,
              size: FONT_SIZE,
            }),
          ];
        });
  return encloseSvg([...grid, ...years, ...lines, ...labels, ...legend], chart.width, chart.height, {
    alt: chart.alt,
    data: chartData(chart),
  });
}

function chartData({ years, lines }: LineChart): ChartData {
  return {
    kind: 'lines',
    categories: years,
    series: lines.map(({ name, values }) => ({ name, values: values.map(printedValue) })),
    unit: lines.some(({ values }) => values.some((point) => point?.printed.endsWith('%') === true)) ? '%' : '',
  };
}

function drawLine(
  values: Line['values'],
  k: number,
  x: (i: number) => number,
  y: (value: number) => number,
): readonly string[] {
  return values.flatMap((point, i) => {
    if (point === null) return [];
    const next = values[i + 1] ?? null;
    const segment = next === null ? [] : [svgLine(x(i), y(point.value), x(i + 1), y(next.value), strokeOf(k))];
    return [...segment, mark(x(i), y(point.value), k)];
  });
}

/** The figures of one year at `x`, from the highest point down: one label for lines that meet. */
function drawLabels(points: readonly LinePoint[], x: number, y: (value: number) => number): readonly string[] {
  const marks = [...new Set(points.map(({ value }) => y(value)))].toSorted((a, b) => a - b);
  const taken: number[] = [];
  return marks.flatMap((own) => {
    const others = marks.filter((at) => at !== own);
    // Above its point, else below it; where others stand at both, the table has the figure.
    const place = [own - 6, own + 12].find((at) => isFree(at, others, taken));
    const printed = points.find(({ value }) => y(value) === own)?.printed ?? '';
    if (place === undefined) return [];
    taken.push(place);
    return [svgText(printed, { x, y: place, size: LABEL_SIZE, align: 'middle', bold: true })];
  });
}

/** Whether a label with this base line keeps clear of the marks of other points and of other labels. */
function isFree(base: number, marks: readonly number[], labels: readonly number[]): boolean {
  const isClear = (at: number): boolean => at + MARK / 2 < base - LABEL_SIZE || at - MARK / 2 > base + 1;
  return marks.every(isClear) && labels.every((at) => Math.abs(base - at) > LABEL_SIZE + 1);
}

function strokeOf(k: number): string {
  const dash = DASHES[k % DASHES.length] ?? '';
  return `stroke="#000" stroke-width="1.2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
}

function mark(x: number, y: number, k: number): string {
  return svgBox(
    x - MARK / 2,
    y - MARK / 2,
    MARK,
    MARK,
    k % 2 === 0 ? 'fill="#000"' : 'fill="#fff" stroke="#000" stroke-width="0.9"',
  );
}
