import { entry } from './entry.ts';

interface Sentence {
  readonly title: (x: string) => string;
  readonly hint: string;
}

const SAVE_AS_XLSX = 'simpan sebagai "Buku Kerja Excel (.xlsx)", lalu ulangi dengan berkas itu';
const COPY_AGAIN = 'minta atau unduh lagi berkas aslinya, lalu ulangi';
const OPEN_AND_SAVE = 'buka di Excel atau LibreOffice, simpan lagi sebagai .xlsx, lalu ulangi';

/** Kinds of file that are not a workbook lapkin can read. */
const NOT_XLSX = {
  kosong: { title: () => 'Berkas ini kosong (0 byte)', hint: COPY_AGAIN },
  xls: {
    title: () => 'Berkas ini buku kerja Excel lama (.xls), bukan .xlsx',
    hint: `buka di Excel, ${SAVE_AS_XLSX}`,
  },
  ods: {
    title: () => 'Berkas ini lembar kerja OpenDocument (.ods), bukan .xlsx',
    hint: `buka di LibreOffice, ${SAVE_AS_XLSX}`,
  },
  odf: {
    title: (x) => `Berkas ini dokumen OpenDocument (${x}), bukan buku kerja .xlsx`,
    hint: 'berikan buku kerja Excel (.xlsx)',
  },
  xlsb: {
    title: () => 'Berkas ini buku kerja Excel biner (.xlsb), bukan .xlsx',
    hint: `buka di Excel, ${SAVE_AS_XLSX}`,
  },
  xml2003: {
    title: () => 'Berkas ini lembar kerja XML 2003, bukan .xlsx',
    hint: `buka di Excel, ${SAVE_AS_XLSX}`,
  },
  csv: {
    title: () => 'Berkas ini teks biasa atau CSV, bukan .xlsx',
    hint: `buka di Excel, ${SAVE_AS_XLSX}`,
  },
  html: {
    title: () => 'Berkas ini halaman HTML, bukan .xlsx (begitulah banyak aplikasi web menulis "ekspor Excel")',
    hint: `buka di Excel, ${SAVE_AS_XLSX}`,
  },
  pdf: { title: () => 'Berkas ini PDF, bukan .xlsx', hint: 'berikan buku kerja Excel (.xlsx) asalnya' },
  word: {
    title: () => 'Berkas ini dokumen Word, bukan buku kerja .xlsx',
    hint: 'berikan buku kerja Excel (.xlsx)',
  },
  powerpoint: {
    title: () => 'Berkas ini salindia PowerPoint, bukan buku kerja .xlsx',
    hint: 'berikan buku kerja Excel (.xlsx)',
  },
  numbers: {
    title: () => 'Berkas ini buku kerja Apple Numbers, bukan .xlsx',
    hint: 'di Numbers pilih Berkas > Ekspor ke > Excel, lalu ulangi dengan hasilnya',
  },
  gambar: {
    title: () => 'Berkas ini gambar, bukan buku kerja .xlsx',
    hint: 'berikan buku kerja Excel (.xlsx)',
  },
  arsip: {
    title: () => 'Berkas ini arsip terkompresi, bukan buku kerja .xlsx',
    hint: 'ekstrak dahulu arsipnya, lalu berikan buku kerja .xlsx di dalamnya',
  },
  'arsip-xlsx': {
    title: (x) => `Berkas ini arsip zip yang berisi "${x}"`,
    hint: 'ekstrak dahulu arsipnya, lalu berikan buku kerja .xlsx di dalamnya',
  },
  'kompres-ulang': {
    title: (x) => `Isi buku kerja ini telah dikompres ulang di dalam folder "${x}", jadi bukan .xlsx lagi`,
    hint: COPY_AGAIN,
  },
  'office-lain': {
    title: () => 'Berkas ini dokumen Office lama atau jenis lain, bukan .xlsx',
    hint: `buka di Excel bila dapat, ${SAVE_AS_XLSX}`,
  },
  folder: {
    title: () => 'Ini folder, bukan berkas .xlsx',
    hint: 'sebutkan berkasnya, atau gunakan: lapkin batch FOLDER -o HASIL',
  },
  lain: {
    title: () => 'Isi berkas ini bukan buku kerja Excel (.xlsx)',
    hint: `buka di Excel bila dapat, ${SAVE_AS_XLSX}`,
  },
} satisfies Record<string, Sentence>;
/** Key of the sentence of berkas/bukan-xlsx. */
export type NotXlsxKind = keyof typeof NOT_XLSX;

