import { describe, expect, test } from 'vitest';
import { round, toAngka, toDecimalText } from '../../src/domain/angka.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { KeuanganRow, KinerjaData, RencanaRow } from '../../src/domain/kinerja-data.ts';
import type { Pengaturan } from '../../src/domain/pengaturan.ts';
import { K1, K2, keuangan, pk, REFERENCE_DATA, rencana } from '../support/reference-data.ts';

const formatPercent = (n: { toFixed(): string } | null): string =>
  n === null ? '-' : toDecimalText(toAngka(n.toFixed()), 2);

function computeWith(data: Partial<KinerjaData>, changes: Partial<Pengaturan> = {}) {
  return computeHasil({
    ...REFERENCE_DATA,
    ...data,
    pengaturan: { ...REFERENCE_DATA.pengaturan, ...changes },
  });
}

describe('the reference report, Triwulan II', () => {
  const hasil = computeHasil(REFERENCE_DATA);

  test('kinerja: nihil, 100 and 100; mean 100, Sangat Baik', () => {
    expect(hasil.kinerja.map((b) => formatPercent(b.main.capaian))).toEqual(['-', '100', '100']);
    expect(hasil.kinerja.map((b) => b.jenis)).toEqual(['akumulatif', 'akumulatif', 'tetap']);
    expect([formatPercent(hasil.kinerjaSummary.rataRata), hasil.kinerjaSummary.predikat]).toEqual([
      '100',
      'Sangat Baik',
    ]);
  });

  test('keuangan: targets 19.180.750, realisasi 24.528.830, 117,59 and 115,93, total 127,88, mean 116,76', () => {
    const r = hasil.keuanganSummary;
    expect([r.target.toFixed(), r.realisasi.toFixed()]).toEqual(['19180750', '24528830']);
    expect(hasil.keuangan.map((b) => formatPercent(b.main.capaian))).toEqual(['-', '117.59', '115.93']);
    expect(hasil.keuangan[1]?.main.capaian?.toFixed(6, 1)).toBe('117.593765');
    expect(hasil.keuangan[2]?.main.capaian?.toFixed(6, 1)).toBe('115.931151');
    expect([formatPercent(r.capaian), formatPercent(r.totalRatio), formatPercent(r.rowRataRata), r.method]).toEqual([
      '127.88',
      '127.88',
      '116.76',
      'total',
    ]);
    expect(r.totalRatio?.toFixed(6, 1)).toBe('127.882538');
    expect(r.predikat).toBe('Sangat Baik');
  });

  test('serapan s.d. Triwulan II: 44.997.830 of 107.244.500 is 41,96', () => {
    const r = hasil.keuanganSummary;
    expect([r.realisasiSampaiDengan.toFixed(), r.pagu.toFixed()]).toEqual(['44997830', '107244500']);
    expect(formatPercent(r.serapan)).toBe('41.96');
    expect(hasil.keuangan[1]?.realisasiSampaiDengan.toFixed()).toBe('28434330');
  });

  test('mixed satuan: no sum of indikator; of money always', () => {
    expect(hasil.kinerjaSummary.jumlah).toEqual({ annualTarget: null, target: null, realisasi: null });
  });

  test('money without a target stays in the totals and out of the mean', () => {
    expect(hasil.keuangan[0]?.main.realisasi?.toFixed()).toBe('2015000');
    // (24.528.830 - 2.015.000) / 19.180.750 would be 117,38
    expect(formatPercent(hasil.keuanganSummary.totalRatio)).toBe('127.88');
  });

  test('kegiatan level, in the order of PK: the same rules over its own rows', () => {
    expect(hasil.kegiatan.map((k) => k.kegiatan)).toEqual([K1, K2]);
    const [first, second] = hasil.kegiatan;
    // (2.015.000 + 19.617.580) / 16.682.500
    expect(formatPercent(first?.keuanganSummary.capaian ?? null)).toBe('129.67');
    expect(formatPercent(first?.keuanganSummary.rowRataRata ?? null)).toBe('117.59');
    expect(formatPercent(second?.keuanganSummary.capaian ?? null)).toBe('115.93');
    expect(formatPercent(first?.kinerjaSummary.rataRata ?? null)).toBe('100');
    // (8.878.500 + 2.015.000 + 8.816.750 + 19.617.580) / (10.893.500 + 85.880.500)
    expect(formatPercent(first?.keuanganSummary.serapan ?? null)).toBe('40.64');
  });

  test('basis sampai dengan: s.d. figures, and the others stay at hand', () => {
    const sd = computeWith({}, { basis: 'sampai dengan' });
    const r = sd.keuanganSummary;
    // targets 10.893.500 + (8.816.750 + 16.682.500) + (2.773.750 + 2.498.250)
    expect([r.target.toFixed(), r.realisasi.toFixed()]).toEqual(['41664750', '44997830']);
    expect(formatPercent(r.capaian)).toBe('108');
    expect(formatPercent(sd.triwulanKeuanganSummary.capaian)).toBe('127.88');
    // 5 of 5, 3 + 3 of 3 + 3, 7 of 7
    expect(sd.kinerja.map((b) => formatPercent(b.main.capaian))).toEqual(['100', '100', '100']);
    expect(formatPercent(r.serapan)).toBe('41.96');
  });

  test('Ringkasan Keuangan = rata-rata names its method', () => {
    const r = computeWith({}, { keuanganSummary: 'rata-rata' }).keuanganSummary;
    expect([formatPercent(r.capaian), r.method]).toEqual(['116.76', 'rata-rata']);
  });

  test('Batas Capaian: before the mean, never on the ratio of totals', () => {
    const r = computeWith({}, { batasCapaian: toAngka(116) }).keuanganSummary;
    // min(117,593766; 116) and 115,931151: mean 115,965575...
    expect([formatPercent(r.rowRataRata), formatPercent(r.totalRatio)]).toEqual(['115.97', '127.88']);
  });

  test('Jumlah Beda Satuan = ya adds all the same', () => {
    const { jumlah } = computeWith({}, { sumMixedSatuan: true }).kinerjaSummary;
    // 5 + 12 + 7; nihil + 3 + 7
    expect([jumlah.annualTarget, jumlah.target, jumlah.realisasi].map((n) => n?.toFixed())).toEqual(['24', '10', '10']);
  });
});

