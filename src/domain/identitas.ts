import * as z from 'zod/mini';
import type { KeyDeclaration } from './key-declaration.ts';
import { ALL_TRIWULAN, type Triwulan } from './triwulan.ts';

/** A key of Identitas: how its cell is read, and the type of what it then holds; '' when blank. */
interface IdentitasDeclaration<T> extends KeyDeclaration {
  readonly kind: 'text' | 'nip' | 'date' | 'year' | 'triwulan' | 'level';
  readonly type: z.ZodMiniType<T>;
}

const TEXT = z.string();
const ISO_DATE = z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));
const YEAR = z.int().check(z.gte(1900), z.lte(2199));
/** '' = the default, sub kegiatan. */
const LEVEL = z.enum(['', 'sub kegiatan', 'sasaran']);
const TRIWULAN = z.custom<Triwulan>((value) => ALL_TRIWULAN.includes(value as Triwulan));

type More = Partial<Pick<KeyDeclaration, 'alias' | 'required' | 'choices'>>;

function declare<T>(
  kind: IdentitasDeclaration<T>['kind'],
  type: z.ZodMiniType<T>,
  heading: string,
  explanation: string,
  more: More = {},
): IdentitasDeclaration<T> {
  return { heading, alias: [], required: false, explanation, ...more, kind, type };
}

function text(heading: string, explanation: string, more?: More): IdentitasDeclaration<string> {
  return declare('text', TEXT, heading, explanation, more);
}

function date(heading: string, explanation: string, more?: More): IdentitasDeclaration<string> {
  return declare('date', ISO_DATE, heading, explanation, more);
}

function nip(heading: string, explanation: string): IdentitasDeclaration<string> {
  return declare('nip', TEXT, heading, explanation);
}

/** The two keys that calculation needs; --tahun and --triwulan win over them. */
const TIME_KEYS = {
  tahunAnggaran: declare('year', YEAR, 'Tahun Anggaran', 'Tahun laporan, misalnya 2024.', {
    alias: ['Tahun', 'TA', 'Tahun Laporan'],
    required: true,
  }),
  triwulan: declare('triwulan', TRIWULAN, 'Triwulan', 'Triwulan laporan: I, II, III, atau IV.', {
    alias: ['TW', 'Periode', 'Triwulan Laporan'],
    required: true,
    choices: ['I', 'II', 'III', 'IV'],
  }),
} as const;

