import { NAMES } from './example-hasil.ts';
import { dinas, reference, type SampleSentence } from './sentence.ts';

const {
  participation,
  effectiveness,
  ruralAreas,
  pregnantWomen,
  youngChildren,
  promotion,
  quality,
  salaries,
  keuanganReport,
} = NAMES;

/** Tuning set, figures: the quarterly report of a kecamatan (II/2024) and of a dinas (III/2025). */
export const FIGURE_SENTENCES: readonly SampleSentence[] = [
  // Figures of an indikator, right.
  reference(
    'Analisis',
    effectiveness,
    'Pada Triwulan II ditargetkan sebanyak 3 Laporan dan terealisasi sebanyak 3 Laporan sehingga capaian kinerja sebesar 100%.',
  ),
  reference('Analisis', effectiveness, 'Dari target 3 (tiga) laporan, terealisasi 3 (tiga) laporan atau 100 persen.'),
  reference(
    'Analisis',
    ruralAreas,
    'Target Triwulan II sebanyak 7 (tujuh) Laporan, realisasi 7 (tujuh) Laporan, capaian 100% dengan predikat Sangat Baik.',
  ),
  reference(
    'Analisis',
    effectiveness,
    'Sampai dengan Triwulan II telah tersusun 6 (enam) laporan dari target tahunan sebanyak 12 (dua belas) laporan.',
  ),
  reference(
    'Analisis',
    effectiveness,
    'Target tahun 2024 adalah 12 Laporan, dan sampai dengan Triwulan II realisasinya 6 Laporan (50%).',
  ),
  reference(
    'Analisis',
    participation,
    'Sub kegiatan ini telah dilaksanakan pada Triwulan I dengan realisasi 5 Lembaga Kemasyarakatan, sehingga pada Triwulan II tidak ada target.',
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    'Realisasi Triwulan III sebanyak 288 orang dari target 320 orang, dengan capaian 90%.',
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    'Jumlah ibu hamil yang mendapatkan pelayanan sesuai standar sampai dengan Triwulan III sebanyak 883 orang atau 94,95% dari target 930 orang.',
  ),
  dinas(
    'Analisis',
    youngChildren,
    'Capaian kinerja sub kegiatan ini pada Triwulan III sebesar 106,67 persen, yaitu 640 balita dari target 600 balita.',
  ),
  dinas('Analisis', youngChildren, 'Pada triwulan ini terlayani 640 orang balita atau 106,66% dari target 600 orang.'),
  dinas(
    'Analisis',
    quality,
    'Persentase keluhan pasien yang belum ditangani ditargetkan 6 persen dan terealisasi 7 persen sehingga capaiannya 83,33%.',
  ),
  dinas(
    'Analisis',
    salaries,
    'Gaji dan tunjangan dibayarkan kepada 44 orang dari target 45 orang/bulan, capaian 97,78%.',
  ),
  dinas(
    'Analisis',
    promotion,
    'Dokumen promosi kesehatan yang tersusun sebanyak 1 (satu) dokumen sesuai dengan target Triwulan III.',
  ),

  // Figures of an indikator, wrong.
  reference('Analisis', effectiveness, 'Target Triwulan II sebanyak 6 Laporan dengan realisasi 3 Laporan.', [
    'angka-beda',
    '6 Laporan',
  ]),
  reference(
    'Analisis',
    effectiveness,
    'Pada Triwulan II ditargetkan 6 (enam) laporan dan terealisasi 6 (enam) laporan dengan capaian 100%.',
    ['angka-beda', 'ditargetkan 6'],
    ['angka-beda', 'terealisasi 6'],
  ),
  reference('Analisis', ruralAreas, 'Realisasi kinerja Triwulan II sebanyak 5 (lima) laporan dari target 7 laporan.', [
    'angka-beda',
    '5 (lima)',
  ]),
  reference('Analisis', ruralAreas, 'Capaian kinerja sub kegiatan ini sebesar 71,43%.', ['angka-beda', '71,43']),
  reference('Analisis', ruralAreas, 'Target yang ditetapkan sebanyak tujuh laporan dan realisasinya enam laporan.', [
    'angka-beda',
    'enam laporan',
  ]),
  dinas('Analisis', pregnantWomen, 'Pada Triwulan III realisasi sebanyak 298 orang dari target sebanyak 320 orang.', [
    'angka-beda',
    '298',
  ]),
  dinas('Analisis', pregnantWomen, 'Capaian kinerja Triwulan III adalah 94,95%.', ['angka-beda', '94,95']),
  dinas(
    'Analisis',
    youngChildren,
    'Dengan target 600 orang dan realisasi 604 orang, capaian kinerja mencapai 106,67%.',
    ['angka-beda', '604'],
  ),
  dinas('Analisis', quality, 'Dari target 6% terealisasi 8% dengan capaian 83,33%.', ['angka-beda', '8%']),
  dinas('Analisis', '', `Sub Kegiatan ${youngChildren} ditargetkan 650 orang dan terealisasi 640 orang.`, [
    'angka-beda',
    '650',
  ]),
  dinas('Kesimpulan', '', `Untuk sub kegiatan ${salaries}, capaian kinerja sebesar 100%.`, ['angka-beda', '100%']),

  // Money, right.
  reference(
    'Analisis',
    effectiveness,
    'Anggaran yang tersedia sebesar Rp85.880.500, dengan target Triwulan II Rp16.682.500 dan realisasi Rp19.617.580 atau 117,59%.',
  ),
  reference(
    'Analisis',
    effectiveness,
    'Realisasi keuangan Triwulan II sebesar Rp. 19.617.580,- (sembilan belas juta enam ratus tujuh belas ribu lima ratus delapan puluh rupiah) atau 117% dari target.',
  ),
  reference(
    'Kesimpulan',
    '',
    'Pagu anggaran seluruhnya sebesar Rp107.244.500,00 (seratus tujuh juta dua ratus empat puluh empat ribu lima ratus rupiah).',
  ),
  reference(
    'Kesimpulan',
    '',
    'Realisasi keuangan Triwulan II sebesar Rp24.528.830 dari target Rp19.180.750, dengan capaian keuangan 127,88%.',
  ),
  reference(
    'Kesimpulan',
    '',
    'Sampai dengan Triwulan II penyerapan anggaran mencapai Rp44.997.830 atau 41,96% dari pagu.',
  ),
  reference('Kesimpulan', '', 'Rata-rata capaian kinerja Triwulan II adalah 100% dan capaian keuangan 128%.'),
  reference('Analisis', ruralAreas, 'Anggaran Triwulan II sebesar Rp2.498.250 dengan realisasi Rp2.896.250.'),
  reference(
    'Analisis',
    participation,
    'Pada Triwulan II terdapat realisasi sebesar Rp2.015.000 untuk pembayaran sisa kewajiban Triwulan I.',
  ),
  dinas(
    'Kesimpulan',
    '',
    'Dari total pagu Rp5.377.500.000, telah terealisasi Rp3,94 miliar sampai dengan Triwulan III.',
  ),
  dinas('Kesimpulan', '', 'Serapan anggaran sampai dengan Triwulan III sebesar 73,32 persen.'),
  dinas(
    'Analisis',
    salaries,
    'Realisasi belanja Triwulan III sebesar Rp1.195.200.000 atau 99,6% dari target Rp1.200.000.000.',
  ),
  dinas(
    'Analisis',
    keuanganReport,
    'Pagu sub kegiatan ini Rp12.000.000 dan telah terserap Rp11.400.000 (95%) pada Triwulan I.',
  ),
  dinas(
    'Analisis',
    promotion,
    'Alokasi anggaran sebesar Rp75,5 juta, terserap Rp54.250.000 sampai dengan Triwulan III.',
  ),

  // Money, wrong.
  reference('Kesimpulan', '', 'Rata-rata capaian keuangan Triwulan II sebesar 59%.', ['angka-beda', '59%']),
  reference('Kesimpulan', '', 'Target keuangan Triwulan II sebesar Rp41.664.750 dan terealisasi Rp24.528.830.', [
    'angka-beda',
    'Rp41.664.750',
  ]),
  reference('Analisis', effectiveness, 'Realisasi keuangan pada Triwulan II sebesar Rp19.671.580.', [
    'angka-beda',
    'Rp19.671.580',
  ]),
  reference('Analisis', effectiveness, 'Pagu anggaran sub kegiatan ini sebesar Rp. 85.808.500,-.', [
    'angka-beda',
    '85.808.500',
  ]),
  reference('Kesimpulan', '', 'Total pagu anggaran tahun 2024 sebesar Rp107.424.500.', ['angka-beda', 'Rp107.424.500']),
  reference(
    'Latar Belakang',
    '',
    'Seluruh sub kegiatan didukung pagu sebesar seratus tujuh juta dua ratus empat puluh empat ribu rupiah.',
    ['angka-beda', 'seratus tujuh juta'],
  ),
  dinas(
    'Kesimpulan',
    '',
    'Total realisasi anggaran Triwulan III sebesar Rp1.353.150.000 dengan capaian keuangan 97,81%.',
    ['angka-beda', 'Rp1.353.150.000'],
  ),
  dinas('Kesimpulan', '', 'Capaian kinerja Triwulan III sebesar 95,65% dan capaian keuangan sebesar 97,81%.', [
    'angka-beda',
    '95,65',
  ]),
  dinas('Analisis', pregnantWomen, 'Realisasi anggaran Triwulan III Rp175.500.000 dari target Rp80.000.000.', [
    'angka-beda',
    'Rp175.500.000',
  ]),
  dinas('Kesimpulan', '', 'Serapan anggaran sampai dengan Triwulan III mencapai 83,32%.', ['angka-beda', '83,32']),

  // Figures that are none of the tables' business.
  reference(
    'Faktor Pendukung',
    effectiveness,
    'Rapat koordinasi dihadiri 25 orang peserta dari 7 desa dan dilaksanakan 2 kali.',
  ),
  reference('Faktor Penghambat', effectiveness, 'Sebanyak 3 desa terlambat menyampaikan laporan lebih dari 10 hari.'),
  reference(
    'Tindak Lanjut',
    effectiveness,
    'Mulai Triwulan III laporan disampaikan paling lambat tanggal 5 setiap bulan.',
  ),
  reference(
    'Analisis',
    effectiveness,
    'Kegiatan ini menjangkau 11 desa, dengan alokasi Dana Desa sebesar Rp8.750.000.000.',
  ),
  reference('Saran', '', 'Target Triwulan III agar dapat dicapai minimal 90% sebelum perubahan anggaran.'),
  dinas(
    'Analisis',
    pregnantWomen,
    'Kunjungan pemeriksaan keempat (K4) meningkat 12,5% dibandingkan triwulan sebelumnya.',
  ),
  dinas(
    'Analisis',
    youngChildren,
    'Pada Triwulan II realisasi sebanyak 590 orang, meningkat menjadi 640 orang pada Triwulan III.',
  ),
  dinas(
    'Faktor Penghambat',
    pregnantWomen,
    'Terdapat 32 orang ibu hamil yang pindah domisili dan 2 puskesmas belum memiliki USG.',
  ),
  dinas('Tugas dan Fungsi', '', 'Kepala Dinas mempunyai 4 (empat) bidang dan 1 (satu) sekretariat.'),
  dinas('Analisis', pregnantWomen, 'Sisa target yang belum terealisasi sebanyak 32 orang.'),
  dinas('Kesimpulan', '', 'Sisa anggaran sampai dengan Triwulan III sebesar Rp1.434.950.000.'),
  dinas('Tindak Lanjut', pregnantWomen, 'Pada Triwulan IV ditargetkan 320 orang ibu hamil terlayani.'),
  dinas('Latar Belakang', '', 'Standar pelayanan minimal bidang kesehatan ditetapkan sebesar 100%.'),
];
