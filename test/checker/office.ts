import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { recalculate } from '../support/recalculate.ts';

/** One sub kegiatan of the office: quarters I to IV of target, realisasi (I to III) and money. */
export interface OfficeRow {
  readonly program: string;
  readonly kegiatan: string;
  readonly name: string;
  readonly kode: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly jenis: string;
  readonly arah: string;
  readonly annual: number;
  readonly target: readonly number[];
  readonly realisasi: readonly (number | null)[];
  readonly pagu: number;
  readonly anggaran: readonly number[];
  readonly spent: readonly (number | null)[];
}

const PLANNING = [
  'Program Penunjang Urusan Pemerintahan Daerah',
  'Perencanaan dan Pelaporan Perangkat Daerah',
] as const;
const VILLAGE = ['Program Pemberdayaan Masyarakat Desa', 'Koordinasi Pemberdayaan Desa'] as const;
const SERVICE = ['Program Penyelenggaraan Pelayanan Publik', 'Pelayanan Publik Kecamatan'] as const;

function row(
  [program, kegiatan]: readonly [string, string],
  name: string,
  kode: string,
  [indikator, satuan, jenis, arah]: readonly [string, string, string, string],
  [annual, target, realisasi]: readonly [number, readonly number[], readonly (number | null)[]],
  [pagu, anggaran, spent]: readonly [number, readonly number[], readonly (number | null)[]],
): OfficeRow {
  return {
    program,
    kegiatan,
    name,
    kode,
    indikator,
    satuan,
    jenis,
    arah,
    annual,
    target,
    realisasi,
    pagu,
    anggaran,
    spent,
  };
}

/** The office: six sub kegiatan, report of Triwulan III 2025. */
export const OFFICE_ROWS: readonly OfficeRow[] = [
  row(
    PLANNING,
    'Penyusunan Dokumen Perencanaan',
    '7.01.01.2.01.0001',
    ['Jumlah dokumen perencanaan yang disusun', 'Dokumen', 'akumulatif', 'naik'],
    [12, [3, 3, 3, 3], [3, 3, 3, null]],
    [48_600_000, [12_150_000, 12_150_000, 12_150_000, 12_150_000], [11_987_500, 12_034_250, 11_876_400, null]],
  ),
  row(
    PLANNING,
    'Koordinasi dan Penyusunan Laporan Keuangan',
    '7.01.01.2.01.0005',
    ['Jumlah laporan keuangan yang disusun', 'Laporan', 'akumulatif', 'naik'],
    [8, [2, 2, 2, 2], [2, 2, 2, null]],
    [36_400_000, [9_100_000, 9_100_000, 9_100_000, 9_100_000], [8_965_000, 9_012_300, 8_874_750, null]],
  ),
  row(
    VILLAGE,
    'Fasilitasi Musyawarah Desa',
    '7.01.03.2.01.0001',
    ['Jumlah desa yang difasilitasi', 'Desa', 'akumulatif', 'naik'],
    [18, [5, 4, 5, 4], [5, 4, 4, null]],
    [74_250_000, [18_000_000, 19_250_000, 20_500_000, 16_500_000], [17_640_000, 18_915_500, 19_867_250, null]],
  ),
  row(
    VILLAGE,
    'Pembinaan Lembaga Kemasyarakatan',
    '7.01.03.2.01.0003',
    ['Jumlah lembaga yang dibina', 'Lembaga', 'akumulatif', 'naik'],
    [24, [6, 6, 6, 6], [6, 5, 6, null]],
    [61_320_000, [15_330_000, 15_330_000, 15_330_000, 15_330_000], [15_120_000, 13_247_500, 14_986_300, null]],
  ),
  row(
    SERVICE,
    'Pelayanan Administrasi Terpadu Kecamatan',
    '7.01.02.2.01.0002',
    ['Indeks kepuasan masyarakat', 'Indeks', 'posisi akhir', 'naik'],
    [85, [80, 82, 84, 85], [81.5, 82.4, 83.2, null]],
    [52_800_000, [13_200_000, 13_200_000, 13_200_000, 13_200_000], [12_940_600, 13_115_000, 12_768_900, null]],
  ),
  row(
    SERVICE,
    'Penyelesaian Pengaduan Masyarakat',
    '7.01.02.2.01.0004',
    ['Rata-rata waktu penyelesaian pengaduan', 'Hari Kerja', 'posisi akhir', 'turun'],
    [5, [8, 7, 6, 5], [8, 7, 6.5, null]],
    [27_480_000, [6_870_000, 6_870_000, 6_870_000, 6_870_000], [6_712_000, 6_804_500, 6_655_250, null]],
  ),
];

/** What of the office a workbook may have otherwise: rows of a sheet, texts of Narasi and titles. */
export interface OfficeChanges {
  readonly pk?: readonly OfficeRow[];
  readonly rencana?: readonly OfficeRow[];
  readonly keuangan?: readonly OfficeRow[];
  readonly narasi?: readonly (readonly TestCell[])[];
}

