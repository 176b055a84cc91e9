import type { Pengaturan } from '../../domain/pengaturan.ts';
import { figureScale } from './bar-chart.ts';
import { encloseSvg, svgBox, svgLine, svgText, wrapText } from './svg.ts';

/** A line over years; a year without a value leaves a gap. */
interface Line {
  readonly name: string;
  /** One a year; null = none. */
  readonly values: readonly ({ readonly value: number; readonly printed: string } | null)[];
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
  const labels: Place[] = [];
  const lines = chart.lines.flatMap(({ values }, k) => drawLine(values, k, x, y, labels));
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
  return encloseSvg([...grid, ...years, ...lines, ...legend], chart.width, chart.height, { alt: chart.alt });
}

function drawLine(
  values: Line['values'],
  k: number,
  x: (i: number) => number,
  y: (value: number) => number,
  labels: Place[],
): readonly string[] {
  return values.flatMap((point, i) => {
    if (point === null) return [];
    const next = values[i + 1] ?? null;
    const segment = next === null ? [] : [svgLine(x(i), y(point.value), x(i + 1), y(next.value), strokeOf(k))];
    // Above its point, else below it; where others stand at both, the table has the figure.
    const place = [y(point.value) - 6, y(point.value) + 12].find((at) => isFree({ x: x(i), y: at }, labels));
    if (place !== undefined) labels.push({ x: x(i), y: place });
    const label =
      place === undefined ? [] : [svgText(point.printed, { x: x(i), y: place, size: 8, align: 'middle', bold: true })];
    return [...segment, mark(x(i), y(point.value), k), ...label];
  });
}

/** Where a figure is printed. */
interface Place {
  readonly x: number;
  readonly y: number;
}

function isFree(place: Place, taken: readonly Place[]): boolean {
  return taken.every(({ x, y }) => x !== place.x || Math.abs(y - place.y) >= 9);
}

function strokeOf(k: number): string {
  const dash = DASHES[k % DASHES.length] ?? '';
  return `stroke="#000" stroke-width="1.2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
}

function mark(x: number, y: number, k: number): string {
  return svgBox(
    x - 2.2,
    y - 2.2,
    4.4,
    4.4,
    k % 2 === 0 ? 'fill="#000"' : 'fill="#fff" stroke="#000" stroke-width="0.9"',
  );
}
