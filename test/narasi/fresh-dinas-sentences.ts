import { NAMES } from './example-hasil.ts';
import { dinas, type SampleSentence } from './sentence.ts';

const {
  pregnantWomen,
  youngChildren,
  quality,
  promotion,
  salaries,
  keuanganReport,
  healthyLivingKegiatan,
  serviceKegiatan,
  healthProgram,
} = NAMES;

/** Held-out sentences on the Dinas Kesehatan (Triwulan III 2025), written without sight of the rules. */
export const FRESH_DINAS_SENTENCES: readonly SampleSentence[] = [
  dinas(
    'Analisis',
    pregnantWomen,
    'Dari 320 ibu hamil yang ditargetkan, 288 orang telah mendapat pelayanan sesuai standar atau 90%.',
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    'Dari target 320 orang, realisasinya 298 orang dengan capaian 93,13%.',
    ['angka-beda', '298 orang'],
    ['angka-beda', '93,13%'],
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    'Sampai dengan Triwulan III telah dilayani 883 orang dari 1.250 orang atau 70,64% dari target tahunan.',
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    'Sampai dengan Triwulan III telah dilayani 893 orang dari target setahun 1.250 orang.',
    ['angka-beda', '893 orang'],
  ),
  dinas('Analisis', pregnantWomen, 'Capaian pelayanan ibu hamil pada Triwulan III telah melampaui target.', [
    'simpulan-terbalik',
    'melampaui target',
  ]),
  dinas(
    'Analisis',
    pregnantWomen,
    'Capaian pelayanan ibu hamil belum memenuhi target karena 32 orang berpindah domisili.',
  ),
  dinas('Analisis', youngChildren, 'Target pelayanan balita tidak tercapai pada triwulan ini.', [
    'simpulan-terbalik',
    'tidak tercapai',
  ]),
  dinas('Analisis', youngChildren, 'Capaian 106,67% atau melebihi target 600 orang sebanyak 40 orang.'),
  dinas('Analisis', youngChildren, 'Capaian kinerja 106,76% diperoleh dari 640 orang dibagi 600 orang.', [
    'angka-beda',
    '106,76%',
  ]),
  dinas(
    'Analisis',
    quality,
    'Persentase keluhan yang belum ditangani turun menjadi 7% dari 8% pada triwulan sebelumnya; target 6% belum tercapai.',
  ),
  dinas('Analisis', quality, 'Realisasi keluhan yang belum ditangani tinggal 5%, sedangkan targetnya 6%.', [
    'angka-beda',
    '5%',
  ]),
  dinas('Analisis', quality, 'Capaian kinerja sebesar 83,33% dengan predikat Baik.'),
  dinas('Analisis', quality, 'Capaian kinerja sebesar 116,67% karena realisasi 7% lebih besar dari target 6%.', [
    'angka-beda',
    '116,67%',
  ]),
  dinas(
    'Analisis',
    promotion,
    'Satu dokumen promosi kesehatan (buku saku PHBS) dicetak 500 eksemplar dan dibagikan ke 21 puskesmas.',
  ),
  dinas('Analisis', promotion, 'Realisasi Triwulan III adalah dua dokumen dari target satu dokumen.', [
    'angka-beda',
    'dua dokumen',
  ]),
  dinas(
    'Analisis',
    salaries,
    'Gaji dan tunjangan dibayarkan kepada 44 orang/bulan karena 1 orang memasuki masa pensiun per 1 Agustus 2025.',
  ),
  dinas(
    'Analisis',
    salaries,
    'Realisasi penerima gaji dan tunjangan 45 orang/bulan dengan capaian 100%.',
    ['angka-beda', '45 orang/bulan'],
    ['angka-beda', '100%'],
  ),
  dinas('Analisis', salaries, 'Realisasi Rp1,195 miliar dari target Rp1,2 miliar (99,6%).'),
  dinas('Analisis', salaries, 'Realisasi Rp1,159 miliar dari target Rp1,2 miliar.', ['angka-beda', 'Rp1,159 miliar']),
  dinas('Analisis', salaries, 'Pagu Rp4,8 M untuk tahun 2025 telah terserap 73,45%.'),
  dinas('Analisis', salaries, 'Pagu sebesar Rp4,2 M untuk tahun 2025 telah terserap 73,45%.', [
    'angka-beda',
    'Rp4,2 M',
  ]),
  dinas(
    'Analisis',
    keuanganReport,
    'Laporan keuangan akhir tahun telah selesai pada Triwulan I sehingga tidak ada target pada triwulan ini.',
  ),
  dinas(
    'Kesimpulan',
    '',
    'Rata-rata capaian kinerja Dinas Kesehatan pada Triwulan III sebesar 95,56% dengan predikat Sangat Baik, sedangkan capaian keuangan 97,81%.',
  ),
  dinas('Kesimpulan', '', 'Rata-rata capaian kinerja Triwulan III sebesar 95,56% dengan predikat Baik.', [
    'predikat-beda',
    'Baik',
  ]),
  dinas('Kesimpulan', '', 'Capaian kinerja maupun capaian keuangan telah melampaui 100%.', [
    'simpulan-terbalik',
    'melampaui 100%',
  ]),
  dinas(
    'Kesimpulan',
    '',
    'Dari 6 sub kegiatan, 5 memiliki target pada Triwulan III dan 2 di antaranya mencapai atau melebihi 100%.',
  ),
  dinas('Latar Belakang', '', 'Dinas Kesehatan melaksanakan 2 program, 3 kegiatan dan 7 sub kegiatan.', [
    'bilangan',
    '7 sub kegiatan',
  ]),
  dinas('Analisis', healthyLivingKegiatan, 'Kegiatan ini memiliki satu sub kegiatan dengan capaian 100%.'),
  dinas('Analisis', serviceKegiatan, 'Kegiatan ini terdiri atas 4 (empat) sub kegiatan.', [
    'bilangan',
    '4 (empat) sub kegiatan',
  ]),
  dinas('Analisis', serviceKegiatan, 'Rata-rata capaian tiga sub kegiatan pada kegiatan ini 93,33%.'),
  dinas('Analisis', serviceKegiatan, 'Rata-rata capaian kinerja kegiatan ini 95,56%.', ['angka-beda', '95,56%']),
  dinas('Latar Belakang', '', `${healthProgram} didukung pagu Rp565.500.000.`),
  dinas(
    'Ikhtisar',
    '',
    'Pagu Dinas Kesehatan Tahun 2025 sebesar Rp5.377.500.000 dengan realisasi s.d. Triwulan III Rp3.942.550.000 (73,32%), sehingga tersisa Rp1.434.950.000.',
  ),
  dinas('Ikhtisar', '', 'Dari pagu Rp5.377.500.000 terealisasi s.d. Triwulan III Rp3.924.550.000 (73,32%).', [
    'angka-beda',
    'Rp3.924.550.000',
  ]),
  dinas('Ikhtisar', '', 'Sampai dengan Triwulan III sisa pagu yang belum direalisasikan sebesar Rp1.443.950.000.', [
    'angka-beda',
    'Rp1.443.950.000',
  ]),
  dinas(
    'Dasar Hukum',
    '',
    'Permendagri Nomor 90 Tahun 2019 dan Kepmendagri Nomor 050-5889 Tahun 2021 menetapkan kode 1.02.02.2.02.0001.',
  ),
  dinas(
    'Tindak Lanjut',
    pregnantWomen,
    'Dinas menambah 2 tenaga bidan mulai 15 Oktober 2025 dengan biaya Rp7.500.000 per bulan.',
  ),
  dinas('Analisis', pregnantWomen, 'Pada Triwulan III Tahun 2024 pelayanan mencapai 301 orang; tahun ini 288 orang.'),
  dinas(
    'Analisis',
    pregnantWomen,
    'Realisasi Triwulan II sebanyak 350 orang, kemudian turun menjadi 288 orang pada Triwulan III.',
    ['angka-beda', '350 orang'],
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    'Realisasi Triwulan II sebanyak 305 orang, kemudian turun menjadi 288 orang pada Triwulan III.',
  ),
  dinas(
    'Kata Pengantar',
    '',
    'Puji syukur kami panjatkan karena Laporan Kinerja Triwulan III Tahun Anggaran 2024 Dinas Kesehatan dapat diselesaikan.',
    ['tahun-beda', '2024'],
  ),
  dinas('Latar Belakang', '', 'Laporan ini menindaklanjuti hasil evaluasi AKIP Tahun 2024 dengan nilai 68,45 (B).'),
  dinas('Kata Pengantar', '', 'Laporan Triwulan II ini disusun sebagai bentuk pertanggungjawaban pelaksanaan tugas.', [
    'triwulan-beda',
    'Triwulan II',
  ]),
  dinas('Analisis', pregnantWomen, 'Realisasi keuangan Rp61.750.000 atau 71,79% dari target Rp80.000.000.', [
    'angka-beda',
    '71,79%',
  ]),
  dinas('Analisis', pregnantWomen, 'Realisasi keuangan Rp61.750.000 atau 77,18% dari target.'),
  dinas('Analisis', pregnantWomen, 'Realisasi keuangan sebesar 77% dari target triwulan.'),
  dinas('Analisis', pregnantWomen, 'Realisasi keuangan sebesar 78% dari target triwulan.', ['angka-beda', '78%']),
  dinas('Analisis', pregnantWomen, 'Realisasi anggaran Rp 61,75 jt dari target Rp 80 jt.'),
  dinas('Analisis', pregnantWomen, 'Realisasi anggaran Rp 67,15 jt dari target Rp 80 jt.', [
    'angka-beda',
    'Rp 67,15 jt',
  ]),
  dinas('Analisis', pregnantWomen, 'Realisasi anggaran Rp.61.750.000,- dari target Rp. 80.000.000,-.'),
  dinas('Analisis', pregnantWomen, 'Capaian **90%** dari target **320 orang** dengan realisasi **288 orang**.'),
  dinas('Analisis', pregnantWomen, 'Capaian **95%** dari target **320 orang**.', ['angka-beda', '95%']),
];
