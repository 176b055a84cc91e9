import * as z from 'zod/mini';
import type { KeyDeclaration } from './key-declaration.ts';
import { ALL_TRIWULAN, type Triwulan } from './triwulan.ts';

/** A key of Identitas: how its cell is read, and the type of what it then holds; '' when blank. */
interface IdentitasDeclaration<T> extends KeyDeclaration {
  readonly kind: 'text' | 'nip' | 'date' | 'year' | 'triwulan';
  readonly type: z.ZodMiniType<T>;
}

type KeyText = Pick<KeyDeclaration, 'heading' | 'explanation'> & Partial<KeyDeclaration>;

const TEXT = z.string();
const ISO_DATE = z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));
const YEAR = z.int().check(z.gte(1900), z.lte(2199));
const TRIWULAN = z.custom<Triwulan>((value) => ALL_TRIWULAN.includes(value as Triwulan));

function declare<T>(
  kind: IdentitasDeclaration<T>['kind'],
  type: z.ZodMiniType<T>,
  text: KeyText,
): IdentitasDeclaration<T> {
  return { alias: [], required: false, ...text, kind, type };
}

/** The two keys that calculation needs; --tahun and --triwulan win over them. */
const TIME_KEYS = {
  tahunAnggaran: declare('year', YEAR, {
    heading: 'Tahun Anggaran',
    alias: ['Tahun'],
    required: true,
    explanation: 'Tahun laporan, misalnya 2024.',
  }),
  triwulan: declare('triwulan', TRIWULAN, {
    heading: 'Triwulan',
    required: true,
    explanation: 'Triwulan laporan: I, II, III atau IV.',
    choices: ['I', 'II', 'III', 'IV'],
  }),
} as const;

/** Who reports. The keys are those of the published JSON, so they keep the users' language. */
const OFFICE_KEYS = {
  pemerintahDaerah: declare('text', TEXT, {
    heading: 'Pemerintah Daerah',
    required: true,
    explanation: 'Misalnya "Pemerintah Kabupaten Luwu Timur".',
  }),
  kabupaten: declare('text', TEXT, {
    heading: 'Kabupaten/Kota',
    alias: ['Kabupaten', 'Kota'],
    required: true,
    explanation: 'Misalnya "Kabupaten Luwu Timur".',
  }),
  unitKerja: declare('text', TEXT, {
    heading: 'Unit Kerja',
    alias: ['OPD', 'Perangkat Daerah'],
    required: true,
    explanation: 'Misalnya "Kecamatan Kalaena".',
  }),
  jabatan: declare('text', TEXT, {
    heading: 'Jabatan',
    required: true,
    explanation: 'Jabatan yang menandatangani.',
  }),
  nama: declare('text', TEXT, {
    heading: 'Nama',
    required: true,
    explanation: 'Nama yang menandatangani, dengan gelar.',
  }),
  nip: declare('nip', TEXT, {
    heading: 'NIP',
    explanation: '18 angka; format selnya Teks sebelum diisi.',
  }),
  pangkat: declare('text', TEXT, { heading: 'Pangkat', explanation: 'Misalnya "Penata Tingkat I".' }),
  golongan: declare('text', TEXT, { heading: 'Golongan', explanation: 'Misalnya "III/d".' }),
  tempat: declare('text', TEXT, { heading: 'Tempat', explanation: 'Tempat penandatanganan.' }),
  tanggalLaporan: declare('date', ISO_DATE, {
    heading: 'Tanggal Laporan',
    alias: ['Tanggal'],
    explanation: 'Tanggal penandatanganan, misalnya 5 Juli 2024.',
  }),
  judulLaporan: declare('text', TEXT, {
    heading: 'Judul Laporan',
    explanation: 'Bila kosong, judul disusun dari jabatan, triwulan dan tahun.',
  }),
  // A file beside the workbook; a picture placed in the sheet is handed over apart.
  logo: declare('text', TEXT, {
    heading: 'Logo',
    explanation: 'Nama berkas gambar di folder yang sama, atau gambar yang ditempel di lembar ini.',
  }),
  jabatanAtasan: declare('text', TEXT, {
    heading: 'Jabatan Atasan',
    explanation: 'Untuk lampiran Perjanjian Kinerja.',
  }),
  namaAtasan: declare('text', TEXT, {
    heading: 'Nama Atasan',
    explanation: 'Untuk lampiran Perjanjian Kinerja.',
  }),
  nipAtasan: declare('nip', TEXT, { heading: 'NIP Atasan', explanation: '18 angka, sebagai teks.' }),
  pangkatAtasan: declare('text', TEXT, { heading: 'Pangkat Atasan', explanation: 'Pangkat atasan.' }),
  golonganAtasan: declare('text', TEXT, { heading: 'Golongan Atasan', explanation: 'Golongan atasan.' }),
} as const;

/** The sheet Identitas; '' when a key is not filled in, `tanggalLaporan` an ISO date. */
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