const makeNames = (subKegiatan: string, satuan = 'Laporan') => ({
  kegiatan: K1,
  subKegiatan,
  indikator: `Jumlah ${subKegiatan}`,
  satuan,
});
const FOUR_BLANKS = ['', '', '', ''] as const;

function makeRow(subKegiatan: string, target: string | number, realisasi: string | number, satuan = 'Laporan') {
  return rencana(makeNames(subKegiatan, satuan), 12, [target, '', '', ''], [realisasi, '', '', ''], FOUR_BLANKS);
}

describe('summary of kinerja', () => {
  const computeMean = (rows: readonly RencanaRow[], changes: Partial<Pengaturan> = {}) =>
    computeWith({ triwulan: 1, pk: [], keuangan: [], rencana: rows }, changes).kinerjaSummary;

  test('rows without a target are not in the mean; not reported and none count as 0', () => {
    const r = computeMean([
      makeRow('A', 4, 4),
      makeRow('B', '-', 3),
      makeRow('C', '', ''),
      makeRow('D', 4, ''),
      makeRow('E', 4, '-'),
    ]);
    // A 100, D 0, E 0
    expect(formatPercent(r.rataRata)).toBe('33.33');
    expect(r.predikat).toBe('Sangat Kurang');
  });

  test('no row with a capaian: no mean and no predikat', () => {
    const r = computeMean([makeRow('A', '-', '-'), makeRow('B', 0, 2)]);
    expect([r.rataRata, r.predikat]).toEqual([null, null]);
  });

  test('one satuan, spelt alike or not at all: sums; nihil adds nothing', () => {
    const r = computeMean([makeRow('A', 4, 3), makeRow('B', 5, '-', 'LAPORAN '), makeRow('C', 1, 1, '')]);
    expect([r.jumlah.target?.toFixed(), r.jumlah.realisasi?.toFixed()]).toEqual(['10', '4']);
  });

  test('percent is a satuan of its own: nothing to add to Laporan', () => {
    const r = computeMean([makeRow('A', 4, 3), makeRow('B', 50, 45, '%')]);
    expect([r.jumlah.target, r.jumlah.realisasi]).toEqual([null, null]);
    expect(computeMean([makeRow('A', 4, 3, 'Persen'), makeRow('B', 5, 5, '%')]).jumlah.target?.toFixed()).toBe('9');
  });

  test('a column that states nothing has no sum', () => {
    expect(computeMean([makeRow('A', 4, ''), makeRow('B', 4, '-')]).jumlah.realisasi).toBeNull();
  });

  test('the mean is of unrounded figures: 90,995 is printed 91 and is Sangat Baik', () => {
    const r = computeMean([makeRow('A', 1000, 909.9), makeRow('B', 1000, 910)]);
    expect(r.rataRata?.toFixed()).toBe('90.995');
    expect(round(r.rataRata ?? toAngka(0), 2).toFixed()).toBe('91');
    expect(r.predikat).toBe('Sangat Baik');
    expect(computeMean([makeRow('A', 1000, 909.9), makeRow('B', 1000, 910)], { percentDecimals: 3 }).predikat).toBe(
      'Baik',
    );
  });

  test('Batas Capaian before the mean', () => {
    const rows = [makeRow('A', 4, 8), makeRow('B', 4, 2)];
    expect(formatPercent(computeMean(rows).rataRata)).toBe('125');
    expect(formatPercent(computeMean(rows, { batasCapaian: toAngka(100) }).rataRata)).toBe('75');
    expect(formatPercent(computeMean(rows, { batasCapaian: toAngka(120) }).rataRata)).toBe('85');
  });
});

