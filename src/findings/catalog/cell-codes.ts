import { error, warning } from './entry.ts';

/** Single cells that cannot be read, or only with doubt (workbook.md, "Cell values"). */
export const CELL_CODES = {
  'sel/kosong': error<'kolom' | 'baris'>({
    title: (a) => `${a.kolom} kosong, padahal baris ${a.baris} terisi`,
    hint: (a) => `isi ${a.kolom} di sel itu, atau kosongkan baris ${a.baris}`,
    what: 'Baris terisi tetapi nama sub kegiatan, indikator, atau isian wajib lainnya tidak ada.',
    why: 'Angka tanpa nama tidak dapat dicocokkan dengan lembar lain dan tidak dapat dilaporkan.',
  }),
  'sel/bukan-angka': error<'isi' | 'rupa' | 'contoh'>({
    title: (a) => `Seharusnya angka, tetapi berisi ${a.rupa}: "${a.isi}"`,
    hint: (a) => {
      if (/^'?=/.test(a.isi))
        return 'hapus tanda petik di depan rumusnya dan ubah format sel dari Teks (Text) menjadi Umum (General), lalu simpan';
      const typeNumber = `tulis angkanya saja, misalnya ${a.contoh}; tulis "-" bila memang tidak ada`;
      if (a.rupa === 'jumlah dalam mata uang lain')
        return `bila isinya rupiah, ubah format selnya menjadi Angka (Number); bila bukan, ${typeNumber}`;
      return a.rupa === 'tanggal'
        ? `Excel mengubah isinya menjadi tanggal: ubah format selnya menjadi Angka (Number), lalu ${typeNumber}`
        : typeNumber;
    },
    what: 'Sel yang seharusnya berisi angka berisi teks, tanggal, nilai benar/salah, atau jumlah yang formatnya menunjukkan mata uang lain.',
    why: 'Teks yang ditebak menjadi angka adalah sumber jumlah yang salah.',
  }),
  'sel/predikat': error<'isi' | 'skala'>({
    title: (a) =>
      a.skala === ''
        ? `"${a.isi}" adalah predikat, dan buku kerja ini tidak memuat lembar Skala Nilai yang memberinya angka`
        : `"${a.isi}" adalah predikat, tetapi tidak ada di lembar Skala Nilai (${a.skala})`,
    hint: (a) =>
      a.skala === ''
        ? `tambahkan lembar "Skala Nilai" dengan kolom PREDIKAT dan ANGKA, satu baris untuk tiap predikat (juga "${a.isi}"), makin baik makin besar angkanya; atau tulis nilainya dengan angka, misalnya 72,5`
        : `tambahkan baris "${a.isi}" dengan angkanya di lembar Skala Nilai, atau betulkan isi sel itu`,
    repair:
      'tambahkan predikat itu dan angkanya di lembar Skala Nilai (kolom PREDIKAT dan ANGKA), atau tulis nilainya dengan angka',
    what: 'Target atau realisasi berupa predikat (BB, WTP), tetapi lembar Skala Nilai tidak memberinya angka.',
    why: 'Capaian dihitung dari angka; urutan dan jarak antarpredikat hanya diketahui kantor yang memakainya.',
  }),
  'sel/rentang': error<'isi'>({
    title: (a) => `"${a.isi}" adalah rentang, bukan satu angka`,
    hint: () =>
      'tulis satu angka yang diperjanjikan: batas bawahnya bila indikatornya naik, batas atasnya bila turun; rentangnya sendiri dapat disebutkan di lembar Narasi',
    what: 'Target atau realisasi ditulis sebagai rentang, misalnya "80-90".',
    why: 'Dari rentang ada lebih dari satu capaian; lapkin tidak memilihkan salah satunya.',
  }),
  'sel/digabung': error<'isi' | 'kolom' | 'area' | 'sel'>({
    title: (a) => `Sel ${a.area} digabung: ${a.kolom} "${a.isi}" menaungi beberapa indikator`,
    hint: (a) => `pisahkan sel gabungan ${a.area}, lalu tulis ${a.kolom} tiap indikator di barisnya sendiri (${a.sel})`,
    repair: 'pisahkan sel gabungan itu, lalu tulis target dan realisasi tiap indikator di barisnya sendiri',
    what: 'Satu sel target atau realisasi digabung ke bawah, sehingga menaungi beberapa indikator.',
    why: 'Tiap indikator mempunyai target dan realisasinya sendiri; satu angka untuk beberapa indikator dapat berarti angka tiap baris atau jumlahnya.',
  }),
  'sel/angka-ambigu': error<'isi' | 'ribuan' | 'desimal'>({
    title: (a) => `"${a.isi}" dapat berarti ${a.ribuan.replaceAll('.', '')} atau ${a.desimal}`,
    hint: (a) =>
      `ketik ${a.ribuan.replaceAll('.', '')} bila tanda itu memisahkan ribuan, atau ${a.desimal} bila memisahkan pecahan`,
    what: 'Satu titik atau koma dengan tiga digit di belakangnya dapat berarti ribuan atau pecahan.',
    why: 'Kedua bacaan berbeda seribu kali lipat.',
  }),
  'sel/angka-gaya-inggris': warning<'isi' | 'dibaca'>({
    title: (a) => `"${a.isi}" ditulis dengan gaya Inggris; dibaca ${a.dibaca}`,
    hint: (a) => `ketik ${a.dibaca.replaceAll('.', '')} sebagai angka, tanpa pemisah ribuan`,
    what: 'Teks angka memakai koma untuk ribuan atau titik untuk pecahan.',
    why: 'Di Indonesia titik memisahkan ribuan dan koma memisahkan pecahan; pembaca lain dapat membacanya terbalik.',
  }),
  'sel/satuan-beda': warning<'satuan' | 'satuanBaris'>({
    title: (a) => `Satuan di sel itu "${a.satuan}", padahal satuan barisnya "${a.satuanBaris}"`,
    hint: (a) =>
      `bila yang dihitung memang ${a.satuanBaris}, tulis angkanya saja; bila ${a.satuan}, betulkan SATUAN baris itu atau pindahkan angkanya ke barisnya`,
    what: 'Sel target atau realisasi berisi angka dengan satuan yang lain dari SATUAN barisnya, misalnya "3 Orang" di baris Laporan.',
    why: 'Angka itu mungkin milik baris lain; laporan akan mencetaknya dengan satuan baris.',
  }),
  'sel/angka-negatif': error<'isi' | 'kolom'>({
    title: (a) => `Angka negatif: ${a.isi}`,
    hint: (a) =>
      a.kolom === ''
        ? 'hapus tanda minusnya bila hanya salah ketik; bila bukan, tulis angka yang sebenarnya'
        : 'kurangkan pengembalian itu dari realisasi triwulannya, lalu tulis hasilnya; bila hasilnya memang negatif, sebutkan pengembalian belanja itu di lembar Narasi untuk sub kegiatan itu; bila hanya salah ketik, hapus tanda minusnya',
    repair:
      'hapus tanda minusnya bila hanya salah ketik; pengembalian belanja dikurangkan dari realisasi triwulannya dan disebutkan di lembar Narasi',
    what: 'Target atau pagu tidak mungkin negatif; realisasi keuangan hanya bila pengembalian belanja melebihi belanja triwulan itu dan Narasi menyebutkannya.',
    why: 'Angka negatif mengurangi jumlah tanpa terlihat.',
  }),
  'sel/salah-ketik': error<'sel' | 'seharusnya' | 'bukti'>({
    title: (a) => `${a.sel} tampaknya salah ketik: ${a.bukti} cocok bila isinya ${a.seharusnya}`,
    hint: (a) =>
      `isi ${a.sel} dengan ${a.seharusnya} bila itu yang tertulis di dokumen sumbernya; bila tidak, periksa ${a.bukti}`,
    repair: 'isi sel itu dengan angka yang seharusnya bila itu yang tertulis di dokumen sumbernya',
    what: 'Dua digit suatu angka tertukar, atau koma atau nolnya tergeser; beberapa angka lain dan kalimat cocok dengan angka yang seharusnya.',
    why: 'Satu sel yang salah ketik membuat jumlah, capaian, dan kalimat yang benar tampak salah.',
  }),
  'sel/rumus-galat': error<'galat' | 'rumus' | 'pembagi'>({
    title: (a) => `Sel berisi kesalahan ${a.galat}${a.rumus === '' ? '' : ` dari rumus =${a.rumus}`}`,
    hint: (a, formula) => {
      if (a.galat === '#VALUE!' && a.rumus !== '')
        return 'biasanya sel yang dirujuk rumus itu, langsung atau lewat rumus lain, berisi teks, misalnya "3 laporan": ketik angkanya saja di sel itu, lalu simpan';
      if (a.galat !== '#DIV/0!' || !a.rumus.includes('/'))
        return 'betulkan rumus atau sel yang dirujuknya, lalu simpan';
      return a.pembagi === ''
        ? 'pembagi di rumus itu 0 atau kosong: isi pembaginya; bila memang tidak ada, hapus rumusnya atau tulis -, lalu simpan'
        : `ganti rumusnya menjadi ${formula(`=IF(${a.pembagi}=0,"",${a.rumus})`)}, lalu simpan`;
    },
    repair:
      'betulkan rumus atau sel yang dirujuknya, lalu simpan; untuk #DIV/0!, isi pembaginya atau dahului rumusnya dengan IF',
    what: 'Excel menampilkan kesalahan seperti #DIV/0! atau #REF! di sel itu.',
    why: 'Nilai kesalahan tidak dapat dijumlahkan atau dicetak.',
  }),
  'sel/rumus-belum-dihitung': error<'rumus' | 'banyak' | 'sel'>({
    title: (a) =>
      a.banyak === '' ? `Hasil rumus =${a.rumus} belum tersimpan` : `Hasil ${a.banyak} rumus belum tersimpan: ${a.sel}`,
    hint: () => 'buka berkas ini di Excel, tunggu sampai terhitung, simpan, lalu ulangi',
    what: 'Berkas dibuat oleh program yang tidak menghitung rumus, sehingga hasilnya tidak ada.',
    why: 'lapkin tidak menjalankan rumus; tanpa hasil yang tersimpan nilainya tidak diketahui, dan bukan nol.',
  }),
  'sel/pilihan': error<'kolom' | 'isi' | 'terdekat' | 'boleh'>({
    title: (a) => `${a.kolom} "${a.isi}" tidak dikenal`,
    hint: (a) =>
      a.terdekat === '' ? `isi dengan salah satu: ${a.boleh}` : `maksud Anda "${a.terdekat}"? Pilihannya: ${a.boleh}`,
    what: 'JENIS atau ARAH berisi kata yang bukan pilihannya, atau BAGIAN atau TRIWULAN di Narasi dan Dokumentasi tidak dikenal.',
    why: 'JENIS dan ARAH menentukan rumus capaian; kata yang tidak dipahami tidak boleh ditebak.',
  }),
};
