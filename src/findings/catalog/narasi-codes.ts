import { error, info, warning } from './entry.ts';

/** The repair of a figure in a sentence: a placeholder cannot go wrong again. */
function hintPlaceholder(placeholder: string, other: string): string {
  return placeholder === ''
    ? other
    : `ganti angka itu beserta satuannya dengan ${placeholder} supaya selalu sama dengan tabel; atau ${other}`;
}

/** Narrative against tables. */
export const NARASI_CODES = {
  'narasi/isian-tidak-dikenal': error<'isian' | 'terdekat'>({
    title: (a) => `Isian {${a.isian}} tidak dikenal`,
    hint: (a) =>
      a.terdekat === ''
        ? 'pakai salah satu: {tahun}, {triwulan}, {target}, {realisasi}, {satuan}, {capaian}, {predikat}, {capaian kinerja}, {capaian keuangan}, {jumlah kegiatan}, {jumlah sub kegiatan}, {pagu}, {realisasi keuangan}'
        : `maksud Anda {${a.terdekat}}? Ganti {${a.isian}} dengan {${a.terdekat}}`,
    what: 'Teks di lembar Narasi memuat isian dalam kurung kurawal yang tidak ada di daftar isian.',
    why: 'Isian yang tidak dikenal tidak dapat diganti dengan angka dan akan tercetak apa adanya.',
  }),
  'narasi/isian-tanpa-baris': error<'isian' | 'ganti'>({
    title: (a) => `Isian {${a.isian}} tidak dapat diisi karena UNTUK tidak menyebut sub kegiatan`,
    hint: (a) =>
      a.ganti === ''
        ? 'tulis nama sub kegiatan di kolom UNTUK, atau tulis angkanya sendiri'
        : `tulis nama sub kegiatan di kolom UNTUK, atau ganti {${a.isian}} dengan ${a.ganti}`,
    what: 'Isian seperti {target} dan {realisasi} diambil dari satu baris, tetapi UNTUK kosong atau menyebut kegiatan.',
    why: 'Isian itu tidak mempunyai nilai dan akan tercetak apa adanya.',
  }),
  'narasi/untuk-tidak-dikenal': error<'untuk' | 'terdekat'>({
    title: (a) => `UNTUK menyebut "${a.untuk}", yang bukan sub kegiatan atau kegiatan di tabel`,
    hint: (a) =>
      a.terdekat === ''
        ? 'salin nama sub kegiatan atau kegiatan dari lembar PK, atau kosongkan UNTUK bila teksnya untuk seluruh laporan'
        : `maksud Anda "${a.terdekat}"? Salin nama itu ke kolom UNTUK`,
    what: 'Kolom UNTUK memuat nama yang tidak sama dengan nama sub kegiatan atau kegiatan mana pun.',
    why: 'Teksnya tidak dapat ditempatkan dalam laporan, dan angkanya tidak dapat diperiksa.',
  }),
  'narasi/angka-beda': warning<'kutip' | 'apa' | 'isian'>({
    title: (a) => `"${a.kutip}" tidak sesuai dengan ${a.apa} di tabel`,
    hint: (a) => hintPlaceholder(a.isian, 'betulkan kalimatnya, atau tabelnya bila kalimat itu yang benar'),
    figures: () => ['tertulis', 'di tabel'],
    what: 'Target, realisasi, capaian, pagu, atau serapan yang disebut dalam kalimat berbeda dengan tabel baris yang dibicarakannya.',
    why: 'Pembaca laporan tidak tahu mana yang benar; biasanya angka itu tertinggal dari laporan sebelumnya atau sudah s.d. (kumulatif).',
  }),
  'narasi/predikat-beda': warning<'kutip' | 'predikat' | 'isian'>({
    title: (a) => `"${a.kutip}" tidak sesuai dengan predikat menurut skala`,
    hint: (a) => (a.isian === '' ? `tulis ${a.predikat}` : `tulis ${a.isian}, atau ${a.predikat}`),
    what: 'Predikat yang disebut dalam kalimat bukan predikat yang diberikan skala kepada capaiannya.',
    why: 'Predikat di teks dan di tabel laporan akan saling bertentangan.',
  }),
  'narasi/triwulan-beda': warning<'kutip' | 'triwulan'>({
    title: (a) => `"${a.kutip}" menyebut triwulan lain dalam laporan Triwulan ${a.triwulan}`,
    hint: (a) =>
      `tulis {triwulan} sebagai ganti nomornya, atau Triwulan ${a.triwulan}; bila teks itu milik laporan triwulan lain, isi kolom TRIWULAN-nya`,
    what: 'Teks menyebut triwulan yang bukan triwulan laporan, tanpa membandingkan atau merencanakan.',
    why: 'Biasanya kalimat itu disalin dari laporan triwulan sebelumnya dan belum disesuaikan.',
  }),
  'narasi/bulan-lain': info<'kutip' | 'triwulan'>({
    title: (a) => `"${a.kutip}" di luar Triwulan ${a.triwulan}, dan uraian ini dicetak di semua laporan`,
    hint: () =>
      'isi kolom TRIWULAN baris itu bila uraiannya milik triwulan lain; biarkan bila memang tentang bulan itu',
    what: 'Faktor pendukung atau penghambat yang TRIWULAN-nya kosong menyebut bulan dari triwulan yang sudah lewat, dan tidak menyebut bulan triwulan laporan.',
    why: 'Biasanya kalimat itu tertinggal dari laporan triwulan sebelumnya.',
  }),
  'narasi/tahun-beda': warning<'kutip' | 'tahun'>({
    title: (a) => `"${a.kutip}" menyebut tahun lain dalam laporan Tahun ${a.tahun}`,
    hint: (a) => `tulis {tahun} sebagai ganti angkanya, atau ${a.tahun}`,
    what: 'Teks menyebut tahun yang bukan tahun anggaran laporan; tahun peraturan dan dokumen perencanaan tidak diperiksa.',
    why: 'Biasanya kalimat itu disalin dari laporan tahun sebelumnya dan belum disesuaikan.',
  }),
  'narasi/simpulan-terbalik': warning<'kutip' | 'apa' | 'isian'>({
    title: (a) => `Kesimpulan "${a.kutip}" bertentangan dengan ${a.apa}`,
    hint: (a) =>
      a.isian === ''
        ? 'tulis ulang kesimpulan itu menurut capaian di tabel, beserta sebabnya'
        : `tulis ulang kesimpulan itu menurut capaian di tabel, beserta sebabnya; sebut angkanya dengan ${a.isian}`,
    what: 'Teks menyatakan capaian di bawah, di atas, atau mencapai 100% atau target, padahal hasilnya sebaliknya.',
    why: 'Kesimpulan yang terbalik membuat penjelasan dan tindak lanjutnya keliru pula.',
  }),
  'narasi/selisih-beda': warning<'kutip' | 'apa' | 'benar' | 'isian'>({
    title: (a) => `"${a.kutip}" tidak sesuai dengan perubahan ${a.apa}`,
    hint: (a) => `tulis ${a.benar}${a.isian === '' ? '' : `; atau pakai ${a.isian} supaya selalu sama dengan tabel`}`,
    figures: () => ['tertulis', 'di tabel'],
    what: 'Teks menyebut naik atau turunnya capaian atau serapan (dalam poin atau persen, atau dari berapa menjadi berapa), padahal tabel memberikan perubahan yang lain.',
    why: 'Selisih yang keliru atau terbalik arah membuat perbandingan dengan triwulan atau tahun sebelumnya menyesatkan.',
  }),
  'narasi/bilangan': warning<'soal' | 'kutip' | 'kata' | 'benar' | 'benda'>({
    title: (a) => {
      if (a.soal === 'jumlah') return `"${a.kutip}" tidak sama dengan banyaknya ${a.benda} di tabel`;
      if (a.soal === 'syarat') return `"${a.kutip}": banyaknya menurut tabel ${a.benar} ${a.benda}`;
      if (a.soal === 'kurung') return `Tanda kurung pada "${a.kutip}" tidak lengkap`;
      return a.soal === 'beda'
        ? `Angka dan kata pada "${a.kutip}" tidak sama`
        : `Kata "${a.kata}" pada "${a.kutip}" bukan bilangan`;
    },
    hint: (a) => {
      if (a.soal === 'jumlah') {
        const placeholder = a.benda === 'kegiatan' || a.benda === 'sub kegiatan' ? `{jumlah ${a.benda}} atau ` : '';
        return `tulis ${placeholder}${a.benar} ${a.benda}`;
      }
      if (a.soal === 'syarat') return `tulis ${a.benar} ${a.benda}, atau betulkan batas atau predikat yang disebut`;
      if (a.benar === '') return 'samakan kata dalam kurung dengan angkanya';
      return a.soal === 'beda' ? `tulis ${a.benar}, atau betulkan angkanya` : `tulis ${a.benar}`;
    },
    figures: (a) => (a.soal === 'beda' ? ['angka', 'kata'] : ['tertulis', 'seharusnya']),
    what: 'Bilangan dalam teks tidak cocok dengan katanya dalam kurung, tanda kurungnya tidak lengkap, atau banyaknya program, kegiatan, sub kegiatan, atau indikator (seluruhnya, atau yang memenuhi suatu batas) berbeda dengan tabel.',
    why: 'Angka dan kata yang berbeda meragukan isi kalimat itu.',
  }),
  'narasi/rupiah-salah-tulis': warning<'kutip'>({
    title: (a) => `"${a.kutip}" bukan penulisan rupiah yang lengkap`,
    hint: () =>
      'tulis dengan titik setiap tiga digit dari belakang, misalnya Rp238.745.000; periksa apakah ada digit yang hilang atau berlebih',
    what: 'Jumlah rupiah dalam teks tidak terbagi atas tiga digit, misalnya Rp238.745.00 atau Rp56,200,000.',
    why: 'Satu nol yang hilang mengubah jumlahnya sepuluh kali lipat, dan angkanya tidak dapat dicocokkan dengan tabel.',
  }),
  'narasi/peraturan-beda': warning<'nomor' | 'kini' | 'lain' | 'sel'>({
    title: (a) => `Nomor ${a.nomor} disebut sebagai ${a.kini}, padahal di ${a.sel} sebagai ${a.lain}`,
    hint: () => 'lihat naskah peraturannya, lalu samakan jenisnya di semua teks',
    what: 'Satu peraturan dengan nomor dan tahun yang sama disebut dengan dua jenis, misalnya Peraturan Daerah dan Peraturan Bupati.',
    why: 'Dasar hukum yang salah sebut membuat laporan mudah dipersoalkan.',
  }),
  'narasi/faktor-kosong': warning<'subKegiatan' | 'banyak'>({
    title: (a) =>
      a.banyak === '1'
        ? `Capaian ${a.subKegiatan} di bawah 100% tanpa Faktor Penghambat atau Tindak Lanjut`
        : `Capaian ${a.banyak} sub kegiatan di bawah 100% tanpa Faktor Penghambat atau Tindak Lanjut: ${a.subKegiatan}`,
    hint: (a) =>
      a.banyak === '1'
        ? `tambahkan baris di lembar Narasi: BAGIAN Faktor Penghambat atau Tindak Lanjut, UNTUK ${a.subKegiatan}`
        : 'tambahkan satu baris di lembar Narasi untuk tiap sub kegiatan itu: BAGIAN Faktor Penghambat atau Tindak Lanjut, UNTUK namanya; atau satu baris dengan UNTUK kosong bila sebabnya sama',
    what: 'Suatu sub kegiatan tidak mencapai target, tetapi tidak ada Faktor Penghambat maupun Tindak Lanjut yang tercetak untuk sub kegiatan itu, kegiatannya, atau seluruh laporan.',
    why: 'Laporan evaluasi harus menyebut sebab dan perbaikannya; lapkin tidak mengarang sebab.',
  }),
  'narasi/tidak-dicetak': info<'banyak' | 'bagian' | 'untuk'>({
    title: (a) =>
      a.bagian === ''
        ? `Teks untuk "${a.untuk}" tidak dicetak karena nama itu belum ada di tabel`
        : `${a.banyak} teks Narasi tidak dicetak karena ${a.bagian} tidak ada di Bagian`,
    hint: (a) =>
      a.bagian === ''
        ? 'lengkapi nama sub kegiatan yang kosong di tabel, lalu samakan dengan UNTUK'
        : `tambahkan ${a.bagian} ke Bagian di lembar Pengaturan bila teks itu harus ikut dicetak`,
    what: 'Teks di lembar Narasi dibaca, tetapi bagian laporan tempatnya dicetak tidak dipilih di Bagian (Pengaturan), atau UNTUK menyebut baris yang namanya tidak terbaca.',
    why: 'Teks yang tidak dicetak harus diketahui, agar tidak ada yang hilang tanpa disadari.',
  }),
  'narasi/di-luar-isi': warning<'banyak' | 'kolom' | 'isi' | 'kosong' | 'judul'>({
    title: (a) =>
      `${a.banyak === '1' ? 'Teks' : `${a.banyak} teks`} di kolom ${a.kolom} lembar Narasi tidak dicetak karena ${a.kosong === '' ? `hanya ISI (kolom ${a.isi}) yang dicetak` : 'ISI pada barisnya kosong'}`,
    hint: (a) => {
      const aside = 'bila bukan untuk laporan, tulis "CATATAN" sebagai judul kolomnya';
      if (a.kosong === '') return `sambungkan teks itu ke ISI (kolom ${a.isi}) pada baris yang sama; ${aside}`;
      const move = `pindahkan teks itu ke kolom ISI (kolom ${a.isi}) pada baris yang sama`;
      if (a.judul === 'UNTUK') return `${move}; bila itu nama kegiatan atau sub kegiatan, salin namanya dari lembar PK`;
      if (a.judul === 'BAGIAN') return `${move} dan pilih nama bagian di kolom ${a.kolom}; bila itu judul, hapus`;
      if (a.judul === 'TRIWULAN') return `${move}; kolom ${a.kolom} hanya memuat I, II, III, IV atau Tahun`;
      return `${move}; ${aside}`;
    },
    what: 'Pada suatu baris Narasi ada teks di kolom lain daripada ISI.',
    why: 'Hanya kolom ISI yang dicetak; teks yang tergeser ke kolom lain akan hilang dari laporan.',
  }),
};
