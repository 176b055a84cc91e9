import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { buildReportView } from '../../src/report/build/build-report-view.ts';
import { lebarJudul } from '../../src/report/page/heading-width.ts';
import { KELUARGA_HURUF } from '../../src/report/page/page-style.ts';
import { dataBesar } from '../support/data-besar.ts';

const KATA =
  'NO KEGIATAN SUB INDIKATOR KINERJA TARGET TAHUNAN SATUAN REALISASI CAPAIAN ANGGARAN KETERANGAN SERAPAN SISA PREDIKAT (Rp) (%)';

test.each(Object.entries(KELUARGA_HURUF))(
  '%s: a heading word is never wider than its estimate, and little narrower',
  (huruf, berkas) => {
    const path = join(import.meta.dirname, `../../templates/fonts/garis-${berkas}.json`);
    const { tebal } = JSON.parse(readFileSync(path, 'utf8')) as { tebal: Record<string, [number]> };
    for (const kata of KATA.split(' ')) {
      const nyata =
        ([...kata].reduce((n, c) => n + (tebal[c]?.[0] ?? Number.NaN), 0) / 1000) * 9.2 * (25.4 / 72);
      const taksir = lebarJudul(kata, 10, huruf as keyof typeof KELUARGA_HURUF) * 1.02;
      expect(taksir, kata).toBeGreaterThanOrEqual(nyata);
      expect(taksir, kata).toBeLessThan(nyata * 1.3);
    }
  },
);

test('the tables of money and of the PK are set in 10 points, names with at least a quarter of the width', () => {
  const v = buildReportView(computeHasil(dataBesar({ kegiatan: 2, sub: 3 })));
  for (const t of [
    v.bab2.perjanjian.tabel,
    v.bab3.capaian.tabel,
    v.bab4.realisasi.tabel,
    v.bab4.serapan.tabel,
  ]) {
    expect([t.nomor, t.ukuran]).toEqual([t.nomor, '10']);
    expect(Math.max(...t.kolom.map((k) => Number.parseFloat(k.lebar))), t.nomor).toBeGreaterThan(25);
  }
});
