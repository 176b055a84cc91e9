import { NAMA } from './buku.ts';
import { acuan, dinas, type Kalimat } from './tipe-kalimat.ts';

const { partisipasi, efektifitas, kawasan, kegiatanDesa, ibuHamil, balita, gaji } = NAMA;

/** Tuning set, the rest: placeholders, quarters, years, conclusions, numbers in words. */
export const KALIMAT_NASKAH: readonly Kalimat[] = [
  // Placeholders.
  acuan(
    'Analisis',
    efektifitas,
    'Dari target {target} {satuan}, terealisasi {realisasi} {satuan} atau {capaian}.',
  ),
  acuan(
    'Kesimpulan',
    '',
    'Capaian kinerja {capaian kinerja} dan capaian keuangan {capaian keuangan} pada Triwulan {triwulan} Tahun {tahun}.',
  ),
  acuan('Analisis', efektifitas, 'Capaian sebesar {capian} dengan predikat {predikat}.', [
    'isian-tidak-dikenal',
    '{capian}',
  ]),
  acuan('Kesimpulan', '', 'Pagu {pagu} terealisasi {realisasi anggaran}.', [
    'isian-tidak-dikenal',
    '{realisasi anggaran}',
  ]),

  // Quarters.
  acuan(
    'Analisis',
    efektifitas,
    'Sampai dengan Triwulan I pelaksanaan sub kegiatan telah berjalan sesuai rencana.',
    ['triwulan-beda', 'Triwulan I'],
  ),
  acuan(
    'Kesimpulan',
    '',
    'Demikian hasil evaluasi kinerja Triwulan I Tahun 2024 disusun untuk menjadi bahan perbaikan.',
    ['triwulan-beda', 'Triwulan I'],
  ),
  acuan(
    'Kata Pengantar',
    '',
    'Laporan Evaluasi Kinerja Triwulan I ini disusun sebagai bentuk pertanggungjawaban.',
    ['triwulan-beda', 'Triwulan I'],
  ),
  acuan('Kesimpulan', '', 'Capaian kinerja Triwulan III sebesar 100%.', ['triwulan-beda', 'Triwulan III']),
  acuan('Analisis', kawasan, 'Dibandingkan dengan Triwulan I, capaian Triwulan II tetap 100%.'),
  acuan('Tindak Lanjut', kawasan, 'Koordinasi dengan pemerintah desa akan ditingkatkan pada Triwulan III.'),
  acuan('Analisis', partisipasi, 'Kegiatan telah selesai dilaksanakan pada Triwulan I.'),
  acuan(
    'Latar Belakang',
    '',
    'Laporan ini memuat hasil pelaksanaan kegiatan sampai dengan Triwulan II Tahun 2024.',
  ),
  dinas('Kesimpulan', '', 'Capaian kinerja Triwulan III lebih rendah daripada Triwulan II.'),
  dinas('Ikhtisar', '', 'Laporan kinerja TW II Tahun 2025 ini memuat capaian program dan kegiatan.', [
    'triwulan-beda',
    'TW II',
  ]),
  dinas('Analisis', ibuHamil, 'Hingga akhir triwulan kedua, pelayanan telah menjangkau seluruh puskesmas.', [
    'triwulan-beda',
    'triwulan kedua',
  ]),
  dinas(
    'Faktor Pendukung',
    balita,
    'Pengadaan alat ukur yang direalisasikan pada Triwulan I dan Triwulan II mempercepat pelayanan.',
  ),

  // Years.
  acuan(
    'Dasar Hukum',
    '',
    'Peraturan Bupati Luwu Timur Nomor 5 Tahun 2020 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Kecamatan.',
  ),
  acuan(
    'Latar Belakang',
    '',
    'Kegiatan ini mendukung RPJMD Kabupaten Luwu Timur Tahun 2021-2026 dan Rencana Strategis Kecamatan 2021-2026.',
  ),
  acuan('Kata Pengantar', '', 'Laporan Triwulan II Tahun Anggaran 2023 ini disusun sesuai ketentuan.', [
    'tahun-beda',
    '2023',
  ]),
  acuan('Kesimpulan', '', 'Secara umum pelaksanaan kegiatan Tahun 2023 berjalan dengan baik.', [
    'tahun-beda',
    '2023',
  ]),
  acuan(
    'Latar Belakang',
    '',
    'Sesuai Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah, laporan ini disusun tiap triwulan.',
  ),
  acuan('Analisis', efektifitas, 'Dibandingkan Tahun 2023, jumlah laporan tidak berubah.'),
  dinas(
    'Latar Belakang',
    '',
    'Berdasarkan DPA Tahun Anggaran 2024, Dinas Kesehatan mengelola 2 (dua) program.',
    ['tahun-beda', '2024'],
  ),
  dinas('Dasar Hukum', '', 'Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan.'),
  dinas('Saran', '', 'Usulan kebutuhan alat dimasukkan dalam rencana kerja tahun 2026.'),

  // Conclusions.
  acuan(
    'Kesimpulan',
    '',
    'Capaian keuangan Triwulan II masih di bawah 100% karena beberapa belanja belum dapat dibayarkan.',
    ['simpulan-terbalik', 'di bawah 100%'],
  ),
  acuan('Kesimpulan', '', 'Capaian kinerja Triwulan II telah mencapai target yang ditetapkan.'),
  acuan(
    'Kesimpulan',
    '',
    'Capaian keuangan Triwulan II melebihi 100% karena ada pembayaran yang tertunda dari Triwulan I.',
  ),
  acuan('Analisis', kawasan, 'Target kinerja Triwulan II tidak tercapai karena keterlambatan laporan desa.', [
    'simpulan-terbalik',
    'tidak tercapai',
  ]),
  dinas('Analisis', ibuHamil, 'Realisasi telah melampaui target yang ditetapkan pada Triwulan III.', [
    'simpulan-terbalik',
    'melampaui target',
  ]),
  dinas(
    'Analisis',
    ibuHamil,
    'Capaian kinerja belum mencapai target karena sebagian ibu hamil pindah domisili.',
  ),
  dinas('Kesimpulan', '', 'Seluruh sub kegiatan telah mencapai target pada Triwulan III.', [
    'simpulan-terbalik',
    'mencapai target',
  ]),
  dinas('Kesimpulan', '', 'Belum semua sub kegiatan mencapai target pada Triwulan III.'),
  dinas('Tindak Lanjut', ibuHamil, 'Kunjungan rumah ditambah agar target dapat tercapai.'),
  dinas('Analisis', balita, 'Capaian di atas 100% ini didukung kegiatan bulan penimbangan.'),
  dinas('Analisis', balita, 'Realisasi masih kurang dari 100% dari target triwulan.', [
    'simpulan-terbalik',
    'kurang dari 100%',
  ]),
  dinas('Analisis', gaji, 'Capaian kinerja sub kegiatan ini termasuk predikat Baik.', [
    'predikat-beda',
    'predikat Baik',
  ]),
  dinas('Analisis', ibuHamil, 'Dengan capaian 90% sub kegiatan ini berpredikat Baik.'),

  // Numbers in words and brackets, counts.
  acuan('Analisis', efektifitas, 'Terealisasi sebanyak 3 (dua) laporan.', ['bilangan', '3 (dua)']),
  acuan('Analisis', efektifitas, 'Target Triwulan II sebanyak 3 tiga) Laporan.', ['bilangan', '3 tiga)']),
  acuan(
    'Latar Belakang',
    '',
    'Seksi ini mengelola 2 (dua) program, 2 (dua) kegiatan dan 3 (tiga) sub kegiatan.',
  ),
  acuan('Latar Belakang', '', 'Program yang diampu terdiri dari 1 kegiatan dan 3 sub kegiatan.', [
    'bilangan',
    '1 kegiatan',
  ]),
  acuan(
    'Latar Belakang',
    '',
    'Pada tahun 2024 dilaksanakan 2 (dua) kegiatan yang terdiri atas 4 (empat) sub kegiatan.',
    ['bilangan', '4 (empat) sub kegiatan'],
  ),
  acuan(
    'Latar Belakang',
    '',
    'Program Pemberdayaan Masyarakat Desa dan Kelurahan terdiri dari 1 (satu) Kegiatan dan 2 (dua) Sub Kegiatan.',
  ),
  acuan('Kesimpulan', '', 'Terdapat 1 (satu) sub kegiatan yang tidak memiliki target pada Triwulan II.'),
  acuan('Kesimpulan', '', 'Dari 3 sub kegiatan, 2 sub kegiatan mencapai predikat Sangat Baik.'),
  acuan('Latar Belakang', kegiatanDesa, 'Kegiatan ini terdiri dari 2 (dua) sub kegiatan.'),
  acuan(
    'Kesimpulan',
    '',
    'Pagu sebesar Rp107.244.500 (seratus tujuh juta dua ratus empat puluh empat ribu rupiah).',
    ['bilangan', 'Rp107.244.500'],
  ),
  dinas(
    'Latar Belakang',
    '',
    'Dinas Kesehatan melaksanakan 2 (dua) program, 3 (tiga) kegiatan, dan 6 (enam) sub kegiatan.',
  ),
  dinas(
    'Latar Belakang',
    '',
    'Dinas Kesehatan melaksanakan 2 (dua) program, 4 (empat) kegiatan, dan 6 (enam) sub kegiatan.',
    ['bilangan', '4 (empat) kegiatan'],
  ),
  // Texts that speak of the measuring itself, and purposes.
  acuan('Kesimpulan', '', 'Sub kegiatan yang tidak mencapai target wajib menyusun tindak lanjut.'),
  acuan('Ikhtisar', '', 'Capaian kinerja merupakan perbandingan antara realisasi dan target dikalikan 100%.'),
  acuan(
    'Ikhtisar',
    '',
    'Capaian kinerja dinilai tinggi apabila mencapai 91% atau lebih, dan rendah apabila kurang dari 66%.',
  ),
  acuan(
    'Kata Pengantar',
    '',
    'Besar harapan kami untuk dapat mencapai target kinerja pada tahun berikutnya.',
  ),
  dinas(
    'Ikhtisar',
    '',
    'Evaluasi dilakukan dengan membandingkan target dan realisasi setiap triwulan dalam mencapai target tahunan.',
  ),
  dinas('Kesimpulan', '', 'Beberapa indikator belum menunjukkan capaian sesuai target.'),
  dinas('Kesimpulan', '', 'Rata-rata capaian kinerja berada di atas 90% dari target.'),
];
