import { describe, expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { DEFAULT_PENGATURAN } from '../../src/domain/default-pengaturan.ts';
import type { KinerjaData, RencanaRow } from '../../src/domain/kinerja-data.ts';
import { buildBabI } from '../../src/report/build/bab-1.ts';
import { kinerjaNotes } from '../../src/report/build/kinerja-notes.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../src/report/context/report-context.ts';
import { countPk, countsText } from '../../src/report/sentences/common-sentences.ts';
import { keuanganSentences, serapanSentence } from '../../src/report/sentences/keuangan-sentences.ts';
import {
  indikatorSentences,
  kegiatanSentence,
  kinerjaSummarySentences,
} from '../../src/report/sentences/kinerja-sentences.ts';
import { keuangan, pk, REFERENCE_DATA, rencana } from '../support/reference-data.ts';

type CellContent = string | number;
interface Indikator {
  readonly t: CellContent;
  readonly r: CellContent;
  readonly satuan?: string;
  readonly changes?: Partial<RencanaRow>;
}

/** A report whose rows have these targets and realisasi in Triwulan II (and nothing in the others). */
function makeReport(
  items: readonly Indikator[],
  changes: Partial<KinerjaData> = {},
  kegiatan = 'Pembinaan Desa',
) {
  const names = items.map((x, i) => ({
    kegiatan,
    subKegiatan: `Sub ${i + 1}`,
    indikator: `Jumlah laporan ${i + 1}`,
    satuan: x.satuan ?? 'Laporan',
  }));
  const data: KinerjaData = {
    ...REFERENCE_DATA,
    pk: names.map((n) => pk(n, 12, 1000000)),
    rencana: items.map((x, i) =>
      rencana(
        names[i] as (typeof names)[number],
        12,
        ['', x.t, '', ''],
        ['', x.r, '', ''],
        ['', '', '', ''],
        x.changes,
      ),
    ),
    keuangan: names.map((n) => keuangan(n.subKegiatan, 1000000, ['', 500000, '', ''], ['', 500000, '', ''])),
    ...changes,
  };
  const hasil = computeHasil(data);
  return { hasil, k: makeReportContext(hasil, DEFAULT_OPTIONS) };
}

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

function writeKeuangan(
  rows: readonly [CellContent, CellContent][],
  changes: Partial<KinerjaData> = {},
): string {
  const { hasil, k } = makeReport(
    rows.map(() => ({ t: 1, r: 1 })),
    {
      keuangan: rows.map(([t, r], i) => keuangan(`Sub ${i + 1}`, 1000000, ['', t, '', ''], ['', r, '', ''])),
      ...changes,
    },
  );
  return keuanganSentences(hasil.keuanganSummary, hasil.keuangan, k).join(' ');
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

describe('kalimat keuangan', () => {
  const total: Partial<KinerjaData> = {
    pengaturan: { ...DEFAULT_PENGATURAN, ringkasanKeuangan: 'rata-rata' },
  };
  test.each<[string, readonly [CellContent, CellContent][], Partial<KinerjaData>, string]>([
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
  ])('%s', (_name, rows, changes, expected) => {
    expect(writeKeuangan(rows, changes)).toBe(expected);
  });

  test('laporan acuan: 127,88 dan realisasi tanpa target', () => {
    const hasil = computeHasil(REFERENCE_DATA);
    const k = makeReportContext(hasil, DEFAULT_OPTIONS);
    expect(keuanganSentences(hasil.keuanganSummary, hasil.keuangan, k)).toEqual([
      'Target keuangan pada Triwulan II sebesar Rp19.180.750 dengan realisasi sebesar Rp24.528.830. Capaian Keuangan (jumlah realisasi dibagi jumlah target) sebesar 127,88% dengan predikat Sangat Baik, melampaui target.',
      'Sub kegiatan yang memiliki realisasi tanpa target pada Triwulan II adalah Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa (Rp2.015.000); realisasinya tetap dihitung dalam jumlah.',
    ]);
    expect(serapanSentence(hasil.keuanganSummary, k)).toBe(
      'Realisasi anggaran sampai dengan Triwulan II sebesar Rp44.997.830 dari anggaran Rp107.244.500, atau 41,96%, sehingga sisa anggaran sebesar Rp62.246.670.',
    );
  });

  test.each<[string, CellContent, CellContent, string]>([
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
  ])('serapan: %s', (_name, pagu, realisasi, expected) => {
    const { hasil, k } = makeReport([{ t: 1, r: 1 }], {
      keuangan: [keuangan('Sub 1', pagu, ['', 1, '', ''], ['', realisasi, '', ''])],
    });
    expect(serapanSentence(hasil.keuanganSummary, k)).toBe(expected);
  });
});

describe('cacah dan catatan', () => {
  test('satu dan banyak', () => {
    expect(countsText(countPk(makeReport([{ t: 1, r: 1 }]).hasil))).toBe(
      '1 (satu) program, 1 (satu) kegiatan, dan 1 (satu) sub kegiatan',
    );
    expect(countsText(countPk(computeHasil(REFERENCE_DATA)), true)).toBe(
      '1 (satu) program, 2 (dua) kegiatan, 3 (tiga) sub kegiatan, dan 3 (tiga) indikator kinerja',
    );
  });

  test('program disebut namanya sampai tiga, selebihnya hanya dihitung', () => {
    const readOverview = (program: readonly string[]): string | undefined => {
      const { hasil } = makeReport(program.map(() => ({ t: 1, r: 1 })));
      const data = { ...hasil.data, pk: hasil.data.pk.map((b, i) => ({ ...b, program: program[i] ?? '' })) };
      return buildBabI(makeReportContext(computeHasil(data), DEFAULT_OPTIONS)).gambaran.paragraf[0];
    };
    const opening = 'Pada Tahun 2024, Kepala Seksi Pemberdayaan Masyarakat dan Desa melaksanakan';
    const ending = 'Kegiatan dan sub kegiatan tersebut adalah sebagai berikut.';
    expect(readOverview(['Program Desa', 'Kelurahan'])).toBe(
      `${opening} 2 (dua) program, yaitu Program Desa dan Program Kelurahan, dengan 1 (satu) kegiatan dan 2 (dua) sub kegiatan. ${ending}`,
    );
    expect(readOverview(['A', 'B', 'C', 'D'])).toBe(
      `${opening} 4 (empat) program, 1 (satu) kegiatan, dan 4 (empat) sub kegiatan. ${ending}`,
    );
    expect(readOverview([''])).toBe(`${opening} 1 (satu) kegiatan dan 1 (satu) sub kegiatan. ${ending}`);
  });

  test('catatan tabel laporan acuan', () => {
    const hasil = computeHasil(REFERENCE_DATA);
    expect(kinerjaNotes(makeReportContext(hasil, DEFAULT_OPTIONS))).toEqual([
      'Skala predikat: Sangat Baik (91 ke atas), Baik (76 sampai di bawah 91), Cukup (66 sampai di bawah 76), Kurang (51 sampai di bawah 66), Sangat Kurang (di bawah 51).',
      'Baris nomor 1 tidak bertarget pada Triwulan II dan tidak ikut dihitung dalam rata-rata.',
      'Baris Jumlah dikosongkan karena satuan indikator berbeda-beda.',
    ]);
  });
});
