import { warning } from './entry.ts';

/** Pictures placed in sheets, and the machine that has to work on them. */
export const PICTURE_CODES = {
  'gambar/rusak': warning<'lembar' | 'jenis'>({
    title: (a) =>
      a.jenis === 'jenis'
        ? `Gambar di lembar "${a.lembar}" bukan PNG, JPEG, atau GIF yang utuh, jadi tidak ikut dicetak`
        : a.jenis === 'hilang'
          ? `Berkas gambar di lembar "${a.lembar}" hilang atau rusak, jadi gambarnya tidak ikut dicetak`
          : `Gambar-gambar di lembar "${a.lembar}" tidak dapat dibaca, jadi tidak ikut dicetak`,
    hint: () =>
      'hapus gambarnya, lalu sisipkan lagi dari berkas PNG atau JPEG (Sisipkan (Insert) > Gambar (Pictures)) dan simpan',
    what: 'Gambar yang ditempatkan di lembar tidak dapat dibaca.',
    why: 'Logo atau foto itu tidak akan ada di dalam laporan.',
  }),
  'gambar/pengolah-tidak-jalan': warning({
    title: () =>
      'Bagian lapkin yang mengolah gambar tidak dapat dijalankan di komputer ini, jadi gambar tidak ikut dicetak',
    hint: () =>
      'salin atau ekstrak ulang seluruh folder lapkin (atau pasang ulang lapkin di komputer ini), lalu buat laporan lagi',
    what: 'Pengolah gambar lapkin hilang, tidak lengkap, atau tidak cocok dengan komputer ini; gambarnya sendiri tidak salah.',
    why: 'Logo, foto, dan gambar lain tidak ada di dalam laporan; di berkas Word tertulis teks penggantinya.',
  }),
};
