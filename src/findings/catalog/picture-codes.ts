import { warning } from './entry.ts';

/** Pictures placed in sheets. */
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
};
