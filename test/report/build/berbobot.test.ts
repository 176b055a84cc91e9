import { describe, expect, it } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { hasilJson } from '../../../src/report/hasil-json.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';

// Capaian of Triwulan II: none, 100 and 3 of 7 = 42,857...; weights 20, 50, 30: (5.000 + 1.285,71...) / 80 = 78,571...
const WEIGHTS = ['20', '50', '30'];
const [first, second, third] = REFERENCE_DATA.rencana;
if (first === undefined || second === undefined || third === undefined) throw new Error('no rows');
const HASIL = computeHasil({
  ...REFERENCE_DATA,
  pk: REFERENCE_DATA.pk.map((row, i) => ({ ...row, bobot: toAngka(WEIGHTS[i] ?? '') })),
  rencana: [
    first,
    second,
    { ...third, triwulan: { ...third.triwulan, 2: { ...third.triwulan[2], realisasi: toAngka(3) } } },
  ],
});

describe('a report with BOBOT', () => {
  const { bab2, bab3 } = buildReportView(HASIL);
  const bobotOf = (table: object): string[] =>
    [...JSON.stringify(table).matchAll(/"bobot":"(\d*)"/g)].map((m) => m[1] ?? '');

  it('prints the weights in both tables, and the weighted mean', () => {
    expect(bobotOf(bab2.perjanjian.tabel)).toEqual(WEIGHTS);
    expect(bobotOf(bab3.capaian.tabel).slice(0, 3)).toEqual(WEIGHTS);
    const last = bab3.capaian.tabel.kelompok.at(-1)?.baris.at(-1);
    expect([last?.label, last?.teks.capaian]).toEqual(['Rata-rata Berbobot Capaian Kinerja', '78,57']);
  });

  it('says under the table which mean it is and over which weights', () => {
    expect(bab3.capaian.catatan).toContain(
      'Rata-rata capaian kinerja adalah rata-rata berbobot menurut Perjanjian Kinerja: jumlah capaian dikalikan bobot, dibagi jumlah bobot indikator yang mempunyai capaian, yaitu 80 dari 100.',
    );
    expect(bab3.capaian.kalimat.join(' ')).toContain(
      'Rata-rata berbobot capaian kinerja pada Triwulan II sebesar 78,57%',
    );
  });

  it('gives weights and method in the JSON', () => {
    expect(hasilJson(HASIL)).toMatchObject({
      kinerja: { metodeRataRata: 'berbobot', rataRata: '78.5714285714', baris: [{ bobot: '20' }, { bobot: '50' }, {}] },
    });
    expect(hasilJson(computeHasil(REFERENCE_DATA))).toMatchObject({ kinerja: { metodeRataRata: 'biasa' } });
  });
});
