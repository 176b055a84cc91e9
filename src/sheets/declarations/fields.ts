import type { Identitas } from '../../domain/kinerja-data.ts';

/** One key of a KUNCI | ISI sheet. */
export interface KeyDeclaration<K extends string> {
  readonly key: K;
  readonly heading: string;
  readonly alias: readonly string[];
  readonly required: boolean;
  /** Choices of a drop-down list, in the order shown; absent = free text. */
  readonly choices?: readonly string[];
  readonly explanation: string;
}

export const IDENTITAS_SHEET = { name: 'Identitas', alias: ['Data Umum'] } as const;
export const PENGATURAN_SHEET = { name: 'Pengaturan', alias: [] } as const;
export const SKALA_SHEET = { name: 'Skala Predikat', alias: [] } as const;
export const NARASI_SHEET = { name: 'Narasi', alias: [] } as const;
export const DOKUMENTASI_SHEET = { name: 'Dokumentasi', alias: [] } as const;

export type IdentitasKey = keyof Identitas | 'tahunAnggaran' | 'triwulan';

function declareKey<K extends string>(
  k: K,
  heading: string,
  required: boolean,
  explanation: string,
  choices?: readonly string[],
  alias: readonly string[] = [],
): KeyDeclaration<K> {
  return { key: k, heading, alias, required, explanation, ...(choices === undefined ? {} : { choices }) };
}

/** Keys of Identitas (workbook.md, "Identitas"). */
export const IDENTITAS_KEYS: readonly KeyDeclaration<IdentitasKey>[] = [
  declareKey('tahunAnggaran', 'Tahun Anggaran', true, 'Tahun laporan, misalnya 2024.', undefined, ['Tahun']),
  declareKey('triwulan', 'Triwulan', true, 'Triwulan laporan: I, II, III atau IV.', ['I', 'II', 'III', 'IV']),
  declareKey('pemerintahDaerah', 'Pemerintah Daerah', true, 'Misalnya "Pemerintah Kabupaten Luwu Timur".'),
  declareKey('kabupaten', 'Kabupaten/Kota', true, 'Misalnya "Kabupaten Luwu Timur".', undefined, [
    'Kabupaten',
    'Kota',
  ]),
  declareKey('unitKerja', 'Unit Kerja', true, 'Misalnya "Kecamatan Kalaena".', undefined, [
    'OPD',
    'Perangkat Daerah',
  ]),
  declareKey('jabatan', 'Jabatan', true, 'Jabatan yang menandatangani.'),
  declareKey('nama', 'Nama', true, 'Nama yang menandatangani, dengan gelar.'),
  declareKey('nip', 'NIP', false, '18 angka; format selnya Teks sebelum diisi.'),
  declareKey('pangkat', 'Pangkat', false, 'Misalnya "Penata Tingkat I".'),
  declareKey('golongan', 'Golongan', false, 'Misalnya "III/d".'),
  declareKey('tempat', 'Tempat', false, 'Tempat penandatanganan.'),
  declareKey(
    'tanggalLaporan',
    'Tanggal Laporan',
    false,
    'Tanggal penandatanganan, misalnya 5 Juli 2024.',
    undefined,
    ['Tanggal'],
  ),
  declareKey(
    'judulLaporan',
    'Judul Laporan',
    false,
    'Bila kosong, judul disusun dari jabatan, triwulan dan tahun.',
  ),
  declareKey(
    'logo',
    'Logo',
    false,
    'Nama berkas gambar di folder yang sama, atau gambar yang ditempel di lembar ini.',
  ),
  declareKey('jabatanAtasan', 'Jabatan Atasan', false, 'Untuk lampiran Perjanjian Kinerja.'),
  declareKey('namaAtasan', 'Nama Atasan', false, 'Untuk lampiran Perjanjian Kinerja.'),
  declareKey('nipAtasan', 'NIP Atasan', false, '18 angka, sebagai teks.'),
  declareKey('pangkatAtasan', 'Pangkat Atasan', false, 'Pangkat atasan.'),
  declareKey('golonganAtasan', 'Golongan Atasan', false, 'Golongan atasan.'),
];

