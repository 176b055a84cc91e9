import { error, info, warning } from './entry.ts';

interface Sentence {
  readonly title: (x: string) => string;
  readonly hint: string;
}

const ASK_SUB = 'minta cetakan yang memuat baris sub kegiatan';
const SAVE_AGAIN = 'buka ekspornya di Excel, tunggu sampai selesai dihitung, simpan, lalu ulangi';

/** Why a file is not taken as an export. */
const UNKNOWN = {
  judul: {
    title: () => 'Tidak ada baris judul ekspor yang dikenal di berkas ini',
    hint: 'berikan RAK, Laporan Realisasi, rekap pagu, LRA, SPJ, RFK, E.81, atau rencana aksi per sub kegiatan; bila memang salah satunya, sebut jenisnya dengan --jenis',
  },
  jenis: {
    title: (x) => `Tidak ada lembar yang judulnya cocok untuk --jenis ${x}`,
    hint: 'hapus --jenis supaya jenisnya dikenali dari judul kolomnya, atau sebut jenis yang lain',
  },
  'tanpa-sub': {
    title: (x) => `Tabel ini tidak memuat sub kegiatan (${x})`,
    hint: `${ASK_SUB}; di SIPD pilih cetakan per sub kegiatan`,
  },
  'lra-tanpa-sub': {
    title: (x) => `Laporan ini tidak memuat baris sub kegiatan (${x})`,
    hint: 'minta LRA per sub kegiatan',
  },
  'tanpa-tanggal': {
    title: (x) => `Tidak tertulis sampai tanggal berapa ${x} ini`,
    hint: 'minta cetakan dengan tanggal akhirnya, atau tulis di atas tabel, misalnya "1 Januari 2024 sampai 30 Juni 2024"',
  },
  persen: {
    title: (x) => `Tabel ini hanya memuat persentase (${x}), dan persentase tidak pernah diambil`,
    hint: 'minta cetakan yang memuat angkanya sendiri, dalam rupiah atau dalam satuan indikatornya',
  },
  fisik: {
    title: (x) =>
      `Realisasi fisik (%) bukan realisasi indikator: ia bobot tahapan pekerjaan dan tidak diambil sebagai kinerja (${x})`,
    hint: 'minta RFK yang memuat kolom keuangan dalam rupiah, atau OUTPUT dengan angka dan satuan',
  },
  'kode-angka': {
    title: (x) => `Kode tersimpan sebagai angka sehingga nol dan tingkatnya hilang (${x}), dan namanya tidak ada`,
    hint: 'minta ekspor yang kodenya berupa teks, atau yang memuat nama sub kegiatan',
  },
  tertukar: {
    title: (x) => `Judul OUTPUT dan TARGET tampaknya tertukar: ${x}`,
    hint: 'tukar kedua judul itu di ekspornya, simpan, lalu ulangi',
  },
  'csv-lain': {
    title: () => 'CSV hanya diterima untuk Laporan Realisasi per dokumen',
    hint: 'buka berkasnya di Excel, simpan sebagai "Buku Kerja Excel (.xlsx)", lalu ulangi dengan berkas itu',
  },
  'nama-sama': {
    title: (x) => `Dua berkas bernama sama memuat bulan yang berbeda (${x})`,
    hint: 'beri nama yang berbeda, misalnya "04. Laporan Realisasi.xlsx", lalu ulangi',
  },
} satisfies Record<string, Sentence>;
/** Key of the sentence of impor/tidak-dikenal. */
export type UnknownExport = keyof typeof UNKNOWN;

/** Why figures of an export cannot be read. */
const FIGURES = {
  gaya: {
    title: (x) => `Satu kolom memakai dua cara menulis angka: ${x}`,
    hint: 'samakan cara menulis angka di kolom itu (1.234,56 atau 1,234.56), simpan, lalu ulangi',
  },
  rumus: { title: (x) => `Rumus di sel yang dibutuhkan belum dihitung (${x})`, hint: SAVE_AGAIN },
  galat: {
    title: (x) => `Sel yang dibutuhkan berisi nilai kesalahan ${x}`,
    hint: 'perbaiki rumusnya di ekspor itu, simpan, lalu ulangi',
  },
  kata: {
    title: (x) => `Sel yang harus berisi angka memuat "${x}"`,
    hint: 'perbaiki isi sel itu di ekspornya, simpan, lalu ulangi',
  },
  skala: {
    title: (x) => `Pagu di ekspor tampaknya bukan rupiah penuh: ${x}`,
    hint: 'minta ekspor dalam rupiah penuh, atau tulis "(dalam ribuan rupiah)" atau "(dalam jutaan rupiah)" di judul kolomnya; batas satu juta rupiah ini anggapan lapkin',
  },
} satisfies Record<string, Sentence>;

