import { expect, test } from 'vitest';
import { readChartData } from '../../src/html/chart-data.ts';

test('what cannot be drawn is no data: nothing there, no JSON, values that do not match, no category', () => {
  const data = { kind: 'lines', categories: ['a'], series: [{ name: 's', values: [1] }], unit: '' };
  expect(readChartData(JSON.stringify(data))).toEqual(data);
  expect(readChartData(undefined)).toBeNull();
  expect(readChartData('{')).toBeNull();
  expect(readChartData('{}')).toBeNull();
  expect(readChartData(JSON.stringify({ ...data, kind: 'pie' }))).toBeNull();
  expect(readChartData(JSON.stringify({ ...data, series: [{ name: 's', values: [1, 2] }] }))).toBeNull();
  expect(readChartData(JSON.stringify({ ...data, categories: [], series: [] }))).toBeNull();
});
