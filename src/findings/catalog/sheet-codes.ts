import { error, info, warning } from './entry.ts';
import { capitalize } from './sentence-case.ts';

/** Sheets, headings and hidden rows: what the reader finds before it reads a value (workbook.md, "Finding sheets, headings and rows"). */
export const SHEET_CODES = {
  'lembar/tidak-ada': error<'lembar' | 'terdekat' | 'ada' | 'pada' | 'dari' | 'sampai' | 'juga'>({
    title: (a) => `Lembar "${a.lembar}" tidak ada`,
    hint: (a) =>
      a.pada !== ''
        ? `tabelnya ada di lembar "${a.pada}": pindahkan baris ${a.dari} sampai ${a.sampai} dari sana ke lembar baru bernama "${a.lembar}"`
        : a.terdekat === ''
          ? `tambahkan lembar "${a.lembar}" (yang ada: ${a.ada}); contoh isinya dibuat oleh: lapkin init`
          : a.juga === ''
            ? `maksud Anda lembar "${a.terdekat}"? Ganti namanya menjadi "${a.lembar}"`
            : `bila isinya ada di lembar "${a.terdekat}", seperti isi ${a.juga}: salin lembar "${a.terdekat}" dan beri nama "${a.lembar}" pada salinannya`,
    what: 'Lembar yang wajib ada tidak ditemukan.',
    why: 'PK, Rencana Aksi, dan Realisasi Keuangan masing-masing memuat angka yang tidak ada di lembar lain.',
  }),
  'lembar/ekspor-lain': error<'lembar' | 'nama' | 'isi'>({
    title: (a) => `Lembar "${a.lembar}" adalah ${a.nama}, bukan buku kerja lapkin`,
    hint: (a) =>
      `salin ${a.isi} dari sana ke buku kerja dengan lembar PK, Rencana Aksi, dan Realisasi Keuangan, yang dibuat oleh: lapkin init`,
    what: 'Berkas ini ekspor atau cetakan aplikasi lain, yang dikenali dari judul kolomnya.',
    why: 'Ekspor itu tidak memuat semua yang dibutuhkan laporan; menambahkan lembar ke dalamnya tidak membuatnya lengkap.',
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
  'kolom/tidak-ada': error<
    'kolom' | 'ketik' | 'lembar' | 'baris' | 'terdekat' | 'kumulatif' | 'lain' | 'letak' | 'pilihan'
  >({
    title: (a) => `Kolom "${a.kolom}" tidak ada di lembar "${a.lembar}"`,
    hint: (a) =>
      a.kumulatif !== ''
        ? `kolom di bawah "${a.kumulatif}" memuat jumlah sampai dengan triwulan itu; tambahkan kolom "${a.kolom}" untuk angka triwulan itu sendiri, atau kolom s.d. setiap triwulan sejak Triwulan I`
        : a.terdekat === ''
          ? a.pilihan !== ''
            ? a.pilihan
            : a.lain === ''
              ? `tambahkan judul kolom "${a.kolom}" pada baris ${a.baris}`
              : `bila yang dimaksud kolom "${a.lain}", tulis "${a.ketik}" di ${a.letak}; bila belum ada, tambahkan judul kolom "${a.kolom}" pada baris ${a.baris}`
          : `maksud Anda kolom "${a.terdekat}"? Ganti judulnya menjadi "${a.ketik}"`,
    what: 'Judul kolom yang wajib ada tidak ditemukan pada baris judul.',
    why: 'lapkin mengenali kolom dari judulnya, bukan dari letaknya.',
  }),
  'kolom/ganda': error<'kolom' | 'lembar' | 'tempat' | 'cara'>({
    title: (a) => `Kolom "${a.kolom}" ditemukan lebih dari sekali di lembar "${a.lembar}": ${a.tempat}`,
    hint: (a) => a.cara,
    repair: 'tulis "CATATAN" sebagai judul kolom yang bukan itu, atau judulnya yang benar, supaya tinggal satu',
    what: 'Judul kolom yang sama ditemukan dua kali.',
    why: 'Memilih salah satu berarti menebak kolom mana yang benar.',
  }),
  'kolom/dua-angka': error<'judul' | 'lembar' | 'kolom' | 'tempat' | 'digabung' | 'cara'>({
    title: (a) =>
      `Judul "${a.judul}" di lembar "${a.lembar}" menaungi beberapa kolom angka, dan kolom "${a.kolom}" dapat berarti ${a.tempat}`,
    hint: (a) => `${a.digabung === '' ? '' : 'pisahkan sel judul yang digabung itu; '}${a.cara}`,
    repair: 'tulis judul kolom itu hanya di atas kolom yang dipakai, dan "CATATAN" di atas yang lain',
    what: 'Satu judul yang digabung berada di atas beberapa kolom angka, dan tidak ada judul di bawahnya yang membedakan.',
    why: 'Mengambil kolom yang pertama berarti menebak; bisa jadi itu persentase fisik atau anggaran sebelum perubahan.',
  }),
  'kolom/target-realisasi-per-baris': error<'judul' | 'lembar' | 'sebab' | 'cara'>({
    title: (a) =>
      `Target dan realisasi di lembar "${a.lembar}" ditulis pada baris sendiri-sendiri (kolom "${a.judul}"), dan ${a.sebab === '' ? 'tidak setiap nama mempunyai keduanya' : a.sebab}`,
    hint: (a) =>
      a.cara === ''
        ? 'tulis untuk setiap nama baris yang sama dalam urutan yang sama, misalnya Target lalu Realisasi tepat di bawahnya; susunan itu dibaca'
        : a.cara,
    what: 'Target dan realisasi ditulis pada baris sendiri-sendiri, tetapi tidak setiap nama mempunyai kedua baris itu dalam urutan yang sama.',
    why: 'Baris realisasi yang tidak jelas pasangannya akan terhitung pada nama yang salah.',
  }),
  'kolom/triwulan-per-baris': error<'judul' | 'lembar' | 'tempat' | 'sebab' | 'cara'>({
    title: (a) =>
      a.judul === ''
        ? `Triwulan di lembar "${a.lembar}" ditulis ke bawah, sebagai baris di antara data (${a.tempat})`
        : `Triwulan di lembar "${a.lembar}" ditulis pada baris sendiri-sendiri (kolom "${a.judul}"), dan ${a.sebab === '' ? 'tidak setiap nama mempunyai baris yang sama' : a.sebab}`,
    hint: (a) =>
      a.judul === ''
        ? `jadikan satu lembar untuk tiap triwulan, masing-masing dengan judul kolomnya: "${a.lembar} TW I", "${a.lembar} TW II", dan seterusnya`
        : a.cara !== ''
          ? a.cara
          : 'tulis untuk setiap nama baris Triwulan I sampai IV dalam urutan yang sama, dengan nama yang sama atau kosong di bawahnya; susunan itu dibaca',
    repair:
      'tulis untuk setiap nama baris Triwulan I sampai IV dalam urutan yang sama, atau jadikan satu lembar untuk tiap triwulan',
    what: 'Triwulan ditulis ke bawah, bukan ke samping, dan tidak jelas baris mana yang satu nama.',
    why: 'Angka sebuah triwulan yang tidak jelas namanya akan terhitung pada baris yang salah.',
  }),
  'kolom/dua-bacaan': error<'kolom' | 'lembar' | 'tempat' | 'cara'>({
    title: (a) => `Kolom "${a.kolom}" di lembar "${a.lembar}" dapat dibaca dari dua tempat: ${a.tempat}`,
    hint: (a) => a.cara,
    repair: 'hapus judul yang salah, atau tulis "CATATAN" di tempat yang bukan kolom itu',
    what: 'Baris judul dapat dipahami dengan dua cara yang sama baiknya, dan kolomnya lalu berbeda.',
    why: 'Memilih salah satu berarti menebak kolom mana yang benar.',
  }),
  'kolom/tidak-dibaca': info<'judul' | 'lembar' | 'kolom' | 'terdekat' | 'ketik'>({
    title: (a) =>
      a.judul === ''
        ? `Kolom ${a.kolom} di lembar "${a.lembar}" berisi angka tetapi tidak berjudul, jadi tidak dibaca`
        : `Kolom "${a.judul}" (${a.kolom}) di lembar "${a.lembar}" tidak dibaca${a.terdekat === '' ? '' : ', karena judulnya tidak dikenal'}`,
    hint: (a) =>
      a.terdekat === ''
        ? 'biarkan bila memang tidak dipakai laporan; bila dipakai, beri judul seperti di docs/format-buku-kerja.md'
        : `maksud Anda kolom "${a.terdekat}"? Ganti judulnya menjadi "${a.ketik}"; bila bukan, tulis "CATATAN" sebagai judulnya`,
    what: 'Kolom di dalam tabel berisi angka, atau kata pilihan seperti naik dan turun, tetapi judulnya tidak dikenal.',
    why: 'Angka yang tidak dibaca tidak ikut dihitung; bila kolom itu realisasi atau target, hasilnya salah.',
  }),
  'kolom/triwulan-beda': warning<'triwulan' | 'lembar' | 'kurang'>({
    title: (a) =>
      `Triwulan ${a.triwulan} di lembar "${a.lembar}" tidak memuat kolom yang ada pada triwulan lain: ${a.kurang}`,
    hint: (a) => `tambahkan judul kolom itu di bawah TRIWULAN ${a.triwulan}, atau periksa ejaan judulnya`,
    what: 'Satu triwulan memuat kolom yang lain dari triwulan di sebelahnya, atau tidak ada di antara dua triwulan.',
    why: 'Judul yang salah eja membuat angka triwulan itu tidak ikut dihitung dalam angka sampai dengan triwulan laporan.',
  }),
  'kolom/triwulan-tidak-dikenal': error<'judul' | 'lembar' | 'triwulan' | 'ketik'>({
    title: (a) => `Judul ${a.judul} di lembar "${a.lembar}" ada di tempat judul triwulan, tetapi tidak dikenal`,
    hint: (a) =>
      `bila maksudnya Triwulan ${a.triwulan}, ${a.ketik}; bila bukan triwulan, tulis "CATATAN" sebagai judulnya`,
    repair: 'tulis TRIWULAN I sampai TRIWULAN IV pada judul itu',
    what: 'Di atas atau di bawah TARGET dan REALISASI ada judul yang bukan triwulan menurut ejaan yang dikenal.',
    why: 'Tanpa triwulannya, angka di bawah judul itu tidak terhitung, atau terhitung pada triwulan yang salah.',
  }),
  'kolom/dipilih': info<'kolom' | 'lembar' | 'dipilih' | 'lain'>({
    title: (a) => `Kolom "${a.kolom}" di lembar "${a.lembar}" dibaca dari ${a.dipilih}, bukan dari ${a.lain}`,
    hint: () => 'biarkan bila anggaran setelah perubahan yang berlaku; bila belum, kosongkan kolom perubahannya',
    what: 'Ada kolom sebelum dan sesudah perubahan; yang dipakai yang sesudah perubahan.',
    why: 'Laporan memakai satu pagu; yang berlaku adalah yang terakhir ditetapkan.',
  }),
  'kolom/ribuan': info<'lembar' | 'judul' | 'kali'>({
    title: (a) => `Angka rupiah di lembar "${a.lembar}" dibaca dikali ${a.kali}, karena tertulis "${a.judul}"`,
    hint: () => 'biarkan bila angkanya memang ditulis demikian; bila sudah rupiah penuh, hapus keterangan itu',
    what: 'Judul kolom atau baris di atas tabel menyatakan ribuan atau jutaan rupiah.',
    why: 'Laporan mencetak rupiah penuh; tanpa dikalikan, angkanya seribu kali terlalu kecil.',
  }),
  'kolom/kumulatif': info<'lembar' | 'judul' | 'selisih'>({
    title: (a) =>
      a.selisih === ''
        ? `Target dan realisasi di lembar "${a.lembar}" dibaca sebagai angka s.d. triwulan, karena judulnya "${a.judul}"`
        : `Angka tiap triwulan di lembar "${a.lembar}" diambil dari selisih angka s.d., karena judulnya "${a.judul}"`,
    hint: (a) =>
      `biarkan bila benar; bila angkanya per triwulan, hapus kata ${/alokasi/i.test(a.judul) ? 'alokasi' : 'kumulatif atau s.d.'} dari judulnya`,
    what: 'Judul kolom menyatakan angka kumulatif (s.d., akumulatif, atau "Alokasi Target"). Di Rencana Aksi baris tanpa JENIS dibaca dengan JENIS kumulatif; di Realisasi Keuangan angka tiap triwulan adalah angka s.d. triwulan itu dikurangi angka s.d. triwulan sebelumnya.',
    why: 'Angka s.d. yang dijumlahkan lagi menjadi terlalu besar.',
  }),
  'kolom/tanpa-triwulan-lalu': error<'lembar' | 'triwulan' | 'judul' | 'kurang' | 'ketik' | 'ganti'>({
    title: (a) =>
      `Lembar "${a.lembar}" memuat realisasi Triwulan ${a.triwulan}${a.judul === '' ? '' : ` dan kolom "${a.judul}"`}, tetapi tidak memuat ${a.kurang}`,
    hint: (a) => (a.ganti === '' ? `${a.ketik}tambahkan kolom ${a.kurang} di sebelah kanan tabel` : a.ganti),
    repair: 'tambahkan kolom REALISASI setiap triwulan sebelumnya di sebelah kanan tabel',
    what: 'Lembar memuat triwulan laporan tanpa triwulan sebelumnya; kesalahan bila di sampingnya ada kolom s.d. atau "TW LALU".',
    why: 'Realisasi dan serapan s.d. triwulan laporan dijumlahkan dari tiap triwulan, dan angka triwulan pada JENIS kumulatif adalah selisih dari triwulan sebelumnya; tanpa kolomnya, angka itu salah.',
  }),
  'kolom/tampak-kumulatif': error<'judul' | 'lembar' | 'triwulan' | 'sisa' | 'kurang' | 'selKolom' | 'selSisa'>({
    title: (a) =>
      `Kolom "${a.judul}" di lembar "${a.lembar}" tampaknya jumlah s.d. Triwulan ${a.triwulan}: kolom "${a.sisa}" adalah pagu dikurangi kolom itu`,
    hint: (a) =>
      `bila isinya jumlah s.d. Triwulan ${a.triwulan}, tulis "REALISASI S.D. TRIWULAN ${a.triwulan}" di ${a.selKolom} dan tambahkan kolom ${a.kurang} di sebelah kanan tabel; bila isinya angka Triwulan ${a.triwulan} saja, tulis "CATATAN" di ${a.selSisa}`,
    repair:
      'bila isinya jumlah s.d., beri judul REALISASI S.D. TRIWULAN dan tambahkan kolom s.d. setiap triwulan sebelumnya; bila tidak, tulis "CATATAN" sebagai judul kolom sisanya',
    what: 'Lembar keuangan memuat satu kolom realisasi saja, dan kolom sisa di sampingnya adalah pagu dikurangi kolom itu.',
    why: 'Sisa anggaran tersisa dari seluruh tahun; kolom yang demikian memuat angka s.d., bukan angka triwulannya sendiri.',
  }),
  'kolom/tampak-persen': error<'kolom' | 'lembar' | 'judul' | 'sel'>({
    title: (a) => `${a.kolom} di lembar "${a.lembar}" tampaknya persen, bukan rupiah, di bawah judul ${a.judul}`,
    hint: (a) =>
      `tulis rupiahnya di bawah ${a.sel}; dari persennya saja rupiah yang tepat tidak dapat dihitung kembali`,
    repair: 'tulis rupiahnya di bawah judul itu',
    what: 'Seluruh angka target atau realisasi keuangan tidak lebih dari seratusan, padahal pagunya ratusan ribu rupiah atau lebih.',
    why: 'Persen yang dibaca sebagai rupiah membuat realisasi, capaian, dan serapan salah di setiap baris.',
  }),
  'kolom/capaian-atau-realisasi': error<'judul' | 'lembar' | 'realisasi' | 'capaian'>({
    title: (a) =>
      `Kolom "${a.judul}" di lembar "${a.lembar}" dapat berarti realisasi atau persentase capaian, dan kolom REALISASI tidak ada`,
    hint: (a) => `bila berisi realisasi, ganti judulnya menjadi "${a.realisasi}"; bila persentase, "${a.capaian}"`,
    what: 'Lembar tanpa kolom REALISASI memuat kolom CAPAIAN tanpa tanda persen.',
    why: 'Sebagian formulir menulis realisasi di kolom "Capaian"; menebaknya membuat capaian 0% atau salah.',
  }),
  'kolom/kegiatan-berisi-sub': warning<'lembar' | 'banyak' | 'nama'>({
    title: (a) => `Kolom KEGIATAN di lembar "${a.lembar}" berisi nama sub kegiatan (${a.banyak} baris)`,
    hint: () =>
      'isi kolom KEGIATAN dengan nama kegiatannya; bila kolom itu memang untuk sub kegiatan, ganti judulnya menjadi SUB KEGIATAN',
    what: 'Setiap isi kolom KEGIATAN sama dengan nama suatu sub kegiatan, jadi judul kolomnya tidak sesuai dengan isinya.',
    why: 'Laporan mengelompokkan baris menurut kegiatan dan menghitung banyaknya; sub kegiatan akan tercetak sebagai kegiatan.',
  }),
  'kolom/tingkat-nama': error<'lembar' | 'judul'>({
    title: (a) =>
      `Kolom "${a.judul}" di lembar "${a.lembar}" memuat program, kegiatan, dan sub kegiatan, tetapi tidak terlihat mana yang kegiatan`,
    hint: () =>
      'tulis "Program: " di depan nama program dan "Kegiatan: " di depan nama kegiatan, atau beri tiap baris KODE-nya',
    what: 'Satu kolom memuat nama beberapa tingkat, dan di atas suatu sub kegiatan tidak ada baris yang diketahui sebagai kegiatannya.',
    why: 'Laporan mengelompokkan sub kegiatan menurut kegiatannya; program atau kegiatan yang dikira sub kegiatan ikut terhitung sebagai baris.',
  }),
  'kolom/tertukar': error<'triwulan' | 'target' | 'realisasi'>({
    title: (a) => `Kolom TARGET dan REALISASI Triwulan ${a.triwulan} tampaknya tertukar`,
    hint: (a) => `tukar kedua judul itu: kolom ${a.realisasi} memuat rencananya dan kolom ${a.target} realisasinya`,
    what: 'Angka di kolom REALISASI sama dengan rencana di Rencana Aksi, angka di kolom TARGET tidak, dan capaian tercetaknya dihitung terbalik dari judulnya.',
    why: 'Target dan realisasi yang tertukar membalik capaian setiap baris dan seluruh ringkasannya.',
  }),
  'kolom/skala-beda': error<'kolom' | 'lembar' | 'satuan' | 'kali' | 'sel' | 'contoh' | 'nilai'>({
    title: (a) => `${capitalize(a.kolom)} di lembar "${a.lembar}" tampaknya ditulis dalam ${a.satuan} rupiah`,
    hint: (a) =>
      `kalikan setiap angka yang diketik di ${a.sel} dengan ${a.kali}, misalnya ${a.contoh} menjadi ${a.nilai}, sehingga semuanya dalam rupiah penuh`,
    repair: 'kalikan setiap angka kolom itu sehingga semuanya dalam rupiah penuh',
    what: 'Seluruh angka suatu kolom rupiah seperseribu atau sepersejuta dari angka yang sama di lembar lain, atau dari kisaran targetnya.',
    why: 'Laporan memakai rupiah penuh; kolom dalam ribuan membuat jumlah, capaian, dan serapan salah di setiap baris.',
  }),
  'baris/tersembunyi': warning<'baris' | 'nama'>({
    title: (a) => `Baris ${a.baris} tersembunyi, tetapi angkanya ikut dihitung${a.nama === '' ? '' : ` ("${a.nama}")`}`,
    hint: (a) =>
      `tampilkan baris ${a.baris} (Tampilkan (Unhide), atau hapus filter), lalu pastikan memang harus ikut dihitung`,
    what: 'Baris berisi angka disembunyikan atau terkena filter.',
    why: 'Jumlah yang dihitung dari baris yang terlihat saja akan berbeda dengan jumlah seluruh baris.',
  }),
  'sel/di-luar-tabel': info<'banyak' | 'akhir' | 'judul' | 'sel'>({
    title: (a) =>
      `Ada ${a.banyak} angka di bawah tabel yang tidak dibaca (tabel berakhir di baris ${a.akhir}${a.judul === '' ? '' : `, lalu "${a.judul}"`})`,
    hint: (a) =>
      a.judul === ''
        ? 'bila bagian dari tabel, pindahkan ke atas baris Jumlah; bila catatan atau tabel lain, biarkan'
        : `bila lanjutan tabel itu, hapus judul di ${a.sel}; bila tabel lain, pindahkan ke lembar lain`,
    what: 'Di bawah baris jumlah terakhir masih ada angka.',
    why: 'Hanya tabel pertama pada lembar yang dibaca; apa yang ada di bawahnya dianggap catatan.',
  }),
};