const RUPIAH = '#,##0';
const PERCENT = '0.00';
const letter = (column: number): string => String.fromCharCode(64 + column);
const money = (v: number | null): TestCell => (v === null ? null : { v, fmt: RUPIAH });
const formula = (f: string, fmt: string): TestCell => ({ f, fmt });
const TRIWULAN = ['TRIWULAN I', 'TRIWULAN II', 'TRIWULAN III', 'TRIWULAN IV'];

/** The first data row of each sheet of the office. */
export const OFFICE_FIRST = { pk: 5, rencana: 5, keuangan: 6 } as const;

/** Columns of the office, by quarter 1 to 4. */
export const OFFICE_COLUMNS = {
  rencana: {
    target: ['H', 'L', 'P', 'T'],
    realisasi: ['I', 'M', 'Q', 'U'],
    capaian: ['J', 'N', 'R', 'V'],
    anggaran: ['K', 'O', 'S', 'W'],
  },
  keuangan: { target: ['E', 'H', 'K', 'N'], realisasi: ['F', 'I', 'L', 'O'], capaian: ['G', 'J', 'M', 'P'] },
} as const;

function pkSheet(rows: readonly OfficeRow[]): readonly (readonly TestCell[])[] {
  const last = OFFICE_FIRST.pk + rows.length - 1;
  return [
    ['PERJANJIAN KINERJA TAHUN 2025'],
    ['KECAMATAN CONTOH'],
    [],
    ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'KODE', 'INDIKATOR KINERJA', 'TARGET', 'SATUAN', 'ANGGARAN'],
    ...rows.map((b, i): TestCell[] => [
      i + 1,
      b.program,
      b.kegiatan,
      b.name,
      b.kode,
      b.indikator,
      b.annual,
      b.satuan,
      money(b.pagu),
    ]),
    ['Jumlah', null, null, null, null, null, null, null, formula(`SUM(I${OFFICE_FIRST.pk}:I${last})`, RUPIAH)],
  ];
}

function rencanaSheet(rows: readonly OfficeRow[]): readonly (readonly TestCell[])[] {
  const [first, last] = [OFFICE_FIRST.rencana, OFFICE_FIRST.rencana + rows.length - 1];
  const quarters = (make: (q: number) => readonly TestCell[]): TestCell[] => [0, 1, 2, 3].flatMap(make);
  return [
    ['RENCANA AKSI TAHUN 2025'],
    [],
    [
      'NO',
      'SUB KEGIATAN',
      'INDIKATOR KINERJA',
      'SATUAN',
      'TARGET TAHUNAN',
      'JENIS',
      'ARAH',
      ...quarters((q) => [TRIWULAN[q] ?? '', null, null, null]),
    ],
    [null, null, null, null, null, null, null, ...quarters(() => ['TARGET', 'REALISASI', 'CAPAIAN', 'ANGGARAN'])],
    ...rows.map((b, i): TestCell[] => {
      const capaian = (q: number): string => {
        const [t, r] = [letter(8 + 4 * q) + (first + i), letter(9 + 4 * q) + (first + i)];
        const ratio = b.arah === 'turun' ? `(2*${t}-${r})/${t}` : `${r}/${t}`;
        return `IF(OR(N(${t})=0,${r}=""),"",${ratio}*100)`;
      };
      return [
        i + 1,
        b.name,
        b.indikator,
        b.satuan,
        b.annual,
        b.jenis,
        b.arah,
        ...quarters((q) => [
          b.target[q] ?? null,
          b.realisasi[q] ?? null,
          formula(capaian(q), PERCENT),
          money(b.anggaran[q] ?? null),
        ]),
      ];
    }),
    [
      'Jumlah',
      null,
      null,
      null,
      null,
      null,
      null,
      ...quarters((q) => [
        null,
        null,
        null,
        formula(`SUM(${letter(11 + 4 * q)}${first}:${letter(11 + 4 * q)}${last})`, RUPIAH),
      ]),
    ],
    [
      'Rata-rata Capaian Kinerja',
      null,
      null,
      null,
      null,
      null,
      null,
      ...quarters((q) => [
        null,
        null,
        q === 3 ? null : formula(`AVERAGE(${letter(10 + 4 * q)}${first}:${letter(10 + 4 * q)}${last})`, PERCENT),
        null,
      ]),
    ],
  ];
}

