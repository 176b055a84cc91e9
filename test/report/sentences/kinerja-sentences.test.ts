import { describe, expect, test } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { DEFAULT_PENGATURAN } from '../../../src/domain/default-pengaturan.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import {
  indikatorSentences,
  kegiatanSentence,
  kinerjaConclusion,
  kinerjaSummarySentences,
} from '../../../src/report/sentences/kinerja-sentences.ts';
import { rencana } from '../../support/reference-data.ts';
import { type Indikator, makeReport } from './make-report.ts';

function indikator(x: Indikator, changes: Partial<KinerjaData> = {}, place: number | null = null): string {
  const { hasil, k } = makeReport([x], changes);
  const [row] = hasil.kinerja;
  if (row === undefined) throw new Error('no row');
  return indikatorSentences(row, k, place).join(' ');
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
    `${OPENING}, dengan target 7 laporan pada Triwulan II. Realisasi 7 laporan atau 100% (Sangat Baik).`,
  ],
  [
    '97,5 persen',
    { t: 40, r: 39 },
    {},
    `${OPENING}, dengan target 40 laporan pada Triwulan II. Realisasi 39 laporan atau 97,5% (Sangat Baik), sedikit di bawah target.`,
  ],
  [
    'melampaui',
    { t: 3, r: 4 },
    {},
    `${OPENING}, dengan target 3 laporan pada Triwulan II. Realisasi 4 laporan atau 133,33% (Sangat Baik), melampaui target.`,
  ],
  [
    'nol',
    { t: 3, r: 0 },
    {},
    `${OPENING}, dengan target 3 laporan pada Triwulan II. Realisasi 0 laporan atau 0% (Sangat Kurang).`,
  ],
  [
    'realisasi nihil',
    { t: 3, r: '-' },
    {},
    `${OPENING}, dengan target 3 laporan pada Triwulan II. Realisasinya nihil, sehingga capaiannya 0%.`,
  ],
  [
    'belum dilaporkan',
    { t: 3, r: '' },
    {},
    `${OPENING}, dengan target 3 laporan pada Triwulan II. Realisasinya belum dilaporkan, sehingga capaiannya dihitung 0%.`,
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
    `${OPENING}. Indikator ini tidak memiliki target pada Triwulan II sehingga capaiannya tidak dihitung, meskipun terdapat realisasi 2 laporan.`,
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
    `${OPENING}, dengan target 4 kasus pada Triwulan II (semakin kecil realisasinya, semakin baik). Realisasi 3 kasus atau 125% (Sangat Baik), lebih baik daripada target.`,
  ],
  [
    'turun, tidak tercapai',
    { t: 4, r: 6, satuan: 'Kasus', changes: { arah: 'turun' } },
    {},
    `${OPENING}, dengan target 4 kasus pada Triwulan II (semakin kecil realisasinya, semakin baik). Realisasi 6 kasus atau 50% (Sangat Kurang), belum mencapai target.`,
  ],
  [
    'satuan persen',
    { t: '90', r: '87.3', satuan: '%' },
    {},
    `${OPENING}, dengan target 90% pada Triwulan II. Realisasi 87,3% atau 97% (Sangat Baik), sedikit di bawah target.`,
  ],
  [
    'dibatasi',
    { t: 2, r: 4 },
    { pengaturan: { ...DEFAULT_PENGATURAN, batasCapaian: toAngka('120') } },
    `${OPENING}, dengan target 2 laporan pada Triwulan II. Realisasi 4 laporan atau 120% (Sangat Baik, dibatasi dari 200%), melampaui target.`,
  ],
  [
    'sampai dengan',
    { t: 6, r: 3 },
    sd,
    `${OPENING}, dengan target 6 laporan sampai dengan Triwulan II. Realisasi 3 laporan atau 50% (Sangat Kurang), belum mencapai target.`,
  ],
  [
    'tercetak 100 walau sedikit di bawah',
    { t: 30000, r: 29999 },
    {},
    `${OPENING}, dengan target 30.000 laporan pada Triwulan II. Realisasi 29.999 laporan atau 100% (Sangat Baik).`,
  ],
  [
    'tanpa satuan',
    { t: 2, r: 1, satuan: '' },
    {},
    `${OPENING}, dengan target 2 pada Triwulan II. Realisasi 1 atau 50% (Sangat Kurang), belum mencapai target.`,
  ],
];

describe('kalimat satu indikator', () => {
  test.each(SINGLE_INDIKATOR)('%s', (_name, items, changes, expected) => {
    expect(indikator(items, changes)).toBe(expected);
  });
});

describe('kalimat satu dari beberapa indikator', () => {
  test.each<[number, string]>([
    [0, 'pertama'],
    [1, 'kedua'],
    [10, 'kesebelas'],
  ])('menyebut urutannya: %i', (place, word) => {
    expect(indikator({ t: 9, r: 10, satuan: 'Izin' }, {}, place)).toBe(
      `Indikator ${word}, Jumlah laporan 1, ditargetkan 9 izin pada Triwulan II dan terealisasi 10 izin atau 111,11% (Sangat Baik), melampaui target.`,
    );
  });

  test('tanpa target', () => {
    expect(indikator({ t: '-', r: '-' }, {}, 1)).toBe(
      'Indikator kedua adalah Jumlah laporan 1. Tidak ada target pada Triwulan II, sehingga capaiannya tidak dihitung.',
    );
  });
});

