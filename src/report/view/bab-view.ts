import { daftar, html, mungkin, objek, teks, ya } from '../template/template-schema.ts';
import { GRAFIK, JUDUL, PENANDA_TANGAN, SEKSI, tabel } from './common-view.ts';

const PARAGRAF = daftar('Paragraf, satu teks tiap paragraf.', teks('Satu paragraf.'));

/** Figures of one view (the quarter, or s.d.). */
const NILAI = daftar(
  'Angka tiap kelompok kolom, urutannya sama dengan `grup`.',
  objek('Satu kelompok kolom.', {
    target: teks('Target; "-" bila tidak ada.'),
    realisasi: teks('Realisasi; "-" bila tidak ada.'),
    capaian: teks('Capaian tanpa tanda persen; "-" bila tidak ada.'),
  }),
);
const GRUP = daftar(
  'Kelompok kolom.',
  objek('Satu kelompok kolom.', { judul: teks('"TRIWULAN II" atau "S.D. TRIWULAN II".') }),
);

export const BAB_1 = objek('BAB I.', {
  seksi: daftar('Latar belakang dan, bila Narasi memuatnya, dasar hukum.', SEKSI),
  gambaran: objek('Program, kegiatan dan sub kegiatan.', {
    ...JUDUL,
    paragraf: PARAGRAF,
    kegiatan: daftar(
      'Kegiatan sesuai urutan PK.',
      objek('Satu kegiatan.', {
        nama: teks('Nama kegiatan.'),
        subKegiatan: daftar('Nama sub kegiatan.', teks('Nama sub kegiatan.')),
      }),
    ),
  }),
  tugasDanFungsi: mungkin(SEKSI),
});

export const TABEL_RENCANA = tabel('Tabel rencana aksi (halaman lanskap).', {
  triwulan: daftar('Empat triwulan.', objek('Satu triwulan.', { judul: teks('"TRIWULAN I".') })),
  baris: daftar(
    'Satu baris tiap indikator.',
    objek('Satu baris.', {
      nomor: teks('Nomor urut.'),
      subKegiatan: teks('Nama sub kegiatan.'),
      indikator: teks('Indikator kinerja dan satuannya.'),
      triwulan: daftar(
        'Empat triwulan.',
        objek('Satu triwulan.', { target: teks('Target.'), anggaran: teks('Anggaran tanpa "Rp".') }),
      ),
    }),
  ),
  jumlah: daftar(
    'Jumlah anggaran tiap triwulan.',
    objek('Satu triwulan.', { anggaran: teks('Jumlah anggaran tanpa "Rp".') }),
  ),
});

export const BAB_2 = objek('BAB II.', {
  perjanjian: objek('Perjanjian kinerja.', {
    ...JUDUL,
    paragraf: PARAGRAF,
    tabel: tabel('Tabel perjanjian kinerja.', {
      kelompok: daftar(
        'Baris satu kegiatan. Kegiatan yang panjang dibagi atas beberapa kelompok menurut taksiran; PDF menyambungnya lagi dan memisahkannya di batas halaman yang sebenarnya.',
        objek('Satu kelompok.', {
          nomor: teks('Nomor kegiatan.'),
          kegiatan: teks('Nama kegiatan; kelompok lanjutan memuat "(lanjutan)".'),
          banyakBaris: teks('Banyaknya baris, untuk rowspan.'),
          baris: daftar(
            'Satu baris tiap indikator.',
            objek('Satu baris.', {
              subKegiatan: mungkin(
                objek('Sel sub kegiatan; tidak ada pada indikator kedua dan seterusnya.', {
                  nama: teks('Nama sub kegiatan.'),
                  banyakBaris: teks('Banyaknya baris, untuk rowspan.'),
                }),
              ),
              indikator: teks('Indikator kinerja.'),
              target: teks('Target dan satuannya.'),
            }),
          ),
        }),
      ),
    }),
  }),
  anggaran: objek('Anggaran.', {
    ...JUDUL,
    paragraf: PARAGRAF,
    tabel: tabel('Tabel anggaran.', {
      kelompok: daftar(
        'Satu kelompok tiap kegiatan.',
        objek('Satu kegiatan.', {
          nomor: teks('Nomor kegiatan.'),
          kegiatan: teks('Nama kegiatan.'),
          anggaran: teks('Jumlah anggaran kegiatan.'),
          baris: daftar(
            'Sub kegiatan.',
            objek('Satu sub kegiatan.', {
              nomor: teks('"1.1".'),
              subKegiatan: teks('Nama sub kegiatan.'),
              anggaran: teks('Anggaran tanpa "Rp".'),
              keterangan: teks('Keterangan atau sumber dana.'),
            }),
          ),
        }),
      ),
      jumlah: teks('Jumlah anggaran.'),
    }),
  }),
  rencana: mungkin(objek('Rencana aksi.', { ...JUDUL, paragraf: PARAGRAF, tabel: TABEL_RENCANA })),
});