function keuanganSheet(rows: readonly OfficeRow[]): readonly (readonly TestCell[])[] {
  const [first, last] = [OFFICE_FIRST.keuangan, OFFICE_FIRST.keuangan + rows.length - 1];
  const quarters = (make: (q: number) => readonly TestCell[]): TestCell[] => [0, 1, 2, 3].flatMap(make);
  const column = (q: number, part: number): string => letter(5 + 3 * q + part);
  const total = (c: string): TestCell => formula(`SUM(${c}${first}:${c}${last})`, RUPIAH);
  return [
    ['REALISASI KEUANGAN TAHUN 2025'],
    ['KECAMATAN CONTOH'],
    [],
    ['NO', 'KODE', 'SUB KEGIATAN', 'ANGGARAN', ...quarters((q) => [TRIWULAN[q] ?? '', null, null])],
    [null, null, null, null, ...quarters(() => ['TARGET', 'REALISASI', 'CAPAIAN'])],
    ...rows.map((b, i): TestCell[] => [
      i + 1,
      b.kode,
      b.name,
      money(b.pagu),
      ...quarters((q) => {
        const [t, r] = [`${column(q, 0)}${first + i}`, `${column(q, 1)}${first + i}`];
        return [
          money(b.anggaran[q] ?? null),
          money(b.spent[q] ?? null),
          formula(`IF(OR(N(${t})=0,${r}=""),"",${r}/${t}*100)`, PERCENT),
        ];
      }),
    ]),
    ['Jumlah', null, null, total('D'), ...quarters((q) => [total(column(q, 0)), total(column(q, 1)), null])],
    [
      'Rata-rata Capaian Keuangan',
      null,
      null,
      null,
      ...quarters((q) => [
        null,
        null,
        q === 3 ? null : formula(`${column(q, 1)}${last + 1}/${column(q, 0)}${last + 1}*100`, PERCENT),
      ]),
    ],
  ];
}

/** The narrative of the office as it types it: figures of Triwulan III, all right. */
export const OFFICE_NARASI: readonly (readonly TestCell[])[] = [
  ['BAB', 'BAGIAN', 'UNTUK', 'ISI'],
  [
    'I',
    'Latar Belakang',
    null,
    'Pada Tahun 2025 seksi melaksanakan 6 sub kegiatan dengan pagu anggaran sebesar Rp300.850.000.',
  ],
  [
    'III',
    'Analisis',
    OFFICE_ROWS[0]?.name ?? '',
    'Pada Triwulan III ditargetkan 3 Dokumen dan terealisasi 3 Dokumen, sehingga capaiannya 100%. Realisasi keuangannya sebesar Rp11.876.400.',
  ],
  ['III', 'Analisis', OFFICE_ROWS[1]?.name ?? '', 'Target Triwulan III sebanyak 2 Laporan dengan realisasi 2 Laporan.'],
  [
    'III',
    'Analisis',
    OFFICE_ROWS[2]?.name ?? '',
    'Dari target 5 Desa terealisasi 4 Desa, sehingga capaiannya 80%. Realisasi keuangan sebesar Rp19.867.250 dari target Rp20.500.000.',
  ],
  ['III', 'Faktor Penghambat', OFFICE_ROWS[2]?.name ?? '', 'Satu desa menunda musyawarahnya karena jadwal panen.'],
  ['III', 'Tindak Lanjut', OFFICE_ROWS[4]?.name ?? '', 'Petugas loket ditambah agar waktu tunggu berkurang.'],
  ['III', 'Tindak Lanjut', OFFICE_ROWS[5]?.name ?? '', 'Pengaduan yang masuk dibagi sejak hari pertama.'],
  ['V', 'Kesimpulan', null, 'Realisasi keuangan Triwulan III sebesar Rp75.028.850 dari target sebesar Rp77.150.000.'],
];

/** The workbook of the office, its formulas computed. */
export function makeOffice(changes: OfficeChanges = {}): RawWorkbook {
  const rows = OFFICE_ROWS;
  return recalculate(
    makeRawBuku({
      Identitas: [
        ['KUNCI', 'ISI'],
        ['Tahun Anggaran', 2025],
        ['Triwulan', 'III'],
        ['Pemerintah Daerah', 'Pemerintah Kabupaten Contoh'],
        ['Kabupaten/Kota', 'Kabupaten Contoh'],
        ['Unit Kerja', 'Kecamatan Contoh'],
        ['Jabatan', 'Kepala Seksi Pemberdayaan Masyarakat'],
        ['Nama', 'NAMA PEJABAT'],
        ['NIP', '197503122000032004'],
        ['Pangkat', 'Penata Tingkat I'],
        ['Golongan', 'III/d'],
        ['Tempat', 'Contoh'],
        ['Tanggal Laporan', { date: '2025-10-06' }],
        ['Judul Laporan', null],
      ],
      PK: pkSheet(changes.pk ?? rows),
      'Rencana Aksi': { rows: rencanaSheet(changes.rencana ?? rows), merges: ['H3:K3', 'L3:O3', 'P3:S3', 'T3:W3'] },
      'Realisasi Keuangan': {
        rows: keuanganSheet(changes.keuangan ?? rows),
        merges: ['E4:G4', 'H4:J4', 'K4:M4', 'N4:P4'],
      },
      Narasi: changes.narasi ?? OFFICE_NARASI,
      Pengaturan: [['KUNCI', 'ISI']],
    }),
  );
}
