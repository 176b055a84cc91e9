import { error, warning } from './entry.ts';

/** Findings of the sheet Riwayat and of the workbooks of --lalu. */
export const RIWAYAT_CODES = {
  'riwayat/tidak-cocok': error<'nama' | 'berkas' | 'terdekat' | 'sel' | 'banyak'>({
    title: (a) =>
      a.banyak === ''
        ? `"${a.nama}" di ${a.berkas === '' ? 'lembar Riwayat' : a.berkas} tidak ada di Rencana Aksi${a.terdekat === '' ? '' : `; yang paling mirip "${a.terdekat}" di ${a.sel}`}`
        : `"${a.nama}" di lembar Riwayat mempunyai ${a.banyak} indikator, dan baris ini tidak menyebut yang mana`,
    hint: (a) =>
      a.berkas !== ''
        ? 'bila namanya berubah, tulis di lembar Riwayat nama yang sekarang, dan nama lamanya di kolom SEBELUMNYA; bila tidak ada lagi, biarkan'
        : a.banyak === ''
          ? 'tulis nama yang sekarang, dan nama lamanya di kolom SEBELUMNYA; hapus baris ini bila indikatornya memang tidak ada lagi'
          : 'isi INDIKATOR KINERJA dengan salah satunya, persis seperti di Rencana Aksi',
    what: 'Sub kegiatan atau indikator di lembar Riwayat tidak ditemukan di Rencana Aksi maupun IKU tahun ini. Dari buku kerja --lalu hanya peringatan (tahun yang sama) atau info (tahun lain).',
    why: 'Angka tahun lalu hanya dibandingkan dengan indikator yang sama; lapkin tidak menebak nama yang mirip.',
  }),
  'riwayat/satuan-beda': error<'satuan' | 'satuanSekarang' | 'lembar' | 'sel' | 'berkas'>({
    title: (a) =>
      `Satuan "${a.satuan}" di ${a.berkas === '' ? 'Riwayat' : a.berkas} berbeda dengan "${a.satuanSekarang}" di ${a.lembar}`,
    hint: (a) =>
      a.berkas !== ''
        ? 'biarkan bila satuannya memang berubah: indikator itu tidak dibandingkan'
        : `samakan satuannya dengan ${a.sel}; bila satuannya memang berubah, ubah angkanya ke satuan yang sekarang atau kosongkan target dan realisasinya`,
    figures: () => ['tertulis', 'sekarang'],
    repair:
      'samakan satuannya; bila satuannya memang berubah, ubah angkanya ke satuan yang sekarang atau kosongkan target dan realisasinya',
    what: 'Satuan suatu indikator di lembar Riwayat tidak sama dengan satuannya tahun ini. Dari buku kerja --lalu hanya peringatan.',
    why: 'Angka dibandingkan hanya dengan satuan yang sama.',
  }),
  'riwayat/capaian': error<'tahun'>({
    title: (a) => `Capaian ${a.tahun} di Riwayat tidak sesuai dengan target dan realisasinya`,
    hint: () => 'perbaiki capaiannya, atau target dan realisasi di baris itu; kosongkan CAPAIAN agar dihitung lapkin',
    what: 'CAPAIAN di lembar Riwayat berbeda dengan capaian yang dihitung dari TARGET dan REALISASI di baris yang sama, menurut ARAH indikatornya.',
    why: 'Naik atau turunnya capaian dihitung dari angka itu.',
  }),
  'riwayat/tahun-ganda': error<'nama' | 'tahun' | 'sel'>({
    title: (a) => `${a.tahun} untuk "${a.nama}" tertulis dua kali di Riwayat, pertama di ${a.sel}`,
    hint: () => 'hapus salah satu baris itu, atau perbaiki TAHUN atau PERIODE-nya',
    what: 'Lembar Riwayat memuat dua baris untuk indikator, tahun, dan periode yang sama.',
    why: 'Tidak jelas angka mana yang dibandingkan.',
  }),
  'riwayat/berubah': warning<'apa' | 'berkas' | 'selLalu' | 'triwulan'>({
    title: (a) => `${a.apa} Triwulan ${a.triwulan} berbeda dengan yang ada di ${a.berkas}`,
    hint: (a) =>
      `bandingkan dengan ${a.selLalu} di ${a.berkas}: kembalikan angkanya bila berubah tanpa sengaja; bila dibetulkan, sebutkan pembetulan itu di Narasi, sebab laporan Triwulan ${a.triwulan} memuat angka lama`,
    figures: () => ['sekarang', 'dahulu'],
    repair:
      'kembalikan angkanya bila berubah tanpa sengaja; bila dibetulkan, sebutkan pembetulan itu di Narasi laporan ini',
    what: 'Angka triwulan yang sudah dilaporkan berbeda antara buku kerja ini dan buku kerja yang disebut dengan --lalu.',
    why: 'Laporan triwulan itu sudah ditandatangani dengan angka lama; perubahan tanpa catatan membuat kedua laporan bertentangan.',
  }),
};
