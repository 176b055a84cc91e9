import { expect, test } from 'vitest';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { renderReportHtml } from '../../support/test-report.ts';

test('the two figures of BAB V have their predikat: 100 and 127,88 are Sangat Baik', async () => {
  const html = await renderReportHtml(REFERENCE_DATA);
  const [, box = ''] = html.split('<table class="ringkasan">');
  const text = (box.split('</table>')[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(text.trim()).toBe('RATA-RATA CAPAIAN KINERJA CAPAIAN KEUANGAN 100% Sangat Baik 127,88% Sangat Baik');
});
