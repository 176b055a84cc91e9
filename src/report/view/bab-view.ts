import { html, list, object, optional, text, yesNo } from '../template/template-schema.ts';
import { CHART, HEADING, SECTION, SIGNATURE, table } from './common-view.ts';

const PARAGRAPHS = list('Paragraf, satu teks tiap paragraf.', text('Satu paragraf.'));

/** Figures of one view (the quarter, or s.d.). */
const VALUES = list(
  'Angka tiap kelompok kolom, urutannya sama dengan `grup`.',
  object('Satu kelompok kolom.', {
    target: text('Target; "-" bila tidak ada.'),
    realisasi: text('Realisasi; "-" bila tidak ada.'),
    capaian: text('Capaian tanpa tanda persen; "-" bila tidak ada.'),
  }),
);
const GROUPS = list(
  'Kelompok kolom.',
  object('Satu kelompok kolom.', { judul: text('"TRIWULAN II" atau "S.D. TRIWULAN II".') }),
);

export const BAB_1 = object('BAB I.', {
  seksi: list('Latar belakang dan, bila Narasi memuatnya, dasar hukum.', SECTION),
  gambaran: object('Program, kegiatan dan sub kegiatan.', {
    ...HEADING,
    paragraf: PARAGRAPHS,
    kegiatan: list(
      'Kegiatan sesuai urutan PK.',
      object('Satu kegiatan.', {
        nama: text('Nama kegiatan.'),
        subKegiatan: list('Nama sub kegiatan.', text('Nama sub kegiatan.')),
      }),
    ),
  }),
  tugasDanFungsi: optional(SECTION),
});

export const RENCANA_TABLE = table('Tabel rencana aksi (halaman lanskap).', {
  triwulan: list('Empat triwulan.', object('Satu triwulan.', { judul: text('"TRIWULAN I".') })),
  baris: list(
    'Satu baris tiap indikator.',
    object('Satu baris.', {
      nomor: text('Nomor urut.'),
      subKegiatan: text('Nama sub kegiatan.'),
      indikator: text('Indikator kinerja dan satuannya.'),
      triwulan: list(
        'Empat triwulan.',
        object('Satu triwulan.', { target: text('Target.'), anggaran: text('Anggaran tanpa "Rp".') }),
      ),
    }),
  ),
  jumlah: list(
    'Jumlah anggaran tiap triwulan.',
    object('Satu triwulan.', { anggaran: text('Jumlah anggaran tanpa "Rp".') }),
  ),
});

export const BAB_2 = object('BAB II.', {
  perjanjian: object('Perjanjian kinerja.', {
    ...HEADING,
    paragraf: PARAGRAPHS,
    tabel: table('Tabel perjanjian kinerja.', {
      kelompok: list(
        'Satu kelompok tiap kegiatan.',
        object('Satu kelompok.', {
          nomor: text('Nomor kegiatan.'),
          kegiatan: text('Nama kegiatan.'),
          banyakBaris: text('Banyaknya baris, untuk rowspan.'),
          baris: list(
            'Satu baris tiap indikator.',
            object('Satu baris.', {
              subKegiatan: optional(
                object('Sel sub kegiatan; tidak ada pada indikator kedua dan seterusnya.', {
                  nama: text('Nama sub kegiatan.'),
                  banyakBaris: text('Banyaknya baris, untuk rowspan.'),
                }),
              ),
              indikator: text('Indikator kinerja.'),
              target: text('Target dan satuannya.'),
            }),
          ),
        }),
      ),
    }),
  }),
  anggaran: object('Anggaran.', {
    ...HEADING,
    paragraf: PARAGRAPHS,
    tabel: table('Tabel anggaran.', {
      kelompok: list(
        'Satu kelompok tiap kegiatan.',
        object('Satu kegiatan.', {
          nomor: text('Nomor kegiatan.'),
          kegiatan: text('Nama kegiatan.'),
          anggaran: text('Jumlah anggaran kegiatan.'),
          baris: list(
            'Sub kegiatan.',
            object('Satu sub kegiatan.', {
              nomor: text('"1.1".'),
              subKegiatan: text('Nama sub kegiatan.'),
              anggaran: text('Anggaran tanpa "Rp".'),
              keterangan: text('Keterangan atau sumber dana.'),
            }),
          ),
        }),
      ),
      jumlah: text('Jumlah anggaran.'),
    }),
  }),
  rencana: optional(object('Rencana aksi.', { ...HEADING, paragraf: PARAGRAPHS, tabel: RENCANA_TABLE })),
});

