import { KALAENA } from '../../src/workbook/kalaena.ts';
import { BLANK_IKU } from '../../src/workbook/offered-sheets.ts';
import type { CellContent, ContentRow, WorkbookContent } from '../../src/workbook/workbook-content.ts';

type Rest = readonly [realisasi: CellContent, money: CellContent];

/** Triwulan III and IV of each row of the example: realisasi, and money spent. */
const REST: readonly (readonly [Rest, Rest])[] = [
  [
    ['-', '-'],
    ['-', '-'],
  ],
  [
    [2, 24_083_945],
    [3, 28_000_000],
  ],
  [
    [7, 2_302_250],
    [7, 2_498_250],
  ],
];

function completeRow(row: ContentRow, i: number): ContentRow {
  const [third, fourth] = REST[i] ?? [];
  if (third === undefined || fourth === undefined || row.realisasiKeuangan === null) return row;
  return {
    ...row,
    triwulan: {
      ...row.triwulan,
      3: { ...row.triwulan[3], realisasi: third[0] },
      4: { ...row.triwulan[4], realisasi: fourth[0] },
    },
    realisasiKeuangan: { ...row.realisasiKeuangan, 3: third[1], 4: fourth[1] },
  };
}

const [FIRST, SECOND, THIRD] = KALAENA.rows.map((row) => row.subKegiatan);
const INDIKATOR = KALAENA.rows.map((row) => row.indikator);
const SATUAN = KALAENA.rows.map((row) => row.satuan);

/** Texts of the quarter that hold for any report stay; what tells of one quarter gives way to the year's. */
const KEPT = ['Dasar Hukum', 'Tugas dan Fungsi'];

const NARASI: WorkbookContent['narasi'] = [
  ...KALAENA.narasi.filter(([bagian]) => KEPT.includes(bagian)),
  [
    'Sumber Daya',
    '',
    'Seksi Pemberdayaan Masyarakat dan Desa didukung 4 (empat) orang pegawai, yaitu seorang kepala seksi dan tiga orang pelaksana, dengan 2 (dua) unit komputer dan 1 (satu) unit kendaraan roda dua.',
  ],
  [
    'Isu Strategis',
    '',
    '1. Partisipasi lembaga kemasyarakatan dalam musyawarah desa belum merata.\n2. Data kelembagaan desa belum dimutakhirkan secara berkala.\n3. Jadwal pembayaran belum sepenuhnya mengikuti rencana anggaran kas.',
  ],
  [
    'Analisis',
    FIRST ?? '',
    'Musyawarah perencanaan pembangunan di desa dilaksanakan pada awal tahun dan diikuti oleh seluruh lembaga kemasyarakatan yang diundang. Pembayaran sisa belanjanya dilakukan sesudah kegiatan selesai.',
  ],
  [
    'Analisis',
    SECOND ?? '',
    'Laporan disusun dari hasil pendampingan ke desa. Satu laporan belum selesai karena pendampingan terakhir dijadwalkan ulang.',
  ],
  ['Faktor Pendukung', SECOND ?? '', 'Jadwal pendampingan disepakati bersama desa sejak awal tahun.'],
  ['Faktor Penghambat', SECOND ?? '', 'Jadwal pendampingan di satu desa bersamaan dengan pemilihan kepala desa.'],
  ['Tindak Lanjut', SECOND ?? '', 'Pendampingan dijadwalkan di luar masa pemilihan.'],
  ['Analisis', THIRD ?? '', 'Koordinasi dilakukan terhadap seluruh desa dalam kawasan pada setiap triwulan.'],
  ['Faktor Pendukung', THIRD ?? '', 'Pemerintah desa menyampaikan data kawasan tepat waktu.'],
  [
    'Langkah Perbaikan',
    '',
    '- Jadwal pendampingan desa disusun bersama kalender pemilihan kepala desa.\n- Target keuangan tiap triwulan disusun menurut jadwal pembayaran.',
  ],
];

/** What the quarters resolved and the evaluation of the year before recommended, with what came of it by the report's day. */
const TINDAK_LANJUT: WorkbookContent['tindakLanjut'] = [
  [
    'I',
    FIRST ?? '',
    'Sisa belanja belum dibayarkan',
    null,
    'Menyelesaikan pembayaran sesudah kegiatan selesai',
    'Bendahara Pengeluaran Pembantu',
    '30 Juni 2024',
    'selesai',
    'Sisa belanja dibayarkan pada Triwulan II',
    'SPJ bulan Juni 2024',
  ],
  [
    'III',
    SECOND ?? '',
    'Jadwal pendampingan bersamaan dengan pemilihan kepala desa',
    'Jadwalkan ulang pendampingan bersama desa',
    'Menjadwalkan ulang pendampingan di desa tersebut',
    'Kasi Pemberdayaan Masyarakat dan Desa',
    '31 Oktober 2024',
    'selesai',
    'Pendampingan terlaksana, laporannya menyusul',
    'Notula pendampingan',
  ],
  [
    'IV',
    SECOND ?? '',
    'Satu laporan belum selesai',
    null,
    'Menyusun jadwal pendampingan setahun bersama desa',
    'Kasi Pemberdayaan Masyarakat dan Desa',
    '31 Januari 2025',
    'proses',
    null,
    null,
  ],
  [
    'Tahun',
    null,
    null,
    'Lengkapi bukti dukung realisasi kinerja tiap triwulan',
    'Menyusun daftar bukti dukung tiap indikator',
    'Sekretaris Kecamatan',
    '30 September 2024',
    'selesai',
    'Daftar bukti dukung ditetapkan',
    'Daftar bukti dukung Tahun 2024',
  ],
  [
    null,
    null,
    null,
    'Susun target keuangan menurut jadwal pembayaran',
    'Menyusun rencana anggaran kas menurut jadwal pembayaran',
    'Kasubag Perencanaan dan Keuangan',
    '28 Februari 2025',
    'proses',
    null,
    null,
  ],
];