/** Ways in which a workbook is damaged. */
const BROKEN = {
  baca: {
    title: (x) => `Berkas ini tidak dapat dibaca dari media penyimpanannya (${x})`,
    hint: 'periksa sambungan diska atau folder jaringannya, salin berkasnya ke komputer ini, lalu ulangi',
  },
  terpotong: {
    title: () => 'Berkas ini terpotong: akhir .xlsx-nya tidak ada',
    hint: 'salin atau unduh lagi berkasnya sampai selesai, lalu ulangi',
  },
  direktori: { title: () => 'Daftar isi berkas .xlsx ini rusak', hint: COPY_AGAIN },
  ganda: {
    title: (x) => `Bagian "${x}" ada dua kali di dalam berkas .xlsx ini, jadi tidak jelas mana yang berlaku`,
    hint: OPEN_AND_SAVE,
  },
  jalur: {
    title: (x) => `Berkas .xlsx ini memuat nama bagian yang menunjuk ke luar berkas: "${x}"`,
    hint: 'jangan dipakai bila asalnya tidak jelas; minta berkas asli dari pembuatnya',
  },
  ukuran: {
    title: (x) => `Ukuran bagian "${x}" tidak sama dengan yang tertulis di daftar isi berkas .xlsx ini`,
    hint: COPY_AGAIN,
  },
  kompresi: {
    title: (x) => `Bagian "${x}" di dalam berkas .xlsx ini tidak dapat dibuka kompresinya`,
    hint: COPY_AGAIN,
  },
  metode: {
    title: (x) => `Bagian "${x}" dikompres dengan cara yang tidak dipakai Excel`,
    hint: OPEN_AND_SAVE,
  },
  'bagian-hilang': {
    title: (x) => `Bagian "${x}" tidak ada di dalam berkas .xlsx ini`,
    hint: OPEN_AND_SAVE,
  },
  'lembar-hilang': {
    title: (x) => `Isi lembar "${x}" tidak ada di dalam berkas .xlsx ini`,
    hint: OPEN_AND_SAVE,
  },
  xml: {
    title: (x) => `Isi bagian "${x}" di dalam berkas .xlsx ini rusak`,
    hint: OPEN_AND_SAVE,
  },
  doctype: {
    title: (x) => `Bagian "${x}" memuat DOCTYPE, yang tidak pernah ditulis Excel dan dapat membahayakan`,
    hint: 'jangan dipakai bila asalnya tidak jelas; minta berkas asli dari pembuatnya',
  },
  aksara: {
    title: (x) => `Bagian "${x}" ditulis dengan pengodean huruf yang rusak atau tidak dikenal`,
    hint: OPEN_AND_SAVE,
  },
  alamat: { title: (x) => `Ada alamat sel yang tidak sah: ${x}`, hint: OPEN_AND_SAVE },
  gabungan: {
    title: (x) => `Sel-sel gabungan di lembar "${x}" saling bertumpuk`,
    hint: OPEN_AND_SAVE,
  },
  'sel-ganda': { title: (x) => `Sel ${x} tertulis dua kali di dalam berkas`, hint: OPEN_AND_SAVE },
  'teks-hilang': {
    title: (x) => `Sel ${x} menunjuk teks yang tidak ada di dalam berkas`,
    hint: OPEN_AND_SAVE,
  },
  'tanpa-lembar': {
    title: () => 'Buku kerja ini tidak memuat satu lembar kerja pun',
    hint: 'buka di Excel dan periksa isinya, atau buat yang baru dengan: lapkin init',
  },
} satisfies Record<string, Sentence>;
/** Key of the sentence of berkas/rusak. */
export type BrokenKind = keyof typeof BROKEN;

/** Sentences of the limits, by the limit passed. */
const TOO_LARGE = {
  ukuran: () => 'Berkas ini lebih besar daripada',
  entri: () => 'Berkas .xlsx ini memuat lebih dari',
  bagian: (x) => `Bagian "${x}" setelah dibuka kompresinya lebih besar daripada`,
  total: () => 'Isi berkas ini setelah dibuka kompresinya lebih besar daripada',
  lembar: () => 'Buku kerja ini memuat lebih dari',
  baris: (x) => `Lembar "${x}" memuat lebih dari`,
  kolom: (x) => `Lembar "${x}" memuat lebih dari`,
  sel: () => 'Buku kerja ini memuat lebih dari',
  teks: () => 'Teks di dalam buku kerja ini lebih dari',
} satisfies Record<string, (x: string) => string>;

