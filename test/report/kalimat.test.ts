import { describe, expect, test } from 'vitest';
import { angka } from '../../src/domain/angka.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { PENGATURAN_BAWAAN } from '../../src/domain/default-pengaturan.ts';
import type { BarisRencana, DataKinerja } from '../../src/domain/kinerja-data.ts';
import { susunBab1 } from '../../src/report/build/bab-1.ts';
import { catatanKinerja } from '../../src/report/build/kinerja-notes.ts';
import { konteks, PILIHAN_BAWAAN } from '../../src/report/context/report-context.ts';
import { cacah, teksCacah } from '../../src/report/sentences/common-sentences.ts';
import { kalimatKeuangan, kalimatSerapan } from '../../src/report/sentences/keuangan-sentences.ts';
import {
  kalimatIndikator,
  kalimatKegiatan,
  kalimatRingkasanKinerja,
} from '../../src/report/sentences/kinerja-sentences.ts';
import { DATA_ACUAN, keuangan, pk, rencana } from '../support/data-acuan.ts';

type Isi = string | number;
interface Indikator {
  readonly t: Isi;
  readonly r: Isi;
  readonly satuan?: string;
  readonly lain?: Partial<BarisRencana>;
}

/** A report whose rows have these targets and realisasi in Triwulan II (and nothing in the others). */
function laporan(isi: readonly Indikator[], lain: Partial<DataKinerja> = {}, kegiatan = 'Pembinaan Desa') {
  const nama = isi.map((x, i) => ({
    kegiatan,
    subKegiatan: `Sub ${i + 1}`,
    indikator: `Jumlah laporan ${i + 1}`,
    satuan: x.satuan ?? 'Laporan',
  }));
  const data: DataKinerja = {
    ...DATA_ACUAN,
    pk: nama.map((n) => pk(n, 12, 1000000)),
    rencana: isi.map((x, i) =>
      rencana(
        nama[i] as (typeof nama)[number],
        12,
        ['', x.t, '', ''],
        ['', x.r, '', ''],
        ['', '', '', ''],
        x.lain,
      ),
    ),
    keuangan: nama.map((n) => keuangan(n.subKegiatan, 1000000, ['', 500000, '', ''], ['', 500000, '', ''])),
    ...lain,
  };
  const hasil = computeHasil(data);
  return { hasil, k: konteks(hasil, PILIHAN_BAWAAN) };
}

function indikator(x: Indikator, lain: Partial<DataKinerja> = {}): string {
  const { hasil, k } = laporan([x], lain);
  const [baris] = hasil.kinerja;
  if (baris === undefined) throw new Error('no row');
  return kalimatIndikator(baris, k, 'Indikator kinerja sub kegiatan ini adalah').join(' ');
}

function ringkasan(isi: readonly Indikator[], lain: Partial<DataKinerja> = {}): string {
  const { hasil, k } = laporan(isi, lain);
  return kalimatRingkasanKinerja(hasil.ringkasanKinerja, hasil.kinerja, k).join(' ');
}

function uang(rows: readonly [Isi, Isi][], lain: Partial<DataKinerja> = {}): string {
  const { hasil, k } = laporan(
    rows.map(() => ({ t: 1, r: 1 })),
    {
      keuangan: rows.map(([t, r], i) => keuangan(`Sub ${i + 1}`, 1000000, ['', t, '', ''], ['', r, '', ''])),
      ...lain,
    },
  );
  return kalimatKeuangan(hasil.ringkasanKeuangan, hasil.keuangan, k).join(' ');
}

const BUKA = 'Indikator kinerja sub kegiatan ini adalah Jumlah laporan 1';
const sd: Partial<DataKinerja> = { pengaturan: { ...PENGATURAN_BAWAAN, basis: 'sampai dengan' } };

