import { NAMES } from './example-hasil.ts';
import { dinas, reference, type SampleSentence } from './sentence.ts';

const {
  participation,
  effectiveness,
  ruralAreas,
  villageKegiatan,
  pregnantWomen,
  youngChildren,
  promotion,
  quality,
  salaries,
  keuanganReport,
} = NAMES;

/** A held-out set, written before the rules. First measured: 18 of 19 findings right, 18 of 18 faults found. */
export const TEST_SENTENCES: readonly SampleSentence[] = [
  reference(
    'Analisis',
    effectiveness,
    `Sub kegiatan ${effectiveness} dengan indikator kinerja Jumlah Laporan Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan memiliki target 3 laporan dan realisasi 3 laporan dengan tingkat capaian 100%.`,
  ),
  reference(
    'Analisis',
    '',
    `Kegiatan ${villageKegiatan} terlaksana dengan baik, dengan capaian kinerja rata-rata 100%.`,
  ),
  reference(
    'Analisis',
    effectiveness,
    'Adapun target triwulan II yakni 3 laporan, telah direalisasikan 3 laporan, maka persentase capaiannya 100 %.',
  ),
  reference(
    'Analisis',
    effectiveness,
    'Indikator ini menargetkan 12 laporan dalam satu tahun, masing-masing 3 laporan setiap triwulan.',
  ),
  reference(
    'Analisis',
    ruralAreas,
    'Laporan hasil koordinasi yang ditargetkan 7 laporan dapat diselesaikan seluruhnya.',
  ),
  reference('Analisis', ruralAreas, 'Tercapai 7 dari 7 laporan (100%).'),
  reference('Analisis', ruralAreas, 'Tercapai 6 dari 7 laporan (100%).', ['angka-beda', '6 dari 7']),
  reference('Analisis', effectiveness, 'Realisasi pada Triwulan II adalah 6 laporan.', ['angka-beda', '6 laporan']),
  reference('Analisis', ruralAreas, 'Capaian indikator pada triwulan ini mencapai 117%.', ['angka-beda', '117%']),
  reference(
    'Analisis',
    ruralAreas,
    'Realisasi anggaran sebesar Rp 2.896.250 dari target sebesar Rp 2.498.250 dengan persentase 115,93%.',
  ),
  reference('Analisis', ruralAreas, 'Realisasi anggaran sebesar Rp 2.986.250 dari target sebesar Rp 2.498.250.', [
    'angka-beda',
    '2.986.250',
  ]),
  reference(
    'Kesimpulan',
    '',
    'Rata-rata capaian kinerja sebesar 100% dengan predikat Sangat Baik, sedangkan capaian keuangan hanya 59%.',
    ['angka-beda', '59%'],
  ),
  reference('Kesimpulan', '', 'Realisasi keuangan sebesar Rp24.528.830 belum mencapai target keuangan Triwulan II.', [
    'simpulan-terbalik',
    'belum mencapai target',
  ]),
  reference('Kesimpulan', '', 'Rendahnya penyerapan anggaran disebabkan perubahan jadwal musyawarah desa.'),
  reference('Kesimpulan', '', 'Rata-rata capaian keuangan per sub kegiatan adalah 116,76%.'),
  reference(
    'Faktor Penghambat',
    ruralAreas,
    'Jaringan internet di 3 desa belum stabil sehingga laporan dikirim manual.',
  ),
  reference('Faktor Pendukung', ruralAreas, 'Adanya dukungan dari 7 (tujuh) kepala desa dan 14 orang pendamping.'),
  reference('Faktor Pendukung', effectiveness, 'Tersedianya anggaran sebesar Rp16.682.500 pada Triwulan II.'),
  reference('Saran', '', 'Agar target 12 laporan pada akhir tahun tercapai, rapat perlu dilakukan setiap bulan.'),
  reference('Tindak Lanjut', participation, 'Hasil musyawarah akan disampaikan pada Musrenbang Kecamatan Tahun 2025.'),
  reference(
    'Kata Pengantar',
    '',
    'Puji syukur kami panjatkan karena Laporan Evaluasi Kinerja Triwulan II Tahun 2024 dapat diselesaikan.',
  ),
  reference(
    'Kata Pengantar',
    '',
    'Laporan Evaluasi Kinerja Kepala Seksi Pemberdayaan Masyarakat Desa Triwulan II Tahun 2022 dapat diselesaikan.',
    ['tahun-beda', '2022'],
  ),
  reference(
    'Latar Belakang',
    '',
    'Berdasarkan Perjanjian Kinerja Tahun 2024, Kepala Seksi mengampu 2 (dua) kegiatan dengan 2 (dua) sub kegiatan.',
    ['bilangan', '2 (dua) sub kegiatan'],
  ),
  reference('Latar Belakang', '', 'Sesuai Permendagri Nomor 86 Tahun 2017, evaluasi dilakukan setiap triwulan.'),
  reference('Latar Belakang', '', 'Evaluasi ini mencakup pelaksanaan bulan April sampai dengan Juni 2024.'),
  reference(
    'Analisis',
    participation,
    'Target sebanyak 5 Lembaga Kemasyarakatan telah tercapai pada Triwulan I (100%).',
  ),
  reference('Analisis', participation, 'Pada Triwulan II tidak terdapat target maupun realisasi kinerja.'),
  reference(
    'Kesimpulan',
    '',
    'Secara keseluruhan pelaksanaan kegiatan sampai dengan Triwulan I telah sesuai perjanjian kinerja.',
    ['triwulan-beda', 'Triwulan I'],
  ),
  reference('Analisis', effectiveness, 'Sebanyak 3 (tiga laporan telah disampaikan kepada Camat.', [
    'bilangan',
    '3 (tiga',
  ]),
  dinas(
    'Analisis',
    pregnantWomen,
    'Pelayanan kesehatan ibu hamil sesuai standar terealisasi 288 dari 320 orang, atau capaian sebesar 90 persen (Baik).',
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    'Capaian sebesar 90% tersebut menurun dibandingkan Triwulan II yang mencapai 98,39%.',
  ),
  dinas('Analisis', pregnantWomen, 'Target kinerja 320 orang, realisasi 283 orang, capaian 90%.', [
    'angka-beda',
    '283',
  ]),
  dinas('Analisis', youngChildren, 'Jumlah balita yang dilayani 640 orang, melebihi target 600 orang.'),
  dinas('Analisis', youngChildren, 'Secara kumulatif telah dilayani 1.840 balita dari target 1.800 balita (102,22%).'),
  dinas('Analisis', youngChildren, 'Realisasi keuangan Rp43.200.000 dari pagu Rp180.000.000.'),
  dinas('Analisis', youngChildren, 'Realisasi keuangan Triwulan III sebesar Rp42.300.000 (96%).', [
    'angka-beda',
    '42.300.000',
  ]),
  dinas(
    'Analisis',
    quality,
    'Keluhan yang belum ditangani sebesar 7% masih di atas target 6% sehingga capaian 83,33%.',
  ),
  dinas('Analisis', salaries, 'Penyerapan belanja pegawai Triwulan III sebesar 99,6 persen.'),
  dinas('Analisis', salaries, 'Anggaran sebesar Rp4,8 miliar digunakan untuk pembayaran gaji 45 orang ASN.'),
  dinas('Analisis', promotion, 'Capaian kinerja 100% dan capaian keuangan 100%.'),
  dinas(
    'Analisis',
    promotion,
    'Pagu anggaran sebesar tujuh puluh lima juta lima ratus ribu rupiah, terealisasi pada Triwulan III sebesar dua puluh juta rupiah.',
  ),
  dinas(
    'Analisis',
    promotion,
    'Anggaran Triwulan III sebesar Rp25.000.000 telah direalisasikan sebesar Rp20.000.000.',
    ['angka-beda', 'Rp25.000.000'],
  ),
  dinas(
    'Analisis',
    keuanganReport,
    'Laporan keuangan akhir tahun telah diselesaikan pada Triwulan I sebanyak 1 laporan.',
  ),
  dinas('Kesimpulan', '', 'Rata-rata capaian kinerja Triwulan III sebesar 95,56 persen dengan predikat Baik.', [
    'predikat-beda',
    'predikat Baik',
  ]),
  dinas('Kesimpulan', '', 'Capaian kinerja dan keuangan Triwulan III telah melebihi 100%.', [
    'simpulan-terbalik',
    'melebihi 100%',
  ]),
  dinas(
    'Kesimpulan',
    '',
    'Capaian keuangan 97,81%, masih di bawah 100% karena belanja bahan medis belum seluruhnya dibayarkan.',
  ),
  dinas('Kesimpulan', '', 'Dari 6 (enam) sub kegiatan, 2 (dua) di antaranya mencapai atau melampaui target.'),
  dinas(
    'Kesimpulan',
    '',
    'Realisasi anggaran sampai dengan Triwulan III sebesar Rp3.942.550.000 atau 73,32% dari total pagu sebesar Rp5.377.500.000.',
  ),
  dinas('Kesimpulan', '', 'Realisasi anggaran sampai dengan Triwulan III sebesar Rp3.924.550.000 atau 73,32%.', [
    'angka-beda',
    'Rp3.924.550.000',
  ]),
  dinas('Latar Belakang', '', 'Rencana Strategis Dinas Kesehatan Tahun 2025-2029 menjadi acuan penyusunan target.'),
  dinas(
    'Latar Belakang',
    '',
    'Terdapat 3 (tiga) kegiatan dan 5 (lima) sub kegiatan dalam Perjanjian Kinerja Tahun 2025.',
    ['bilangan', '5 (lima) sub kegiatan'],
  ),
  dinas('Saran', '', 'Pada Triwulan IV capaian kinerja diharapkan mencapai 100%.'),
  dinas('Ikhtisar', '', 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota memiliki pagu Rp4.812.000.000.'),
  dinas('Ikhtisar', '', 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota memiliki pagu Rp4.821.000.000.', [
    'angka-beda',
    'Rp4.821.000.000',
  ]),
  dinas('Faktor Pendukung', promotion, 'Kerja sama dengan 12 sekolah dan 4 (empat) media lokal.'),
  dinas('Analisis', youngChildren, 'Capaian Triwulan II sebesar 98,33% meningkat menjadi 106,67% pada Triwulan III.'),
];