/** Who reports. The keys are those of the published JSON, so they keep the users' language. */
const OFFICE_KEYS = {
  pemerintahDaerah: text('Pemerintah Daerah', 'Misalnya "Pemerintah Kabupaten Luwu Timur".', {
    alias: ['Pemda', 'Nama Pemerintah Daerah'],
    required: true,
  }),
  kabupaten: text('Kabupaten/Kota', 'Misalnya "Kabupaten Luwu Timur".', {
    alias: ['Kabupaten', 'Kota'],
    required: true,
  }),
  unitKerja: text('Unit Kerja', 'Misalnya "Kecamatan Kalaena".', {
    alias: [
      'OPD',
      'Perangkat Daerah',
      'SKPD',
      'Nama OPD',
      'Nama SKPD',
      'Nama Perangkat Daerah',
      'Nama Unit Kerja',
      'Instansi',
    ],
    required: true,
  }),
  jabatan: text('Jabatan', 'Jabatan yang menandatangani; Plt. atau Plh. ditulis di depannya.', { required: true }),
  nama: text('Nama', 'Nama yang menandatangani, dengan gelar.', { required: true }),
  nip: nip('NIP', '18 digit; format selnya Teks sebelum diisi.'),
  pangkat: text('Pangkat', 'Misalnya "Penata Tingkat I".'),
  golongan: text('Golongan', 'Misalnya "III/d".'),
  tempat: text('Tempat', 'Tempat penandatanganan.'),
  tanggalLaporan: declare('date', ISO_DATE, 'Tanggal Laporan', 'Tanggal penandatanganan, misalnya 5 Juli 2024.', {
    alias: ['Tanggal'],
  }),
  judulLaporan: text('Judul Laporan', 'Bila kosong, judul disusun dari jabatan, triwulan, dan tahun.'),
  // A file beside the workbook; a picture placed in the sheet is handed over apart.
  logo: text('Logo', 'Nama berkas gambar di folder yang sama, atau gambar yang ditempel di lembar ini.'),
  jabatanAtasan: text('Jabatan Atasan', 'Untuk lampiran Perjanjian Kinerja.'),
  namaAtasan: text('Nama Atasan', 'Untuk lampiran Perjanjian Kinerja.'),
  nipAtasan: nip('NIP Atasan', '18 digit, sebagai teks.'),
  pangkatAtasan: text('Pangkat Atasan', 'Pangkat atasan.'),
  golonganAtasan: text('Golongan Atasan', 'Golongan atasan.'),
  tanggalPk: declare(
    'date',
    ISO_DATE,
    'Tanggal PK',
    'Tanggal penandatanganan Perjanjian Kinerja, untuk lampirannya; bila kosong, tanggal di lampiran dibiarkan terbuka.',
    { alias: ['Tanggal Perjanjian Kinerja'] },
  ),
  tanggalPkPerubahan: date('Tanggal PK Perubahan', 'Tanggal penandatanganan PK Perubahan, untuk lampirannya.', {
    alias: ['Tanggal Perjanjian Kinerja Perubahan'],
  }),
  penggantiMulai: date(
    'Pengganti Mulai',
    'Tanggal mulai menjabatnya pengganti; laporan sejak tanggal itu ditandatangani pengganti.',
  ),
  jabatanPengganti: text('Jabatan Pengganti', 'Misalnya "Plt. Kepala Seksi ..."; kosong = jabatan yang sama.'),
  namaPengganti: text('Nama Pengganti', 'Pejabat yang menggantikan di tengah tahun, dengan gelar.'),
  nipPengganti: nip('NIP Pengganti', '18 digit, sebagai teks.'),
  pangkatPengganti: text('Pangkat Pengganti', 'Pangkat pengganti.'),
  golonganPengganti: text('Golongan Pengganti', 'Golongan pengganti.'),
  jabatanMengetahui: text('Jabatan Mengetahui', 'Penanda tangan kedua, di bawah kata "Mengetahui".'),
  namaMengetahui: text('Nama Mengetahui', 'Kosong = laporan ditandatangani satu orang.'),
  nipMengetahui: nip('NIP Mengetahui', '18 digit, sebagai teks.'),
  pangkatMengetahui: text('Pangkat Mengetahui', 'Pangkatnya.'),
  golonganMengetahui: text('Golongan Mengetahui', 'Golongannya.'),
  tingkat: declare(
    'level',
    LEVEL,
    'Tingkat',
    'Apa yang dilaporkan: sub kegiatan (bila kosong), atau sasaran dengan IKU-nya dari lembar IKU (camat, kepala dinas).',
    { alias: ['Tingkat Laporan'], choices: ['sub kegiatan', 'sasaran'] },
  ),
} as const;

/** The sheet Identitas; '' when a key is not filled in, `tanggalLaporan` and `tanggalPk` ISO dates. */
export type Identitas = {
  readonly [K in keyof typeof OFFICE_KEYS]: z.infer<(typeof OFFICE_KEYS)[K]['type']>;
};

export type IdentitasKey = keyof typeof TIME_KEYS | keyof Identitas;

/** Keys of Identitas (workbook.md), in the order of init. */
export const IDENTITAS_KEYS: readonly (IdentitasDeclaration<unknown> & { readonly key: IdentitasKey })[] =
  Object.entries({ ...TIME_KEYS, ...OFFICE_KEYS }).map(([key, declared]) => ({
    ...declared,
    key: key as IdentitasKey,
  }));

/** An Identitas with nothing filled in. */
export const EMPTY_IDENTITAS = Object.fromEntries(
  Object.keys(OFFICE_KEYS).map((key) => [key, '']),
) as unknown as Identitas;