// Written by hand as a person would write them.
const SATU_INDIKATOR: readonly [string, Indikator, Partial<DataKinerja>, string][] = [
  [
    'tepat sasaran',
    { t: 7, r: 7 },
    {},
    `${BUKA}, dengan target 7 Laporan pada Triwulan II. Realisasinya 7 Laporan, sehingga capaiannya 100% dengan predikat Sangat Baik, sesuai dengan target.`,
  ],
  [
    '97,5 persen',
    { t: 40, r: 39 },
    {},
    `${BUKA}, dengan target 40 Laporan pada Triwulan II. Realisasinya 39 Laporan, sehingga capaiannya 97,5% dengan predikat Sangat Baik, belum mencapai target.`,
  ],
  [
    'melampaui',
    { t: 3, r: 4 },
    {},
    `${BUKA}, dengan target 3 Laporan pada Triwulan II. Realisasinya 4 Laporan, sehingga capaiannya 133,33% dengan predikat Sangat Baik, melampaui target.`,
  ],
  [
    'nol',
    { t: 3, r: 0 },
    {},
    `${BUKA}, dengan target 3 Laporan pada Triwulan II. Realisasinya 0 Laporan, sehingga capaiannya 0% dengan predikat Sangat Kurang.`,
  ],
  [
    'realisasi nihil',
    { t: 3, r: '-' },
    {},
    `${BUKA}, dengan target 3 Laporan pada Triwulan II. Realisasinya nihil, sehingga capaiannya 0%.`,
  ],
  [
    'belum dilaporkan',
    { t: 3, r: '' },
    {},
    `${BUKA}, dengan target 3 Laporan pada Triwulan II. Realisasinya belum dilaporkan, sehingga capaiannya dihitung 0%.`,
  ],
  [
    'target nihil',
    { t: '-', r: '-' },
    {},
    `${BUKA}. Tidak ada target pada Triwulan II, sehingga capaiannya tidak dihitung.`,
  ],
  [
    'target nihil tetapi ada realisasi',
    { t: '-', r: 2 },
    {},
    `${BUKA}. Tidak ada target pada Triwulan II, tetapi ada realisasi 2 Laporan, sehingga capaiannya tidak dihitung.`,
  ],
  [
    'target tidak dinyatakan',
    { t: '', r: '' },
    {},
    `${BUKA}. Target pada Triwulan II tidak dinyatakan, sehingga capaiannya tidak dihitung.`,
  ],
  [
    'target nol',
    { t: 0, r: 0 },
    {},
    `${BUKA}. Targetnya pada Triwulan II adalah 0, sehingga capaiannya tidak dihitung.`,
  ],
  [
    'turun, lebih baik',
    { t: 4, r: 3, satuan: 'Kasus', lain: { arah: 'turun' } },
    {},
    `${BUKA}, dengan target 4 Kasus pada Triwulan II (semakin kecil realisasinya, semakin baik). Realisasinya 3 Kasus, sehingga capaiannya 125% dengan predikat Sangat Baik, lebih baik daripada target.`,
  ],
  [
    'turun, tidak tercapai',
    { t: 4, r: 6, satuan: 'Kasus', lain: { arah: 'turun' } },
    {},
    `${BUKA}, dengan target 4 Kasus pada Triwulan II (semakin kecil realisasinya, semakin baik). Realisasinya 6 Kasus, sehingga capaiannya 50% dengan predikat Sangat Kurang, belum mencapai target.`,
  ],
  [
    'satuan persen',
    { t: '90', r: '87.3', satuan: '%' },
    {},
    `${BUKA}, dengan target 90% pada Triwulan II. Realisasinya 87,3%, sehingga capaiannya 97% dengan predikat Sangat Baik, belum mencapai target.`,
  ],
  [
    'dibatasi',
    { t: 2, r: 4 },
    { pengaturan: { ...PENGATURAN_BAWAAN, batasCapaian: angka('120') } },
    `${BUKA}, dengan target 2 Laporan pada Triwulan II. Realisasinya 4 Laporan, sehingga capaiannya 120% (dibatasi dari 200%) dengan predikat Sangat Baik, melampaui target.`,
  ],
  [
    'sampai dengan',
    { t: 6, r: 3 },
    sd,
    `${BUKA}, dengan target 6 Laporan sampai dengan Triwulan II. Realisasinya 3 Laporan, sehingga capaiannya 50% dengan predikat Sangat Kurang, belum mencapai target.`,
  ],
  [
    'tercetak 100 walau sedikit di bawah',
    { t: 30000, r: 29999 },
    {},
    `${BUKA}, dengan target 30.000 Laporan pada Triwulan II. Realisasinya 29.999 Laporan, sehingga capaiannya 100% dengan predikat Sangat Baik, sesuai dengan target.`,
  ],
  [
    'tanpa satuan',
    { t: 2, r: 1, satuan: '' },
    {},
    `${BUKA}, dengan target 2 pada Triwulan II. Realisasinya 1, sehingga capaiannya 50% dengan predikat Sangat Kurang, belum mencapai target.`,
  ],
];

