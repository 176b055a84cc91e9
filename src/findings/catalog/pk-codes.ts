import { error, info } from './entry.ts';
import { hintReplaceFormula } from './formula-hint.ts';

/** Findings of the sheet PK. */
export const PK_CODES = {
  'pk/jumlah': error<'kolom' | 'sel' | 'rumus'>({
    title: (a) => `Jumlah ${a.kolom} di PK tidak sama dengan rinciannya`,
    hint: hintReplaceFormula,
    repair: 'ganti isi sel Jumlah dengan rumus SUM atas semua baris datanya',
    what: 'Baris Jumlah di lembar PK memuat angka yang bukan jumlah baris-barisnya.',
    why: 'Jumlah anggaran PK dikutip di BAB II dan menjadi pembagi serapan.',
  }),
  'pk/target-kosong': error<'nama'>({
    title: (a) => `Target PK untuk "${a.nama}" kosong`,
    hint: () => 'isi target tahunan beserta satuannya, misalnya 12 Laporan',
    what: 'Suatu indikator di lembar PK tidak mempunyai target.',
    why: 'Perjanjian Kinerja memuat target yang diperjanjikan; indikator tanpa target tidak dapat dinilai.',
  }),
  'pk/pagu-kosong': error<'nama'>({
    title: (a) => `Pagu anggaran sub kegiatan "${a.nama}" kosong`,
    hint: () => 'isi ANGGARAN pada baris pertama sub kegiatan itu di lembar PK',
    what: 'Tidak satu pun baris suatu sub kegiatan di lembar PK memuat anggaran.',
    why: 'Tanpa pagu, serapan sub kegiatan dan jumlah anggaran tidak dapat dihitung.',
  }),
  'pk/pagu-berulang': error<'nama' | 'sel' | 'pertama' | 'selKeuangan'>({
    title: (a) => `Anggaran "${a.nama}" tertulis lagi pada baris indikator berikutnya`,
    hint: (a) =>
      `kosongkan ${a.sel}: anggaran satu sub kegiatan cukup ditulis pada baris pertamanya (${a.pertama}); di ${a.selKeuangan} pun hanya sekali`,
    repair: 'tulis anggaran sub kegiatan itu hanya pada baris pertamanya',
    what: 'Satu sub kegiatan dengan beberapa indikator memuat anggaran yang sama pada tiap barisnya, padahal pagunya di Realisasi Keuangan hanya sebesar satu di antaranya.',
    why: 'Anggaran yang diulang dijumlahkan lagi, sehingga pagu sub kegiatan itu menjadi berlipat.',
  }),
  'pk/sasaran-tidak-dikenal': error<'sasaran' | 'terdekat'>({
    title: (a) => `Sasaran "${a.sasaran}" di PK tidak ada di lembar IKU`,
    hint: (a) =>
      a.terdekat === ''
        ? 'tulis sasaran seperti di lembar IKU, atau kosongkan'
        : `maksud Anda "${a.terdekat}"? Tulis sasaran persis seperti di lembar IKU`,
    repair: 'tulis SASARAN STRATEGIS di PK persis seperti SASARAN di lembar IKU',
    what: 'SASARAN STRATEGIS suatu sub kegiatan di PK tidak sama dengan satu pun sasaran di lembar IKU.',
    why: 'Anggaran sub kegiatan itu tidak dapat dihitung pada sasaran yang didukungnya.',
  }),
  'pk/bobot': error<'seharusnya' | 'lembar'>({
    title: (a) => `BOBOT di ${a.lembar} tidak berjumlah ${a.seharusnya}`,
    hint: (a) => `perbaiki BOBOT sehingga jumlah seluruh indikator tepat ${a.seharusnya}`,
    figures: () => ['jumlah', 'seharusnya'],
    what: 'Bobot semua indikator di lembar PK (atau IKU, bila laporan menurut sasaran) tidak berjumlah 100 (atau 1, bila ditulis sebagai pecahan).',
    why: 'Rata-rata berbobot hanya berarti bila bobotnya membagi habis seluruh kinerja.',
  }),
  'pk/bobot-kosong': error<'nama' | 'lembar'>({
    title: (a) =>
      a.nama === ''
        ? `Pengaturan meminta rata-rata berbobot, tetapi ${a.lembar} tidak memuat BOBOT`
        : `BOBOT "${a.nama}" kosong, sedangkan indikator lain berbobot`,
    hint: (a) =>
      a.nama === ''
        ? `tambahkan kolom BOBOT di lembar ${a.lembar}, atau ubah Rata-rata Kinerja di Pengaturan menjadi biasa`
        : 'isi BOBOT indikator itu, atau kosongkan BOBOT semua indikator',
    what: 'Sebagian indikator di lembar PK (atau IKU) mempunyai BOBOT dan sebagian lagi tidak, atau Pengaturan meminta rata-rata berbobot tanpa kolom BOBOT.',
    why: 'Indikator tanpa bobot tidak ikut menentukan rata-rata capaian kinerja.',
  }),
  'pk/berbobot': info<'jumlah'>({
    title: (a) => `Rata-rata capaian kinerja dihitung berbobot menurut kolom BOBOT (jumlah ${a.jumlah})`,
    hint: () => 'bila yang dipakai rata-rata biasa, isi Rata-rata Kinerja di Pengaturan dengan biasa',
    what: 'Kolom BOBOT di lembar PK (atau IKU, bila laporan menurut sasaran) terisi, sehingga tiap capaian dikalikan bobotnya sebelum dirata-ratakan.',
    why: 'Rata-rata berbobot dan rata-rata biasa dari angka yang sama berbeda; laporan menyebut yang dipakai.',
  }),
};
