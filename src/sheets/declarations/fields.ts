import type { Identitas } from '../../domain/kinerja-data.ts';

/** One key of a KUNCI | ISI sheet. */
export interface DeklarasiKunci<K extends string> {
  readonly kunci: K;
  readonly judul: string;
  readonly alias: readonly string[];
  readonly wajib: boolean;
  /** Choices of a drop-down list, in the order shown; absent = free text. */
  readonly pilihan?: readonly string[];
  readonly keterangan: string;
}

export const NAMA_IDENTITAS = { nama: 'Identitas', alias: ['Data Umum'] } as const;
export const NAMA_PENGATURAN = { nama: 'Pengaturan', alias: [] } as const;
export const NAMA_SKALA = { nama: 'Skala Predikat', alias: [] } as const;
export const NAMA_NARASI = { nama: 'Narasi', alias: [] } as const;
export const NAMA_DOKUMENTASI = { nama: 'Dokumentasi', alias: [] } as const;

export type KunciIdentitas = keyof Identitas | 'tahunAnggaran' | 'triwulan';

function kunci<K extends string>(
  k: K,
  judul: string,
  wajib: boolean,
  keterangan: string,
  pilihan?: readonly string[],
  alias: readonly string[] = [],
): DeklarasiKunci<K> {
  return { kunci: k, judul, alias, wajib, keterangan, ...(pilihan === undefined ? {} : { pilihan }) };
}

/** Keys of Identitas (workbook.md). */
export const KUNCI_IDENTITAS: readonly DeklarasiKunci<KunciIdentitas>[] = [
  kunci('tahunAnggaran', 'Tahun Anggaran', true, 'Tahun laporan, misalnya 2024.', undefined, ['Tahun']),
  kunci('triwulan', 'Triwulan', true, 'Triwulan laporan: I, II, III atau IV.', ['I', 'II', 'III', 'IV']),
  kunci('pemerintahDaerah', 'Pemerintah Daerah', true, 'Misalnya "Pemerintah Kabupaten Luwu Timur".'),
  kunci('kabupaten', 'Kabupaten/Kota', true, 'Misalnya "Kabupaten Luwu Timur".', undefined, [
    'Kabupaten',
    'Kota',
  ]),
  kunci('unitKerja', 'Unit Kerja', true, 'Misalnya "Kecamatan Kalaena".', undefined, [
    'OPD',
    'Perangkat Daerah',
  ]),
  kunci('jabatan', 'Jabatan', true, 'Jabatan yang menandatangani.'),
  kunci('nama', 'Nama', true, 'Nama yang menandatangani, dengan gelar.'),
  kunci('nip', 'NIP', false, '18 angka; format selnya Teks sebelum diisi.'),
  kunci('pangkat', 'Pangkat', false, 'Misalnya "Penata Tingkat I".'),
  kunci('golongan', 'Golongan', false, 'Misalnya "III/d".'),
  kunci('tempat', 'Tempat', false, 'Tempat penandatanganan.'),
  kunci(
    'tanggalLaporan',
    'Tanggal Laporan',
    false,
    'Tanggal penandatanganan, misalnya 5 Juli 2024.',
    undefined,
    ['Tanggal'],
  ),
  kunci(
    'judulLaporan',
    'Judul Laporan',
    false,
    'Bila kosong, judul disusun dari jabatan, triwulan dan tahun.',
  ),
  kunci(
    'logo',
    'Logo',
    false,
    'Nama berkas gambar di folder yang sama, atau gambar yang ditempel di lembar ini.',
  ),
  kunci('jabatanAtasan', 'Jabatan Atasan', false, 'Untuk lampiran Perjanjian Kinerja.'),
  kunci('namaAtasan', 'Nama Atasan', false, 'Untuk lampiran Perjanjian Kinerja.'),
  kunci('nipAtasan', 'NIP Atasan', false, '18 angka, sebagai teks.'),
  kunci('pangkatAtasan', 'Pangkat Atasan', false, 'Pangkat atasan.'),
  kunci('golonganAtasan', 'Golongan Atasan', false, 'Golongan atasan.'),
];