describe('kalimat satu indikator', () => {
  test.each(SATU_INDIKATOR)('%s', (_nama, isi, lain, harap) => {
    expect(indikator(isi, lain)).toBe(harap);
  });
});

describe('kalimat ringkasan kinerja', () => {
  const RATA = 'Rata-rata capaian kinerja pada Triwulan II sebesar';
  test.each<[string, readonly Indikator[], string]>([
    [
      'satu indikator',
      [{ t: 2, r: 2 }],
      'Capaian kinerja pada Triwulan II sebesar 100% dengan predikat Sangat Baik, yaitu capaian 1 (satu) indikator yang bertarget. Indikator tersebut mencapai target.',
    ],
    [
      'semua tercapai',
      [
        { t: 2, r: 2 },
        { t: 3, r: 3 },
      ],
      `${RATA} 100% dengan predikat Sangat Baik, dihitung dari 2 (dua) indikator yang bertarget. Seluruhnya mencapai target.`,
    ],
    [
      'sebagian melampaui',
      [
        { t: 2, r: 2 },
        { t: 2, r: 3 },
      ],
      `${RATA} 125% dengan predikat Sangat Baik, dihitung dari 2 (dua) indikator yang bertarget. Seluruhnya mencapai target, 1 (satu) di antaranya melampaui target.`,
    ],
    [
      'tidak ada yang tercapai',
      [
        { t: 2, r: 1 },
        { t: 4, r: 1 },
      ],
      `${RATA} 37,5% dengan predikat Sangat Kurang, dihitung dari 2 (dua) indikator yang bertarget. Seluruhnya belum mencapai target.`,
    ],
    [
      'campuran',
      [
        { t: 2, r: 2 },
        { t: 4, r: 3 },
        { t: '-', r: '-' },
      ],
      `${RATA} 87,5% dengan predikat Baik, dihitung dari 2 (dua) indikator yang bertarget. Dari jumlah tersebut, 1 (satu) indikator mencapai target dan 1 (satu) indikator belum mencapai target.`,
    ],
    [
      'melampaui, mencapai, dan belum',
      [
        { t: 2, r: 3 },
        { t: 2, r: 4 },
        { t: 5, r: 5 },
        { t: 4, r: 3 },
      ],
      `${RATA} 131,25% dengan predikat Sangat Baik, dihitung dari 4 (empat) indikator yang bertarget. Dari jumlah tersebut, 2 (dua) indikator melampaui target, 1 (satu) indikator mencapai target, dan 1 (satu) indikator belum mencapai target.`,
    ],
    [
      'tanpa target',
      [{ t: '-', r: '-' }],
      'Tidak ada indikator yang bertarget pada Triwulan II, sehingga rata-rata capaian kinerja tidak dihitung.',
    ],
  ])('%s', (_nama, isi, harap) => {
    expect(ringkasan(isi)).toBe(harap);
  });
});