/** What is told of an import besides its figures. */
const NOTES = {
  skala: { title: (x) => `Kolom ${x}; angkanya dikalikan`, hint: 'periksa satu angka hasilnya terhadap DPA' },
  tanggal: {
    title: (x) => `Realisasi dihitung menurut ${x}`,
    hint: 'pilih dasar lain dengan --tanggal dokumen, sp2d, atau transfer; bawaan "dokumen" ini anggapan lapkin',
  },
  'tanpa-tanggal': {
    title: (x) => `Dokumen tanpa tanggal yang dipilih tidak dihitung: ${x}`,
    hint: 'biasanya sudah dibelanjakan tetapi belum SP2D/GU; jelaskan di lembar Narasi bila besar',
  },
  ganda: {
    title: (x) => `Dokumen yang sama tertulis dua kali dan dihitung sekali: ${x}`,
    hint: 'tidak perlu apa-apa bila memang dokumen yang sama',
  },
  'di-luar': { title: (x) => `Di luar buku kerja ini: ${x}`, hint: 'lihat rinciannya dengan --rinci' },
  'akun-lain': {
    title: (x) => `Rekening pendapatan (4) dan pembiayaan (6) diabaikan: ${x}`,
    hint: 'hanya belanja (5) yang diambil',
  },
  pembulatan: {
    title: (x) => `Selisih di bawah Rp1 pada jumlah dianggap pembulatan: ${x}`,
    hint: 'tidak perlu apa-apa',
  },
  'bukan-angka': {
    title: (x) => `Tidak diambil karena bukan angka: ${x}`,
    hint: 'isi sendiri di buku kerja bila memang diperlukan',
  },
  'tanpa-target': {
    title: () => 'E.81 tidak memuat target triwulan; kolom TARGET tiap triwulan dibiarkan kosong',
    hint: 'isi target triwulan di lembar Rencana Aksi',
  },
  jenis: { title: (x) => `JENIS diisi dari ekspor: ${x}`, hint: 'periksa kolom JENIS di lembar Rencana Aksi' },
  'x-bidang': {
    title: (x) => `Kode X.XX belum berbidang urusan dan dicocokkan menurut sisanya: ${x}`,
    hint: 'periksa bidang urusannya; pencocokan ini anggapan lapkin',
  },
  persen: { title: (x) => `Persentase dan deviasi tidak diambil: ${x}`, hint: 'lapkin menghitung capaiannya sendiri' },
  setoran: {
    title: (x) => `Nilai Setoran: ${x}`,
    hint: 'perlakuan setoran ini anggapan lapkin; periksa terhadap buku kas',
  },
  lembar: {
    title: (x) => `Lembar yang bukan ekspor dilewati: ${x}`,
    hint: 'tidak perlu apa-apa bila lembar itu memang catatan',
  },
  'kode-tebal': {
    title: (x) => `Kode dengan segmen akhir lima digit: ${x}`,
    hint: 'biasanya salah ketik; periksa kodenya di ekspor',
  },
  'target-rfk': {
    title: (x) => `Kolom target keuangan RFK tidak diambil: ${x}`,
    hint: 'target triwulan diambil dari RAK (Anggaran Kas per bulan)',
  },
} satisfies Record<string, Sentence>;

function sentence(table: Readonly<Record<string, Sentence>>, key: string): Sentence {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? UNKNOWN.judul;
}

