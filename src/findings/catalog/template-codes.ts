import { error, warning } from './entry.ts';

/** Where in a template a mistake stands; without its name just that it is in one. */
export const describePlace = (a: Readonly<Record<'templat' | 'baris', string>>): string =>
  a.templat === '' ? 'Templat' : `Templat ${a.templat}${a.baris === '' ? '' : ` baris ${a.baris}`}`;
const suggest = (nearest: string, list: string): string =>
  nearest === '' ? list.charAt(0).toLowerCase() + list.slice(1) : `maksud Anda "${nearest}"? ${list}`;

/** Templates of the report (report.md, "The files"). */
export const TEMPLATE_CODES = {
  'templat/sintaks': error<'templat' | 'baris' | 'pesan'>({
    title: (a) => `${describePlace(a)} tidak dapat dibaca: ${a.pesan}`,
    hint: () => 'periksa kurung kurawal dan pasangan {{#...}} {{/...}} di sekitar baris itu',
    what: 'Templat bukan Handlebars yang benar.',
    why: 'Bagian laporan yang memakai templat itu tidak dapat disusun.',
  }),
  'templat/nama-tidak-dikenal': error<'templat' | 'baris' | 'nama' | 'terdekat'>({
    title: (a) => `${describePlace(a)} memakai nama yang tidak dikenal: ${a.nama}`,
    hint: (a) => suggest(a.terdekat, 'Daftar nama ada di docs/templat.md'),
    what: 'Templat mencetak nama yang tidak ada dalam isi laporan.',
    why: 'Nama yang salah ketik akan menjadi bagian kosong tanpa ada yang tahu.',
  }),
  'templat/parsial-tidak-ada': error<'templat' | 'baris' | 'nama' | 'terdekat'>({
    title: (a) => `${describePlace(a)} memanggil templat bagian yang tidak ada: ${a.nama}`,
    hint: (a) => suggest(a.terdekat, 'Templat bagian disimpan di folder bagian/ dengan akhiran .hbs'),
    what: 'Templat memanggil {{> bagian/...}} yang berkasnya tidak ada.',
    why: 'Isi bagian itu akan hilang dari laporan.',
  }),
  'templat/pembantu-tidak-dikenal': error<'templat' | 'baris' | 'nama' | 'terdekat'>({
    title: (a) => `${describePlace(a)} memakai perintah yang tidak dikenal: ${a.nama}`,
    hint: (a) => suggest(a.terdekat, 'Perintah yang ada: if, unless, each, with'),
    what: 'Templat memakai perintah Handlebars di luar yang disediakan.',
    why: 'Templat hanya menata; semua angka dan kalimat sudah jadi sebelum dicetak.',
  }),
  'templat/bukan-teks': error<'templat' | 'baris' | 'nama'>({
    title: (a) => `${describePlace(a)} mencetak ${a.nama} seperti teks, padahal isinya daftar atau beberapa nilai`,
    hint: (a) => `gunakan {{#each ${a.nama}}} untuk daftar atau {{#with ${a.nama}}} untuk kelompok nilai`,
    what: 'Sebuah daftar atau kelompok nilai dicetak langsung.',
    why: 'Yang tercetak akan menjadi "[object Object]".',
  }),
  'templat/html-mentah': error<'templat' | 'baris' | 'nama'>({
    title: (a) => `${describePlace(a)} mencetak teks ${a.nama} dengan tiga kurung kurawal`,
    hint: (a) => `gunakan {{${a.nama}}} agar isi buku kerja tidak menjadi HTML`,
    what: 'Teks biasa dicetak tanpa diamankan.',
    why: 'Isi buku kerja tidak boleh menjadi HTML; tanda < atau & akan merusak halaman.',
  }),
  'templat/html-terlolos': warning<'templat' | 'baris' | 'nama'>({
    title: (a) => `${describePlace(a)} mencetak ${a.nama} dengan dua kurung kurawal, sehingga tanda HTML-nya terlihat`,
    hint: (a) => `gunakan {{{${a.nama}}}}`,
    what: 'Isi yang sudah berupa HTML dicetak sebagai teks.',
    why: 'Pembaca akan melihat tanda seperti <p> di dalam laporan.',
  }),
  'templat/berkas-tidak-dikenal': warning<'templat' | 'terdekat'>({
    title: (a) => `Templat ${a.templat} tidak dipakai oleh laporan`,
    hint: (a) =>
      a.terdekat === ''
        ? 'nama berkas templat ada di docs/templat.md'
        : `maksud Anda ${a.terdekat}? Ganti nama berkasnya`,
    what: 'Folder templat memuat berkas yang namanya tidak dikenal.',
    why: 'Perubahan di dalamnya tidak akan terlihat di laporan.',
  }),
  'templat/narasi-tidak-dicetak': warning<'templat' | 'bagian' | 'untuk'>({
    title: (a) =>
      `Templat ${a.templat} tidak mencetak teks Narasi ${a.bagian}${a.untuk === '' ? '' : ` untuk "${a.untuk}"`}`,
    hint: () =>
      'bandingkan templat itu dengan templat bawaan (lapkin templates eject) dan tambahkan bagian yang belum ada; nama-namanya ada di docs/templat.md',
    what: 'Templat buatan sendiri tidak memuat tempat untuk sebuah teks Narasi, biasanya karena templat itu disalin dari versi lapkin yang lebih lama.',
    why: 'Teks yang ditulis di Narasi hilang dari laporan tanpa terlihat.',
  }),
  'templat/gagal': error<'templat' | 'baris' | 'pesan'>({
    title: (a) => `${describePlace(a)} gagal dicetak: ${a.pesan}`,
    hint: () => 'bandingkan dengan templat bawaan: lapkin templates eject',
    what: 'Templat benar bentuknya tetapi gagal saat diisi.',
    why: 'Bagian laporan yang memakai templat itu tidak dapat disusun.',
  }),
};
