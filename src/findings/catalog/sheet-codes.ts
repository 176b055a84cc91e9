import { error, info, warning } from './entry.ts';

/** Sheets, headings and hidden rows: what the reader finds before it reads a value (workbook.md, "Finding sheets, headings and rows"). */
export const SHEET_CODES = {
  'lembar/tidak-ada': error<'lembar' | 'terdekat' | 'ada'>({
    title: (a) => `Lembar "${a.lembar}" tidak ada`,
    hint: (a) =>
      a.terdekat === ''
        ? `tambahkan lembar "${a.lembar}" (yang ada: ${a.ada}); contoh isinya dibuat oleh: lapkin init`
        : `maksud Anda lembar "${a.terdekat}"? Ganti namanya menjadi "${a.lembar}"`,
    what: 'Lembar yang wajib ada tidak ditemukan.',
    why: 'PK, Rencana Aksi, dan Realisasi Keuangan masing-masing memuat angka yang tidak ada di lembar lain.',
  }),
  'lembar/ganda': error<'lembar' | 'pertama' | 'kedua'>({
    title: (a) => `Dua lembar sama-sama dapat menjadi "${a.lembar}": "${a.pertama}" dan "${a.kedua}"`,
    hint: (a) => `sisakan satu; ganti nama "${a.kedua}" (misalnya "Arsip ${a.lembar}") atau hapus`,
    what: 'Dua lembar memiliki nama yang sama setelah spasi, huruf besar, dan tanda baca diabaikan.',
    why: 'Memilih salah satu berarti menebak; angka yang dilaporkan bisa dari lembar yang lama.',
  }),
  'lembar/tersembunyi': warning<'lembar'>({
    title: (a) => `Lembar "${a.lembar}" tersembunyi, tetapi isinya ikut dibaca`,
    hint: (a) => `tampilkan lembar "${a.lembar}" (klik kanan nama lembar, pilih Tampilkan (Unhide)) dan periksa isinya`,
    what: 'Lembar yang dipakai lapkin disembunyikan di Excel.',
    why: 'Angka yang tidak terlihat oleh pengisi mudah tertinggal dari tahun atau triwulan sebelumnya.',
  }),
  'lembar/tanpa-baris': error<'lembar'>({
    title: (a) => `Lembar "${a.lembar}" belum berisi satu baris data pun`,
    hint: () => 'isi paling sedikit satu baris (nama dan angkanya) di bawah judul kolom',
    what: 'Judul kolom ada, tetapi di bawahnya tidak ada baris dengan nama dan angka.',
    why: 'Laporan tanpa baris tidak memuat apa pun untuk dihitung.',
  }),
  'kolom/tidak-ada': error<'kolom' | 'ketik' | 'lembar' | 'baris' | 'terdekat' | 'kumulatif'>({
    title: (a) => `Kolom "${a.kolom}" tidak ada di lembar "${a.lembar}"`,
    hint: (a) =>
      a.kumulatif !== ''
        ? `kolom di bawah "${a.kumulatif}" memuat jumlah sampai dengan triwulan itu; tambahkan kolom "${a.kolom}" untuk angka triwulan itu sendiri`
        : a.terdekat === ''
          ? `tambahkan judul kolom "${a.kolom}" pada baris ${a.baris}`
          : `maksud Anda kolom "${a.terdekat}"? Ganti judulnya menjadi "${a.ketik}"`,
    what: 'Judul kolom yang wajib ada tidak ditemukan pada baris judul.',
    why: 'lapkin mengenali kolom dari judulnya, bukan dari letaknya.',
  }),
  'kolom/ganda': error<'kolom' | 'lembar' | 'pertama' | 'kedua'>({
    title: (a) => `Kolom "${a.kolom}" ditemukan dua kali di lembar "${a.lembar}": ${a.pertama} dan ${a.kedua}`,
    hint: (a) => `ganti atau hapus judul di ${a.kedua} supaya tinggal satu kolom "${a.kolom}"`,
    repair: 'ganti atau hapus judul kolom yang berlebih supaya tinggal satu',
    what: 'Judul kolom yang sama ditemukan dua kali.',
    why: 'Memilih salah satu berarti menebak kolom mana yang benar.',
  }),
  'kolom/kegiatan-berisi-sub': warning<'lembar' | 'banyak' | 'nama'>({
    title: (a) => `Kolom KEGIATAN di lembar "${a.lembar}" berisi nama sub kegiatan (${a.banyak} baris)`,
    hint: () =>
      'isi kolom KEGIATAN dengan nama kegiatannya; bila kolom itu memang untuk sub kegiatan, ganti judulnya menjadi SUB KEGIATAN',
    what: 'Setiap isi kolom KEGIATAN sama dengan nama suatu sub kegiatan, jadi judul kolomnya tidak sesuai dengan isinya.',
    why: 'Laporan mengelompokkan baris menurut kegiatan dan menghitung banyaknya; sub kegiatan akan tercetak sebagai kegiatan.',
  }),
  'kolom/tertukar': error<'triwulan' | 'target' | 'realisasi'>({
    title: (a) => `Kolom TARGET dan REALISASI Triwulan ${a.triwulan} tampaknya tertukar`,
    hint: (a) => `tukar kedua judul itu: kolom ${a.realisasi} memuat rencananya dan kolom ${a.target} realisasinya`,
    what: 'Angka di kolom REALISASI sama dengan rencana di Rencana Aksi, angka di kolom TARGET tidak, dan capaian tercetaknya dihitung terbalik dari judulnya.',
    why: 'Target dan realisasi yang tertukar membalik capaian setiap baris dan seluruh ringkasannya.',
  }),
  'baris/tersembunyi': warning<'baris' | 'nama'>({
    title: (a) => `Baris ${a.baris} tersembunyi, tetapi angkanya ikut dihitung${a.nama === '' ? '' : ` ("${a.nama}")`}`,
    hint: (a) =>
      `tampilkan baris ${a.baris} (Tampilkan (Unhide), atau hapus filter), lalu pastikan memang harus ikut dihitung`,
    what: 'Baris berisi angka disembunyikan atau terkena filter.',
    why: 'Jumlah yang dihitung dari baris yang terlihat saja akan berbeda dengan jumlah seluruh baris.',
  }),
  'sel/di-luar-tabel': info<'banyak' | 'akhir'>({
    title: (a) => `Ada ${a.banyak} angka di bawah tabel yang tidak dibaca (tabel berakhir di baris ${a.akhir})`,
    hint: () => 'bila bagian dari tabel, pindahkan ke atas baris Jumlah; bila catatan atau tabel lain, biarkan',
    what: 'Di bawah baris jumlah terakhir masih ada angka.',
    why: 'Hanya tabel pertama pada lembar yang dibaca; apa yang ada di bawahnya dianggap catatan.',
  }),
};
