import { error, info, warning } from './entry.ts';

const WHICH = 'bila ekspor yang benar, perbaiki sel ini; bila buku kerja yang benar, minta ekspor yang baru';

/** Findings of `check --banding`: a workbook held against exports (docs/impor.md). */
export const RECONCILIATION_CODES = {
  'banding/pagu': error<'asal'>({
    figures: () => ['tertulis', 'di ekspor'],
    repair: 'bandingkan sel itu dengan ekspornya; perbaiki yang salah dari keduanya',
    title: () => 'Pagu berbeda dengan ekspor',
    hint: (a) => `bandingkan dengan ${a.asal}; ${WHICH}`,
    what: 'Pagu sub kegiatan di buku kerja tidak sama dengan pagu di ekspor.',
    why: 'Serapan dihitung terhadap pagu; pagu yang lama memberi serapan yang salah.',
  }),
  'banding/target': error<'triwulan' | 'asal'>({
    figures: () => ['tertulis', 'di ekspor'],
    repair: 'bandingkan sel itu dengan ekspornya; perbaiki yang salah dari keduanya',
    title: (a) => `Target keuangan Triwulan ${a.triwulan} berbeda dengan RAK`,
    hint: (a) => `bandingkan dengan ${a.asal}; ${WHICH}`,
    what: 'Target triwulan di buku kerja tidak sama dengan jumlah bulan-bulannya di RAK.',
    why: 'Capaian keuangan diukur terhadap rencana kas yang disahkan.',
  }),
  'banding/realisasi': error<'triwulan' | 'asal'>({
    figures: () => ['tertulis', 'di ekspor'],
    repair: 'bandingkan sel itu dengan ekspornya; perbaiki yang salah dari keduanya',
    title: (a) => `Realisasi keuangan Triwulan ${a.triwulan} berbeda dengan ekspor`,
    hint: (a) => `bandingkan dengan ${a.asal}; ${WHICH}`,
    what: 'Realisasi triwulan di buku kerja tidak sama dengan ekspor.',
    why: 'Realisasi di laporan harus dapat ditelusuri ke pembukuan.',
  }),
  'banding/realisasi-sd': error<'triwulan' | 'asal'>({
    figures: () => ['tertulis', 'di ekspor'],
    repair: 'bandingkan sel itu dengan ekspornya; perbaiki yang salah dari keduanya',
    title: (a) => `Jumlah realisasi s.d. Triwulan ${a.triwulan} berbeda dengan ekspor`,
    hint: (a) => `bandingkan dengan ${a.asal}; periksa realisasi tiap triwulan sampai dengan Triwulan ${a.triwulan}`,
    what: 'Ekspor hanya memuat angka s.d., dan jumlah triwulan di buku kerja tidak sama dengannya.',
    why: 'Selisih s.d. berarti paling sedikit satu triwulan tercatat salah.',
  }),
  'banding/tidak-ada-di-ekspor': warning<'nama'>({
    title: (a) => `"${a.nama}" tidak ada di ekspor`,
    hint: () => 'periksa kode dan namanya, atau minta ekspor yang memuatnya',
    what: 'Sub kegiatan di buku kerja tidak ditemukan di ekspor.',
    why: 'Angkanya tidak dapat dibandingkan dengan apa pun.',
  }),
  'banding/tidak-ada-di-buku': info<'banyak' | 'jumlah'>({
    title: (a) => `${a.banyak} sub kegiatan di ekspor tidak ada di buku kerja (${a.jumlah})`,
    hint: () =>
      'wajar bila buku kerja ini hanya memuat sebagian sub kegiatan kantor; bila tidak, tambahkan barisnya di PK',
    what: 'Ekspor memuat sub kegiatan di luar buku kerja.',
    why: 'PK seorang Kepala Seksi memuat sebagian sub kegiatan kantornya; sisanya cukup disebut.',
  }),
  'banding/rak-tidak-sama-pagu': warning<'nama' | 'asal'>({
    figures: () => ['di ekspor', 'seharusnya'],
    repair: 'perbaiki di sumbernya, lalu ekspor lagi',
    title: (a) => `Total RAK "${a.nama}" di ekspor tidak sama dengan anggarannya`,
    hint: (a) => `perbaiki RAK di SIPD (${a.asal}), lalu ekspor lagi; angka yang bersandar padanya tidak dinilai`,
    what: 'Di RAK, jumlah rencana kas tidak sama dengan anggaran rekeningnya.',
    why: 'RAK yang belum sesuai tidak dapat menjadi ukuran target.',
  }),
  'banding/jumlah-ekspor': warning<'nama' | 'apa' | 'asal'>({
    figures: () => ['di ekspor', 'seharusnya'],
    repair: 'perbaiki di sumbernya, lalu ekspor lagi',
    title: (a) => `Ekspor tidak cocok dengan dirinya sendiri untuk "${a.nama}": ${a.apa}`,
    hint: (a) => `perbaiki di sumbernya lalu ekspor lagi (${a.asal}); angka yang bersandar padanya tidak dinilai`,
    what: 'Jumlah yang tercetak di ekspor tidak sama dengan rinciannya.',
    why: 'Angka yang bertentangan tidak dapat menjadi pembanding.',
  }),
  'banding/belum-sp2d': info<'triwulan' | 'jumlah' | 'banyak'>({
    title: (a) => `${a.banyak} dokumen Triwulan ${a.triwulan} belum ber-SP2D, seluruhnya Rp${a.jumlah}`,
    hint: () => 'sebutkan di lembar Narasi bila menjelaskan realisasi yang rendah',
    what: 'Ada dokumen belanja di triwulan itu yang belum mempunyai SP2D.',
    why: 'Belanja yang belum SP2D/GU adalah sebab yang paling sering dari realisasi yang tampak rendah.',
  }),
  'banding/periode': error<'periode' | 'triwulan'>({
    title: (a) => `Periode ekspor (${a.periode}) tidak sesuai dengan Triwulan ${a.triwulan} buku kerja ini`,
    hint: () => 'berikan ekspor dengan tahun dan tanggal akhir triwulannya',
    what: 'Tahun, tanggal akhir, atau bulan di ekspor bukan milik triwulan yang dibandingkan.',
    why: 'Angka s.d. tanggal lain selalu berbeda dan tidak membuktikan apa-apa.',
  }),
};
