import { daftar, html, type Isi, mungkin, objek, teks, ya } from '../template/template-schema.ts';
import { BAB_1, BAB_2, BAB_3, BAB_4, BAB_5, TABEL_RENCANA } from './bab-view.ts';
import { DAFTAR, IDENTITAS, JUDUL, PENANDA_TANGAN, SAMPUL } from './common-view.ts';

const PIHAK = objek('Satu pihak.', {
  sebutan: teks('"Pihak Pertama".'),
  nama: teks('Nama.'),
  jabatan: teks('Jabatan.'),
  pangkat: teks('Pangkat dan golongan; kosong bila tidak ada.'),
  nip: teks('NIP berkelompok; kosong bila tidak ada.'),
});

/** Everything a template can print (docs/templat.md is generated from it); all of it formatted. */
export const VIEW = objek('Isi laporan.', {
  judulDokumen: teks('Judul dokumen, untuk <title>.'),
  tahun: teks('Tahun anggaran.'),
  triwulan: teks('Angka Romawi triwulan, "II".'),
  periode: teks('"Triwulan II" atau "sampai dengan Triwulan II" menurut Basis.'),
  draf: ya('Laporan draf: bertanda air dan memuat lampiran Temuan.'),
  identitas: IDENTITAS,
  sampul: SAMPUL,
  kataPengantar: mungkin(objek('Kata pengantar.', { isi: html('Isinya.'), tandaTangan: PENANDA_TANGAN })),
  daftar: DAFTAR,
  ikhtisar: mungkin(objek('Ikhtisar.', { isi: html('Isinya.') })),
  bab1: BAB_1,
  bab2: BAB_2,
  bab3: BAB_3,
  bab4: BAB_4,
  bab5: BAB_5,
  lampiranPk: mungkin(
    objek('Lampiran Perjanjian Kinerja.', {
      ...JUDUL,
      tahun: teks('Tahun anggaran.'),
      pembuka: teks('Kalimat pembuka.'),
      pihakPertama: PIHAK,
      pihakKedua: PIHAK,
      paragraf: daftar('Paragraf pernyataan.', teks('Satu paragraf.')),
      tempatTanggal: teks('Tempat dan tanggal.'),
      elektronik: ya('Tanda tangan elektronik.'),
    }),
  ),
  lampiranRencana: mungkin(objek('Lampiran Rencana Aksi.', { ...JUDUL, tabel: TABEL_RENCANA })),
  dokumentasi: mungkin(
    objek('Lampiran Dokumentasi.', {
      ...JUDUL,
      baris: daftar(
        'Foto, dua sebaris.',
        objek('Satu baris foto.', {
          foto: daftar(
            'Satu atau dua foto.',
            objek('Satu foto.', {
              id: teks('Penanda gambar.'),
              nomor: teks('"Gambar L.1".'),
              src: teks('Foto sebagai data URL.'),
              alt: teks('Teks pengganti.'),
              keterangan: teks('Keterangan foto.'),
            }),
          ),
        }),
      ),
    }),
  ),
  temuan: mungkin(
    objek('Lampiran Temuan (hanya pada draf).', {
      ...JUDUL,
      pembuka: teks('Kalimat pembuka.'),
      ukuran: teks('Ukuran huruf.'),
      baris: daftar(
        'Satu baris tiap temuan.',
        objek('Satu temuan.', {
          nomor: teks('Nomor urut.'),
          tingkat: teks('"galat", "peringatan" atau "info".'),
          tempat: teks('Lembar dan sel.'),
          isi: teks('Kalimat temuan.'),
          saran: teks('Saran perbaikan; kosong bila tidak ada.'),
        }),
      ),
    }),
  ),
  bagian: daftar('Bagian yang dicetak, menurut urutannya.', teks('Nama bagian.')),
  halaman: objek('Tata halaman dari Pengaturan.', {
    gaya: html('Aturan CSS kertas, margin, huruf dan nomor halaman.'),
  }),
});

export type ReportView = Isi<typeof VIEW>;

/** What laporan.hbs, the frame, is given besides. */
export const KERANGKA = objek('Kerangka dokumen.', {
  ...VIEW.anggota,
  gaya: html('Seluruh CSS: huruf, halaman dan laporan.css.'),
  isi: html('Semua bagian yang sudah dicetak.'),
  awalRomawi: teks('Penanda judul pertama yang bernomor halaman Romawi.'),
  awalArab: teks('Penanda judul pertama yang bernomor halaman Arab.'),
});