/** The sasaran that Renstra and IKU name. */
const [PARTICIPATION, GOVERNANCE] = [
  'Meningkatnya partisipasi masyarakat desa',
  'Meningkatnya pembinaan pemerintahan desa',
] as const;

/** The example with four quarters: what the yearly report (LKjIP) is made of, with Tindak Lanjut, Riwayat and Renstra. */
export const KALAENA_YEAR: WorkbookContent = {
  ...KALAENA,
  triwulan: 4,
  identitas: {
    ...KALAENA.identitas,
    tanggalLaporan: '2025-01-20',
    jabatanAtasan: 'Camat Kalaena',
    namaAtasan: 'Nama Camat, S.STP., M.Si.',
    nipAtasan: '197805152006041008',
    pangkatAtasan: 'Pembina',
    golonganAtasan: 'IV/a',
  },
  pengaturan: { efficiency: 'indeks' },
  rows: KALAENA.rows.map(completeRow),
  narasi: NARASI,
  tindakLanjut: TINDAK_LANJUT,
  further: [
    {
      ...BLANK_IKU,
      // SASARAN, INDIKATOR, SATUAN, TARGET TAHUNAN, JENIS, ARAH, then target and realisasi of each quarter.
      rows: [
        [
          ...[PARTICIPATION, 'Persentase desa yang menyelenggarakan musyawarah desa tepat waktu', '%', 100],
          ...['posisi akhir', null, '-', '-', 50, 50, '-', '-', 100, 100],
        ],
        [
          ...[GOVERNANCE, 'Jumlah desa yang laporan pemerintahannya lengkap', 'Desa', 7],
          ...['tetap', null, 7, 7, 7, 7, 7, 7, 7, 7],
        ],
      ],
    },
    {
      name: 'Riwayat',
      title: 'RIWAYAT',
      columns: [
        ['TAHUN', 8],
        ['INDIKATOR KINERJA', 60],
        ['SATUAN', 18],
        ['TARGET', 10],
        ['REALISASI', 10],
      ],
      rows: [
        [2022, INDIKATOR[0] ?? '', SATUAN[0] ?? '', 5, 4],
        [2022, INDIKATOR[1] ?? '', SATUAN[1] ?? '', 12, 10],
        [2022, INDIKATOR[2] ?? '', SATUAN[2] ?? '', 7, 7],
        [2023, INDIKATOR[0] ?? '', SATUAN[0] ?? '', 5, 5],
        [2023, INDIKATOR[1] ?? '', SATUAN[1] ?? '', 12, 10],
        [2023, INDIKATOR[2] ?? '', SATUAN[2] ?? '', 7, 7],
      ],
    },
    {
      name: 'Renstra',
      title: 'RENSTRA',
      columns: [
        ['SASARAN', 36],
        ['INDIKATOR KINERJA', 60],
        ['SATUAN', 18],
        ['2022', 9.5],
        ['2023', 9.5],
        ['2024', 9.5],
        ['2025', 9.5],
        ['2026', 9.5],
        ['TARGET AKHIR', 12],
        ['STANDAR KABUPATEN', 14],
        ['SUMBER', 24],
      ],
      rows: [
        [PARTICIPATION, INDIKATOR[0] ?? '', SATUAN[0] ?? '', 5, 5, 5, 6, 6, 6, 5, 'Profil kecamatan'],
        [null, INDIKATOR[1] ?? '', SATUAN[1] ?? '', 12, 12, 12, 12, 12, 12, null, null],
        [GOVERNANCE, INDIKATOR[2] ?? '', SATUAN[2] ?? '', 7, 7, 7, 7, 8, 8, null, null],
      ],
    },
  ],
  notes: [
    'Buku ini memuat keempat triwulan, sehingga dapat dijadikan laporan tahunan: lapkin build kalaena-2024-tahunan.xlsx --jenis tahunan -o lkjip.pdf.',
    'Angka Triwulan III dan IV, lembar Tindak Lanjut, IKU, Riwayat, dan Renstra, jumlah pegawai dan sarana, serta nama pejabat adalah karangan.',
  ],
};
