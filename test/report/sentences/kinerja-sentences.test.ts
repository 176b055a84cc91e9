import { describe, expect, test } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { DEFAULT_PENGATURAN } from '../../../src/domain/default-pengaturan.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import {
  indikatorSentences,
  kegiatanSentence,
  kinerjaSummarySentences,
} from '../../../src/report/sentences/kinerja-sentences.ts';
import { type Indikator, makeReport } from './make-report.ts';

function indikator(x: Indikator, changes: Partial<KinerjaData> = {}): string {
  const { hasil, k } = makeReport([x], changes);
  const [row] = hasil.kinerja;
  if (row === undefined) throw new Error('no row');
  return indikatorSentences(row, k, 'Indikator kinerja sub kegiatan ini adalah').join(' ');
}

function writeSummary(items: readonly Indikator[], changes: Partial<KinerjaData> = {}): string {
  const { hasil, k } = makeReport(items, changes);
  return kinerjaSummarySentences(hasil.kinerjaSummary, hasil.kinerja, k).join(' ');
}

const OPENING = 'Indikator kinerja sub kegiatan ini adalah Jumlah laporan 1';
const sd: Partial<KinerjaData> = { pengaturan: { ...DEFAULT_PENGATURAN, basis: 'sampai dengan' } };

// Written by hand as a person would write them.
const SINGLE_INDIKATOR: readonly [string, Indikator, Partial<KinerjaData>, string][] = [
  [
    'tepat sasaran',
    { t: 7, r: 7 },
    {},
    `${OPENING}, dengan target 7 Laporan pada Triwulan II. Realisasinya 7 Laporan, sehingga capaiannya 100% dengan predikat Sangat Baik, sesuai dengan target.`,
  ],
  [
    '97,5 persen',
    { t: 40, r: 39 },
    {},
    `${OPENING}, dengan target 40 Laporan pada Triwulan II. Realisasinya 39 Laporan, sehingga capaiannya 97,5% dengan predikat Sangat Baik, belum mencapai target.`,
  ],
  [
    'melampaui',
    { t: 3, r: 4 },
    {},
    `${OPENING}, dengan target 3 Laporan pada Triwulan II. Realisasinya 4 Laporan, sehingga capaiannya 133,33% dengan predikat Sangat Baik, melampaui target.`,
  ],
  [
    'nol',
    { t: 3, r: 0 },
    {},
    `${OPENING}, dengan target 3 Laporan pada Triwulan II. Realisasinya 0 Laporan, sehingga capaiannya 0% dengan predikat Sangat Kurang.`,
  ],
  [
    'realisasi nihil',
    { t: 3, r: '-' },
    {},
    `${OPENING}, dengan target 3 Laporan pada Triwulan II. Realisasinya nihil, sehingga capaiannya 0%.`,
  ],
  [
    'belum dilaporkan',
    { t: 3, r: '' },
    {},
    `${OPENING}, dengan target 3 Laporan pada Triwulan II. Realisasinya belum dilaporkan, sehingga capaiannya dihitung 0%.`,
  ],
  [
    'target nihil',
    { t: '-', r: '-' },
    {},
    `${OPENING}. Tidak ada target pada Triwulan II, sehingga capaiannya tidak dihitung.`,
  ],
  [
    'target nihil tetapi ada realisasi',
    { t: '-', r: 2 },
    {},
    `${OPENING}. Tidak ada target pada Triwulan II, tetapi ada realisasi 2 Laporan, sehingga capaiannya tidak dihitung.`,
  ],
  [
    'target tidak dinyatakan',
    { t: '', r: '' },
    {},
    `${OPENING}. Target pada Triwulan II tidak dinyatakan, sehingga capaiannya tidak dihitung.`,
  ],
  [
    'target nol',
    { t: 0, r: 0 },
    {},
    `${OPENING}. Targetnya pada Triwulan II adalah 0, sehingga capaiannya tidak dihitung.`,
  ],
  [
    'turun, lebih baik',
    { t: 4, r: 3, satuan: 'Kasus', changes: { arah: 'turun' } },
    {},
    `${OPENING}, dengan target 4 Kasus pada Triwulan II (semakin kecil realisasinya, semakin baik). Realisasinya 3 Kasus, sehingga capaiannya 125% dengan predikat Sangat Baik, lebih baik daripada target.`,
  ],
  [
    'turun, tidak tercapai',
    { t: 4, r: 6, satuan: 'Kasus', changes: { arah: 'turun' } },
    {},
    `${OPENING}, dengan target 4 Kasus pada Triwulan II (semakin kecil realisasinya, semakin baik). Realisasinya 6 Kasus, sehingga capaiannya 50% dengan predikat Sangat Kurang, belum mencapai target.`,
  ],
  [
    'satuan persen',
    { t: '90', r: '87.3', satuan: '%' },
    {},
    `${OPENING}, dengan target 90% pada Triwulan II. Realisasinya 87,3%, sehingga capaiannya 97% dengan predikat Sangat Baik, belum mencapai target.`,
  ],
  [
    'dibatasi',
    { t: 2, r: 4 },
    { pengaturan: { ...DEFAULT_PENGATURAN, batasCapaian: toAngka('120') } },
    `${OPENING}, dengan target 2 Laporan pada Triwulan II. Realisasinya 4 Laporan, sehingga capaiannya 120% (dibatasi dari 200%) dengan predikat Sangat Baik, melampaui target.`,
  ],
  [
    'sampai dengan',
    { t: 6, r: 3 },
    sd,
    `${OPENING}, dengan target 6 Laporan sampai dengan Triwulan II. Realisasinya 3 Laporan, sehingga capaiannya 50% dengan predikat Sangat Kurang, belum mencapai target.`,
  ],
  [
    'tercetak 100 walau sedikit di bawah',
    { t: 30000, r: 29999 },
    {},
    `${OPENING}, dengan target 30.000 Laporan pada Triwulan II. Realisasinya 29.999 Laporan, sehingga capaiannya 100% dengan predikat Sangat Baik, sesuai dengan target.`,
  ],
  [
    'tanpa satuan',
    { t: 2, r: 1, satuan: '' },
    {},
    `${OPENING}, dengan target 2 pada Triwulan II. Realisasinya 1, sehingga capaiannya 50% dengan predikat Sangat Kurang, belum mencapai target.`,
  ],
];

