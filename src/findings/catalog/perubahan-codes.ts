import { error, warning } from './entry.ts';

/** Findings of the sheet PK Perubahan. */
export const PERUBAHAN_CODES = {
  'perubahan/mulai': error<'lembar' | 'mulai'>({
    title: (a) =>
      a.lembar === ''
        ? `Pengaturan menyebut PK Perubahan mulai Triwulan ${a.mulai}, tetapi lembar PK Perubahan tidak ada`
        : `Lembar "${a.lembar}" tidak menyatakan sejak triwulan mana PK Perubahan berlaku`,
    hint: (a) =>
      a.lembar === ''
        ? 'tambahkan lembar PK Perubahan dengan kolom seperti lembar PK, atau kosongkan PK Perubahan Mulai di Pengaturan'
        : 'isi PK Perubahan Mulai di lembar Pengaturan dengan I, II, III, atau IV',
    what: 'Lembar PK Perubahan dan kunci PK Perubahan Mulai di Pengaturan hanya berarti bersama-sama.',
    why: 'Target dan pagu perubahan berlaku sejak triwulan itu; triwulan sebelumnya tetap memakai PK semula.',
  }),
  'perubahan/tidak-dipakai': warning<'lembar'>({
    title: (a) => `Lembar "${a.lembar}" tidak dipakai: TARGET TAHUNAN dan ANGGARAN di lembar lain mengikuti lembar PK`,
    hint: () =>
      'biarkan bila PK Perubahan belum berlaku; bila sudah, isi PK Perubahan Mulai di lembar Pengaturan dengan I, II, III, atau IV',
    what: 'Ada lembar PK Perubahan, tetapi Pengaturan tidak menyebut sejak kapan berlaku dan lembar lain mengikuti PK.',
    why: 'Target dan pagu laporan diambil dari lembar PK; bila PK Perubahan sudah berlaku, capaiannya akan keliru.',
  }),
  'perubahan/target-triwulan': error<'nama' | 'triwulan' | 'mulai' | 'arah' | 'sel'>({
    title: (a) =>
      a.arah === 'baru'
        ? `"${a.nama}" baru ada di PK Perubahan, tetapi sudah memiliki target pada Triwulan ${a.triwulan}`
        : `"${a.nama}" tidak ada lagi di PK Perubahan, tetapi masih memiliki target pada Triwulan ${a.triwulan}`,
    hint: (a) =>
      `isi ${a.sel} dengan "-", atau samakan nama indikator di PK dan PK Perubahan (berlaku mulai Triwulan ${a.mulai})`,
    repair: 'beri tanda "-" pada target triwulan yang tidak diperjanjikan, atau samakan nama indikatornya',
    what: 'Rencana Aksi memuat target suatu indikator pada triwulan ketika Perjanjian Kinerja yang berlaku tidak memuatnya.',
    why: 'Indikator yang datang atau dihapus dengan PK Perubahan dihitung hanya selama diperjanjikan.',
  }),
  'perubahan/satuan-beda': warning<'nama' | 'satuan' | 'satuanPk' | 'selPk'>({
    title: (a) => `Satuan "${a.nama}" di PK Perubahan (${a.satuan}) berbeda dari PK (${a.satuanPk})`,
    hint: (a) => `samakan satuannya dengan ${a.selPk}, atau beri nama indikator yang lain bila yang diukur memang lain`,
    repair: 'samakan satuan indikator itu di lembar PK dan PK Perubahan',
    what: 'Indikator yang sama mempunyai satuan lain di lembar PK Perubahan.',
    why: 'Target sebelum dan sesudah perubahan hanya dapat dibandingkan dalam satuan yang sama.',
  }),
};