/** What an import refuses, asks and tells (docs/impor.md). */
export const IMPORT_CODES = {
  'impor/tidak-dikenal': error<'sebab' | 'rincian'>({
    title: (a) => sentence(UNKNOWN, a.sebab).title(a.rincian),
    hint: (a) => sentence(UNKNOWN, a.sebab).hint,
    what: 'Berkas ini tidak dapat dipakai sebagai ekspor: jenisnya tidak dikenal, atau tidak memuat yang dibutuhkan.',
    why: 'Angka hanya diambil dari tabel yang artinya pasti; yang tidak pasti ditolak, bukan ditebak.',
  }),
  'impor/dua-bacaan': error<'soal' | 'pertama' | 'kedua' | 'bendera'>({
    title: (a) => `${a.soal}: ${a.pertama}, atau ${a.kedua}`,
    hint: (a) => `putuskan dengan ${a.bendera}`,
    what: 'Ekspor ini dapat dibaca dengan lebih dari satu cara, dan hanya Anda yang tahu mana yang benar.',
    why: 'Menebak berarti menulis angka yang mungkin salah ke buku kerja tanpa ada yang tahu.',
  }),
  'impor/angka': error<'sebab' | 'isi'>({
    title: (a) => sentence(FIGURES, a.sebab).title(a.isi),
    hint: (a) => sentence(FIGURES, a.sebab).hint,
    what: 'Angka di ekspor tidak dapat dibaca dengan pasti.',
    why: 'Titik dan koma yang tertukar mengubah angka seribu kali lipat.',
  }),
  'impor/tahun': error<'tahun' | 'lain'>({
    title: (a) => `Ekspor ini memuat tahun ${a.tahun}, sedangkan ${a.lain}`,
    hint: () => 'jalankan impor satu tahun sekali, dengan ekspor tahun anggaran buku kerjanya',
    what: 'Tahun di ekspor bukan tahun buku kerja, atau dua tahun dicampur dalam satu kali impor.',
    why: 'Angka tahun lain tidak boleh masuk ke laporan tahun ini.',
  }),
  'impor/bertentangan': error<'nama' | 'apa' | 'asal'>({
    figures: () => ['di ekspor', 'seharusnya'],
    repair: 'perbaiki di sumbernya, lalu ekspor lagi; dengan --sebagian yang lain tetap diambil',
    title: (a) => `Ekspor tidak cocok dengan dirinya sendiri untuk "${a.nama}": ${a.apa}`,
    hint: (a) => `perbaiki di sumbernya lalu ekspor lagi (${a.asal}); dengan --sebagian yang lain tetap diambil`,
    what: 'Jumlah yang tercetak di ekspor tidak sama dengan rinciannya, jadi tidak ada yang diambil dari sub kegiatan itu.',
    why: 'Dari dua angka yang bertentangan tidak diketahui mana yang benar.',
  }),
  'impor/tidak-lengkap': error<'apa' | 'triwulan'>({
    title: (a) => `Ekspor ini tidak lengkap: ${a.apa}, jadi Triwulan ${a.triwulan} tidak dapat dihitung`,
    hint: () => 'minta ekspor yang lengkap, atau ambil triwulan yang lain saja dengan --sebagian',
    what: 'Bulan yang dibutuhkan suatu triwulan tidak ada di ekspor.',
    why: 'Jumlah dua bulan tidak boleh tercatat sebagai jumlah satu triwulan.',
  }),
  'impor/sumber-berbeda': error<'apa' | 'pertama' | 'kedua'>({
    title: (a) => `Dua ekspor memberi angka yang berbeda untuk ${a.apa}: ${a.pertama} dan ${a.kedua}`,
    hint: () => 'berikan hanya ekspor yang berlaku, atau jalankan impor satu per satu',
    what: 'Dua ekspor dalam satu kali impor mengisi sel yang sama dengan angka yang berbeda.',
    why: 'Tiap angka masuk sekali, dari satu sumber yang diketahui.',
  }),
  'impor/sel-sudah-berisi': warning<'asal'>({
    figures: () => ['tertulis', 'di ekspor'],
    repair: 'periksa sel itu terhadap ekspornya; bila ekspor yang benar, ulangi dengan --timpa',
    title: () => 'Sel ini sudah berisi angka lain dan tidak diubah',
    hint: (a) => `periksa terhadap ${a.asal}; bila ekspor itu yang benar, ulangi dengan --timpa`,
    what: 'Sel yang akan diisi sudah berisi nilai yang berbeda dengan ekspor.',
    why: 'Impor hanya mengisi sel kosong; yang sudah diketik kantor tidak ditimpa tanpa diminta.',
  }),
  'impor/tidak-cocok': warning<'nama' | 'kode' | 'terdekat'>({
    title: (a) =>
      `"${a.nama}"${a.kode === '' ? '' : ` (${a.kode})`} tidak cocok dengan sub kegiatan mana pun di buku kerja; yang paling dekat "${a.terdekat}"`,
    hint: () => 'samakan kode atau namanya di buku kerja bila maksudnya sama, lalu ulangi',
    what: 'Nama atau kode di ekspor mirip, tetapi tidak sama dengan yang ada di buku kerja.',
    why: 'Mencocokkan yang hanya mirip dapat menaruh angka pada sub kegiatan yang salah.',
  }),
  'impor/bulan-tidak-ada': warning<'bulan' | 'triwulan'>({
    title: (a) => `Tidak ada dokumen bulan ${a.bulan} di ekspor; Triwulan ${a.triwulan} ditandai belum lengkap`,
    hint: (a) => `tambahkan Laporan Realisasi bulan ${a.bulan}, atau pastikan memang tidak ada belanja`,
    what: 'Untuk salah satu bulan suatu triwulan tidak ada berkas dan tidak ada baris.',
    why: 'Realisasi yang kurang satu bulan terlihat seperti serapan yang rendah.',
  }),
  'impor/catatan': info<'apa' | 'rincian'>({
    title: (a) => sentence(NOTES, a.apa).title(a.rincian),
    hint: (a) => sentence(NOTES, a.apa).hint,
    what: 'Keterangan tentang cara ekspor dibaca: yang dianggap, yang dilewati, yang dikalikan.',
    why: 'Apa pun yang diputuskan lapkin saat membaca ekspor harus dapat diperiksa.',
  }),
};