export const BAB_3 = objek('BAB III.', {
  capaian: objek('A. Capaian Kinerja.', {
    ...JUDUL,
    paragraf: PARAGRAF,
    tabel: tabel('Tabel capaian kinerja.', {
      lanskap: ya('Tabel lebar: dicetak pada halaman lanskap.'),
      adaIndikator: ya('Ada sub kegiatan dengan lebih dari satu indikator, maka kolom indikator dicetak.'),
      lebarLabel: teks('Banyaknya kolom di depan kelompok angka, untuk colspan baris jumlah.'),
      grup: GRUP,
      baris: daftar(
        'Satu baris tiap indikator.',
        objek('Satu baris.', {
          nomor: teks('Nomor urut.'),
          subKegiatan: teks('Nama sub kegiatan.'),
          indikator: teks('Indikator kinerja.'),
          satuan: teks('Satuan.'),
          targetTahunan: teks('Target tahunan.'),
          nilai: NILAI,
        }),
      ),
      jumlah: objek('Baris Jumlah; kosong bila satuan berbeda.', {
        targetTahunan: teks('Jumlah target tahunan.'),
        nilai: NILAI,
      }),
      rataRata: NILAI,
    }),
    catatan: daftar('Catatan di bawah tabel: skala predikat, baris tanpa target.', teks('Satu catatan.')),
    grafik: mungkin(GRAFIK),
    kalimat: PARAGRAF,
  }),
  analisis: objek('B. Analisis Capaian Kinerja.', {
    ...JUDUL,
    kegiatan: daftar(
      'Kegiatan sesuai urutan PK.',
      objek('Satu kegiatan.', {
        ...JUDUL,
        kalimat: teks('Kalimat ringkasan kegiatan.'),
        narasi: html('Analisis kegiatan dari Narasi; kosong bila tidak ada.'),
        subKegiatan: daftar(
          'Sub kegiatan dan indikatornya.',
          objek('Satu sub kegiatan.', {
            nama: teks('Nama sub kegiatan.'),
            kalimat: PARAGRAF,
            narasi: html('Analisis dari Narasi; kosong bila tidak ada.'),
            faktor: daftar(
              'Faktor pendukung, faktor penghambat dan tindak lanjut dari Narasi.',
              objek('Satu faktor.', { judul: teks('"Faktor Pendukung".'), isi: html('Isinya.') }),
            ),
          }),
        ),
        tabel: mungkin(
          tabel('Tabel kecil kegiatan; hanya baris yang bertarget.', {
            grup: teks('"TRIWULAN II" atau "S.D. TRIWULAN II".'),
            baris: daftar(
              'Baris yang bertarget.',
              objek('Satu baris.', {
                nomor: teks('Nomor urut.'),
                nama: teks('Sub kegiatan (dan indikator bila lebih dari satu).'),
                target: teks('Target dan satuan.'),
                realisasi: teks('Realisasi dan satuan.'),
                capaian: teks('Capaian tanpa tanda persen.'),
                predikat: teks('Predikat kinerja.'),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
});

export const BAB_4 = objek('BAB IV.', {
  realisasi: objek('A. Realisasi Keuangan.', {
    ...JUDUL,
    paragraf: PARAGRAF,
    tabel: tabel('Tabel realisasi keuangan.', {
      lanskap: ya('Tabel lebar: dicetak pada halaman lanskap.'),
      grup: GRUP,
      baris: daftar(
        'Satu baris tiap sub kegiatan.',
        objek('Satu baris.', {
          nomor: teks('Nomor urut.'),
          subKegiatan: teks('Nama sub kegiatan.'),
          anggaran: teks('Anggaran tanpa "Rp".'),
          nilai: NILAI,
        }),
      ),
      jumlah: objek('Baris Jumlah.', { anggaran: teks('Jumlah anggaran.'), nilai: NILAI }),
      ringkasan: objek('Baris ringkasan.', {
        label: teks('Nama ringkasan menurut caranya dihitung.'),
        nilai: NILAI,
      }),
    }),
    catatan: daftar('Catatan di bawah tabel.', teks('Satu catatan.')),
    kalimat: PARAGRAF,
    grafik: mungkin(GRAFIK),
  }),
  serapan: objek('B. Penyerapan Anggaran.', {
    ...JUDUL,
    paragraf: PARAGRAF,
    tabel: tabel('Tabel serapan anggaran.', {
      periode: teks('"S.D. TRIWULAN II".'),
      baris: daftar(
        'Satu baris tiap sub kegiatan.',
        objek('Satu baris.', {
          nomor: teks('Nomor urut.'),
          subKegiatan: teks('Nama sub kegiatan.'),
          anggaran: teks('Anggaran.'),
          realisasi: teks('Realisasi sampai dengan triwulan laporan.'),
          serapan: teks('Serapan tanpa tanda persen.'),
          sisa: teks('Anggaran dikurangi realisasi.'),
        }),
      ),
      jumlah: objek('Baris Jumlah.', {
        anggaran: teks('Jumlah anggaran.'),
        realisasi: teks('Jumlah realisasi.'),
        serapan: teks('Serapan seluruhnya.'),
        sisa: teks('Sisa seluruhnya.'),
      }),
    }),
  }),
  efisiensi: mungkin(objek('C. Efisiensi, bila diminta di Pengaturan.', { ...JUDUL, paragraf: PARAGRAF })),
});

export const BAB_5 = objek('BAB V.', {
  pembuka: PARAGRAF,
  ringkasan: objek('Tabel dua sel.', {
    labelKinerja: teks('"RATA-RATA CAPAIAN KINERJA".'),
    kinerja: teks('Nilai dengan tanda persen; "-" bila tidak ada.'),
    labelKeuangan: teks('"CAPAIAN KEUANGAN" atau "RATA-RATA CAPAIAN KEUANGAN".'),
    keuangan: teks('Nilai dengan tanda persen; "-" bila tidak ada.'),
  }),
  kesimpulan: objek('Kesimpulan.', {
    ...JUDUL,
    butir: daftar('Butir kesimpulan dari hasil.', teks('Satu butir.')),
    narasi: html('Kesimpulan dari Narasi; kosong bila tidak ada.'),
  }),
  saran: mungkin(SEKSI),
  tandaTangan: PENANDA_TANGAN,
});
