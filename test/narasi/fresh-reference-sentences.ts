import { NAMES } from './example-hasil.ts';
import { reference, type SampleSentence } from './sentence.ts';

const { participation, effectiveness, ruralAreas } = NAMES;

/** Held-out sentences on the reference report (kecamatan, Triwulan II 2024), written without sight of the rules. */
export const FRESH_REFERENCE_SENTENCES: readonly SampleSentence[] = [
  reference(
    'Analisis',
    effectiveness,
    'Sub kegiatan ini menargetkan 3 (tiga) laporan pada Triwulan II Tahun 2024 dan seluruhnya dapat diselesaikan, sehingga capaian kinerjanya 100 persen dengan predikat Sangat Baik.',
  ),
  reference(
    'Analisis',
    effectiveness,
    'Dari pagu Rp85,88 juta, dana yang terserap sampai dengan Triwulan II mencapai Rp28,43 juta atau 33,11%.',
  ),
  reference(
    'Analisis',
    effectiveness,
    'Dari pagu Rp85,88 juta, dana yang terserap sampai dengan Triwulan II baru Rp26,43 juta.',
    ['angka-beda', 'Rp26,43 juta'],
  ),
  reference(
    'Analisis',
    ruralAreas,
    'Laporan hasil koordinasi yang disusun pada triwulan kedua berjumlah tujuh laporan, sama dengan triwulan pertama.',
  ),
  reference(
    'Analisis',
    ruralAreas,
    'Laporan hasil koordinasi yang berhasil disusun pada triwulan ini hanya 5 (lima) laporan dari 7 (tujuh) laporan yang ditargetkan.',
    ['angka-beda', '5 (lima) laporan'],
  ),
  reference(
    'Kesimpulan',
    '',
    'Realisasi anggaran Triwulan II tidak mencapai target karena sebagian kegiatan ditunda.',
    ['simpulan-terbalik', 'tidak mencapai target'],
  ),
  reference(
    'Kesimpulan',
    '',
    'Realisasi keuangan melampaui target triwulan karena sebagian belanja Triwulan III dilaksanakan lebih awal.',
  ),
  reference('Kesimpulan', '', 'Rata-rata capaian kinerja sebesar 95% menunjukkan kegiatan berjalan sesuai rencana.', [
    'angka-beda',
    '95%',
  ]),
  reference(
    'Latar Belakang',
    '',
    'Pada Tahun Anggaran 2024 Seksi Pemberdayaan Masyarakat mengelola 2 (dua) program, 2 (dua) kegiatan dan 3 (tiga) sub kegiatan dengan pagu Rp107.244.500 (seratus tujuh juta dua ratus empat puluh empat ribu lima ratus rupiah).',
  ),
  reference(
    'Latar Belakang',
    '',
    'Seluruh program dibiayai APBD sebesar Rp107.244.500 (seratus tujuh juta dua ratus empat puluh ribu lima ratus rupiah).',
    ['bilangan', 'seratus tujuh juta dua ratus empat puluh ribu lima ratus'],
  ),
  reference('Latar Belakang', '', 'Seksi ini mengampu 3 (tiga) kegiatan yang terbagi ke dalam 3 (tiga) sub kegiatan.', [
    'bilangan',
    '3 (tiga) kegiatan',
  ]),
  reference(
    'Dasar Hukum',
    '',
    'Peraturan Daerah Kabupaten Luwu Timur Nomor 8 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah; Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja.',
  ),
  reference(
    'Dasar Hukum',
    '',
    '1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);\n2. Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan.',
  ),
  reference(
    'Dasar Hukum',
    '',
    'Tugas pokok ditetapkan dengan Peraturan Daerah Nomor 12 Tahun 2017 tentang Tugas Pokok dan Fungsi Kecamatan. Rinciannya diatur dalam Peraturan Bupati Nomor 12 Tahun 2017 tentang Tugas Pokok dan Fungsi Kecamatan.',
    ['peraturan-beda', 'Peraturan Bupati Nomor 12 Tahun 2017 tentang Tugas Pokok dan Fungsi Kecamatan'],
  ),
  reference(
    'Tugas dan Fungsi',
    '',
    'Pengelola data laporan ini ber-NIP 19850412 201001 2 003 dan dapat dihubungi melalui telepon (0474) 321123 atau 0812-4567-8910.',
  ),
  reference(
    'Analisis',
    participation,
    'Target 5 (lima) lembaga kemasyarakatan telah dipenuhi seluruhnya pada Triwulan I sehingga pada Triwulan II tidak ada target fisik; belanja Rp2.015.000 merupakan pembayaran sisa kegiatan.',
  ),
  reference(
    'Analisis',
    participation,
    'Realisasi belanja Triwulan II sebesar Rp2.105.000 merupakan pembayaran honorarium narasumber yang tertunda.',
    ['angka-beda', 'Rp2.105.000'],
  ),
  reference('Analisis', participation, 'Sampai dengan Triwulan II seluruh pagu Rp10.893.500 telah terserap 100%.'),
  reference(
    'Analisis',
    ruralAreas,
    'Realisasi keuangan sebesar Rp2.896.250 melebihi target triwulan sebesar Rp2.498.250 dengan selisih Rp398.000.',
  ),
  reference(
    'Analisis',
    ruralAreas,
    'Realisasi keuangan sebesar Rp2.896.250 dari target Rp2.489.250 pada Triwulan II.',
    ['angka-beda', 'Rp2.489.250'],
  ),
  reference(
    'Analisis',
    effectiveness,
    'Pada triwulan ini ditargetkan 6 laporan, terealisasi pula enam laporan.',
    ['angka-beda', '6 laporan'],
    ['angka-beda', 'enam laporan'],
  ),
  reference(
    'Analisis',
    effectiveness,
    'Secara kumulatif sampai dengan Triwulan II telah tersusun 6 laporan atau 50% dari target setahun sebanyak 12 laporan.',
  ),
  reference(
    'Analisis',
    effectiveness,
    'Secara kumulatif sampai dengan Triwulan II telah tersusun 7 laporan dari target setahun sebanyak 12 laporan.',
    ['angka-beda', '7 laporan'],
  ),
  reference(
    'Analisis',
    effectiveness,
    'Dibandingkan periode yang sama tahun 2023, jumlah laporan naik dari 2 laporan menjadi 3 laporan.',
  ),
  reference(
    'Kata Pengantar',
    '',
    'Laporan ini memuat evaluasi kinerja Triwulan II Tahun 2023 pada Kecamatan Kalaena.',
    ['tahun-beda', '2023'],
  ),
  reference(
    'Latar Belakang',
    '',
    'Penyusunan laporan berpedoman pada RPJMD Kabupaten Luwu Timur Tahun 2021-2026 dan Renstra Kecamatan 2021–2026.',
  ),
  reference('Kesimpulan', '', 'Sampai dengan Triwulan I seluruh sub kegiatan telah dilaksanakan sesuai rencana aksi.', [
    'triwulan-beda',
    'Triwulan I',
  ]),
  reference(
    'Kesimpulan',
    '',
    'Demikian laporan evaluasi kinerja Triwulan III ini disusun untuk dipergunakan seperlunya.',
    ['triwulan-beda', 'Triwulan III'],
  ),
  reference(
    'Tindak Lanjut',
    effectiveness,
    'Sisa target akan diselesaikan pada Triwulan III dan Triwulan IV, masing-masing 3 laporan.',
  ),
  reference(
    'Tindak Lanjut',
    effectiveness,
    'Pada Triwulan III direncanakan anggaran Rp30.000.000 untuk menyusun 3 laporan.',
  ),
  reference(
    'Kesimpulan',
    '',
    'Rata-rata capaian kinerja 100% dan capaian keuangan 127,88%, dengan selisih 27,88 poin persen.',
  ),
  reference('Kesimpulan', '', 'Capaian keuangan sebesar 59% sehingga perlu percepatan pada triwulan berikutnya.', [
    'angka-beda',
    '59%',
  ]),
  reference('Kesimpulan', '', 'Realisasi belanja keseluruhan Triwulan II Rp24.528.380 dari target Rp19.180.750.', [
    'angka-beda',
    'Rp24.528.380',
  ]),
  reference('Kesimpulan', '', 'Realisasi belanja keseluruhan Rp24,5 juta dari target Rp19,2 juta.'),
  reference('Kesimpulan', '', 'Serapan anggaran sampai dengan Triwulan II sebesar 41,96% dari pagu.'),
  reference('Kesimpulan', '', 'Serapan anggaran sampai dengan Triwulan II sebesar 46,91% dari pagu.', [
    'angka-beda',
    '46,91%',
  ]),
  reference('Kesimpulan', '', 'Serapan anggaran baru sekitar 42% dari total pagu.'),
  reference(
    'Analisis',
    effectiveness,
    'Kegiatan diikuti 45 orang peserta dari 11 desa selama 2 hari dengan 4 narasumber.',
  ),
  reference('Faktor Penghambat', ruralAreas, 'Hujan lebat selama 3 minggu menyebabkan 2 dari 7 desa sulit dijangkau.'),
  reference('Analisis', effectiveness, '- Target: 3 laporan\n- Realisasi: 3 laporan\n- Capaian: 100%'),
  reference(
    'Analisis',
    effectiveness,
    '- Target: 3 laporan\n- Realisasi: 2 laporan\n- Capaian: 66,67%',
    ['angka-beda', '2 laporan'],
    ['angka-beda', '66,67%'],
  ),
  reference(
    'Analisis',
    effectiveness,
    'Keadaan anggaran:\n1. Pagu Rp85.880.500\n2. Target Rp16.682.500\n3. Realisasi Rp19.671.580\n4. Capaian 117,59%',
    ['angka-beda', 'Rp19.671.580'],
  ),
  reference('Analisis', effectiveness, 'Predikat kinerja sub kegiatan ini adalah Baik.', ['predikat-beda', 'Baik']),
  reference('Kesimpulan', '', 'Capaian kinerja berpredikat Sangat Baik sesuai skala yang dipakai.'),
  reference(
    'Faktor Pendukung',
    effectiveness,
    'Target 3 laporan terpenuhi. Faktor pendukungnya adalah terbitnya Surat Edaran Bupati Nomor 140/215/DPMD tanggal 4 April 2024 dan rapat pada 12 Juni 2024 pukul 09.30 WITA.',
  ),
  reference('Analisis', effectiveness, 'Telah disusun 3 (dua) laporan pada Triwulan II.', ['bilangan', '3 (dua)']),
  reference('Latar Belakang', '', 'Kegiatan kedua terdiri atas 1 satu) sub kegiatan.', ['bilangan', '1 satu)']),
  reference('Kesimpulan', '', 'Capaian kinerja sebesar {capaian kinerjaa} telah diperoleh.', [
    'isian-tidak-dikenal',
    '{capaian kinerjaa}',
  ]),
  reference('Analisis', effectiveness, 'Target {target} {satuan} tercapai {capaian} dengan predikat {predikat}.'),
  reference('Analisis', effectiveness, 'Target laporan triwulan ini belum tercapai karena keterbatasan personel.', [
    'simpulan-terbalik',
    'belum tercapai',
  ]),
  reference('Kesimpulan', '', 'Tidak terdapat sub kegiatan yang capaian kinerjanya di bawah 100%.'),
  reference(
    'Analisis',
    participation,
    'Pada Triwulan II tidak dilaksanakan kegiatan fisik karena forum musyawarah telah selesai.',
  ),
  reference('Analisis', effectiveness, 'Rencana awal 2–4 laporan per triwulan, terealisasi 3 laporan.'),
  reference(
    'Analisis',
    effectiveness,
    'Realisasi keuangan lebih dari Rp19 juta atau di atas 115% dari target triwulan.',
  ),
  reference('Analisis', effectiveness, 'Realisasi keuangan triwulan ini lebih dari Rp25 juta.', [
    'angka-beda',
    'Rp25 juta',
  ]),
  reference(
    'Analisis',
    effectiveness,
    'Seksi Pemerintahan menyusun 9 laporan, sedangkan seksi ini menyusun 3 laporan.',
  ),
  reference('Analisis', effectiveness, 'Sebanyak 60% peserta adalah perempuan dan 25% pemuda karang taruna.'),
  reference('Analisis', effectiveness, 'PPN 11% dan PPh 1,5% dipotong pada setiap pembayaran honorarium Rp1.800.000.'),
  reference(
    'Analisis',
    effectiveness,
    'Realisasi keuangan sebesar sembilan belas juta enam ratus tujuh belas ribu lima ratus rupiah.',
    ['angka-beda', 'sembilan belas juta'],
  ),
  reference('Analisis', effectiveness, 'Target tiga laporan dipenuhi seluruhnya.'),
  reference('Analisis', effectiveness, 'Ditargetkan tiga laporan, namun hanya dua laporan yang terealisasi.', [
    'angka-beda',
    'dua laporan',
  ]),
  reference(
    'Analisis',
    effectiveness,
    'Realisasi keuangan Rp19.617.580,00 (sembilan belas juta enam ratus tujuh belas ribu lima ratus delapan puluh rupiah).',
  ),
  reference('Analisis', ruralAreas, 'Pada triwulan ketiga ini seluruh laporan telah disampaikan kepada Camat.', [
    'triwulan-beda',
    'triwulan ketiga',
  ]),
  reference('Analisis', effectiveness, 'Selama Semester I Tahun 2024 tersusun 6 laporan.'),
  reference('Analisis', effectiveness, 'Realisasi selama Semester I Tahun 2024 sebanyak 8 laporan.', [
    'angka-beda',
    '8 laporan',
  ]),
  reference(
    'Analisis',
    effectiveness,
    'Laporan bulan April, Mei dan Juni 2024 disampaikan tepat waktu, yaitu 3 laporan.',
  ),
  reference('Saran', '', 'Pada tahun 2025 target diusulkan naik menjadi 16 laporan dengan pagu Rp100.000.000.'),
];