export const BAB_3 = object('BAB III.', {
  capaian: object('A. Capaian Kinerja.', {
    ...HEADING,
    paragraf: PARAGRAPHS,
    tabel: table('Tabel capaian kinerja.', {
      lanskap: yesNo('Tabel lebar: dicetak pada halaman lanskap.'),
      adaIndikator: yesNo('Ada sub kegiatan dengan lebih dari satu indikator, maka kolom indikator dicetak.'),
      lebarLabel: text('Banyaknya kolom di depan kelompok angka, untuk colspan baris jumlah.'),
      grup: GROUPS,
      baris: list(
        'Satu baris tiap indikator.',
        object('Satu baris.', {
          nomor: text('Nomor urut.'),
          subKegiatan: text('Nama sub kegiatan.'),
          indikator: text('Indikator kinerja.'),
          satuan: text('Satuan.'),
          targetTahunan: text('Target tahunan.'),
          nilai: VALUES,
        }),
      ),
      jumlah: object('Baris Jumlah; kosong bila satuan berbeda.', {
        targetTahunan: text('Jumlah target tahunan.'),
        nilai: VALUES,
      }),
      rataRata: VALUES,
    }),
    catatan: list('Catatan di bawah tabel: skala predikat, baris tanpa target.', text('Satu catatan.')),
    grafik: optional(CHART),
    kalimat: PARAGRAPHS,
  }),
  analisis: object('B. Analisis Capaian Kinerja.', {
    ...HEADING,
    kegiatan: list(
      'Kegiatan sesuai urutan PK.',
      object('Satu kegiatan.', {
        ...HEADING,
        kalimat: text('Kalimat ringkasan kegiatan.'),
        narasi: html('Analisis kegiatan dari Narasi; kosong bila tidak ada.'),
        subKegiatan: list(
          'Sub kegiatan dan indikatornya.',
          object('Satu sub kegiatan.', {
            nama: text('Nama sub kegiatan.'),
            kalimat: PARAGRAPHS,
            narasi: html('Analisis dari Narasi; kosong bila tidak ada.'),
            faktor: list(
              'Faktor pendukung, faktor penghambat dan tindak lanjut dari Narasi.',
              object('Satu faktor.', { judul: text('"Faktor Pendukung".'), isi: html('Isinya.') }),
            ),
          }),
        ),
        tabel: optional(
          table('Tabel kecil kegiatan; hanya baris yang bertarget.', {
            grup: text('"TRIWULAN II" atau "S.D. TRIWULAN II".'),
            baris: list(
              'Baris yang bertarget.',
              object('Satu baris.', {
                nomor: text('Nomor urut.'),
                nama: text('Sub kegiatan (dan indikator bila lebih dari satu).'),
                target: text('Target dan satuan.'),
                realisasi: text('Realisasi dan satuan.'),
                capaian: text('Capaian tanpa tanda persen.'),
                predikat: text('Predikat kinerja.'),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
});

export const BAB_4 = object('BAB IV.', {
  realisasi: object('A. Realisasi Keuangan.', {
    ...HEADING,
    paragraf: PARAGRAPHS,
    tabel: table('Tabel realisasi keuangan.', {
      lanskap: yesNo('Tabel lebar: dicetak pada halaman lanskap.'),
      grup: GROUPS,
      baris: list(
        'Satu baris tiap sub kegiatan.',
        object('Satu baris.', {
          nomor: text('Nomor urut.'),
          subKegiatan: text('Nama sub kegiatan.'),
          anggaran: text('Anggaran tanpa "Rp".'),
          nilai: VALUES,
        }),
      ),
      jumlah: object('Baris Jumlah.', { anggaran: text('Jumlah anggaran.'), nilai: VALUES }),
      ringkasan: object('Baris ringkasan.', {
        label: text('Nama ringkasan menurut caranya dihitung.'),
        nilai: VALUES,
      }),
    }),
    catatan: list('Catatan di bawah tabel.', text('Satu catatan.')),
    kalimat: PARAGRAPHS,
    grafik: optional(CHART),
  }),
  serapan: object('B. Penyerapan Anggaran.', {
    ...HEADING,
    paragraf: PARAGRAPHS,
    tabel: table('Tabel serapan anggaran.', {
      periode: text('"S.D. TRIWULAN II".'),
      baris: list(
        'Satu baris tiap sub kegiatan.',
        object('Satu baris.', {
          nomor: text('Nomor urut.'),
          subKegiatan: text('Nama sub kegiatan.'),
          anggaran: text('Anggaran.'),
          realisasi: text('Realisasi sampai dengan triwulan laporan.'),
          serapan: text('Serapan tanpa tanda persen.'),
          sisa: text('Anggaran dikurangi realisasi.'),
        }),
      ),
      jumlah: object('Baris Jumlah.', {
        anggaran: text('Jumlah anggaran.'),
        realisasi: text('Jumlah realisasi.'),
        serapan: text('Serapan seluruhnya.'),
        sisa: text('Sisa seluruhnya.'),
      }),
    }),
  }),
  efisiensi: optional(
    object('C. Efisiensi, bila diminta di Pengaturan.', { ...HEADING, paragraf: PARAGRAPHS }),
  ),
});

export const BAB_5 = object('BAB V.', {
  pembuka: PARAGRAPHS,
  ringkasan: object('Tabel dua sel.', {
    labelKinerja: text('"RATA-RATA CAPAIAN KINERJA".'),
    kinerja: text('Nilai dengan tanda persen; "-" bila tidak ada.'),
    labelKeuangan: text('"CAPAIAN KEUANGAN" atau "RATA-RATA CAPAIAN KEUANGAN".'),
    keuangan: text('Nilai dengan tanda persen; "-" bila tidak ada.'),
  }),
  kesimpulan: object('Kesimpulan.', {
    ...HEADING,
    butir: list('Butir kesimpulan dari hasil.', text('Satu butir.')),
    narasi: html('Kesimpulan dari Narasi; kosong bila tidak ada.'),
  }),
  saran: optional(SECTION),
  tandaTangan: SIGNATURE,
});
