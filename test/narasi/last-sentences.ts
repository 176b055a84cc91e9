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
  healthyLivingKegiatan,
  healthProgram,
} = NAMES;

/** A third held-out set, half of it wrong sentences. First measured: 26 of 27 findings right, 26 of 29 faults found. */
export const FINAL_SENTENCES: readonly SampleSentence[] = [
  reference(
    'Analisis',
    effectiveness,
    'Capaian kinerja Triwulan II sebesar 50%, yakni realisasi 3 laporan dari target 6 laporan.',
    ['angka-beda', '50%'],
    ['angka-beda', '6 laporan'],
  ),
  reference('Analisis', effectiveness, 'Realisasi s.d Triwulan II sebanyak 5 laporan dari target tahunan 12 laporan.', [
    'angka-beda',
    '5 laporan',
  ]),
  reference('Analisis', effectiveness, 'Dalam Triwulan II direncanakan 3 laporan; ketiganya selesai tepat waktu.'),
  reference('Analisis', effectiveness, 'Target fisik triwulan ini sebanyak empat laporan, terealisasi tiga laporan.', [
    'angka-beda',
    'empat laporan',
  ]),
  reference(
    'Analisis',
    ruralAreas,
    'Realisasi keuangan mencapai Rp2.896.250 atau melebihi target triwulan sebesar Rp2.498.250.',
  ),
  reference(
    'Analisis',
    ruralAreas,
    'Realisasi keuangan mencapai Rp2.896.250 namun masih di bawah target triwulan sebesar Rp2.498.250.',
    ['simpulan-terbalik', 'di bawah target'],
  ),
  reference(
    'Analisis',
    ruralAreas,
    'Pagu sebesar Rp. 10.470.500,- (sepuluh juta empat ratus tujuh puluh ribu lima ratus rupiah).',
  ),
  reference(
    'Analisis',
    ruralAreas,
    'Pagu sebesar Rp. 10.470.500,- (sepuluh juta empat ratus tujuh belas ribu lima ratus rupiah).',
    ['bilangan', '10.470.500'],
  ),
  reference('Analisis', ruralAreas, 'Pagu sebesar Rp. 10.740.500,-', ['angka-beda', '10.740.500']),
  reference('Analisis', ruralAreas, 'Sub kegiatan ini memperoleh predikat Sangat Baik dengan capaian 100 %.'),
  reference('Analisis', ruralAreas, 'Sub kegiatan ini memperoleh predikat Kurang.', [
    'predikat-beda',
    'predikat Kurang',
  ]),
  reference('Analisis', participation, 'Capaian tahunan sub kegiatan ini telah mencapai 100% pada Triwulan I.'),
  reference('Analisis', '', `Capaian keuangan ${effectiveness} sebesar 117,59% dan ${ruralAreas} sebesar 115,93%.`),
  reference(
    'Analisis',
    '',
    `Capaian keuangan ${effectiveness} sebesar 115,93% dan ${ruralAreas} sebesar 117,59%.`,
    ['angka-beda', '115,93%'],
    ['angka-beda', '117,59%'],
  ),
  reference(
    'Kesimpulan',
    '',
    'Dengan demikian, target kinerja Triwulan II tercapai 100%, sedangkan realisasi anggaran telah melampaui target triwulan.',
  ),
  reference(
    'Kesimpulan',
    '',
    'Dari pagu Rp107.244.500, sampai dengan Triwulan II telah direalisasikan Rp44.997.830 (41,96%), sehingga sisa pagu Rp62.246.670.',
  ),
  reference('Kesimpulan', '', 'Dari pagu Rp107.244.500, sampai dengan Triwulan II telah direalisasikan Rp49.497.830.', [
    'angka-beda',
    'Rp49.497.830',
  ]),
  reference('Kesimpulan', '', 'Kinerja keuangan sebesar 127,88% menunjukkan realisasi di atas 100% dari target.'),
  reference('Kesimpulan', '', 'Total target keuangan Triwulan II sebesar Rp19.180.750, total realisasi Rp24.528.830.'),
  reference(
    'Kesimpulan',
    '',
    'Total target keuangan Triwulan II sebesar Rp19.810.750, total realisasi Rp24.582.830.',
    ['angka-beda', 'Rp19.810.750'],
    ['angka-beda', 'Rp24.582.830'],
  ),
  reference('Kesimpulan', '', 'Rata-rata capaian kinerja adalah sembilan puluh persen.', [
    'angka-beda',
    'sembilan puluh persen',
  ]),
  reference('Kesimpulan', '', 'Capaian kinerja sampai dengan Triwulan I Tahun 2024 telah sesuai perjanjian kinerja.', [
    'triwulan-beda',
    'Triwulan I',
  ]),
  reference(
    'Kata Pengantar',
    '',
    'Laporan Evaluasi Kinerja Triwulan II Tahun Anggaran 2024 memuat pelaksanaan 2 (dua) kegiatan dan 3 (tiga) sub kegiatan.',
  ),
  reference(
    'Kata Pengantar',
    '',
    'Laporan Evaluasi Kinerja Triwulan III Tahun Anggaran 2024 memuat pelaksanaan kegiatan.',
    ['triwulan-beda', 'Triwulan III'],
  ),
  reference(
    'Latar Belakang',
    '',
    'Seksi Pemberdayaan Masyarakat melaksanakan 2 (dua kegiatan dan 3 (tiga) sub kegiatan.',
    ['bilangan', '2 (dua'],
  ),
  reference('Latar Belakang', '', 'Kecamatan terdiri dari 7 (tujuh) desa dan 28 (dua puluh delapan) dusun.'),
  reference('Latar Belakang', '', 'Kecamatan terdiri dari 7 (tujuh) desa dan 28 (dua puluh tujuh) dusun.', [
    'bilangan',
    '28',
  ]),
  reference('Tugas dan Fungsi', '', 'Menyusun 4 (empat) laporan triwulan dan 1 (satu) laporan tahunan.'),
  reference(
    'Faktor Penghambat',
    effectiveness,
    'Pada Triwulan I terdapat 2 desa yang belum menyampaikan APBDes sehingga realisasi tertunda ke Triwulan II.',
  ),
  reference('Faktor Pendukung', '', 'Sejak Tahun 2022 kecamatan telah menggunakan aplikasi e-kinerja.'),
  reference('Saran', '', 'Target keuangan Triwulan III sebesar Rp32.700.250 agar direalisasikan sesuai jadwal.'),
  reference(
    'Tindak Lanjut',
    effectiveness,
    'Menambah 1 kali rapat koordinasi sehingga target 3 laporan pada Triwulan III dapat dicapai.',
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    'Capaian kinerja 90%: realisasi 288 orang, target 320 orang. Anggaran Rp80.000.000, realisasi Rp61.750.000, capaian 77,19%.',
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    'Capaian kinerja 90%: realisasi 288 orang, target 320 orang. Anggaran Rp80.000.000, realisasi Rp67.150.000, capaian 77,19%.',
    ['angka-beda', 'Rp67.150.000'],
  ),
  dinas('Analisis', pregnantWomen, 'Target 320 orang tidak tercapai karena 32 orang pindah domisili.'),
  dinas('Analisis', pregnantWomen, 'Target 320 orang tercapai karena dukungan kader.', [
    'simpulan-terbalik',
    'tercapai',
  ]),
  dinas(
    'Analisis',
    youngChildren,
    'Sebanyak 640 orang balita mendapat pelayanan, sehingga target 600 orang terlampaui.',
  ),
  dinas('Analisis', youngChildren, 'Realisasi pada triwulan ini 460 orang.', ['angka-beda', '460 orang']),
  dinas(
    'Analisis',
    quality,
    'Indikator ini bersifat menurun; semakin kecil semakin baik. Target Triwulan III 6%, realisasi 7%, capaian 83,33%.',
  ),
  dinas(
    'Analisis',
    quality,
    'Indikator ini bersifat menurun; semakin kecil semakin baik. Target Triwulan III 6%, realisasi 7%, capaian 116,67%.',
    ['angka-beda', '116,67%'],
  ),
  dinas(
    'Analisis',
    salaries,
    'Serapan belanja gaji s.d. Triwulan III Rp3.525.700.000 dari pagu Rp4.800.000.000 atau sebesar 73,45%.',
  ),
  dinas('Analisis', salaries, 'Serapan belanja gaji s.d. Triwulan III Rp3.255.700.000 dari pagu Rp4.800.000.000.', [
    'angka-beda',
    'Rp3.255.700.000',
  ]),
  dinas(
    'Analisis',
    promotion,
    'Dokumen yang dihasilkan 1 dokumen dari target 1 dokumen, kumulatif 3 dokumen dari 4 dokumen setahun (75%).',
  ),
  dinas('Analisis', healthyLivingKegiatan, 'Capaian kinerja kegiatan ini 100% dan capaian keuangan 100%.'),
  dinas('Analisis', healthyLivingKegiatan, 'Capaian kinerja kegiatan ini 75%.', ['angka-beda', '75%']),
  dinas('Ikhtisar', '', `${healthProgram} terdiri dari 2 (dua) kegiatan dan 4 (empat) sub kegiatan.`),
  dinas('Ikhtisar', '', `${healthProgram} terdiri dari 3 (tiga) kegiatan dan 4 (empat) sub kegiatan.`, [
    'bilangan',
    '3 (tiga) kegiatan',
  ]),
  dinas(
    'Ikhtisar',
    '',
    'Capaian kinerja TW III sebesar 95,6% (Sangat Baik), capaian keuangan TW III sebesar 97,8%, serapan s.d. TW III sebesar 73,3%.',
  ),
  dinas(
    'Ikhtisar',
    '',
    'Capaian kinerja TW III sebesar 95,6% (Sangat Baik), capaian keuangan TW III sebesar 98,7%, serapan s.d. TW III sebesar 77,3%.',
    ['angka-beda', '98,7%'],
    ['angka-beda', '77,3%'],
  ),
  dinas(
    'Kesimpulan',
    '',
    'Sebanyak 2 dari 5 sub kegiatan yang memiliki target telah mencapai target, 3 lainnya masih di bawah 100%.',
  ),
  dinas('Kesimpulan', '', 'Semua sub kegiatan memperoleh capaian di atas 80%.'),
  dinas('Kesimpulan', '', 'Semua sub kegiatan memperoleh capaian di atas 90%.', ['simpulan-terbalik', 'di atas 90%']),
  dinas(
    'Kesimpulan',
    '',
    'Total realisasi keuangan hingga akhir Triwulan III tercatat Rp3,94 miliar dari pagu Rp5,38 miliar.',
  ),
  dinas(
    'Kesimpulan',
    '',
    'Total realisasi keuangan hingga akhir Triwulan III tercatat Rp3,49 miliar dari pagu Rp5,38 miliar.',
    ['angka-beda', 'Rp3,49 miliar'],
  ),
  dinas(
    'Kesimpulan',
    '',
    'Pelaksanaan APBD Tahun Anggaran 2025 sampai triwulan ketiga berjalan baik, lebih baik daripada Tahun Anggaran 2024.',
  ),
];
