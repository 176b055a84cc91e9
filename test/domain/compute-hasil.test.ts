import { describe, expect, test } from 'vitest';
import { angka, bulatkan, teksDesimal } from '../../src/domain/angka.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { BarisKeuangan, BarisRencana, DataKinerja } from '../../src/domain/kinerja-data.ts';
import type { Pengaturan } from '../../src/domain/pengaturan.ts';
import { DATA_ACUAN, K1, K2, keuangan, pk, rencana } from '../support/data-acuan.ts';

const persen = (n: { toFixed(): string } | null): string =>
  n === null ? '-' : teksDesimal(angka(n.toFixed()), 2);

function dengan(data: Partial<DataKinerja>, lain: Partial<Pengaturan> = {}) {
  return computeHasil({ ...DATA_ACUAN, ...data, pengaturan: { ...DATA_ACUAN.pengaturan, ...lain } });
}

describe('the reference report, Triwulan II', () => {
  const hasil = computeHasil(DATA_ACUAN);

  test('kinerja: nihil, 100 and 100; mean 100, Sangat Baik', () => {
    expect(hasil.kinerja.map((b) => persen(b.utama.capaian))).toEqual(['-', '100', '100']);
    expect(hasil.kinerja.map((b) => b.jenis)).toEqual(['akumulatif', 'akumulatif', 'tetap']);
    expect([persen(hasil.ringkasanKinerja.rataRata), hasil.ringkasanKinerja.predikat]).toEqual([
      '100',
      'Sangat Baik',
    ]);
  });

  test('keuangan: targets 19.180.750, realisasi 24.528.830, 117,59 and 115,93, total 127,88, mean 116,76', () => {
    const r = hasil.ringkasanKeuangan;
    expect([r.target.toFixed(), r.realisasi.toFixed()]).toEqual(['19180750', '24528830']);
    expect(hasil.keuangan.map((b) => persen(b.utama.capaian))).toEqual(['-', '117.59', '115.93']);
    expect(hasil.keuangan[1]?.utama.capaian?.toFixed(6, 1)).toBe('117.593765');
    expect(hasil.keuangan[2]?.utama.capaian?.toFixed(6, 1)).toBe('115.931151');
    expect([persen(r.capaian), persen(r.rasioTotal), persen(r.rataRataBaris), r.metode]).toEqual([
      '127.88',
      '127.88',
      '116.76',
      'total',
    ]);
    expect(r.rasioTotal?.toFixed(6, 1)).toBe('127.882538');
    expect(r.predikat).toBe('Sangat Baik');
  });

  test('serapan s.d. Triwulan II: 44.997.830 of 107.244.500 is 41,96', () => {
    const r = hasil.ringkasanKeuangan;
    expect([r.realisasiSampaiDengan.toFixed(), r.pagu.toFixed()]).toEqual(['44997830', '107244500']);
    expect(persen(r.serapan)).toBe('41.96');
    expect(hasil.keuangan[1]?.realisasiSampaiDengan.toFixed()).toBe('28434330');
  });

  test('mixed satuan: no sum of indikator; of money always', () => {
    expect(hasil.ringkasanKinerja.jumlah).toEqual({ targetTahunan: null, target: null, realisasi: null });
  });

  test('money without a target stays in the totals and out of the mean', () => {
    expect(hasil.keuangan[0]?.utama.realisasi?.toFixed()).toBe('2015000');
    // (24.528.830 - 2.015.000) / 19.180.750 would be 117,38
    expect(persen(hasil.ringkasanKeuangan.rasioTotal)).toBe('127.88');
  });

  test('kegiatan level, in the order of PK: the same rules over its own rows', () => {
    expect(hasil.kegiatan.map((k) => k.kegiatan)).toEqual([K1, K2]);
    const [satu, dua] = hasil.kegiatan;
    // (2.015.000 + 19.617.580) / 16.682.500
    expect(persen(satu?.ringkasanKeuangan.capaian ?? null)).toBe('129.67');
    expect(persen(satu?.ringkasanKeuangan.rataRataBaris ?? null)).toBe('117.59');
    expect(persen(dua?.ringkasanKeuangan.capaian ?? null)).toBe('115.93');
    expect(persen(satu?.ringkasanKinerja.rataRata ?? null)).toBe('100');
    // (8.878.500 + 2.015.000 + 8.816.750 + 19.617.580) / (10.893.500 + 85.880.500)
    expect(persen(satu?.ringkasanKeuangan.serapan ?? null)).toBe('40.64');
  });

  test('basis sampai dengan: s.d. figures, and the others stay at hand', () => {
    const sd = dengan({}, { basis: 'sampai dengan' });
    const r = sd.ringkasanKeuangan;
    // targets 10.893.500 + (8.816.750 + 16.682.500) + (2.773.750 + 2.498.250)
    expect([r.target.toFixed(), r.realisasi.toFixed()]).toEqual(['41664750', '44997830']);
    expect(persen(r.capaian)).toBe('108');
    expect(persen(sd.ringkasanKeuanganTriwulan.capaian)).toBe('127.88');
    // 5 of 5, 3 + 3 of 3 + 3, 7 of 7
    expect(sd.kinerja.map((b) => persen(b.utama.capaian))).toEqual(['100', '100', '100']);
    expect(persen(r.serapan)).toBe('41.96');
  });

  test('Ringkasan Keuangan = rata-rata names its method', () => {
    const r = dengan({}, { ringkasanKeuangan: 'rata-rata' }).ringkasanKeuangan;
    expect([persen(r.capaian), r.metode]).toEqual(['116.76', 'rata-rata']);
  });

  test('Batas Capaian: before the mean, never on the ratio of totals', () => {
    const r = dengan({}, { batasCapaian: angka(116) }).ringkasanKeuangan;
    // min(117,593766; 116) and 115,931151: mean 115,965575...
    expect([persen(r.rataRataBaris), persen(r.rasioTotal)]).toEqual(['115.97', '127.88']);
  });

  test('Jumlah Beda Satuan = ya adds all the same', () => {
    const { jumlah } = dengan({}, { jumlahBedaSatuan: true }).ringkasanKinerja;
    // 5 + 12 + 7; nihil + 3 + 7
    expect([jumlah.targetTahunan, jumlah.target, jumlah.realisasi].map((n) => n?.toFixed())).toEqual([
      '24',
      '10',
      '10',
    ]);
  });
});

