import { checkWithEarlier } from '../../support/earlier-buku.ts';
import type { TestCell } from '../../support/raw-buku.ts';
import { makeCaseBuku } from '../base-buku.ts';
import type { Case } from '../case.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const B = 'Peningkatan Efektivitas Pemberdayaan';
const IND_B = 'Jumlah Laporan pemberdayaan';

/** A sheet Riwayat in which everything is right: 11 of 12 Laporan are 91,67%. */
function riwayat(changes: Readonly<Record<string, TestCell>> = {}, more: readonly (readonly TestCell[])[] = []) {
  // biome-ignore format: a table reads best as a table
  const rows: TestCell[][] = [
    ['RIWAYAT'],
    ['TAHUN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET', 'REALISASI', 'CAPAIAN', 'PAGU', 'REALISASI KEUANGAN'],
    [2023, A, null, 'Lembaga', 5, 5, 100, 10000000, 9500000],
    [2023, B, IND_B, 'Laporan', 12, 11, { v: 91.67, fmt: '0.00' }, 80000000, 76000000],
  ];
  for (const [address, cell] of Object.entries(changes)) {
    const row = rows[Number(address.slice(1)) - 1];
    if (row !== undefined) row[address.charCodeAt(0) - 65] = cell;
  }
  return { Riwayat: [...rows, ...more] };
}

const FOLLOW_UP = [
  ['TINDAK LANJUT'],
  [
    'TRIWULAN',
    'UNTUK',
    'KENDALA',
    'RENCANA TINDAK LANJUT',
    'PENANGGUNG JAWAB',
    'BATAS WAKTU',
    'STATUS',
    'HASIL',
    'BUKTI',
  ],
] as const;

function followUp(status: string, result: string | null) {
  const row = [
    'I',
    B,
    'Laporan desa terlambat',
    'Jadwal pendampingan',
    'Kasi PMD',
    { date: '2024-05-31' },
    status,
    result,
  ];
  return { 'Tindak Lanjut': [...FOLLOW_UP, row] };
}

/** The sheet Tindak Lanjut; the report is of 5 July 2024. */
export const TINDAK_LANJUT_CASES: readonly Case[] = [
  {
    code: 'tindak-lanjut/status',
    sheets: followUp('sellesai', 'Terlaksana di tujuh desa'),
    place: "'Tindak Lanjut'!G3",
  },
  {
    code: 'tindak-lanjut/terlewat',
    sheets: followUp('proses', 'Terlaksana di tiga desa'),
    place: "'Tindak Lanjut'!F3",
  },
  { code: 'tindak-lanjut/tanpa-hasil', sheets: followUp('selesai', null), place: "'Tindak Lanjut'!H3" },
];

/** The sheet Riwayat. */
export const RIWAYAT_CASES: readonly Case[] = [
  {
    code: 'riwayat/tidak-cocok',
    sheets: riwayat({ B4: 'Peningkatan Efektifitas Pemberdayaan' }),
    place: 'Riwayat!B4',
  },
  { code: 'riwayat/satuan-beda', sheets: riwayat({ D4: 'Dokumen' }), place: 'Riwayat!D4' },
  { code: 'riwayat/capaian', sheets: riwayat({ G4: 109.09 }), place: 'Riwayat!G4' },
  {
    code: 'riwayat/tahun-ganda',
    sheets: riwayat({}, [[2023, B, IND_B, 'Laporan', 12, 12, 100]]),
    place: 'Riwayat!B5',
  },
  {
    // Three Laporan of Triwulan I in this workbook, two in the one of which the report was made.
    code: 'riwayat/berubah',
    find: () =>
      checkWithEarlier(makeCaseBuku({}), [makeCaseBuku({ cells: { 'Identitas!B3': 'I', 'Rencana Aksi!I6': 2 } })]),
    place: "'Rencana Aksi'!I6",
    drawn: () => makeCaseBuku({}),
  },
];
