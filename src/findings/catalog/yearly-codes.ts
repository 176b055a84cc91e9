import { error, info, warning } from './entry.ts';

/** Findings of the yearly report and of the sheet Renstra. */
export const YEARLY_CODES = {
  'tahunan/triwulan-kosong': error<'triwulan' | 'lembar'>({
    title: (a) => `Triwulan ${a.triwulan} belum memuat realisasi satu pun di ${a.lembar}`,
    hint: (a) =>
      `isi REALISASI Triwulan ${a.triwulan} di lembar ${a.lembar}; tulis "-" pada baris yang memang tidak ada realisasinya`,
    what: 'Laporan tahunan diminta, padahal suatu triwulan belum memuat realisasi pada satu baris pun.',
    why: 'Kinerja setahun dihitung dari keempat triwulan; laporan dari tiga triwulan bukan laporan tahunan.',
  }),
  'tahunan/tanpa-pembanding': info<'subbab' | 'isi'>({
    title: (a) => `Subbab "${a.subbab}" tidak dicetak karena pembandingnya belum ada`,
    hint: (a) => a.isi,
    repair: 'isi lembar Riwayat atau Renstra untuk indikator yang sama',
    what: 'Laporan tahunan tidak dapat membandingkan capaian dengan tahun lalu, target Renstra, atau standar, karena buku kerja belum memuat angkanya.',
    why: 'Penilai laporan kinerja mencari perbandingan itu di BAB III; nomor subbab sesudahnya dirapatkan.',
  }),
  'tahunan/subbab-kosong': info<'subbab' | 'isi'>({
    title: (a) => `Subbab yang tidak dicetak karena belum ada isinya: ${a.subbab}`,
    hint: (a) => a.isi,
    repair:
      'tulis BAGIAN yang belum ada di lembar Narasi, atau lewati subbab itu dengan Lewati Subbab di lembar Pengaturan',
    what: 'Bagian laporan tahunan yang isinya hanya dapat ditulis oleh kantor belum ditulis, sehingga subbabnya ditinggalkan dan nomor sesudahnya dirapatkan.',
    why: 'Pembaca tidak menemukan judul tanpa isi, tetapi penyusun perlu tahu apa yang belum ada.',
  }),
  'renstra/predikat-dijumlah': error<'predikat'>({
    title: (a) => `CARA "jumlah" di Renstra tidak berlaku untuk predikat (${a.predikat})`,
    hint: () => 'kosongkan CARA, atau isi dengan tahun ini: predikat tahun laporan dibandingkan dengan target akhirnya',
    what: 'Target suatu indikator di lembar Renstra berupa predikat, sedangkan CARA meminta tahun-tahunnya dijumlahkan.',
    why: 'Predikat mempunyai urutan, tetapi BB ditambah B bukan predikat; angka di Skala Nilai tidak untuk dijumlahkan.',
  }),
  'renstra/target-tahun': warning<'nama' | 'lembar' | 'tahun' | 'sel'>({
    title: (a) => `Target ${a.lembar} "${a.nama}" berbeda dari target Renstra Tahun ${a.tahun}`,
    hint: (a) => `samakan target di ${a.lembar} dengan ${a.sel}, atau betulkan angka itu di Renstra`,
    repair: 'samakan target Perjanjian Kinerja dengan target Renstra untuk tahun yang sama',
    what: 'Target suatu indikator di lembar PK atau IKU tidak sama dengan target tahunan di lembar Renstra untuk tahun laporan.',
    why: 'Perjanjian Kinerja menurunkan target tahunan Renstra; selisihnya ditanyakan penilai bila tidak dijelaskan.',
  }),
};
