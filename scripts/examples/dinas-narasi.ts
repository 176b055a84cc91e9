import type { WorkbookContent } from '../../src/workbook/workbook-content.ts';

const LICENSING_SERVICE = 'Penyediaan Pelayanan Perizinan Berusaha melalui Sistem Elektronik';
const COMPLAINTS = 'Penyediaan dan Pengelolaan Layanan Pengaduan Masyarakat';
const EXHIBITIONS = 'Pelaksanaan Kegiatan Promosi Penanaman Modal';
const SUPERVISION = 'Pengawasan Penanaman Modal';
const TRAINING = 'Bimbingan Teknis kepada Pelaku Usaha';

/** Narrative of the invented dinas. */
export const NARASI_DINAS: WorkbookContent['narasi'] = [
  [
    'Kata Pengantar',
    '',
    'Laporan evaluasi kinerja Triwulan {triwulan} Tahun {tahun} memuat hasil pelaksanaan perjanjian kinerja bidang penyelenggaraan pelayanan. Angkanya dihitung **sampai dengan** triwulan laporan, sehingga menunjukkan kedudukan terhadap target tahunan.',
  ],
  [
    'Ikhtisar',
    '',
    'Rata-rata capaian kinerja sampai dengan Triwulan {triwulan} sebesar {capaian kinerja}%, sedangkan capaian keuangan {capaian keuangan}%. Perhatian utama triwulan berikutnya adalah promosi penanaman modal.',
  ],
  [
    'Latar Belakang',
    '',
    'Pelayanan perizinan dan pengendalian penanaman modal menentukan kemudahan berusaha di daerah. Evaluasi triwulanan dilakukan agar penyimpangan dari target diketahui sebelum tahun berakhir.\n\nPada Tahun {tahun} bidang ini melaksanakan {jumlah kegiatan} kegiatan dengan {jumlah sub kegiatan} sub kegiatan dan pagu {pagu}.',
  ],
  [
    'Dasar Hukum',
    '',
    '1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n2. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;\n3. Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah.',
  ],
  [
    'Tugas dan Fungsi',
    '',
    '1. menyelenggarakan pelayanan perizinan dan nonperizinan;\n2. mengelola pengaduan masyarakat;\n3. menyelenggarakan promosi penanaman modal;\n4. mengawasi dan membina pelaku usaha.',
  ],
  [
    'Analisis',
    LICENSING_SERVICE,
    'Permohonan izin meningkat sejak penyederhanaan persyaratan. Waktu penerbitan makin singkat karena pemeriksaan berkas dilakukan secara *daring*, dan penilaian masyarakat ikut naik.',
  ],
  [
    'Faktor Pendukung',
    LICENSING_SERVICE,
    '- pemeriksaan berkas secara daring;\n- petugas pendamping di loket;\n- jam layanan sampai sore.',
  ],
  [
    'Analisis',
    COMPLAINTS,
    'Sebagian besar pengaduan diselesaikan tepat waktu. Yang terlambat umumnya memerlukan pemeriksaan lapangan bersama perangkat daerah lain.',
  ],
  ['Faktor Penghambat', COMPLAINTS, 'Pemeriksaan lapangan menunggu jadwal perangkat daerah lain.'],
  ['Tindak Lanjut', COMPLAINTS, 'Jadwal pemeriksaan bersama ditetapkan setiap pekan.'],
  [
    'Analisis',
    EXHIBITIONS,
    'Satu pameran yang direncanakan pada triwulan ini diundur penyelenggara, sehingga capaian dan penyerapan anggarannya belum sesuai rencana.',
  ],
  ['Faktor Penghambat', EXHIBITIONS, 'Penyelenggara mengundurkan jadwal pameran.'],
  [
    'Tindak Lanjut',
    EXHIBITIONS,
    '1. pameran yang diundur diikuti pada triwulan berikutnya;\n2. anggaran kas disesuaikan dengan jadwal baru.',
  ],
  [
    'Analisis',
    SUPERVISION,
    'Pengawasan melampaui rencana, dan perusahaan yang terlambat melapor berkurang setelah diingatkan melalui pesan elektronik.',
  ],
  ['Faktor Pendukung', SUPERVISION, 'Daftar perusahaan dimutakhirkan setiap bulan.'],
  [
    'Analisis',
    TRAINING,
    'Jumlah peserta sampai dengan triwulan ini sesuai rencana. Peserta triwulan ini lebih sedikit, tetapi tertutup oleh kelebihan pada triwulan sebelumnya.',
  ],
  [
    'Kesimpulan',
    '',
    '- Rata-rata capaian kinerja sampai dengan Triwulan {triwulan} sebesar {capaian kinerja}%.\n- Capaian keuangan sebesar {capaian keuangan}%, dengan realisasi {realisasi keuangan}.\n- Promosi penanaman modal perlu dikejar pada triwulan terakhir.',
  ],
  [
    'Saran',
    '',
    '- Jadwal pameran dipastikan kepada penyelenggara sebelum triwulan dimulai.\n- Pemeriksaan bersama perangkat daerah lain dijadwalkan tetap.',
  ],
];
