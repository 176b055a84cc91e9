import { ANGGARAN_TABLE } from '../tables/anggaran-table.ts';
import { EFISIENSI_TABLE } from '../tables/efisiensi-table.ts';
import { KEUANGAN_TABLE } from '../tables/keuangan-table.ts';
import { KINERJA_TABLE } from '../tables/kinerja-table.ts';
import { PK_TABLE } from '../tables/pk-table.ts';
import { PREDIKAT_TABLE } from '../tables/predikat-table.ts';
import { RENCANA_TABLE } from '../tables/rencana-table.ts';
import { SERAPAN_TABLE } from '../tables/serapan-table.ts';
import { tableSchema } from '../tables/table-schema.ts';
import { PLAN_TABLE, TINDAK_LANJUT_TABLE } from '../tables/tindak-lanjut-tables.ts';
import { html, list, object, optional, text, yesNo } from '../template/template-schema.ts';
import { CHART, HEADING, KEGIATAN, PARAGRAPHS, SECTION, SIGNATURE, tableSection } from './common-view.ts';

export const BAB_1 = object('BAB I.', {
  seksi: list('Latar belakang dan, bila Narasi memuatnya, dasar hukum.', SECTION),
  gambaran: object('Program, kegiatan, dan sub kegiatan.', {
    ...HEADING,
    paragraf: PARAGRAPHS,
    kegiatan: KEGIATAN,
  }),
  tugasDanFungsi: optional(SECTION),
});

export const BAB_2 = object('BAB II.', {
  perjanjian: tableSection('Perjanjian kinerja.', PK_TABLE),
  anggaran: tableSection('Anggaran.', ANGGARAN_TABLE),
  rencana: optional(tableSection('Rencana aksi.', RENCANA_TABLE)),
});

const FAKTOR = object('Satu faktor.', { judul: text('"Faktor Pendukung".'), isi: html('Isinya.') });
const AFTER_TABLE = yesNo('Tabel lanskap: halaman potret dimulai sesudah tabel dan catatannya.');
const AFTER_CHART = yesNo('Tabel lanskap: halaman potret dimulai sesudah kalimat dan grafik.');

export const BAB_3 = object('BAB III.', {
  capaian: object('A. Capaian Kinerja.', {
    ...HEADING,
    paragraf: PARAGRAPHS,
    tabel: tableSchema(KINERJA_TABLE),
    catatan: list('Catatan di bawah tabel: skala predikat, baris tanpa target.', text('Satu catatan.')),
    grafik: optional(CHART),
    kalimat: PARAGRAPHS,
    potretSesudahTabel: AFTER_TABLE,
    potretSesudahGrafik: AFTER_CHART,
  }),
  analisis: object('B. Analisis Capaian Kinerja.', {
    ...HEADING,
    narasi: html('Analisis seluruh laporan dari Narasi; kosong bila tidak ada.'),
    kegiatan: list(
      'Kegiatan sesuai urutan PK.',
      object('Satu kegiatan.', {
        ...HEADING,
        kalimat: text('Kalimat ringkasan kegiatan.'),
        narasi: html('Analisis kegiatan dari Narasi; kosong bila tidak ada.'),
        faktor: list('Faktor dan tindak lanjut kegiatan itu sendiri.', FAKTOR),
        subKegiatan: list(
          'Sub kegiatan dan indikatornya.',
          object('Satu sub kegiatan.', {
            halaman: text('"potret" bila halaman potret dimulai di sini, sesudah tabel lanskap; kosong bila tidak.'),
            nama: text('Nama sub kegiatan.'),
            kalimat: PARAGRAPHS,
            narasi: html('Analisis dari Narasi; kosong bila tidak ada.'),
            faktor: list('Faktor pendukung, faktor penghambat, dan tindak lanjut dari Narasi.', FAKTOR),
          }),
        ),
        tabel: optional(tableSchema(PREDIKAT_TABLE)),
      }),
    ),
  }),
  faktor: optional(
    object('C. Faktor pendukung dan penghambat seluruh laporan, bila Narasi memuatnya.', {
      ...HEADING,
      faktor: list(
        'Satu atau dua faktor.',
        object('Satu faktor.', {
          judul: text('"Faktor Pendukung"; kosong bila hanya satu, karena sudah menjadi judul subbab.'),
          isi: html('Isinya.'),
        }),
      ),
    }),
  ),
  tindakLanjut: optional(
    tableSection('Tindak lanjut triwulan sebelumnya, bila lembar Tindak Lanjut memuatnya.', TINDAK_LANJUT_TABLE),
  ),
});

export const BAB_4 = object('BAB IV.', {
  realisasi: object('A. Realisasi Keuangan.', {
    ...HEADING,
    paragraf: PARAGRAPHS,
    tabel: tableSchema(KEUANGAN_TABLE),
    catatan: list('Catatan di bawah tabel.', text('Satu catatan.')),
    kalimat: PARAGRAPHS,
    grafik: optional(CHART),
    potretSesudahTabel: AFTER_TABLE,
    potretSesudahGrafik: AFTER_CHART,
  }),
  serapan: tableSection('B. Penyerapan Anggaran.', SERAPAN_TABLE),
  efisiensi: optional(tableSection('C. Efisiensi, bila diminta di Pengaturan.', EFISIENSI_TABLE)),
});

export const BAB_5 = object('BAB V.', {
  pembuka: PARAGRAPHS,
  ringkasan: object('Tabel dua sel.', {
    labelKinerja: text('"RATA-RATA CAPAIAN KINERJA".'),
    kinerja: text('Nilai dengan tanda persen; "-" bila tidak ada.'),
    predikatKinerja: text('Predikatnya; kosong bila tidak ada.'),
    predikatKeuangan: text('Predikatnya; kosong bila tidak ada.'),
    labelKeuangan: text('"CAPAIAN KEUANGAN" atau "RATA-RATA CAPAIAN KEUANGAN".'),
    keuangan: text('Nilai dengan tanda persen; "-" bila tidak ada.'),
  }),
  kesimpulan: object('Kesimpulan.', {
    ...HEADING,
    butir: list('Butir kesimpulan dari hasil.', text('Satu butir.')),
    narasi: html('Kesimpulan dari Narasi; kosong bila tidak ada.'),
  }),
  saran: optional(SECTION),
  tindakLanjut: optional(
    tableSection('Rencana tindak lanjut triwulan laporan, bila lembar Tindak Lanjut memuatnya.', PLAN_TABLE),
  ),
  tandaTangan: SIGNATURE,
});
