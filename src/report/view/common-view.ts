import { tableSchema } from '../tables/table-schema.ts';
import { html, list, object, optional, text, yesNo } from '../template/template-schema.ts';

/** Heading with its bookmark. */
export const HEADING = {
  id: text('Penanda judul, untuk atribut id.'),
  judul: text('Judul dengan huruf urutnya, misalnya "A. Capaian Kinerja".'),
};

export const PARAGRAPHS = list('Paragraf, satu teks tiap paragraf.', text('Satu paragraf.'));

/** A heading, paragraphs, and the table that they tell of. */
export function tableSection(meaning: string, table: Parameters<typeof tableSchema>[0]) {
  return object(meaning, { ...HEADING, paragraf: PARAGRAPHS, tabel: tableSchema(table) });
}

/** What the report is about: each kegiatan with its sub kegiatan. */
export const KEGIATAN = list(
  'Kegiatan sesuai urutan PK.',
  object('Satu kegiatan.', {
    nama: text('Nama kegiatan.'),
    subKegiatan: list('Nama sub kegiatan.', text('Nama sub kegiatan.')),
  }),
);

/** Heading and HTML from Narasi, or lapkin's sentences where Narasi is silent. */
export const SECTION = object('Satu subbab.', { ...HEADING, isi: html('Isi subbab sebagai HTML.') });

const PICTURE = object('Satu gambar atau grafik.', {
  id: text('Penanda gambar, untuk atribut id.'),
  nomor: text('"Gambar 3.1".'),
  judul: text('Judul gambar tanpa nomornya.'),
  isi: html('Grafik sebagai <svg> dengan teks pengganti.'),
});

/** A chart; a tall one goes before the table, where it leaves no page half empty. */
export const CHART = object('Satu grafik.', {
  ...PICTURE.members,
  tinggi: yesNo('Grafik tinggi: dicetak sebelum tabel, agar tidak menyisakan setengah halaman kosong.'),
});

export const SIGNATURE = object('Blok tanda tangan.', {
  tempatTanggal: text('"Kalaena, 28 Juni 2024".'),
  jabatan: text('Jabatan penanda tangan.'),
  elektronik: yesNo('Tanda tangan elektronik: kotak, bukan ruang kosong.'),
  nama: text('Nama lengkap.'),
  pangkat: text('Pangkat dan golongan; kosong bila tidak ada.'),
  nip: text('NIP berkelompok 8 6 1 3; kosong bila tidak ada.'),
  keterangan: text('Kalimat tanda tangan elektronik menurut Pengaturan; kosong bila tidak ada.'),
  mengetahui: optional(
    object('Penanda tangan kedua, di bawah kata "Mengetahui".', {
      jabatan: text('Jabatannya.'),
      nama: text('Nama lengkap.'),
      pangkat: text('Pangkat dan golongan; kosong bila tidak ada.'),
      nip: text('NIP berkelompok; kosong bila tidak ada.'),
    }),
  ),
});

export const IDENTITAS = object('Identitas laporan.', {
  pemerintahDaerah: text('"Pemerintah Kabupaten Luwu Timur".'),
  kabupaten: text('"Kabupaten Luwu Timur".'),
  unitKerja: text('"Kecamatan Kalaena".'),
  jabatan: text('Jabatan pembuat laporan.'),
  nama: text('Nama pembuat laporan.'),
  nip: text('NIP berkelompok 8 6 1 3.'),
  pangkat: text('Pangkat dan golongan.'),
  tempat: text('Tempat penandatanganan.'),
  tanggal: text('Tanggal laporan, "28 Juni 2024".'),
});

export const COVER = object('Halaman sampul.', {
  tahun: text('"TAHUN 2024".'),
  pemerintahDaerah: text('Pemerintah daerah, huruf kapital.'),
  logo: optional(
    object('Lambang daerah.', {
      src: text('Gambar sebagai data URL.'),
      alt: text('Teks pengganti.'),
    }),
  ),
  judul: text('Judul laporan, huruf kapital.'),
  unitKerja: text('Unit kerja, huruf kapital.'),
  kabupaten: text('Kabupaten/kota, huruf kapital.'),
});

const CONTENTS_ENTRY = object('Satu baris daftar.', {
  id: text('Penanda tujuan.'),
  tingkat: text('"1", "2", atau "3".'),
  teks: text('Teks yang dicetak.'),
});

export const CONTENTS = object('Daftar isi, tabel, dan gambar, dikumpulkan dari semua bagian yang dicetak.', {
  isi: list('Judul bab dan subbab.', CONTENTS_ENTRY),
  tabel: list('Judul tabel.', CONTENTS_ENTRY),
  gambar: list('Judul gambar.', CONTENTS_ENTRY),
});

/** What laporan.hbs, the frame, is given besides the report. */
export const FRAME_MEMBERS = {
  gaya: html('Seluruh CSS: huruf, halaman, dan laporan.css.'),
  isi: html('Semua bagian yang sudah dicetak.'),
  awalRomawi: text('Penanda judul pertama yang bernomor halaman Romawi.'),
  awalArab: text('Penanda judul pertama yang bernomor halaman Arab.'),
};