test('target tahunan yang sudah dicapai disebut', () => {
  const { hasil, k } = makeReport([{ t: '-', r: '-' }], {
    rencana: [
      rencana(
        { kegiatan: 'Pembinaan Desa', subKegiatan: 'Sub 1', indikator: 'Jumlah lembaga', satuan: 'Lembaga' },
        5,
        [5, '-', '', ''],
        [5, '-', '', ''],
        ['', '', '', ''],
      ),
    ],
  });
  expect(hasil.kinerja.flatMap((row) => indikatorSentences(row, k, null))).toEqual([
    'Indikator kinerja sub kegiatan ini adalah Jumlah lembaga. Target tahunan 5 lembaga telah dicapai pada Triwulan I sehingga tidak ada target pada Triwulan II.',
  ]);
});

test('kesimpulan menyebut capaian dengan pendek', () => {
  const write = (items: readonly Indikator[]): string => {
    const { hasil, k } = makeReport(items);
    return kinerjaConclusion(hasil.kinerjaSummary, hasil.kinerja, k);
  };
  expect(write([{ t: 2, r: 2 }])).toBe(
    'Capaian kinerja pada Triwulan II sebesar 100% (Sangat Baik); targetnya tercapai.',
  );
  expect(
    write([
      { t: 2, r: 2 },
      { t: 4, r: 3 },
    ]),
  ).toBe(
    'Capaian kinerja pada Triwulan II sebesar 87,5% (Baik); target tercapai pada 1 (satu) dari 2 (dua) indikator.',
  );
  expect(write([{ t: '-', r: '-' }])).toBe('Capaian kinerja pada Triwulan II tidak dihitung karena tidak ada target.');
});

describe('kalimat ringkasan kinerja', () => {
  const RATA_RATA_LEAD = 'Rata-rata capaian kinerja pada Triwulan II sebesar';
  test.each<[string, readonly Indikator[], string]>([
    [
      'satu indikator',
      [{ t: 2, r: 2 }],
      'Capaian kinerja pada Triwulan II sebesar 100% dengan predikat Sangat Baik, dari 1 (satu) indikator yang memiliki target.',
    ],
    [
      'semua tercapai',
      [
        { t: 2, r: 2 },
        { t: 3, r: 3 },
      ],
      `${RATA_RATA_LEAD} 100% dengan predikat Sangat Baik, dihitung dari 2 (dua) indikator yang memiliki target. Seluruhnya mencapai target.`,
    ],
    [
      'sebagian melampaui',
      [
        { t: 2, r: 2 },
        { t: 2, r: 3 },
      ],
      `${RATA_RATA_LEAD} 125% dengan predikat Sangat Baik, dihitung dari 2 (dua) indikator yang memiliki target. Seluruhnya mencapai target, 1 (satu) di antaranya melampaui target.`,
    ],
    [
      'tidak ada yang tercapai',
      [
        { t: 2, r: 1 },
        { t: 4, r: 1 },
      ],
      `${RATA_RATA_LEAD} 37,5% dengan predikat Sangat Kurang, dihitung dari 2 (dua) indikator yang memiliki target. Seluruhnya belum mencapai target.`,
    ],
    [
      'campuran',
      [
        { t: 2, r: 2 },
        { t: 4, r: 3 },
        { t: '-', r: '-' },
      ],
      `${RATA_RATA_LEAD} 87,5% dengan predikat Baik, dihitung dari 2 (dua) indikator yang memiliki target. Dari jumlah tersebut, 1 (satu) indikator mencapai target dan 1 (satu) indikator belum mencapai target.`,
    ],
    [
      'melampaui, mencapai, dan belum',
      [
        { t: 2, r: 3 },
        { t: 2, r: 4 },
        { t: 5, r: 5 },
        { t: 4, r: 3 },
      ],
      `${RATA_RATA_LEAD} 131,25% dengan predikat Sangat Baik, dihitung dari 4 (empat) indikator yang memiliki target. Dari jumlah tersebut, 2 (dua) indikator melampaui target, 1 (satu) indikator mencapai target, dan 1 (satu) indikator belum mencapai target.`,
    ],
    [
      'tanpa target',
      [{ t: '-', r: '-' }],
      'Tidak ada indikator yang memiliki target pada Triwulan II, sehingga rata-rata capaian kinerja tidak dihitung.',
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
      'Kegiatan ini terdiri atas 1 (satu) sub kegiatan. Capaian kinerjanya pada Triwulan II sebesar 100% (Sangat Baik).',
    ],
    [
      'banyak sub kegiatan',
      [
        { t: 2, r: 2 },
        { t: 2, r: 1 },
      ],
      'Kegiatan ini terdiri atas 2 (dua) sub kegiatan. Rata-rata capaian kinerjanya pada Triwulan II sebesar 75% (Cukup).',
    ],
    [
      'satu dari dua bertarget',
      [
        { t: 2, r: 2 },
        { t: '-', r: '-' },
      ],
      'Kegiatan ini terdiri atas 2 (dua) sub kegiatan, 1 (satu) di antaranya memiliki target pada Triwulan II, dengan capaian 100% (Sangat Baik).',
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