export type KunciPengaturan =
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

/** Keys of Pengaturan (arithmetic.md, report.md, checks.md "settable"). */
export const KUNCI_PENGATURAN: readonly DeklarasiKunci<KunciPengaturan>[] = [
  kunci('basis', 'Basis', false, 'Angka laporan: triwulan itu saja, atau sampai dengan triwulan itu.', [
    'triwulan',
    'sampai dengan',
  ]),
  kunci('rumusTurun', 'Rumus Turun', false, 'Rumus capaian untuk ARAH turun.', ['2T-R', 'T/R']),
  kunci(
    'batasCapaian',
    'Batas Capaian',
    false,
    'Batas atas capaian tiap baris dalam persen, misalnya 100; kosong = tanpa batas.',
  ),
  kunci('jumlahBedaSatuan', 'Jumlah Beda Satuan', false, 'Jumlahkan target walau satuannya berbeda.', [
    'tidak',
    'ya',
  ]),
  kunci(
    'ringkasanKeuangan',
    'Ringkasan Keuangan',
    false,
    'Capaian keuangan: rasio total, atau rata-rata baris.',
    ['total', 'rata-rata'],
  ),
  kunci('efisiensi', 'Efisiensi', false, 'Tambahkan tabel efisiensi di BAB IV.', ['tidak', 'ya']),
  kunci('desimalPersen', 'Desimal Persen', false, 'Angka di belakang koma pada persentase, 0 sampai 4.', [
    '0',
    '1',
    '2',
    '3',
    '4',
  ]),
  kunci('gayaRupiah', 'Gaya Rupiah', false, 'Cara menulis rupiah.', ['Rp10.893.500', 'Rp. 10.893.500']),
  kunci(
    'skala',
    'Skala Predikat',
    false,
    'Skala bawaan, bila lembar Skala Predikat tidak ada.',
    ['baik', 'permendagri-86-2017'],
    ['Predikat', 'Skala'],
  ),
  kunci('tampilkan', 'Tampilkan', false, 'Kolom pada tabel BAB III: menurut Basis, atau keduanya.', [
    'basis',
    'keduanya',
  ]),
  kunci('bagian', 'Bagian', false, 'Bagian laporan yang dicetak, dipisah koma; kosong = semua.'),
  kunci('kertas', 'Kertas', false, 'Ukuran kertas.', ['A4', 'F4', 'Folio', 'Legal']),
  kunci('margin', 'Margin', false, 'Margin semua sisi dalam cm, misalnya 2,5.'),
  kunci('marginAtas', 'Margin Atas', false, 'Dalam cm.'),
  kunci('marginKanan', 'Margin Kanan', false, 'Dalam cm.'),
  kunci('marginBawah', 'Margin Bawah', false, 'Dalam cm.'),
  kunci('marginKiri', 'Margin Kiri', false, 'Dalam cm.'),
  kunci('huruf', 'Huruf', false, 'Jenis huruf.', [
    'Arial',
    'Times New Roman',
    'Bookman Old Style',
    'Calibri',
  ]),
  kunci('kopHalaman', 'Kop Halaman', false, 'Teks di atas setiap halaman.'),
  kunci('tandaTangan', 'Tanda Tangan', false, 'Tanda tangan basah, atau kotak tanda tangan elektronik.', [
    'basah',
    'elektronik',
  ]),
  kunci(
    'capaianJanggal',
    'Batas Capaian Janggal',
    false,
    'Capaian di atas persen ini diperingatkan (bawaan 150).',
  ),
  kunci(
    'selisihTimpang',
    'Batas Timpang',
    false,
    'Selisih capaian dan serapan yang diberitahukan, dalam poin persen (bawaan 25).',
  ),
];
