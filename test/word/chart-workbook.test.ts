import { expect, test } from 'vitest';
import { chartWorkbook } from '../../src/word/chart-workbook.ts';
import { readXlsx } from '../../src/xlsx/read/read-xlsx.ts';

test('is a workbook with the figures where the chart looks for them, of the same bytes each time', () => {
  const data = {
    kind: 'bars' as const,
    categories: ['Satu & <dua>', 'Tiga'],
    series: [
      { name: 'Target', values: [1.5, 20] },
      { name: 'Realisasi', values: [null, -3] },
    ],
    unit: '' as const,
  };
  const bytes = chartWorkbook(data);
  const { value, findings } = readXlsx(bytes);
  expect(findings).toEqual([]);
  const sheet = value?.sheets[0];
  expect(sheet?.name).toBe('Data');
  const cells = [...(sheet?.rows ?? [])].map(([row, cellsOf]) => [
    row,
    [...cellsOf].map(([column, cell]) => [column, JSON.stringify(cell.value)]),
  ]);
  const text = JSON.stringify(cells);
  for (const part of ['Target', 'Realisasi', 'Satu & <dua>', 'Tiga', '1.5', '20', '-3']) expect(text).toContain(part);
  expect(cells.map(([, columns]) => (columns as unknown[]).length)).toEqual([2, 2, 3]);
  expect(chartWorkbook(data).equals(bytes)).toBe(true);
});
