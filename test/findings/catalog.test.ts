import { expect, test } from 'vitest';
import type { Entry } from '../../src/findings/catalog/entry.ts';
import { CATALOGUE } from '../../src/findings/catalog.ts';

/**
 * Every code that has been published, with its severity: `--select`, `--ignore` and other people's scripts name them.
 * A new one is added here; one that is here is never taken away or used for something else.
 */
// biome-ignore format: a list reads best as a list
const PUBLISHED: Readonly<Record<string, string>> = {
  error: `
    pk/bobot pk/bobot-kosong tahunan/triwulan-kosong identitas/pengganti perubahan/mulai perubahan/target-triwulan
    sel/salah-ketik riwayat/capaian riwayat/satuan-beda riwayat/tahun-ganda riwayat/tidak-cocok
    tindak-lanjut/status
    banding/pagu banding/periode banding/realisasi banding/realisasi-sd banding/target berkas/ekspor
    impor/angka impor/bertentangan impor/dua-bacaan impor/sumber-berbeda impor/tahun impor/tidak-dikenal
    impor/tidak-lengkap
    baris/ganda baris/tertukar baris/tidak-berpasangan berkas/bukan-xlsx berkas/rusak berkas/sedang-dibuka
    berkas/terenkripsi berkas/terlalu-besar berkas/tidak-ada identitas/kosong identitas/nilai
    identitas/nip-angka identitas/nip-salah jumlah/induk keuangan/capaian keuangan/jumlah
    keuangan/pagu-beda-pk keuangan/rata-rata keuangan/realisasi-melebihi-pagu
    keuangan/target-beda-rencana keuangan/target-melebihi-pagu kolom/capaian-atau-realisasi
    kolom/dua-angka kolom/dua-bacaan kolom/ganda kolom/target-realisasi-per-baris lembar/ekspor-lain
    kolom/triwulan-per-baris sel/digabung kolom/tampak-kumulatif kolom/tampak-persen kolom/tanpa-triwulan-lalu
    kolom/skala-beda kolom/tertukar kolom/tidak-ada kolom/tingkat-nama kolom/triwulan-tidak-dikenal
    lembar/ganda lembar/tanpa-baris lembar/tidak-ada narasi/isian-tanpa-baris
    narasi/isian-tidak-dikenal narasi/untuk-tidak-dikenal pengaturan/nilai pengaturan/tidak-dikenal
    pk/jumlah pk/pagu-berulang pk/pagu-kosong pk/target-kosong rencana/anggaran-beda-pagu
    peta/catatan-beda peta/judul-beda peta/kolom-kurang rencana/capaian rencana/jumlah rencana/rata-rata rencana/realisasi-turun rencana/target-turun rencana/satuan-beda-pk
    rencana/target-beda-pk rencana/target-tahunan sel/angka-ambigu sel/angka-negatif sel/bukan-angka
    sel/predikat sel/rentang skala-nilai/ganda rencana/predikat-dijumlah
    rencana/hasil-bagi rencana/penyebut-nol identitas/tanpa-iku pk/sasaran-tidak-dikenal
    renstra/predikat-dijumlah
    sel/kosong sel/pilihan sel/rumus-belum-dihitung sel/rumus-galat skala/tidak-turun
    templat/bukan-teks templat/gagal templat/html-mentah templat/nama-tidak-dikenal
    templat/parsial-tidak-ada templat/pembantu-tidak-dikenal templat/sintaks
  `,
  warning: `
    perubahan/satuan-beda perubahan/tidak-dipakai
    rencana/pembilang-kosong rencana/penyebut-beda
    renstra/target-tahun
    riwayat/berubah identitas/triwulan-janggal identitas/judul-beda lembar/judul-beda rencana/arah-janggal keuangan/realisasi-sama
    identitas/tahun-janggal keuangan/realisasi-mendatang rencana/persen-pecahan
    tindak-lanjut/tanpa-hasil tindak-lanjut/terlewat
    banding/jumlah-ekspor banding/rak-tidak-sama-pagu banding/tidak-ada-di-ekspor impor/bulan-tidak-ada
    impor/sel-sudah-berisi impor/tidak-cocok
    baris/tersembunyi docx/elemen-tidak-dikenal docx/gambar-tidak-terbaca docx/kelas-tidak-dikenal
    dokumentasi/di-luar-folder dokumentasi/di-luar-keterangan dokumentasi/foto-rusak dokumentasi/foto-tidak-ada dokumentasi/tanpa-berkas
    gambar/pengolah-tidak-jalan gambar/rusak
    identitas/pangkat-golongan jumlah/beda-satuan jumlah/rumus-tidak-lengkap keuangan/capaian-janggal
    keuangan/realisasi-kosong keuangan/realisasi-tanpa-target kode/bentuk kode/induk kode/nama-beda
    kolom/kegiatan-berisi-sub kolom/triwulan-beda lembar/tersembunyi narasi/angka-beda narasi/bilangan
    narasi/faktor-kosong narasi/peraturan-beda narasi/predikat-beda narasi/rupiah-salah-tulis narasi/selisih-beda
    narasi/simpulan-terbalik narasi/di-luar-isi
    narasi/tahun-beda narasi/triwulan-beda pembulatan/campur peta/lembar-tidak-ada rencana/capaian-janggal
    rencana/realisasi-kosong rencana/realisasi-mendatang rencana/realisasi-tanpa-target
    sel/angka-gaya-inggris sel/pecahan sel/satuan-beda templat/berkas-tidak-dikenal
    templat/html-terlolos templat/narasi-tidak-dicetak
  `,
  info: `
    tahunan/subbab-kosong tahunan/tanpa-pembanding
    pk/berbobot
    identitas/tidak-dikenal kolom/dipilih kolom/kumulatif kolom/ribuan kolom/tidak-dibaca
    banding/belum-sp2d banding/tidak-ada-di-buku impor/catatan
    docx/daftar-belum-terisi identitas/tanggal jumlah/diketik kinerja-keuangan/timpang
    dokumentasi/tidak-dicetak narasi/bulan-lain narasi/tidak-dicetak predikat/di-celah-skala sel/di-luar-tabel
  `,
};

test('the codes and their severities are the published ones', () => {
  const present = Object.entries(CATALOGUE as Record<string, Entry>).map(([code, e]) => `${code} ${e.severity}`);
  const published = Object.entries(PUBLISHED).flatMap(([severity, codes]) =>
    codes
      .trim()
      .split(/\s+/)
      .map((code) => `${code} ${severity}`),
  );
  expect(present.sort()).toEqual(published.sort());
});
