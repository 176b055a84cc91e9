import { NAMES } from './example-hasil.ts';
import { dinas, reference, type SampleSentence } from './sentence.ts';

const { participation, effectiveness, ruralAreas, villageKegiatan, pregnantWomen, youngChildren, salaries } = NAMES;

/** Tuning set, the rest: placeholders, quarters, years, conclusions, numbers in words. */
export const MANUSCRIPT_SENTENCES: readonly SampleSentence[] = [
  // Placeholders.
  reference(
    'Analisis',
    effectiveness,
    'Dari target {target} {satuan}, terealisasi {realisasi} {satuan} atau {capaian}.',
  ),
  reference(
    'Kesimpulan',
    '',
    'Capaian kinerja {capaian kinerja} dan capaian keuangan {capaian keuangan} pada Triwulan {triwulan} Tahun {tahun}.',
  ),
  reference('Analisis', effectiveness, 'Capaian sebesar {capian} dengan predikat {predikat}.', [
    'isian-tidak-dikenal',
    '{capian}',
  ]),
  reference('Kesimpulan', '', 'Pagu {pagu} terealisasi {realisasi anggaran}.', [
    'isian-tidak-dikenal',
    '{realisasi anggaran}',
  ]),

  // Quarters.
  reference(
    'Analisis',
    effectiveness,
    'Sampai dengan Triwulan I pelaksanaan sub kegiatan telah berjalan sesuai rencana.',
    ['triwulan-beda', 'Triwulan I'],
  ),
  reference(
    'Kesimpulan',
    '',
    'Demikian hasil evaluasi kinerja Triwulan I Tahun 2024 disusun untuk menjadi bahan perbaikan.',
    ['triwulan-beda', 'Triwulan I'],
  ),
  reference(
    'Kata Pengantar',
    '',
    'Laporan Evaluasi Kinerja Triwulan I ini disusun sebagai bentuk pertanggungjawaban.',
    ['triwulan-beda', 'Triwulan I'],
  ),
  reference('Kesimpulan', '', 'Capaian kinerja Triwulan III sebesar 100%.', ['triwulan-beda', 'Triwulan III']),
  reference('Analisis', ruralAreas, 'Dibandingkan dengan Triwulan I, capaian Triwulan II tetap 100%.'),
  reference('Tindak Lanjut', ruralAreas, 'Koordinasi dengan pemerintah desa akan ditingkatkan pada Triwulan III.'),
  reference('Analisis', participation, 'Kegiatan telah selesai dilaksanakan pada Triwulan I.'),
  reference(
    'Latar Belakang',
    '',
    'Laporan ini memuat hasil pelaksanaan kegiatan sampai dengan Triwulan II Tahun 2024.',
  ),
  dinas('Kesimpulan', '', 'Capaian kinerja Triwulan III lebih rendah daripada Triwulan II.'),
  dinas('Ikhtisar', '', 'Laporan kinerja TW II Tahun 2025 ini memuat capaian program dan kegiatan.', [
    'triwulan-beda',
    'TW II',
  ]),
  dinas('Analisis', pregnantWomen, 'Hingga akhir triwulan kedua, pelayanan telah menjangkau seluruh puskesmas.', [
    'triwulan-beda',
    'triwulan kedua',
  ]),
  dinas(
    'Faktor Pendukung',
    youngChildren,
    'Pengadaan alat ukur yang direalisasikan pada Triwulan I dan Triwulan II mempercepat pelayanan.',
  ),

  // Years.
  reference(
    'Dasar Hukum',
    '',
    'Peraturan Bupati Luwu Timur Nomor 5 Tahun 2020 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Kecamatan.',
  ),
  reference(
    'Latar Belakang',
    '',
    'Kegiatan ini mendukung RPJMD Kabupaten Luwu Timur Tahun 2021-2026 dan Rencana Strategis Kecamatan 2021-2026.',
  ),
  reference('Kata Pengantar', '', 'Laporan Triwulan II Tahun Anggaran 2023 ini disusun sesuai ketentuan.', [
    'tahun-beda',
    '2023',
  ]),
  reference('Kesimpulan', '', 'Secara umum pelaksanaan kegiatan Tahun 2023 berjalan dengan baik.', [
    'tahun-beda',
    '2023',
  ]),
  reference(
    'Latar Belakang',
    '',
    'Sesuai Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah, laporan ini disusun tiap triwulan.',
  ),
  reference('Analisis', effectiveness, 'Dibandingkan Tahun 2023, jumlah laporan tidak berubah.'),
  dinas('Latar Belakang', '', 'Berdasarkan DPA Tahun Anggaran 2024, Dinas Kesehatan mengelola 2 (dua) program.', [
    'tahun-beda',
    '2024',
  ]),
  dinas('Dasar Hukum', '', 'Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan.'),
  dinas('Saran', '', 'Usulan kebutuhan alat dimasukkan dalam rencana kerja tahun 2026.'),

  // Conclusions.
  reference(
    'Kesimpulan',
    '',
    'Capaian keuangan Triwulan II masih di bawah 100% karena beberapa belanja belum dapat dibayarkan.',
    ['simpulan-terbalik', 'di bawah 100%'],
  ),
  reference('Kesimpulan', '', 'Capaian kinerja Triwulan II telah mencapai target yang ditetapkan.'),
  reference(
    'Kesimpulan',
    '',
    'Capaian keuangan Triwulan II melebihi 100% karena ada pembayaran yang tertunda dari Triwulan I.',
  ),
  reference('Analisis', ruralAreas, 'Target kinerja Triwulan II tidak tercapai karena keterlambatan laporan desa.', [
    'simpulan-terbalik',
    'tidak tercapai',
  ]),
  dinas('Analisis', pregnantWomen, 'Realisasi telah melampaui target yang ditetapkan pada Triwulan III.', [
    'simpulan-terbalik',
    'melampaui target',
  ]),
  dinas('Analisis', pregnantWomen, 'Capaian kinerja belum mencapai target karena sebagian ibu hamil pindah domisili.'),
  dinas('Kesimpulan', '', 'Seluruh sub kegiatan telah mencapai target pada Triwulan III.', [
    'simpulan-terbalik',
    'mencapai target',
  ]),
  dinas('Kesimpulan', '', 'Belum semua sub kegiatan mencapai target pada Triwulan III.'),
  dinas('Tindak Lanjut', pregnantWomen, 'Kunjungan rumah ditambah agar target dapat tercapai.'),
  dinas('Analisis', youngChildren, 'Capaian di atas 100% ini didukung kegiatan bulan penimbangan.'),
  dinas('Analisis', youngChildren, 'Realisasi masih kurang dari 100% dari target triwulan.', [
    'simpulan-terbalik',
    'kurang dari 100%',
  ]),
  dinas('Analisis', salaries, 'Capaian kinerja sub kegiatan ini termasuk predikat Baik.', [
    'predikat-beda',
    'predikat Baik',
  ]),
  dinas('Analisis', pregnantWomen, 'Dengan capaian 90% sub kegiatan ini berpredikat Baik.'),

  // Numbers in words and brackets, counts.
  reference('Analisis', effectiveness, 'Terealisasi sebanyak 3 (dua) laporan.', ['bilangan', '3 (dua)']),
  reference('Analisis', effectiveness, 'Target Triwulan II sebanyak 3 tiga) Laporan.', ['bilangan', '3 tiga)']),
  reference('Latar Belakang', '', 'Seksi ini mengelola 2 (dua) program, 2 (dua) kegiatan dan 3 (tiga) sub kegiatan.'),
  reference('Latar Belakang', '', 'Program yang diampu terdiri dari 1 kegiatan dan 3 sub kegiatan.', [
    'bilangan',
    '1 kegiatan',
  ]),
  reference(
    'Latar Belakang',
    '',
    'Pada tahun 2024 dilaksanakan 2 (dua) kegiatan yang terdiri atas 4 (empat) sub kegiatan.',
    ['bilangan', '4 (empat) sub kegiatan'],
  ),
  reference(
    'Latar Belakang',
    '',
    'Program Pemberdayaan Masyarakat Desa dan Kelurahan terdiri dari 1 (satu) Kegiatan dan 2 (dua) Sub Kegiatan.',
  ),
  reference('Kesimpulan', '', 'Terdapat 1 (satu) sub kegiatan yang tidak memiliki target pada Triwulan II.'),
  reference('Kesimpulan', '', 'Dari 3 sub kegiatan, 2 sub kegiatan mencapai predikat Sangat Baik.'),
  reference('Latar Belakang', villageKegiatan, 'Kegiatan ini terdiri dari 2 (dua) sub kegiatan.'),
  reference(
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
  reference('Kesimpulan', '', 'Sub kegiatan yang tidak mencapai target wajib menyusun tindak lanjut.'),
  reference('Ikhtisar', '', 'Capaian kinerja merupakan perbandingan antara realisasi dan target dikalikan 100%.'),
  reference(
    'Ikhtisar',
    '',
    'Capaian kinerja dinilai tinggi apabila mencapai 91% atau lebih, dan rendah apabila kurang dari 66%.',
  ),
  reference('Kata Pengantar', '', 'Besar harapan kami untuk dapat mencapai target kinerja pada tahun berikutnya.'),
  dinas(
    'Ikhtisar',
    '',
    'Evaluasi dilakukan dengan membandingkan target dan realisasi setiap triwulan dalam mencapai target tahunan.',
  ),
  dinas('Kesimpulan', '', 'Beberapa indikator belum menunjukkan capaian sesuai target.'),
  dinas('Kesimpulan', '', 'Rata-rata capaian kinerja berada di atas 90% dari target.'),
];
