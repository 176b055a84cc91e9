import { NAMES } from './example-hasil.ts';
import { dinas, reference, type SampleSentence } from './sentence.ts';

const {
  participation,
  effectiveness,
  ruralAreas,
  villageKegiatan,
  oversightKegiatan,
  pregnantWomen,
  youngChildren,
  promotion,
  quality,
  salaries,
  keuanganReport,
  serviceKegiatan,
} = NAMES;

/** A second held-out set: longer texts and list items. First measured: 16 of 17 findings right, 16 of 17 faults found. */
export const BLIND_SENTENCES: readonly SampleSentence[] = [
  reference(
    'Analisis',
    effectiveness,
    `Sub kegiatan ${effectiveness} memiliki target tahunan sebesar 12 Laporan. Pada Triwulan II ditargetkan 3 Laporan dan dapat direalisasikan sebanyak 3 Laporan, sehingga tingkat capaiannya adalah 100%. Hal ini didukung oleh komitmen pemerintah desa dalam menyampaikan laporan tepat waktu.`,
  ),
  reference(
    'Analisis',
    effectiveness,
    `Untuk mendukung pelaksanaan sub kegiatan ini dialokasikan anggaran sebesar Rp85.880.500,00. Realisasi sampai dengan Triwulan II sebesar Rp28.434.330,00 atau 33,11% dari pagu anggaran.`,
  ),
  reference(
    'Analisis',
    effectiveness,
    `Untuk mendukung pelaksanaan sub kegiatan ini dialokasikan anggaran sebesar Rp85.880.500,00. Realisasi sampai dengan Triwulan II sebesar Rp28.434.330,00 atau 43,11% dari pagu anggaran.`,
    ['angka-beda', '43,11%'],
  ),
  reference(
    'Analisis',
    ruralAreas,
    `Capaian kinerja sebesar 100% (Sangat Baik). Capaian keuangan sebesar 115,93% karena pembayaran honorarium narasumber bulan Juli dipercepat.`,
  ),
  reference(
    'Analisis',
    ruralAreas,
    `Capaian keuangan sebesar 151,93% karena pembayaran honorarium narasumber dipercepat.`,
    ['angka-beda', '151,93'],
  ),
  reference(
    'Analisis',
    participation,
    `Musrenbang desa dilaksanakan pada bulan Januari sampai dengan Februari 2024 di 11 desa. Sebanyak 5 (lima) lembaga kemasyarakatan berpartisipasi, sesuai target tahunan sebanyak 5 lembaga.`,
  ),
  reference(
    'Analisis',
    participation,
    `Realisasi belanja pada Triwulan II sebesar Rp2.015.000 tidak memiliki target karena merupakan pembayaran kegiatan Triwulan I.`,
  ),
  reference(
    'Analisis',
    villageKegiatan,
    `Kegiatan ini memiliki pagu sebesar Rp96.774.000 dan terdiri dari 2 (dua) sub kegiatan.`,
  ),
  reference(
    'Analisis',
    villageKegiatan,
    `Kegiatan ini memiliki pagu sebesar Rp96.774.000 dan terdiri dari 3 (tiga) sub kegiatan.`,
    ['bilangan', '3 (tiga) sub kegiatan'],
  ),
  reference(
    'Analisis',
    oversightKegiatan,
    `Realisasi keuangan Triwulan II sebesar Rp2.896.250 dari target Rp2.498.250.`,
  ),
  reference(
    'Kesimpulan',
    '',
    `- Rata-rata capaian kinerja Triwulan II sebesar 100% (seratus persen) dengan predikat Sangat Baik.\n- Capaian keuangan Triwulan II sebesar 127,88%.\n- Serapan anggaran sampai dengan Triwulan II baru mencapai 41,96% dari pagu.`,
  ),
  reference(
    'Kesimpulan',
    '',
    `- Rata-rata capaian kinerja Triwulan II sebesar 100% dengan predikat Sangat Baik.\n- Rata-rata capaian keuangan Triwulan II sebesar 59%, belum mencapai 100% karena sebagian kegiatan dilaksanakan pada Triwulan III.`,
    ['angka-beda', '59%'],
    ['simpulan-terbalik', 'belum mencapai 100%'],
  ),
  reference(
    'Kesimpulan',
    '',
    `Target kinerja Triwulan II dapat tercapai seluruhnya, sedangkan capaian keuangan melampaui target triwulan.`,
  ),
  reference('Kesimpulan', '', `Pelaksanaan anggaran Triwulan II tidak mencapai target yang direncanakan.`, [
    'simpulan-terbalik',
    'tidak mencapai target',
  ]),
  reference(
    'Ikhtisar',
    '',
    `Laporan ini menyajikan capaian 3 (tiga) sub kegiatan dengan total anggaran Rp 107.244.500,- yang bersumber dari APBD Kabupaten Luwu Timur Tahun Anggaran 2024.`,
  ),
  reference(
    'Ikhtisar',
    '',
    `Laporan ini menyajikan capaian 3 (tiga) sub kegiatan dengan total anggaran Rp 107.244.500,- yang bersumber dari APBD Kabupaten Luwu Timur Tahun Anggaran 2023.`,
    ['tahun-beda', '2023'],
  ),
  reference(
    'Kata Pengantar',
    '',
    `Laporan ini disusun berdasarkan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja. Semoga laporan ini bermanfaat. Kalaena, 28 Juni 2024.`,
  ),
  reference(
    'Latar Belakang',
    '',
    `Kecamatan Kalaena dibentuk pada tahun 2008 dan membawahi 7 desa. Berdasarkan Peraturan Daerah Nomor 7 Tahun 2016, kecamatan dipimpin oleh seorang camat.`,
  ),
  reference(
    'Latar Belakang',
    '',
    `Perjanjian Kinerja Tahun 2024 ditandatangani pada tanggal 2 Januari 2024 dan menetapkan 3 (tiga) indikator kinerja.`,
  ),
  reference(
    'Latar Belakang',
    '',
    `Perjanjian Kinerja Tahun 2024 ditandatangani pada tanggal 2 Januari 2024 dan memuat 4 (empat) indikator kinerja.`,
    ['bilangan', '4 (empat) indikator'],
  ),
  reference(
    'Faktor Pendukung',
    effectiveness,
    `1. Koordinasi yang baik antara kecamatan dan 7 desa.\n2. Tersedianya anggaran yang cukup.\n3. Target 3 laporan telah dijadwalkan sejak awal tahun.`,
  ),
  reference(
    'Faktor Penghambat',
    ruralAreas,
    `Perubahan Peraturan Bupati Nomor 12 Tahun 2023 menyebabkan format laporan berubah, sehingga 2 laporan harus disusun ulang.`,
  ),
  reference(
    'Tindak Lanjut',
    '',
    `Sisa anggaran sebesar Rp62.246.670 akan direalisasikan pada Triwulan III dan Triwulan IV. Target Triwulan III sebesar Rp32.700.250.`,
  ),
  reference('Saran', '', `Penyerapan anggaran hendaknya mencapai minimal 75% pada akhir Triwulan III.`),
  reference(
    'Analisis',
    ruralAreas,
    `Pada Triwulan I maupun Triwulan II, target sebanyak 7 laporan dapat dicapai 100%.`,
  ),
  reference(
    'Analisis',
    ruralAreas,
    `Pada TW. II telah disusun 7 (tujuh) laporan hasil koordinasi, yaitu: 4 laporan bidang ekonomi dan 3 laporan bidang infrastruktur.`,
  ),
  reference('Analisis', ruralAreas, `Hingga Triwulan I, laporan hasil koordinasi telah disusun seluruhnya.`, [
    'triwulan-beda',
    'Triwulan I',
  ]),
  reference('Analisis', effectiveness, `Terealisasi 3 (tiga) laporan dari target 3 (tigga) laporan.`, [
    'bilangan',
    '3 (tigga)',
  ]),
  dinas(
    'Analisis',
    pregnantWomen,
    `Pada Triwulan III Tahun 2025, ibu hamil yang mendapatkan pelayanan antenatal sesuai standar sebanyak 288 orang dari target 320 orang (90%). Angka ini lebih rendah dibandingkan Triwulan II sebanyak 305 orang dari target 310 orang (98,39%). Penurunan disebabkan oleh perpindahan domisili.`,
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    `Secara kumulatif realisasi sampai dengan Triwulan III sebanyak 883 orang dari target satu tahun 1.250 orang atau 70,64%.`,
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    `Secara kumulatif realisasi sampai dengan Triwulan III sebanyak 893 orang dari target satu tahun 1.250 orang.`,
    ['angka-beda', '893 orang'],
  ),
  dinas(
    'Analisis',
    pregnantWomen,
    `Belanja Triwulan III terealisasi sebesar Rp61.750.000 dari anggaran kas Rp80.000.000 (77,19%).`,
  ),
  dinas(
    'Analisis',
    youngChildren,
    `Dari 12 puskesmas, 10 puskesmas melaporkan cakupan di atas 95% dan 2 puskesmas di bawah 80%. Realisasi 640 orang melampaui target 600 orang.`,
  ),
  dinas('Analisis', youngChildren, `Capaian ini berada pada kategori Sangat Baik.`),
  dinas('Analisis', youngChildren, `Capaian ini berada pada kategori Cukup.`, ['predikat-beda', 'kategori Cukup']),
  dinas(
    'Analisis',
    quality,
    `Realisasi keluhan yang belum ditangani sebesar 7 persen, lebih tinggi dari target 6 persen. Dengan demikian target belum tercapai.`,
  ),
  dinas(
    'Analisis',
    quality,
    `Realisasi keluhan yang belum ditangani sebesar 5 persen. Dengan demikian target telah tercapai.`,
    ['angka-beda', '5 persen'],
    ['simpulan-terbalik', 'tercapai'],
  ),
  dinas(
    'Analisis',
    promotion,
    `Pada triwulan ini tersusun 1 (satu) dokumen berupa media KIE sebanyak 500 lembar leaflet dan 20 buah spanduk. Anggaran terserap Rp20.000.000 atau 100%.`,
  ),
  dinas(
    'Analisis',
    salaries,
    `Pembayaran gaji bulan Juli sampai dengan September dilakukan tepat waktu kepada 44 orang ASN, 1 orang pensiun pada 1 Agustus 2025.`,
  ),
  dinas(
    'Analisis',
    keuanganReport,
    `Pada Triwulan III tidak terdapat target karena laporan telah disampaikan pada Triwulan I Tahun 2025.`,
  ),
  dinas(
    'Analisis',
    serviceKegiatan,
    `Kegiatan ini didukung pagu Rp490.000.000 dengan realisasi s.d. Triwulan III Rp351.200.000 (71,67%).`,
  ),
  dinas(
    'Analisis',
    serviceKegiatan,
    `Kegiatan ini didukung pagu Rp490.000.000 dengan realisasi s.d. Triwulan III Rp315.200.000.`,
    ['angka-beda', 'Rp315.200.000'],
  ),
  dinas(
    'Kesimpulan',
    '',
    `Dari 5 (lima) sub kegiatan yang memiliki target pada Triwulan III, 2 (dua) sub kegiatan mencapai target dan 3 (tiga) sub kegiatan belum mencapai target.`,
  ),
  dinas(
    'Kesimpulan',
    '',
    `Realisasi keuangan Triwulan III sebesar Rp1.335.150.000 (satu miliar tiga ratus tiga puluh lima juta seratus lima puluh ribu rupiah) atau 97,81%.`,
  ),
  dinas(
    'Kesimpulan',
    '',
    `Realisasi keuangan Triwulan III sebesar Rp1.335.150.000 (satu miliar tiga ratus tiga puluh lima juta lima ratus ribu rupiah) atau 97,81%.`,
    ['bilangan', 'Rp1.335.150.000'],
  ),
  dinas('Kesimpulan', '', `Capaian keuangan sebesar 97,81% lebih tinggi dari capaian kinerja sebesar 95,56%.`),
  dinas(
    'Kesimpulan',
    '',
    `Sub kegiatan dengan capaian tertinggi adalah ${youngChildren} sebesar 106,67% dan terendah ${quality} sebesar 83,33%.`,
  ),
  dinas('Kesimpulan', '', `Evaluasi Triwulan II Tahun 2025 menunjukkan capaian kinerja yang sangat baik.`, [
    'triwulan-beda',
    'Triwulan II',
  ]),
  dinas('Ikhtisar', '', `Capaian kinerja Dinas Kesehatan pada Triwulan III Tahun 2024 sebesar 95,56%.`, [
    'tahun-beda',
    '2024',
  ]),
  dinas(
    'Latar Belakang',
    '',
    `Berdasarkan data Profil Kesehatan Tahun 2023, angka kematian ibu sebesar 110 per 100.000 kelahiran hidup.`,
  ),
];
