import { KEGIATAN_TABLE, SASARAN_TABLE } from '../tables/pk-lampiran-tables.ts';
import { KEGIATAN_PERUBAHAN_TABLE, SASARAN_PERUBAHAN_TABLE } from '../tables/pk-perubahan-tables.ts';
import { RENCANA_TABLE } from '../tables/rencana-table.ts';
import { tableSchema } from '../tables/table-schema.ts';
import { KEUANGAN_TRIWULAN_TABLE, TRIWULAN_TABLE } from '../tables/triwulan-tables.ts';
import { html, list, object, optional, type SchemaValue, text, yesNo } from '../template/template-schema.ts';
import { BAB_1, BAB_2, BAB_3, BAB_4, BAB_5 } from './bab-view.ts';
import { CONTENTS, COVER, FRAME_MEMBERS, HEADING, IDENTITAS, SIGNATURE } from './common-view.ts';

const PIHAK = object('Satu pihak.', {
  sebutan: text('"Pihak Pertama".'),
  nama: text('Nama.'),
  jabatan: text('Jabatan.'),
  keterangan: text('"selaku atasan Pihak Pertama"; kosong pada Pihak Pertama.'),
  pangkat: text('Pangkat dan golongan; kosong bila tidak ada.'),
  nip: text('NIP berkelompok; kosong bila tidak ada.'),
});

const AGREEMENT = {
  ...HEADING,
  unitKerja: text('Unit kerja.'),
  pembuka: text('Kalimat pembuka.'),
  pihakPertama: PIHAK,
  pihakKedua: PIHAK,
  paragraf: list('Paragraf pernyataan.', text('Satu paragraf.')),
  tempatTanggal: text('Tempat dan tanggal.'),
  elektronik: yesNo('Tanda tangan elektronik.'),
};

/** Everything a template can print (docs/templat.md is generated from it); all of it formatted. */
export const VIEW = object('Isi laporan.', {
  judulDokumen: text('Judul dokumen, untuk <title>.'),
  tahun: text('Tahun anggaran.'),
  triwulan: text('Angka Romawi triwulan, "II".'),
  periode: text('"Triwulan II" atau "sampai dengan Triwulan II" menurut Basis.'),
  draf: yesNo('Laporan draf: bertanda air dan memuat lampiran Temuan.'),
  identitas: IDENTITAS,
  sampul: COVER,
  kataPengantar: optional(object('Kata pengantar.', { isi: html('Isinya.'), tandaTangan: SIGNATURE })),
  daftar: CONTENTS,
  ikhtisar: optional(object('Ikhtisar.', { isi: html('Isinya.') })),
  bab1: BAB_1,
  bab2: BAB_2,
  bab3: BAB_3,
  bab4: BAB_4,
  bab5: BAB_5,
  lampiranPk: optional(
    object('Lampiran Perjanjian Kinerja.', {
      ...AGREEMENT,
      sasaran: tableSchema(SASARAN_TABLE),
      anggaran: tableSchema(KEGIATAN_TABLE),
    }),
  ),
  lampiranPkPerubahan: optional(
    object('Lampiran Perjanjian Kinerja Perubahan, bila sudah berlaku.', {
      ...AGREEMENT,
      sasaran: tableSchema(SASARAN_PERUBAHAN_TABLE),
      anggaran: tableSchema(KEGIATAN_PERUBAHAN_TABLE),
    }),
  ),
  lampiranRencana: optional(object('Lampiran Rencana Aksi.', { ...HEADING, tabel: tableSchema(RENCANA_TABLE) })),
  lampiranMatriks: optional(
    object('Lampiran Matriks: semua triwulan sampai dengan triwulan laporan.', {
      ...HEADING,
      kinerja: tableSchema(TRIWULAN_TABLE),
      keuangan: tableSchema(KEUANGAN_TRIWULAN_TABLE),
    }),
  ),
  dokumentasi: optional(
    object('Lampiran Dokumentasi.', {
      ...HEADING,
      baris: list(
        'Foto, dua sebaris.',
        object('Satu baris foto.', {
          foto: list(
            'Satu atau dua foto.',
            object('Satu foto.', {
              id: text('Penanda gambar.'),
              nomor: text('"Gambar L.1".'),
              src: text('Foto sebagai data URL.'),
              alt: text('Teks pengganti.'),
              keterangan: text('Keterangan foto.'),
            }),
          ),
        }),
      ),
    }),
  ),
  temuan: optional(
    object('Lampiran Temuan (hanya pada draf).', {
      ...HEADING,
      pembuka: text('Kalimat pembuka.'),
      ukuran: text('Ukuran huruf.'),
      baris: list(
        'Satu baris tiap temuan.',
        object('Satu temuan.', {
          nomor: text('Nomor urut.'),
          tingkat: text('"kesalahan", "peringatan", atau "info".'),
          tempat: text('Lembar dan sel.'),
          isi: text('Kalimat temuan.'),
          saran: text('Saran perbaikan; kosong bila tidak ada.'),
        }),
      ),
    }),
  ),
  bagian: list('Bagian yang dicetak, menurut urutannya.', text('Nama bagian.')),
  halaman: object('Tata halaman dari Pengaturan.', {
    gaya: html('Aturan CSS kertas, margin, huruf, dan nomor halaman.'),
  }),
});

export type ReportView = SchemaValue<typeof VIEW>;

/** What laporan.hbs, the frame, is given. */
export const FRAME = object('Kerangka dokumen.', { ...VIEW.members, ...FRAME_MEMBERS });
