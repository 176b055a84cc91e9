import { expect, it } from 'vitest';
import { expectedPages, timesOfPages } from '../../src/print/expected-pages.ts';

it('goes by the markup, whatever the pictures in it weigh', () => {
  const row = '<tr><td>Jumlah laporan</td><td>12</td></tr>';
  const rows = row.repeat(1000);
  expect(expectedPages(rows)).toBe(Math.ceil((row.length * 1000) / 2500));
  expect(expectedPages(`${rows}<img src="data:image/jpeg;base64,${'A'.repeat(1_000_000)}">`)).toBe(expectedPages(rows));
});

it('gives a report of up to sixty pages --timeout once, and one of six hundred ten times', () => {
  expect([1, 14, 60, 150, 600].map(timesOfPages)).toEqual([1, 1, 1, 2.5, 10]);
});
