import { expect, it } from 'vitest';
import { CONTINUED, continuedMark } from '../../src/html/continued.ts';
import { makeLargeYear } from '../support/large-year.ts';
import { renderReportHtml } from '../support/test-report.ts';

it('a name is marked where it goes on, a running number is not', () => {
  expect(continuedMark('Pembinaan Pasar Desa')).toBe(' (lanjutan)');
  expect(continuedMark('Élan')).toBe(' (lanjutan)');
  expect([continuedMark('12'), continuedMark('1.2'), continuedMark('')]).toEqual(['', '', '']);
});

it('the HTML holds each name whole: print and Word file part it, each for its own pages', async () => {
  const html = await renderReportHtml(makeLargeYear({ kegiatan: 2, sub: 40 }));
  expect(html.match(/rowspan="40"/g)?.length).toBeGreaterThan(1);
  expect(html).not.toContain(CONTINUED.trim());
});
