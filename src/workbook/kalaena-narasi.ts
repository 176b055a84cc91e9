import type { WorkbookContent } from './workbook-content.ts';

const EFFECTIVENESS = 'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan';
const RURAL_AREAS = 'Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan';
const PARTICIPATION = 'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa';

/** Laws that a kecamatan's performance report rests on. */
export const DASAR_HUKUM_KECAMATAN = [
  '1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
  '2. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;',
  '3. Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan;',
  '4. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;',
  '5. Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah;',
  '6. Peraturan bupati tentang kedudukan, susunan organisasi, tugas dan fungsi serta tata kerja kecamatan.',
].join('\n');

const DUTIES = [
  'Kepala Seksi Pemberdayaan Masyarakat dan Desa membantu Camat menyiapkan, melaksanakan dan mengevaluasi urusan pemberdayaan masyarakat dan pembinaan pemerintahan desa. Uraian tugasnya:',
  '',
  '1. menyusun rencana kerja seksi menurut rencana kerja kecamatan;',
  '2. membagi tugas kepada pelaksana dan memberi arahan pengerjaannya;',
  '3. memantau dan menilai hasil kerja pelaksana;',
  '4. menyiapkan bahan kebijakan pemberdayaan masyarakat di wilayah kecamatan;',
  '5. mendorong peran serta masyarakat dalam musyawarah perencanaan pembangunan di desa;',
  '6. menghimpun dan memeriksa usulan hasil musyawarah desa;',
  '7. membina lembaga kemasyarakatan desa;',
  '8. memfasilitasi penyusunan rencana pembangunan jangka menengah dan rencana kerja pemerintah desa;',
  '9. memfasilitasi penyusunan anggaran pendapatan dan belanja desa;',
  '10. memfasilitasi pengelolaan keuangan dan pendayagunaan aset desa;',
  '11. memfasilitasi penyusunan peraturan desa dan peraturan kepala desa;',
  '12. memfasilitasi pemilihan kepala desa serta pengangkatan perangkat desa;',
  '13. mengoordinasikan pembangunan kawasan perdesaan di wilayah kecamatan;',
  '14. mengoordinasikan pendampingan desa bersama tenaga pendamping;',
  '15. memantau pelaksanaan kegiatan pemberdayaan masyarakat dan melaporkan hasilnya;',
  '16. mengumpulkan dan memutakhirkan data kelembagaan desa;',
  '17. menyusun laporan pelaksanaan tugas secara berkala;',
  '18. melaksanakan tugas lain yang diberikan Camat sesuai bidangnya.',
].join('\n');

/** Narrative of the consistent example; figures come from placeholders, so that they cannot disagree with a table. */
export const NARASI_KALAENA: WorkbookContent['narasi'] = [
  [
    'Kata Pengantar',
    '',
    'Laporan evaluasi kinerja Triwulan {triwulan} Tahun {tahun} ini disusun sebagai pertanggungjawaban pelaksanaan perjanjian kinerja seksi kepada Camat. Isinya memuat target, realisasi dan capaian kinerja maupun keuangan beserta uraian penyebabnya.\n\nTerima kasih kepada pemerintah desa, lembaga kemasyarakatan dan semua pihak yang membantu pelaksanaan kegiatan. Saran untuk perbaikan triwulan berikutnya sangat diharapkan.',
  ],
  [
    'Latar Belakang',
    '',
    'Setiap pejabat yang menandatangani perjanjian kinerja wajib mengukur dan melaporkan hasilnya secara berkala. Pelaporan triwulanan menunjukkan sedini mungkin apakah target tahunan dapat dicapai dan bagian mana yang perlu dibenahi.\n\nPada Tahun {tahun} seksi ini melaksanakan {jumlah kegiatan} kegiatan dengan {jumlah sub kegiatan} sub kegiatan dan pagu sebesar {pagu}.',
  ],
  ['Dasar Hukum', '', DASAR_HUKUM_KECAMATAN],
  ['Tugas dan Fungsi', '', DUTIES],
  [
    'Analisis',
    PARTICIPATION,
    'Musyawarah perencanaan pembangunan di desa dilaksanakan pada awal tahun, sehingga seluruh targetnya diselesaikan sebelum triwulan ini. Pengeluaran pada triwulan ini ialah pembayaran sisa belanja kegiatan tersebut.',
  ],
  [
    'Analisis',
    EFFECTIVENESS,
    'Laporan disusun setiap bulan dari hasil pendampingan ke desa. Target triwulan ini {target} {satuan} dan terealisasi {realisasi} {satuan}, atau {capaian}%, dengan predikat {predikat}.',
  ],
  [
    'Faktor Pendukung',
    EFFECTIVENESS,
    '- jadwal pendampingan disepakati bersama desa sejak awal tahun;\n- tenaga pendamping tersedia di setiap desa.',
  ],
  [
    'Faktor Penghambat',
    EFFECTIVENESS,
    'Sebagian belanja perjalanan dibayarkan lebih awal dari rencana, sehingga realisasi keuangan melampaui target triwulan.',
  ],
  [
    'Tindak Lanjut',
    EFFECTIVENESS,
    'Rencana anggaran kas triwulan berikutnya disesuaikan dengan pembayaran yang sudah dilakukan.',
  ],
  [
    'Analisis',
    RURAL_AREAS,
    'Koordinasi dilakukan terhadap seluruh desa dalam kawasan pada setiap triwulan. Target {target} {satuan} terealisasi {realisasi} {satuan}, atau {capaian}%.',
  ],
  ['Faktor Pendukung', RURAL_AREAS, 'Pemerintah desa menyampaikan data kawasan tepat waktu.'],
  [
    'Kesimpulan',
    '',
    '- Rata-rata capaian kinerja Triwulan {triwulan} sebesar {capaian kinerja}%.\n- Capaian keuangan sebesar {capaian keuangan}%, dengan realisasi {realisasi keuangan}.\n- Realisasi keuangan melebihi target triwulan karena sebagian belanja dibayarkan lebih awal; realisasi sampai dengan triwulan ini masih di bawah pagu.',
  ],
  [
    'Saran',
    '',
    '- Target keuangan tiap triwulan disusun menurut jadwal pembayaran.\n- Pembayaran sisa belanja kegiatan yang sudah selesai direncanakan pada triwulan pembayarannya.',
  ],
];
