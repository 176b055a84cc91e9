import { describe, expect, it } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { computeEfisiensi } from '../../../src/domain/yearly/efisiensi.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { buildLkjipView } from '../../../src/report/build/yearly/build-lkjip-view.ts';
import { hasilJson } from '../../../src/report/hasil-json.ts';
import type { TableView } from '../../../src/report/tables/table-schema.ts';
import { PROSPERITY, readIkuBuku, SERVICE } from '../../support/iku-buku.ts';

const { data } = readIkuBuku();
const hasil = computeHasil(data);
const textsOf = (table: TableView | null | undefined): readonly Readonly<Record<string, string>>[] =>
  (table?.kelompok ?? []).flatMap((group) => group.baris.map((row) => row.teks));
const headingsOf = (table: TableView): readonly string[] =>
  table.kepala.flat().map(({ baris: lines }) => lines.join(' '));

describe('a quarterly report with Tingkat = sasaran', () => {
  const { bab1, bab2, bab3, bab4 } = buildReportView(hasil);

  it('measures the rows of IKU: 85 of 90, 80 of 80, 3 of 4', () => {
    const { tabel: table } = bab3.capaian;
    expect(headingsOf(table)).toContain('SASARAN');
    expect(headingsOf(table)).not.toContain('SUB KEGIATAN');
    expect(textsOf(table).map(({ subKegiatan, indikator, capaian }) => [subKegiatan, indikator, capaian])).toEqual([
      [SERVICE, 'Persentase surat yang dijawab', '94,44'],
      [SERVICE, 'Indeks kepuasan masyarakat', '100'],
      [PROSPERITY, 'Jumlah desa mandiri', '75'],
      // (94,444... + 100 + 75) / 3
      ['', '', '89,81'],
    ]);
  });

  it('analyses sasaran, each by its own mean: (94,444... + 100) / 2', () => {
    const [first, second] = bab3.analisis.kegiatan;
    expect([first?.judul, second?.judul]).toEqual([`1. Sasaran ${SERVICE}`, `2. Sasaran ${PROSPERITY}`]);
    expect(first?.kalimat).toBe(
      'Sasaran ini diukur dengan 2 (dua) indikator kinerja utama, dengan rata-rata capaian pada Triwulan II sebesar 97,22% (Sangat Baik).',
    );
    expect(first?.subKegiatan.map((one) => one.nama)).toEqual(['Indikator Kinerja Utama']);
    expect(JSON.stringify(bab3)).not.toContain('sub kegiatan ini');
  });

  it('prints a text of Narasi on a sasaran, and one on a sub kegiatan below its kegiatan', () => {
    expect(bab3.analisis.kegiatan[1]?.subKegiatan[0]?.narasi).toContain('Target 4 Desa dengan realisasi 3 Desa.');
    expect(bab3.analisis.kegiatan).toHaveLength(2);
    const told = readIkuBuku({
      'Narasi!B3': 'Analisis',
      'Narasi!C3': 'Peningkatan Partisipasi Masyarakat',
      'Narasi!D3': 'Musyawarah dihadiri semua desa.',
    });
    const { analisis } = buildReportView(computeHasil(told.data)).bab3;
    expect(analisis.kegiatan.map((one) => one.judul)).toEqual([
      '1. Kegiatan Koordinasi Pemberdayaan Desa',
      `2. Sasaran ${SERVICE}`,
      `3. Sasaran ${PROSPERITY}`,
    ]);
    expect(JSON.stringify(analisis.kegiatan[0])).toContain('Musyawarah dihadiri semua desa.');
  });

  it('leaves programs, the Perjanjian Kinerja and money as they are', () => {
    expect(bab1.gambaran?.kegiatan).toHaveLength(2);
    expect(textsOf(bab2.perjanjian.tabel)).toHaveLength(3);
    expect(headingsOf(bab4.realisasi.tabel)).toContain('SUB KEGIATAN');
    expect(hasil.keuanganSummary.pagu.toFixed()).toBe('107244500');
  });

  it('compares with the quarter before by the same rows: 88 of 90, 75 of 70, 2 of 2', () => {
    // (97,777... + 107,142... + 100) / 3
    expect(hasil.comparison?.kinerja?.toFixed(4)).toBe('101.6402');
  });

  it('has its level in the JSON', () => {
    expect(hasilJson(hasil)).toMatchObject({
      identitas: { tingkat: 'sasaran' },
      kinerja: { baris: [{ subKegiatan: SERVICE, kegiatan: SERVICE }, {}, { capaian: '75' }] },
    });
  });
});