const OTHER: Sentence = { title: () => 'Berkas ini tidak dapat dibaca', hint: COPY_AGAIN };

function sentence(table: Readonly<Record<string, Sentence>>, key: string): Sentence {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? OTHER;
}

/** Files that are refused before a cell is read (workbook.md, "Limits and refusals"); all exit 3. */
export const FILE_CODES = {
  'berkas/tidak-ada': entry<'berkas'>({
    severity: 'error',
    title: (a) => `Berkas tidak ditemukan: ${a.berkas}`,
    hint: () => 'periksa nama dan foldernya, lalu ulangi',
    what: 'Berkas yang disebut di baris perintah tidak ada.',
    why: 'Tanpa buku kerja tidak ada yang dapat diperiksa.',
  }),
  'berkas/bukan-xlsx': entry<'jenis' | 'rincian'>({
    severity: 'error',
    title: (a) => sentence(NOT_XLSX, a.jenis).title(a.rincian),
    hint: (a) => sentence(NOT_XLSX, a.jenis).hint,
    what: 'Isi berkas bukan buku kerja Excel .xlsx atau .xlsm, apa pun akhiran namanya.',
    why: 'Jenis lain dapat terbaca keliru tanpa tanda apa pun, jadi ditolak lebih dahulu.',
  }),
  'berkas/terenkripsi': entry({
    severity: 'error',
    title: () => 'Berkas ini dilindungi kata sandi',
    hint: () => 'di Excel pilih Berkas > Info > Proteksi Buku Kerja, hapus sandinya, simpan, lalu ulangi',
    what: 'Berkas dienkripsi dengan kata sandi untuk membukanya.',
    why: 'Isi berkas berkata sandi tidak dapat dibaca.',
  }),
  'berkas/rusak': entry<'jenis' | 'bagian'>({
    severity: 'error',
    title: (a) => sentence(BROKEN, a.jenis).title(a.bagian),
    hint: (a) => sentence(BROKEN, a.jenis).hint,
    what: 'Berkas .xlsx terpotong, rusak, atau isinya saling bertentangan.',
    why: 'Angka dari berkas yang rusak dapat salah tanpa terlihat.',
  }),
  'berkas/terlalu-besar': entry<'kunci' | 'batas' | 'bendera' | 'tempat'>({
    severity: 'error',
    title: (a) => {
      const words = Object.entries(TOO_LARGE).find(([k]) => k === a.kunci)?.[1];
      return `${words === undefined ? 'Berkas ini lebih dari' : words(a.tempat)} ${a.batas}`;
    },
    hint: (a) =>
      `hapus isi yang tidak perlu lalu simpan; bila memang sebesar itu, naikkan batasnya dengan ${a.bendera}`,
    what: 'Berkas melewati salah satu batas pembacaan.',
    why: 'Batas menjaga agar berkas yang rusak atau jahat tidak menghabiskan memori komputer.',
  }),
  'berkas/sedang-dibuka': entry<'berkas' | 'jenis'>({
    severity: 'error',
    title: (a) =>
      a.jenis === 'kunci'
        ? `${a.berkas} hanya penanda bahwa sebuah buku kerja sedang dibuka, bukan buku kerjanya`
        : a.jenis === 'izin'
          ? `Berkas ${a.berkas} tidak boleh dibaca oleh pengguna ini`
          : `Berkas ${a.berkas} sedang dibuka atau dikunci oleh program lain`,
    hint: (a) =>
      a.jenis === 'kunci'
        ? 'sebutkan buku kerja aslinya (nama tanpa "~$" atau ".~lock.")'
        : a.jenis === 'izin'
          ? 'tutup program yang membukanya, atau periksa hak baca berkasnya, lalu ulangi'
          : 'tutup berkasnya di Excel atau LibreOffice, lalu ulangi',
    what: 'Berkas sedang dipakai program lain, tidak boleh dibaca, atau hanya berkas penanda kunci.',
    why: 'Berkas yang sedang disimpan dapat terbaca setengah jadi.',
  }),
};
