import { expect, test } from 'vitest';
import type { ChartData } from '../../src/html/chart-data.ts';
import { chartXml } from '../../src/word/chart-xml.ts';
import { findAll, parseXml } from '../support/word-markup.ts';

const DATA: ChartData = {
  kind: 'bars',
  categories: ['1. Sarana & "prasarana"', '2. Pembinaan (tanpa target)'],
  series: [
    { name: 'Target', values: [1500000, 20] },
    { name: 'Realisasi', values: [750000.5, null] },
  ],
  unit: '',
};
/** What stands in an element of a name, wherever it is, one list an element. */
const texts = (xml: string, name: string): readonly string[][] =>
  xml
    .split(`<${name}>`)
    .slice(1)
    .map((part) => [...(part.split(`</${name}>`)[0] ?? '').matchAll(/<c:v>([^<]*)</g)].map(([, text = '']) => text));

test('holds categories, names and values, and where each stands in its workbook', () => {
  const xml = chartXml(DATA, 'Arial');
  const categories = ['1. Sarana &amp; &quot;prasarana&quot;', '2. Pembinaan (tanpa target)'];
  expect(texts(xml, 'c:cat')).toEqual([categories, categories]);
  expect(texts(xml, 'c:tx')).toEqual([['Target'], ['Realisasi']]);
  expect(texts(xml, 'c:val')).toEqual([['1500000', '20'], ['750000.5']]);
  expect([...xml.matchAll(/<c:f>([^<]*)</g)].map(([, place]) => place)).toEqual([
    'Data!$B$1',
    'Data!$A$2:$A$3',
    'Data!$B$2:$B$3',
    'Data!$C$1',
    'Data!$A$2:$A$3',
    'Data!$C$2:$C$3',
  ]);
});

test('one series has no legend; a sign stands behind each value', () => {
  const one = chartXml({ ...DATA, series: [{ name: 'Capaian', values: [100, 66.67] }], unit: '%' }, 'Arial');
  expect(one).not.toContain('c:legend>');
  expect(findAll(parseXml(one), 'c:numFmt').map(({ attributes }) => attributes.formatCode)).toContain('General"%"');
  expect(chartXml(DATA, 'Arial')).toContain('c:legend>');
});

test('lines over years: one a series, told apart by dashes and marks, names below, from zero', () => {
  const years = ['2022', '2023', '2024'];
  const lines = chartXml(
    {
      kind: 'lines',
      categories: years,
      series: [
        { name: '1. Sarana', values: [90, null, 100] },
        { name: '2. Rapat', values: [80.5, 85, 97.22] },
      ],
      unit: '%',
    },
    'Arial',
  );
  const chart = parseXml(lines);
  expect(findAll(chart, 'c:barChart')).toEqual([]);
  const series = findAll(findAll(chart, 'c:lineChart')[0] ?? chart, 'c:ser');
  expect(series.map((one) => findAll(one, 'a:prstDash').map(({ attributes }) => attributes.val))).toEqual([
    ['solid'],
    ['dash'],
  ]);
  expect(texts(lines, 'c:val')).toEqual([
    ['90', '100'],
    ['80.5', '85', '97.22'],
  ]);
  expect(texts(lines, 'c:cat')).toEqual([years, years]);
  expect(findAll(chart, 'c:legendPos')[0]?.attributes.val).toBe('b');
  const positions = findAll(chart, 'c:axPos').map(({ attributes }) => attributes.val);
  expect(positions).toEqual(['b', 'l']);
  expect(findAll(chart, 'c:min')[0]?.attributes.val).toBe('0');
});