describe('kalimat kegiatan', () => {
  test.each<[string, readonly Indikator[], string]>([
    [
      'satu sub kegiatan',
      [{ t: 2, r: 2 }],
      'Kegiatan ini terdiri atas 1 (satu) sub kegiatan. Capaian kinerjanya pada Triwulan II sebesar 100% dengan predikat Sangat Baik.',
    ],
    [
      'banyak sub kegiatan',
      [
        { t: 2, r: 2 },
        { t: 2, r: 1 },
      ],
      'Kegiatan ini terdiri atas 2 (dua) sub kegiatan. Rata-rata capaian kinerjanya pada Triwulan II sebesar 75% dengan predikat Cukup.',
    ],
    [
      'tanpa target',
      [{ t: '-', r: '-' }],
      'Kegiatan ini terdiri atas 1 (satu) sub kegiatan. Tidak ada target pada Triwulan II, sehingga capaian kegiatan tidak dihitung.',
    ],
  ])('%s', (_nama, isi, harap) => {
    const { hasil, k } = laporan(isi);
    const [g] = hasil.kegiatan;
    expect(g && kalimatKegiatan(g, k)).toBe(harap);
  });
});

describe('kalimat keuangan', () => {
  const total: Partial<DataKinerja> = {
    pengaturan: { ...PENGATURAN_BAWAAN, ringkasanKeuangan: 'rata-rata' },
  };
  test.each<[string, readonly [Isi, Isi][], Partial<DataKinerja>, string]>([
    [
      'sesuai target',
      [[500000, 500000]],
      {},
      'Target keuangan pada Triwulan II sebesar Rp500.000 dengan realisasi sebesar Rp500.000. Capaian Keuangan (jumlah realisasi dibagi jumlah target) sebesar 100% dengan predikat Sangat Baik, sesuai dengan target.',
    ],
    [
      'di bawah target',
      [[500000, 400000]],
      {},
      'Target keuangan pada Triwulan II sebesar Rp500.000 dengan realisasi sebesar Rp400.000. Capaian Keuangan (jumlah realisasi dibagi jumlah target) sebesar 80% dengan predikat Baik, di bawah target.',
    ],
    [
      'nol',
      [[500000, 0]],
      {},
      'Target keuangan pada Triwulan II sebesar Rp500.000, tetapi belum ada realisasi. Capaian Keuangan (jumlah realisasi dibagi jumlah target) sebesar 0% dengan predikat Sangat Kurang.',
    ],
    [
      'tanpa target sama sekali',
      [['-', '-']],
      {},
      'Tidak ada target dan realisasi keuangan pada Triwulan II, sehingga capaian keuangan tidak dihitung.',
    ],
    [
      'realisasi tanpa target',
      [['-', 250000]],
      {},
      'Tidak ada target keuangan pada Triwulan II, sedangkan realisasinya Rp250.000, sehingga capaian keuangan tidak dihitung.',
    ],
    [
      'rata-rata',
      [
        [500000, 400000],
        [100000, 100000],
      ],
      total,
      'Target keuangan pada Triwulan II sebesar Rp600.000 dengan realisasi sebesar Rp500.000. Rata-rata Capaian Keuangan (rata-rata capaian sub kegiatan yang bertarget) sebesar 90% dengan predikat Baik.',
    ],
  ])('%s', (_nama, rows, lain, harap) => {
    expect(uang(rows, lain)).toBe(harap);
  });

  test('laporan acuan: 127,88 dan realisasi tanpa target', () => {
    const hasil = computeHasil(DATA_ACUAN);
    const k = konteks(hasil, PILIHAN_BAWAAN);
    expect(kalimatKeuangan(hasil.ringkasanKeuangan, hasil.keuangan, k)).toEqual([
      'Target keuangan pada Triwulan II sebesar Rp19.180.750 dengan realisasi sebesar Rp24.528.830. Capaian Keuangan (jumlah realisasi dibagi jumlah target) sebesar 127,88% dengan predikat Sangat Baik, melampaui target.',
      'Sub kegiatan yang memiliki realisasi tanpa target pada Triwulan II adalah Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa (Rp2.015.000); realisasinya tetap dihitung dalam jumlah.',
    ]);
    expect(kalimatSerapan(hasil.ringkasanKeuangan, k)).toBe(
      'Realisasi anggaran sampai dengan Triwulan II sebesar Rp44.997.830 dari anggaran Rp107.244.500, atau 41,96%, sehingga sisa anggaran sebesar Rp62.246.670.',
    );
  });

  test.each<[string, Isi, Isi, string]>([
    [
      'belum ada',
      1000000,
      0,
      'Belum ada realisasi anggaran sampai dengan Triwulan II dari anggaran sebesar Rp1.000.000.',
    ],
    [
      'habis',
      1000000,
      1000000,
      'Realisasi anggaran sampai dengan Triwulan II sebesar Rp1.000.000 dari anggaran Rp1.000.000, atau 100%, sehingga seluruh anggaran telah terserap.',
    ],
    [
      'melebihi',
      1000000,
      1250000,
      'Realisasi anggaran sampai dengan Triwulan II sebesar Rp1.250.000 dari anggaran Rp1.000.000, atau 125%, melebihi anggaran dengan selisih Rp250.000.',
    ],
  ])('serapan: %s', (_nama, pagu, realisasi, harap) => {
    const { hasil, k } = laporan([{ t: 1, r: 1 }], {
      keuangan: [keuangan('Sub 1', pagu, ['', 1, '', ''], ['', realisasi, '', ''])],
    });
    expect(kalimatSerapan(hasil.ringkasanKeuangan, k)).toBe(harap);
  });
});

