import { type Anggota, daftar, html, mungkin, objek, teks, ya } from '../template/template-schema.ts';

/** Heading with its bookmark. */
export const JUDUL = {
  id: teks('Penanda judul, untuk atribut id.'),
  judul: teks('Judul dengan huruf urutnya, misalnya "A. Capaian Kinerja".'),
};

/** What each table has. */
export const TABEL = {
  id: teks('Penanda tabel, untuk atribut id.'),
  nomor: teks('"Tabel 3.1".'),
  judul: teks('Judul tabel tanpa nomornya.'),
  ukuran: teks('Ukuran huruf dalam poin dengan koma ("10,5"); untuk kelas ukuran-10,5.'),
  kolom: daftar(
    'Lebar tiap kolom, untuk <col style="width: …">.',
    objek('Satu kolom.', {
      lebar: teks('Lebar dalam persen, misalnya "12.50%".'),
    }),
  ),
};

/** A table with its own members. */
export function tabel<A extends Anggota>(arti: string, anggota: A) {
  return objek(arti, { ...TABEL, ...anggota });
}

/** Heading and HTML from Narasi, or lapkin's sentences where Narasi is silent. */
export const SEKSI = objek('Satu subbab.', { ...JUDUL, isi: html('Isi subbab sebagai HTML.') });

export const GAMBAR = objek('Satu gambar atau grafik.', {
  id: teks('Penanda gambar, untuk atribut id.'),
  nomor: teks('"Gambar 3.1".'),
  judul: teks('Judul gambar tanpa nomornya.'),
  isi: html('Grafik sebagai <svg> dengan teks pengganti.'),
});

/** A chart; a tall one goes before the table, where it leaves no page half empty. */
export const GRAFIK = objek('Satu grafik.', {
  ...GAMBAR.anggota,
  tinggi: ya('Grafik tinggi: dicetak sebelum tabel, agar tidak menyisakan setengah halaman kosong.'),
});

export const PENANDA_TANGAN = objek('Blok tanda tangan.', {
  tempatTanggal: teks('"Kalaena, 28 Juni 2024".'),
  jabatan: teks('Jabatan penanda tangan.'),
  elektronik: ya('Tanda tangan elektronik: kotak, bukan ruang kosong.'),
  nama: teks('Nama lengkap.'),
  pangkat: teks('Pangkat dan golongan; kosong bila tidak ada.'),
  nip: teks('NIP berkelompok 8 6 1 3; kosong bila tidak ada.'),
});

export const IDENTITAS = objek('Identitas laporan.', {
  pemerintahDaerah: teks('"Pemerintah Kabupaten Luwu Timur".'),
  kabupaten: teks('"Kabupaten Luwu Timur".'),
  unitKerja: teks('"Kecamatan Kalaena".'),
  jabatan: teks('Jabatan pembuat laporan.'),
  nama: teks('Nama pembuat laporan.'),
  nip: teks('NIP berkelompok 8 6 1 3.'),
  pangkat: teks('Pangkat dan golongan.'),
  tempat: teks('Tempat penandatanganan.'),
  tanggal: teks('Tanggal laporan, "28 Juni 2024".'),
});

export const SAMPUL = objek('Halaman sampul.', {
  tahun: teks('"TAHUN 2024".'),
  pemerintahDaerah: teks('Pemerintah daerah, huruf kapital.'),
  logo: mungkin(
    objek('Lambang daerah.', {
      src: teks('Gambar sebagai data URL.'),
      alt: teks('Teks pengganti.'),
    }),
  ),
  judul: teks('Judul laporan, huruf kapital.'),
  unitKerja: teks('Unit kerja, huruf kapital.'),
  kabupaten: teks('Kabupaten/kota, huruf kapital.'),
});

const ENTRI = objek('Satu baris daftar.', {
  id: teks('Penanda tujuan.'),
  tingkat: teks('"1", "2" atau "3".'),
  teks: teks('Teks yang dicetak.'),
});

export const DAFTAR = objek('Daftar isi, tabel dan gambar, dikumpulkan dari semua bagian yang dicetak.', {
  isi: daftar('Judul bab dan subbab.', ENTRI),
  tabel: daftar('Judul tabel.', ENTRI),
  gambar: daftar('Judul gambar.', ENTRI),
});