describe('summary of keuangan', () => {
  const keuanganOnly = (rows: readonly KeuanganRow[], changes: Partial<KinerjaData> = {}) =>
    computeWith({ pk: [], rencana: [], keuangan: rows, ...changes }).keuanganSummary;

  test('money is akumulatif, whatever the figures look like', () => {
    const r = computeHasil({
      ...REFERENCE_DATA,
      pk: [],
      rencana: [],
      keuangan: [keuangan('A', 40, [10, 10, 10, 10], [10, 10, '', ''])],
      pengaturan: { ...REFERENCE_DATA.pengaturan, basis: 'sampai dengan' },
    }).keuanganSummary;
    expect([r.target.toFixed(), r.realisasi.toFixed(), formatPercent(r.capaian)]).toEqual(['20', '20', '100']);
  });

  test('not reported counts 0 in the mean, no target is left out, and both are 0 in the sums', () => {
    const r = keuanganOnly([
      keuangan('A', 100, ['', 40, '', ''], ['', 30, '', '']),
      keuangan('B', 100, ['', 40, '', ''], ['', '', '', '']),
      keuangan('C', 100, ['', '-', '', ''], ['', 10, '', '']),
    ]);
    expect([r.target.toFixed(), r.realisasi.toFixed()]).toEqual(['80', '40']);
    // mean of 75 and 0; 40 of 80
    expect([formatPercent(r.rowRataRata), formatPercent(r.totalRatio)]).toEqual(['37.5', '50']);
  });

  test('no target at all: no capaian; no pagu: no serapan; sums are 0', () => {
    const r = keuanganOnly([keuangan('A', '', ['', '', '', ''], ['', '', '', ''])]);
    expect([r.capaian, r.predikat, r.serapan]).toEqual([null, null, null]);
    expect([r.pagu, r.target, r.realisasi, r.realisasiSampaiDengan].map((n) => n.toFixed())).toEqual([
      '0',
      '0',
      '0',
      '0',
    ]);
  });

  test('serapan goes by quarters 1..q and not by later ones', () => {
    const r = keuanganOnly([keuangan('A', 200, [50, 50, 50, 50], [20, '-', 90, 40])], { triwulan: 3 });
    expect(formatPercent(r.serapan)).toBe('55');
  });
});

describe('rows are joined with PK', () => {
  test('satuan, kegiatan and the year come from PK where Rencana Aksi is silent', () => {
    const p = pk(makeNames('Rapat'), 4, 100);
    const r = rencana(
      { ...makeNames('RAPAT.'), kegiatan: '', satuan: '' },
      '',
      [4, 4, 4, 4],
      [4, '', '', ''],
      FOUR_BLANKS,
    );
    const [hasil] = computeWith({
      triwulan: 1,
      pk: [p],
      rencana: [{ ...r, indikator: 'jumlah  rapat' }],
      keuangan: [],
    }).kinerja;
    expect([hasil?.satuan, hasil?.kegiatan, hasil?.annualTarget?.toFixed(), hasil?.jenis]).toEqual([
      'Laporan',
      K1,
      '4',
      'tetap',
    ]);
  });

  test('by KODE when both have one, whatever the name', () => {
    const p = {
      ...pk(makeNames('Rapat'), 4, 100),
      kode: '7.01.03.2.01.0001',
      kegiatan: 'Kegiatan lewat kode',
    };
    const keuanganOnly = {
      ...keuangan('Rapat koordinasi', 100, [1, 1, 1, 1], [1, 1, '', '']),
      kode: '7.01.03.2.01.0001.',
    };
    expect(computeWith({ pk: [p], rencana: [], keuangan: [keuanganOnly] }).keuangan[0]?.kegiatan).toBe(
      'Kegiatan lewat kode',
    );
  });
});
