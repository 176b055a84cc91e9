import { expect, test } from 'vitest';
import { drawLineChart } from '../../../src/report/charts/line-chart.ts';

/** The figures and the marks that stand above the first year, from the top down. */
function firstYear(...figures: readonly number[]) {
  const svg = drawLineChart({
    years: ['2022', '2023'],
    lines: figures.map((value, k) => ({
      name: `Indikator ${k + 1}`,
      values: [
        { value, printed: `${value}%` },
        { value: 100, printed: '100%' },
      ],
    })),
    tickText: (n) => `${n}`,
    alt: 'Diagram garis',
    width: 440,
    height: 240,
    font: 'Arial',
  });
  const [, x = ''] = /<text x="([\d.]+)"[^>]*>2022</.exec(svg) ?? [];
  const labels = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-weight="bold">([^<]*)</g)]
    .filter(([, at]) => at === x)
    .map(([, , y = '', text = '']) => ({ text, y: Number(y) }));
  const marks = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)]
    .filter(([, at, , side]) => Math.abs(Number(at) + Number(side) / 2 - Number(x)) < 0.1)
    .map(([, , y, side]) => Number(y) + Number(side) / 2);
  return { labels: labels.toSorted((a, b) => a.y - b.y), marks: [...new Set(marks)].toSorted((a, b) => a - b) };
}

test('two points close to one another: the higher figure above both, the lower one below', () => {
  const { labels, marks } = firstYear(80, 83.33);
  const [upper = 0, lower = 0] = marks;
  expect(labels.map(({ text }) => text)).toEqual(['83.33%', '80%']);
  expect(labels[0]?.y).toBeLessThan(upper);
  // A letter is at most 8 points high, a mark reaches 2.2 points down.
  expect((labels[1]?.y ?? 0) - 8).toBeGreaterThan(lower + 2.2 - 1);
});

test('lines that meet in a point have one figure there', () => {
  expect(firstYear(90, 90, 50).labels.map(({ text }) => text)).toEqual(['90%', '50%']);
});

test('no two figures touch, however close the points', () => {
  const { labels } = firstYear(80, 81, 82, 83, 84);
  expect(labels.length).toBeGreaterThan(1);
  const gaps = labels.slice(1).map(({ y }, i) => y - (labels[i]?.y ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(8);
});
