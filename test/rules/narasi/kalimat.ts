import type { BagianNarasi } from '../../../src/domain/data-kinerja.ts';
import { NAMA } from './buku.ts';

/** A finding worked out by hand: the code after "narasi/" and a piece of text that the finding must quote. */
export type Harapan = readonly [code: string, potongan: string];

/** One cell of Narasi with what a careful reader finds in it. */
export interface Kalimat {
  readonly buku: 'acuan' | 'dinas';
  readonly bagian: BagianNarasi;
  readonly untuk: string;
  readonly isi: string;
  readonly temuan: readonly Harapan[];
}

type Tulis = (bagian: BagianNarasi, untuk: string, isi: string, ...temuan: Harapan[]) => Kalimat;

export const acuan: Tulis = (bagian, untuk, isi, ...temuan) => ({
  buku: 'acuan',
  bagian,
  untuk,
  isi,
  temuan,
});
export const dinas: Tulis = (bagian, untuk, isi, ...temuan) => ({
  buku: 'dinas',
  bagian,
  untuk,
  isi,
  temuan,
});

const { partisipasi, efektifitas, kawasan, kegiatanDesa, ibuHamil, balita, promosi, mutu, gaji, lapkeu } =
  NAMA;

/** The set on which the rules were tuned: the quarterly report of a kecamatan (II/2024) and of a dinas (III/2025). */
export const KALIMAT: readonly Kalimat[] = [
  // Figures of an indikator, right.
  acuan(
    'Analisis',
    efektifitas,
    'Pada Triwulan II ditargetkan sebanyak 3 Laporan dan terealisasi sebanyak 3 Laporan sehingga capaian kinerja sebesar 100%.',
  ),
  acuan(
    'Analisis',
    efektifitas,
    'Dari target 3 (tiga) laporan, terealisasi 3 (tiga) laporan atau 100 persen.',
  ),
  acuan(
    'Analisis',
    kawasan,
    'Target Triwulan II sebanyak 7 (tujuh) Laporan, realisasi 7 (tujuh) Laporan, capaian 100% dengan predikat Sangat Baik.',
  ),
  acuan(
    'Analisis',
    efektifitas,
    'Sampai dengan Triwulan II telah tersusun 6 (enam) laporan dari target tahunan sebanyak 12 (dua belas) laporan.',
  ),
  acuan(
    'Analisis',
    efektifitas,
    'Target tahun 2024 adalah 12 Laporan, dan sampai dengan Triwulan II realisasinya 6 Laporan (50%).',
  ),
  acuan(
    'Analisis',
    partisipasi,
    'Sub kegiatan ini telah dilaksanakan pada Triwulan I dengan realisasi 5 Lembaga Kemasyarakatan, sehingga pada Triwulan II tidak ada target.',
  ),
  dinas(
    'Analisis',
    ibuHamil,
    'Realisasi Triwulan III sebanyak 288 orang dari target 320 orang, dengan capaian 90%.',
  ),
  dinas(
    'Analisis',
    ibuHamil,
    'Jumlah ibu hamil yang mendapatkan pelayanan sesuai standar sampai dengan Triwulan III sebanyak 883 orang atau 94,95% dari target 930 orang.',
  ),
  dinas(
    'Analisis',
    balita,
    'Capaian kinerja sub kegiatan ini pada Triwulan III sebesar 106,67 persen, yaitu 640 balita dari target 600 balita.',
  ),
  dinas(
    'Analisis',
    balita,
    'Pada triwulan ini terlayani 640 orang balita atau 106,66% dari target 600 orang.',
  ),
  dinas(
    'Analisis',
    mutu,
    'Persentase keluhan pasien yang belum ditangani ditargetkan 6 persen dan terealisasi 7 persen sehingga capaiannya 83,33%.',
  ),
  dinas(
    'Analisis',
    gaji,
    'Gaji dan tunjangan dibayarkan kepada 44 orang dari target 45 orang/bulan, capaian 97,78%.',
  ),
  dinas(
    'Analisis',
    promosi,
    'Dokumen promosi kesehatan yang tersusun sebanyak 1 (satu) dokumen sesuai dengan target Triwulan III.',
  ),

  // Figures of an indikator, wrong.
  acuan('Analisis', efektifitas, 'Target Triwulan II sebanyak 6 Laporan dengan realisasi 3 Laporan.', [
    'angka-beda',
    '6 Laporan',
  ]),
  acuan(
    'Analisis',
    efektifitas,
    'Pada Triwulan II ditargetkan 6 (enam) laporan dan terealisasi 6 (enam) laporan dengan capaian 100%.',
    ['angka-beda', 'ditargetkan 6'],
    ['angka-beda', 'terealisasi 6'],
  ),
  acuan(
    'Analisis',
    kawasan,
    'Realisasi kinerja Triwulan II sebanyak 5 (lima) laporan dari target 7 laporan.',
    ['angka-beda', '5 (lima)'],
  ),
  acuan('Analisis', kawasan, 'Capaian kinerja sub kegiatan ini sebesar 71,43%.', ['angka-beda', '71,43']),
  acuan('Analisis', kawasan, 'Target yang ditetapkan sebanyak tujuh laporan dan realisasinya enam laporan.', [
    'angka-beda',
    'enam laporan',
  ]),
  dinas(
    'Analisis',
    ibuHamil,
    'Pada Triwulan III realisasi sebanyak 298 orang dari target sebanyak 320 orang.',
    ['angka-beda', '298'],
  ),
  dinas('Analisis', ibuHamil, 'Capaian kinerja Triwulan III adalah 94,95%.', ['angka-beda', '94,95']),
  dinas(
    'Analisis',
    balita,
    'Dengan target 600 orang dan realisasi 604 orang, capaian kinerja mencapai 106,67%.',
    ['angka-beda', '604'],
  ),
  dinas('Analisis', mutu, 'Dari target 6% terealisasi 8% dengan capaian 83,33%.', ['angka-beda', '8%']),
  dinas('Analisis', '', `Sub Kegiatan ${balita} ditargetkan 650 orang dan terealisasi 640 orang.`, [
    'angka-beda',
    '650',
  ]),
  dinas('Kesimpulan', '', `Untuk sub kegiatan ${gaji}, capaian kinerja sebesar 100%.`, [
    'angka-beda',
    '100%',
  ]),

  // Money, right.
  acuan(
    'Analisis',
    efektifitas,
    'Anggaran yang tersedia sebesar Rp85.880.500, dengan target Triwulan II Rp16.682.500 dan realisasi Rp19.617.580 atau 117,59%.',
  ),
  acuan(
    'Analisis',
    efektifitas,
    'Realisasi keuangan Triwulan II sebesar Rp. 19.617.580,- (sembilan belas juta enam ratus tujuh belas ribu lima ratus delapan puluh rupiah) atau 117% dari target.',
  ),
  acuan(
    'Kesimpulan',
    '',
    'Pagu anggaran seluruhnya sebesar Rp107.244.500,00 (seratus tujuh juta dua ratus empat puluh empat ribu lima ratus rupiah).',
  ),
  acuan(
    'Kesimpulan',
    '',
    'Realisasi keuangan Triwulan II sebesar Rp24.528.830 dari target Rp19.180.750, dengan capaian keuangan 127,88%.',
  ),
  acuan(
    'Kesimpulan',
    '',
    'Sampai dengan Triwulan II penyerapan anggaran mencapai Rp44.997.830 atau 41,96% dari pagu.',
  ),
  acuan('Kesimpulan', '', 'Rata-rata capaian kinerja Triwulan II adalah 100% dan capaian keuangan 128%.'),
  acuan('Analisis', kawasan, 'Anggaran Triwulan II sebesar Rp2.498.250 dengan realisasi Rp2.896.250.'),
  acuan(
    'Analisis',
    partisipasi,
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
    gaji,
    'Realisasi belanja Triwulan III sebesar Rp1.195.200.000 atau 99,6% dari target Rp1.200.000.000.',
  ),
  dinas(
    'Analisis',
    lapkeu,
    'Pagu sub kegiatan ini Rp12.000.000 dan telah terserap Rp11.400.000 (95%) pada Triwulan I.',
  ),
  dinas(
    'Analisis',
    promosi,
    'Alokasi anggaran sebesar Rp75,5 juta, terserap Rp54.250.000 sampai dengan Triwulan III.',
  ),

  // Money, wrong.
  acuan('Kesimpulan', '', 'Rata-rata capaian keuangan Triwulan II sebesar 59%.', ['angka-beda', '59%']),
  acuan('Kesimpulan', '', 'Target keuangan Triwulan II sebesar Rp41.664.750 dan terealisasi Rp24.528.830.', [
    'angka-beda',
    'Rp41.664.750',
  ]),
  acuan('Analisis', efektifitas, 'Realisasi keuangan pada Triwulan II sebesar Rp19.671.580.', [
    'angka-beda',
    'Rp19.671.580',
  ]),
  acuan('Analisis', efektifitas, 'Pagu anggaran sub kegiatan ini sebesar Rp. 85.808.500,-.', [
    'angka-beda',
    '85.808.500',
  ]),
  acuan('Kesimpulan', '', 'Total pagu anggaran tahun 2024 sebesar Rp107.424.500.', [
    'angka-beda',
    'Rp107.424.500',
  ]),
  acuan(
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
  dinas(
    'Kesimpulan',
    '',
    'Capaian kinerja Triwulan III sebesar 95,65% dan capaian keuangan sebesar 97,81%.',
    ['angka-beda', '95,65'],
  ),
  dinas('Analisis', ibuHamil, 'Realisasi anggaran Triwulan III Rp175.500.000 dari target Rp80.000.000.', [
    'angka-beda',
    'Rp175.500.000',
  ]),
  dinas('Kesimpulan', '', 'Serapan anggaran sampai dengan Triwulan III mencapai 83,32%.', [
    'angka-beda',
    '83,32',
  ]),

  // Figures that are none of the tables' business.
  acuan(
    'Faktor Pendukung',
    efektifitas,
    'Rapat koordinasi dihadiri 25 orang peserta dari 7 desa dan dilaksanakan 2 kali.',
  ),
  acuan(
    'Faktor Penghambat',
    efektifitas,
    'Sebanyak 3 desa terlambat menyampaikan laporan lebih dari 10 hari.',
  ),
  acuan(
    'Tindak Lanjut',
    efektifitas,
    'Mulai Triwulan III laporan disampaikan paling lambat tanggal 5 setiap bulan.',
  ),
  acuan(
    'Analisis',
    efektifitas,
    'Kegiatan ini menjangkau 11 desa, dengan alokasi Dana Desa sebesar Rp8.750.000.000.',
  ),
  acuan('Saran', '', 'Target Triwulan III agar dapat dicapai minimal 90% sebelum perubahan anggaran.'),
  dinas(
    'Analisis',
    ibuHamil,
    'Kunjungan pemeriksaan keempat (K4) meningkat 12,5% dibandingkan triwulan sebelumnya.',
  ),
  dinas(
    'Analisis',
    balita,
    'Pada Triwulan II realisasi sebanyak 590 orang, meningkat menjadi 640 orang pada Triwulan III.',
  ),
  dinas(
    'Faktor Penghambat',
    ibuHamil,
    'Terdapat 32 orang ibu hamil yang pindah domisili dan 2 puskesmas belum memiliki USG.',
  ),
  dinas('Tugas dan Fungsi', '', 'Kepala Dinas mempunyai 4 (empat) bidang dan 1 (satu) sekretariat.'),
  dinas('Analisis', ibuHamil, 'Sisa target yang belum terealisasi sebanyak 32 orang.'),
  dinas('Kesimpulan', '', 'Sisa anggaran sampai dengan Triwulan III sebesar Rp1.434.950.000.'),
  dinas('Tindak Lanjut', ibuHamil, 'Pada Triwulan IV ditargetkan 320 orang ibu hamil terlayani.'),
  dinas('Latar Belakang', '', 'Standar pelayanan minimal bidang kesehatan ditetapkan sebesar 100%.'),

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
];