describe('cacah dan catatan', () => {
  test('satu dan banyak', () => {
    expect(teksCacah(cacah(laporan([{ t: 1, r: 1 }]).hasil))).toBe(
      '1 (satu) program, 1 (satu) kegiatan, dan 1 (satu) sub kegiatan',
    );
    expect(teksCacah(cacah(computeHasil(DATA_ACUAN)), true)).toBe(
      '1 (satu) program, 2 (dua) kegiatan, 3 (tiga) sub kegiatan, dan 3 (tiga) indikator kinerja',
    );
  });

  test('program disebut namanya sampai tiga, selebihnya hanya dihitung', () => {
    const gambaran = (program: readonly string[]): string | undefined => {
      const { hasil } = laporan(program.map(() => ({ t: 1, r: 1 })));
      const data = { ...hasil.data, pk: hasil.data.pk.map((b, i) => ({ ...b, program: program[i] ?? '' })) };
      return susunBab1(konteks(computeHasil(data), PILIHAN_BAWAAN)).gambaran.paragraf[0];
    };
    const awal = 'Pada Tahun 2024, Kepala Seksi Pemberdayaan Masyarakat dan Desa melaksanakan';
    const akhir = 'Kegiatan dan sub kegiatan tersebut adalah sebagai berikut.';
    expect(gambaran(['Program Desa', 'Kelurahan'])).toBe(
      `${awal} 2 (dua) program, yaitu Program Desa dan Program Kelurahan, dengan 1 (satu) kegiatan dan 2 (dua) sub kegiatan. ${akhir}`,
    );
    expect(gambaran(['A', 'B', 'C', 'D'])).toBe(
      `${awal} 4 (empat) program, 1 (satu) kegiatan, dan 4 (empat) sub kegiatan. ${akhir}`,
    );
    expect(gambaran([''])).toBe(`${awal} 1 (satu) kegiatan dan 1 (satu) sub kegiatan. ${akhir}`);
  });

  test('catatan tabel laporan acuan', () => {
    const hasil = computeHasil(DATA_ACUAN);
    expect(catatanKinerja(konteks(hasil, PILIHAN_BAWAAN))).toEqual([
      'Skala predikat: Sangat Baik (91 ke atas), Baik (76 sampai di bawah 91), Cukup (66 sampai di bawah 76), Kurang (51 sampai di bawah 66), Sangat Kurang (di bawah 51).',
      'Baris nomor 1 tidak bertarget pada Triwulan II dan tidak ikut dihitung dalam rata-rata.',
      'Baris Jumlah dikosongkan karena satuan indikator berbeda-beda.',
    ]);
  });
});