const nama = (subKegiatan: string, satuan = 'Laporan') => ({
  kegiatan: K1,
  subKegiatan,
  indikator: `Jumlah ${subKegiatan}`,
  satuan,
});
const KOSONG4 = ['', '', '', ''] as const;

function baris(subKegiatan: string, target: string | number, realisasi: string | number, satuan = 'Laporan') {
  return rencana(nama(subKegiatan, satuan), 12, [target, '', '', ''], [realisasi, '', '', ''], KOSONG4);
}

describe('summary of kinerja', () => {
  const rata = (rows: readonly BarisRencana[], lain: Partial<Pengaturan> = {}) =>
    dengan({ triwulan: 1, pk: [], keuangan: [], rencana: rows }, lain).ringkasanKinerja;

  test('rows without a target are not in the mean; not reported and none count as 0', () => {
    const r = rata([
      baris('A', 4, 4),
      baris('B', '-', 3),
      baris('C', '', ''),
      baris('D', 4, ''),
      baris('E', 4, '-'),
    ]);
    // A 100, D 0, E 0
    expect(persen(r.rataRata)).toBe('33.33');
    expect(r.predikat).toBe('Sangat Kurang');
  });

  test('no row with a capaian: no mean and no predikat', () => {
    const r = rata([baris('A', '-', '-'), baris('B', 0, 2)]);
    expect([r.rataRata, r.predikat]).toEqual([null, null]);
  });

  test('one satuan, spelt alike or not at all: sums; nihil adds nothing', () => {
    const r = rata([baris('A', 4, 3), baris('B', 5, '-', 'LAPORAN '), baris('C', 1, 1, '')]);
    expect([r.jumlah.target?.toFixed(), r.jumlah.realisasi?.toFixed()]).toEqual(['10', '4']);
  });

  test('percent is a satuan of its own: nothing to add to Laporan', () => {
    const r = rata([baris('A', 4, 3), baris('B', 50, 45, '%')]);
    expect([r.jumlah.target, r.jumlah.realisasi]).toEqual([null, null]);
    expect(rata([baris('A', 4, 3, 'Persen'), baris('B', 5, 5, '%')]).jumlah.target?.toFixed()).toBe('9');
  });

  test('a column that states nothing has no sum', () => {
    expect(rata([baris('A', 4, ''), baris('B', 4, '-')]).jumlah.realisasi).toBeNull();
  });

  test('the mean is of unrounded figures: 90,995 is printed 91 and is Sangat Baik', () => {
    const r = rata([baris('A', 1000, 909.9), baris('B', 1000, 910)]);
    expect(r.rataRata?.toFixed()).toBe('90.995');
    expect(bulatkan(r.rataRata ?? angka(0), 2).toFixed()).toBe('91');
    expect(r.predikat).toBe('Sangat Baik');
    expect(rata([baris('A', 1000, 909.9), baris('B', 1000, 910)], { desimalPersen: 3 }).predikat).toBe(
      'Baik',
    );
  });

  test('Batas Capaian before the mean', () => {
    const rows = [baris('A', 4, 8), baris('B', 4, 2)];
    expect(persen(rata(rows).rataRata)).toBe('125');
    expect(persen(rata(rows, { batasCapaian: angka(100) }).rataRata)).toBe('75');
    expect(persen(rata(rows, { batasCapaian: angka(120) }).rataRata)).toBe('85');
  });
});