export type PengaturanKey =
  | 'basis'
  | 'rumusTurun'
  | 'batasCapaian'
  | 'jumlahBedaSatuan'
  | 'ringkasanKeuangan'
  | 'efisiensi'
  | 'desimalPersen'
  | 'gayaRupiah'
  | 'skala'
  | 'tampilkan'
  | 'bagian'
  | 'kertas'
  | 'margin'
  | 'marginAtas'
  | 'marginKanan'
  | 'marginBawah'
  | 'marginKiri'
  | 'huruf'
  | 'kopHalaman'
  | 'tandaTangan'
  | 'capaianJanggal'
  | 'selisihTimpang';

/** Keys of Pengaturan (arithmetic.md; report.md; checks.md, "Settings"). */
export const PENGATURAN_KEYS: readonly KeyDeclaration<PengaturanKey>[] = [
  declareKey('basis', 'Basis', false, 'Angka laporan: triwulan itu saja, atau sampai dengan triwulan itu.', [
    'triwulan',
    'sampai dengan',
  ]),
  declareKey('rumusTurun', 'Rumus Turun', false, 'Rumus capaian untuk ARAH turun.', ['2T-R', 'T/R']),
  declareKey(
    'batasCapaian',
    'Batas Capaian',
    false,
    'Batas atas capaian tiap baris dalam persen, misalnya 100; kosong = tanpa batas.',
  ),
  declareKey('jumlahBedaSatuan', 'Jumlah Beda Satuan', false, 'Jumlahkan target walau satuannya berbeda.', [
    'tidak',
    'ya',
  ]),
  declareKey(
    'ringkasanKeuangan',
    'Ringkasan Keuangan',
    false,
    'Capaian keuangan: rasio total, atau rata-rata baris.',
    ['total', 'rata-rata'],
  ),
  declareKey('efisiensi', 'Efisiensi', false, 'Tambahkan tabel efisiensi di BAB IV.', ['tidak', 'ya']),
  declareKey(
    'desimalPersen',
    'Desimal Persen',
    false,
    'Angka di belakang koma pada persentase, 0 sampai 4.',
    ['0', '1', '2', '3', '4'],
  ),
  declareKey('gayaRupiah', 'Gaya Rupiah', false, 'Cara menulis rupiah.', ['Rp10.893.500', 'Rp. 10.893.500']),
  declareKey(
    'skala',
    'Skala Predikat',
    false,
    'Skala bawaan, bila lembar Skala Predikat tidak ada.',
    ['baik', 'permendagri-86-2017'],
    ['Predikat', 'Skala'],
  ),
  declareKey('tampilkan', 'Tampilkan', false, 'Kolom pada tabel BAB III: menurut Basis, atau keduanya.', [
    'basis',
    'keduanya',
  ]),
  declareKey('bagian', 'Bagian', false, 'Bagian laporan yang dicetak, dipisah koma; kosong = semua.'),
  declareKey('kertas', 'Kertas', false, 'Ukuran kertas.', ['A4', 'F4', 'Folio', 'Legal']),
  declareKey('margin', 'Margin', false, 'Margin semua sisi dalam cm, misalnya 2,5.'),
  declareKey('marginAtas', 'Margin Atas', false, 'Dalam cm.'),
  declareKey('marginKanan', 'Margin Kanan', false, 'Dalam cm.'),
  declareKey('marginBawah', 'Margin Bawah', false, 'Dalam cm.'),
  declareKey('marginKiri', 'Margin Kiri', false, 'Dalam cm.'),
  declareKey('huruf', 'Huruf', false, 'Jenis huruf.', [
    'Arial',
    'Times New Roman',
    'Bookman Old Style',
    'Calibri',
  ]),
  declareKey('kopHalaman', 'Kop Halaman', false, 'Teks di atas setiap halaman.'),
  declareKey(
    'tandaTangan',
    'Tanda Tangan',
    false,
    'Tanda tangan basah, atau kotak tanda tangan elektronik.',
    ['basah', 'elektronik'],
  ),
  declareKey(
    'capaianJanggal',
    'Batas Capaian Janggal',
    false,
    'Capaian di atas persen ini diperingatkan (bawaan 150).',
  ),
  declareKey(
    'selisihTimpang',
    'Batas Timpang',
    false,
    'Selisih capaian dan serapan yang diberitahukan, dalam poin persen (bawaan 25).',
  ),
];
