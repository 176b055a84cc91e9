import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { headingWidth } from '../../../src/report/page/heading-width.ts';
import { FONT_FAMILIES } from '../../../src/report/page/page-style.ts';
import { makeLargeData } from '../../support/large-data.ts';

const WORDS =
  'NO KEGIATAN SUB INDIKATOR KINERJA TARGET TAHUNAN SATUAN REALISASI CAPAIAN ANGGARAN KETERANGAN SERAPAN SISA PREDIKAT (Rp) (%)';

test.each(Object.entries(FONT_FAMILIES))(
  '%s: a heading word is never wider than its estimate, and little narrower',
  (font, file) => {
    const path = join(import.meta.dirname, `../../../templates/fonts/garis-${file}.json`);
    const faces: Record<string, Record<string, [number]>> = JSON.parse(readFileSync(path, 'utf8'));
    const bold = faces.tebal ?? {};
    for (const word of WORDS.split(' ')) {
      const actual = ([...word].reduce((n, c) => n + (bold[c]?.[0] ?? Number.NaN), 0) / 1000) * 9.2 * (25.4 / 72);
      const estimate = headingWidth(word, 10, font as keyof typeof FONT_FAMILIES) * 1.02;
      expect(estimate, word).toBeGreaterThanOrEqual(actual);
      expect(estimate, word).toBeLessThan(actual * 1.3);
    }
  },
);

test('the tables of money and of the PK are set in 10 points, names with at least a quarter of the width', () => {
  const v = buildReportView(computeHasil(makeLargeData({ kegiatan: 2, sub: 3 })));
  for (const t of [v.bab2.perjanjian.tabel, v.bab3.capaian.tabel, v.bab4.realisasi.tabel, v.bab4.serapan.tabel]) {
    expect([t.nomor, t.ukuran]).toEqual([t.nomor, '10']);
    expect(Math.max(...t.kolom.map((k) => Number.parseFloat(k.lebar))), t.nomor).toBeGreaterThan(25);
  }
});