describe('a report without Tingkat', () => {
  it('is of sub kegiatan, though there is a sheet IKU', () => {
    const { bab3 } = buildReportView(computeHasil(readIkuBuku({ 'Identitas!B14': null, 'Narasi!C2': null }).data));
    expect(headingsOf(bab3.capaian.tabel)).toContain('SUB KEGIATAN');
    expect(textsOf(bab3.capaian.tabel)).toHaveLength(4);
  });
});

describe('a yearly report with Tingkat = sasaran', () => {
  const year = computeHasil({
    ...data,
    triwulan: 4,
    isYearly: true,
    pengaturan: { ...data.pengaturan, efficiency: 'selisih' },
  });
  const { bab2, bab3 } = buildLkjipView(year);

  it('has the IKU in BAB II, before the Perjanjian Kinerja', () => {
    expect(bab2.iku?.judul).toBe('A. Indikator Kinerja Utama');
    expect(bab2.perjanjian?.judul).toBe('B. Perjanjian Kinerja');
    expect(textsOf(bab2.iku?.tabel)).toMatchObject([
      { sasaran: SERVICE, indikator: 'Persentase surat yang dijawab', satuan: '%', target: '90' },
      { indikator: 'Indeks kepuasan masyarakat', satuan: 'Indeks', target: '80' },
      { sasaran: PROSPERITY, indikator: 'Jumlah desa mandiri', satuan: 'Desa', target: '12' },
    ]);
  });

  it('has sasaran in Table 3.1: 85 of 90, 80 of 80, 2 + 3 of 12', () => {
    const { tabel: table } = bab3.capaian.targetDanRealisasi;
    expect(table === null ? [] : headingsOf(table)).toContain('SASARAN');
    expect(textsOf(table).map(({ capaian }) => capaian)).toEqual(['94,44', '100', '41,67', '78,7']);
  });

  it('weighs each sasaran against the money of the sub kegiatan that support it', () => {
    // 10.893.500 of 10.893.500; 28.434.330 + 5.670.000 of 85.880.500 + 10.470.500
    const { rows } = computeEfisiensi(year, 'selisih');
    expect(rows.map(({ subKegiatan, pagu, spent }) => [subKegiatan, pagu?.toFixed(), spent.toFixed()])).toEqual([
      [SERVICE, '10893500', '10893500'],
      [PROSPERITY, '96351000', '34104330'],
    ]);
    // 97,22 - 100 and 41,67 - 35,40
    expect(rows.map(({ result }) => result.value?.toFixed())).toEqual(['-2.78', '6.27']);
    expect(textsOf(bab3.capaian.efisiensi?.tabel)[0]).toMatchObject({ subKegiatan: SERVICE });
  });

  it('names in Table 3.8 which sasaran and indikator each sub kegiatan supports, and whether, as it is written', () => {
    const rows = textsOf(bab3.capaian.penunjang?.tabel);
    expect(rows.map((row) => [row.sasaran, row.indikator, row.menunjang])).toEqual([
      [SERVICE, 'Persentase surat yang dijawab; Indeks kepuasan masyarakat', 'Menunjang'],
      [PROSPERITY, 'Jumlah desa mandiri', 'Kurang menunjang'],
      [PROSPERITY, 'Jumlah desa mandiri', '-'],
    ]);
  });
});