describe('summary of keuangan', () => {
  const uang = (rows: readonly BarisKeuangan[], lain: Partial<DataKinerja> = {}) =>
    dengan({ pk: [], rencana: [], keuangan: rows, ...lain }).ringkasanKeuangan;

  test('money is akumulatif, whatever the figures look like', () => {
    const r = computeHasil({
      ...DATA_ACUAN,
      pk: [],
      rencana: [],
      keuangan: [keuangan('A', 40, [10, 10, 10, 10], [10, 10, '', ''])],
      pengaturan: { ...DATA_ACUAN.pengaturan, basis: 'sampai dengan' },
    }).ringkasanKeuangan;
    expect([r.target.toFixed(), r.realisasi.toFixed(), persen(r.capaian)]).toEqual(['20', '20', '100']);
  });

  test('not reported counts 0 in the mean, no target is left out, and both are 0 in the sums', () => {
    const r = uang([
      keuangan('A', 100, ['', 40, '', ''], ['', 30, '', '']),
      keuangan('B', 100, ['', 40, '', ''], ['', '', '', '']),
      keuangan('C', 100, ['', '-', '', ''], ['', 10, '', '']),
    ]);
    expect([r.target.toFixed(), r.realisasi.toFixed()]).toEqual(['80', '40']);
    // mean of 75 and 0; 40 of 80
    expect([persen(r.rataRataBaris), persen(r.rasioTotal)]).toEqual(['37.5', '50']);
  });

  test('no target at all: no capaian; no pagu: no serapan; sums are 0', () => {
    const r = uang([keuangan('A', '', ['', '', '', ''], ['', '', '', ''])]);
    expect([r.capaian, r.predikat, r.serapan]).toEqual([null, null, null]);
    expect([r.pagu, r.target, r.realisasi, r.realisasiSampaiDengan].map((n) => n.toFixed())).toEqual([
      '0',
      '0',
      '0',
      '0',
    ]);
  });

  test('serapan goes by quarters 1..q and not by later ones', () => {
    const r = uang([keuangan('A', 200, [50, 50, 50, 50], [20, '-', 90, 40])], { triwulan: 3 });
    expect(persen(r.serapan)).toBe('55');
  });
});

describe('rows are joined with PK', () => {
  test('satuan, kegiatan and the year come from PK where Rencana Aksi is silent', () => {
    const p = pk(nama('Rapat'), 4, 100);
    const r = rencana(
      { ...nama('RAPAT.'), kegiatan: '', satuan: '' },
      '',
      [4, 4, 4, 4],
      [4, '', '', ''],
      KOSONG4,
    );
    const [hasil] = dengan({
      triwulan: 1,
      pk: [p],
      rencana: [{ ...r, indikator: 'jumlah  rapat' }],
      keuangan: [],
    }).kinerja;
    expect([hasil?.satuan, hasil?.kegiatan, hasil?.targetTahunan?.toFixed(), hasil?.jenis]).toEqual([
      'Laporan',
      K1,
      '4',
      'tetap',
    ]);
  });

  test('by KODE when both have one, whatever the name', () => {
    const p = { ...pk(nama('Rapat'), 4, 100), kode: '7.01.03.2.01.0001', kegiatan: 'Kegiatan lewat kode' };
    const uang = {
      ...keuangan('Rapat koordinasi', 100, [1, 1, 1, 1], [1, 1, '', '']),
      kode: '7.01.03.2.01.0001.',
    };
    expect(dengan({ pk: [p], rencana: [], keuangan: [uang] }).keuangan[0]?.kegiatan).toBe(
      'Kegiatan lewat kode',
    );
  });
});
