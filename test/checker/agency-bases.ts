import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { AGENCY_COLUMNS, AGENCY_FIRST, type AgencyOptions, keuanganRows, makeAgency } from './agency.ts';
import { type AgencyKegiatan, FISHERY, KELURAHAN } from './agency-rows.ts';
import type { Base } from './bases.ts';
import { pasteValues } from './edit-workbook.ts';

const SHEETS = { pk: 'PK', rencana: 'Rencana Aksi', keuangan: 'Realisasi Keuangan' } as const;

/** A workbook of an agency with where its cells are. */
export function agencyBase(
  name: string,
  all: readonly AgencyKegiatan[],
  options: AgencyOptions,
  raw: RawWorkbook = makeAgency(all, options),
): Base {
  const { subs, total } = keuanganRows(all, options.parents);
  const count = subs.length;
  const rowOf = (table: keyof typeof SHEETS, i: number): number =>
    table === 'keuangan' ? (subs[i] ?? (subs[0] ?? 0) + i) : AGENCY_FIRST[table] + i;
  const totals = { pk: AGENCY_FIRST.pk + count, rencana: AGENCY_FIRST.rencana + count, keuangan: total };
  const columns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = AGENCY_COLUMNS;
  const letter = (table: string, part: string, t: number): string => columns[table]?.[part]?.[t - 1] ?? '';
  return {
    name,
    raw,
    triwulan: options.triwulan,
    cell: (table, part, t, i) => `${SHEETS[table]}!${letter(table, part, t)}${rowOf(table, i)}`,
    yearly: (table, column, i) => `${SHEETS[table]}!${column}${rowOf(table, i)}`,
    total: (table, part, t, mean = false) =>
      `${SHEETS[table]}!${letter(table, part, t)}${totals[table] + (mean ? 1 : 0)}`,
    yearlyTotal: (table, column) => `${SHEETS[table]}!${column}${totals[table]}`,
    rows: {
      pk: [AGENCY_FIRST.pk, AGENCY_FIRST.pk + count - 1],
      rencana: [AGENCY_FIRST.rencana, AGENCY_FIRST.rencana + count - 1],
      keuangan: [subs[0] ?? 0, subs.at(-1) ?? 0],
    },
  };
}

const HEAD: readonly TestCell[] = ['BAB', 'BAGIAN', 'UNTUK', 'ISI'];
const PLAIN: readonly (readonly TestCell[])[] = [
  HEAD,
  ['III', 'Tindak Lanjut', null, 'Hambatan dibahas dalam rapat bulanan dan ditangani bersama.'],
];

/** The narrative of the fishery office, all right. */
export const FISHERY_NARASI: readonly (readonly TestCell[])[] = [
  HEAD,
  [
    'I',
    'Latar Belakang',
    null,
    'Pada Tahun 2026 Dinas melaksanakan 4 (empat) kegiatan dan 8 (delapan) sub kegiatan dengan pagu Rp829.110.000.',
  ],
  [
    'III',
    'Analisis',
    'Penyediaan Prasarana Usaha Perikanan',
    'Sampai dengan Triwulan II tersedia 9 unit dari target 10 unit, sehingga capaiannya 90%. Anggaran yang terserap pada Triwulan II sebesar Rp88.275.000.',
  ],
  [
    'III',
    'Faktor Penghambat',
    'Penyediaan Prasarana Usaha Perikanan',
    'Satu unit menunggu serah terima lahan dari desa.',
  ],
  ['III', 'Tindak Lanjut', 'Pengawasan Mutu Hasil Perikanan', 'Pengambilan sampel dilakukan bersama balai pengujian.'],
  [
    'III',
    'Analisis',
    'Penyelenggaraan Rapat Koordinasi dan Konsultasi',
    'Pada Triwulan II ditargetkan 3 Laporan dan terealisasi 2 Laporan dengan predikat Cukup karena satu rapat bergeser ke bulan Juli.',
  ],
  [
    'III',
    'Tindak Lanjut',
    'Penyelenggaraan Rapat Koordinasi dan Konsultasi',
    'Jadwal rapat ditetapkan di awal triwulan.',
  ],
  [
    'V',
    'Kesimpulan',
    null,
    'Realisasi keuangan Triwulan II sebesar Rp227.077.000 dari target Rp241.315.000 atau 94,10%.',
  ],
];

/** The narrative of the kelurahan, all right. */
export const KELURAHAN_NARASI: readonly (readonly TestCell[])[] = [
  HEAD,
  [
    'III',
    'Analisis',
    'Pemberdayaan Masyarakat di Kelurahan',
    'Sampai dengan Triwulan IV diberdayakan 196 orang dari target 200 orang atau 98%.',
  ],
  [
    'III',
    'Faktor Penghambat',
    'Musyawarah Perencanaan Kelurahan',
    'Empat undangan berhalangan hadir karena bekerja di luar kota.',
  ],
  [
    'III',
    'Tindak Lanjut',
    'Pemberdayaan Masyarakat di Kelurahan',
    'Warga yang belum ikut didaftarkan lebih dahulu pada tahun berikutnya.',
  ],
  [
    'V',
    'Kesimpulan',
    null,
    'Realisasi keuangan sampai dengan Triwulan IV sebesar Rp638.782.500 dari pagu Rp647.990.000 atau 98,58%.',
  ],
];

const FISHERY_OPTIONS = {
  unit: 'Dinas Perikanan',
  year: 2026,
  triwulan: 2,
  date: '2026-07-07',
  parents: true,
  narasi: FISHERY_NARASI,
} as const;
const KELURAHAN_OPTIONS = {
  unit: 'Kelurahan Melati',
  year: 2025,
  triwulan: 4,
  date: '2026-01-09',
  parents: false,
  narasi: KELURAHAN_NARASI,
  pengaturan: [['Basis', 'sampai dengan']],
} as const;

export const makeFishery = (changes: Partial<AgencyOptions> = {}, all = FISHERY): RawWorkbook =>
  makeAgency(all, { ...FISHERY_OPTIONS, ...changes });
export const makeKelurahan = (changes: Partial<AgencyOptions> = {}, all = KELURAHAN): RawWorkbook =>
  makeAgency(all, { ...KELURAHAN_OPTIONS, ...changes });

/** A fishery office with rows of kegiatan, Triwulan II 2026. */
export const FISHERY_II = agencyBase('perikanan', FISHERY, FISHERY_OPTIONS);
/** The same a quarter before. */
export const FISHERY_I = agencyBase('perikanan I', FISHERY, {
  ...FISHERY_OPTIONS,
  triwulan: 1,
  date: '2026-04-08',
  narasi: PLAIN,
});
/** A kelurahan, Triwulan IV 2025, Basis sampai dengan. */
export const KELURAHAN_IV = agencyBase('kelurahan', KELURAHAN, KELURAHAN_OPTIONS);
/** The same pasted as values. */
export const KELURAHAN_VALUES = agencyBase(
  'kelurahan, nilai',
  KELURAHAN,
  KELURAHAN_OPTIONS,
  pasteValues(makeKelurahan()),
);
/** The kelurahan a quarter before, Basis triwulan. */
export const KELURAHAN_III = agencyBase('kelurahan III', KELURAHAN, {
  ...KELURAHAN_OPTIONS,
  triwulan: 3,
  date: '2025-10-07',
  narasi: PLAIN,
  pengaturan: [],
});