describe('kalimat satu indikator', () => {
  test.each(SINGLE_INDIKATOR)('%s', (_name, items, changes, expected) => {
    expect(indikator(items, changes)).toBe(expected);
  });
});

describe('kalimat ringkasan kinerja', () => {
  const RATA_RATA_LEAD = 'Rata-rata capaian kinerja pada Triwulan II sebesar';
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
      `${RATA_RATA_LEAD} 100% dengan predikat Sangat Baik, dihitung dari 2 (dua) indikator yang bertarget. Seluruhnya mencapai target.`,
    ],
    [
      'sebagian melampaui',
      [
        { t: 2, r: 2 },
        { t: 2, r: 3 },
      ],
      `${RATA_RATA_LEAD} 125% dengan predikat Sangat Baik, dihitung dari 2 (dua) indikator yang bertarget. Seluruhnya mencapai target, 1 (satu) di antaranya melampaui target.`,
    ],
    [
      'tidak ada yang tercapai',
      [
        { t: 2, r: 1 },
        { t: 4, r: 1 },
      ],
      `${RATA_RATA_LEAD} 37,5% dengan predikat Sangat Kurang, dihitung dari 2 (dua) indikator yang bertarget. Seluruhnya belum mencapai target.`,
    ],
    [
      'campuran',
      [
        { t: 2, r: 2 },
        { t: 4, r: 3 },
        { t: '-', r: '-' },
      ],
      `${RATA_RATA_LEAD} 87,5% dengan predikat Baik, dihitung dari 2 (dua) indikator yang bertarget. Dari jumlah tersebut, 1 (satu) indikator mencapai target dan 1 (satu) indikator belum mencapai target.`,
    ],
    [
      'melampaui, mencapai, dan belum',
      [
        { t: 2, r: 3 },
        { t: 2, r: 4 },
        { t: 5, r: 5 },
        { t: 4, r: 3 },
      ],
      `${RATA_RATA_LEAD} 131,25% dengan predikat Sangat Baik, dihitung dari 4 (empat) indikator yang bertarget. Dari jumlah tersebut, 2 (dua) indikator melampaui target, 1 (satu) indikator mencapai target, dan 1 (satu) indikator belum mencapai target.`,
    ],
    [
      'tanpa target',
      [{ t: '-', r: '-' }],
      'Tidak ada indikator yang bertarget pada Triwulan II, sehingga rata-rata capaian kinerja tidak dihitung.',
    ],
  ])('%s', (_name, items, expected) => {
    expect(writeSummary(items)).toBe(expected);
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
  ])('%s', (_name, items, expected) => {
    const { hasil, k } = makeReport(items);
    const [g] = hasil.kegiatan;
    expect(g && kegiatanSentence(g, k)).toBe(expected);
  });
});
