import { describe, expect, test } from 'vitest';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { makeLargeData } from '../../support/large-data.ts';
import { makeLargeYear } from '../../support/large-year.ts';
import { sampled } from '../../support/random-runs.ts';
import { renderReportHtml } from '../../support/test-report.ts';

/** The sections that lie, up to their first table; print and Word turn the page with each. */
async function beforeTables(data: KinerjaData): Promise<readonly string[]> {
  const html = (await renderReportHtml(data)).replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '');
  return [...html.matchAll(/<(section|div) class="lanskap[^"]*">([\s\S]*?)<\/\1>/g)].flatMap(([, , inner = '']) =>
    inner.includes('<table') ? [inner.slice(0, inner.indexOf('<table'))] : [],
  );
}

describe('a table that lies', () => {
  test.each(sampled([1, 2, 6, 12, 20], 4))(
    'brings its heading and its sentence onto its page: %i sub kegiatan',
    async (sub) => {
      const data = makeLargeData({ kegiatan: 1, sub });
      const found = await beforeTables({ ...data, pengaturan: { ...data.pengaturan, views: 'keduanya' } });
      expect(found.length).toBeGreaterThan(0);
      for (const before of found) expect(before).toMatch(/<h2[^>]*>[\s\S]*<p>[^<]*Tabel/);
    },
  );

  test.each(sampled([1, 2, 6, 12], 4))(
    'of the quarters, in the yearly report, has a heading and a sentence of its own: %i sub kegiatan',
    async (sub) => {
      const html = await renderReportHtml(makeLargeYear({ kegiatan: 1, sub }, { isYearly: true }));
      const [, before = ''] =
        /<section class="[^"]*">((?:(?!<section)[\s\S])*?)<p class="judul-tabel" id="tabel-3-2">/.exec(html) ?? [];
      const own = before.slice(before.lastIndexOf('<h'));
      expect(own).toMatch(/^<h4 id="[^"]+">Capaian Kinerja Tiap Triwulan<\/h4>\s*<p>[^<]*Tabel.3\.2\.<\/p>\s*$/);
    },
  );
});
