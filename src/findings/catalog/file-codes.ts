import { error } from './entry.ts';

/** What is wrong, `{x}` standing for the detail, and the repair. */
type Sentence = readonly [title: string, hint: string];

const SAVE_AS_XLSX = 'simpan sebagai "Buku Kerja Excel (.xlsx)", lalu ulangi dengan berkas itu';
const FROM_EXCEL = `buka di Excel, ${SAVE_AS_XLSX}`;
const IF_EXCEL_CAN = `buka di Excel bila dapat, ${SAVE_AS_XLSX}`;
const GIVE_XLSX = 'berikan buku kerja Excel (.xlsx)';
const UNPACK = 'ekstrak dahulu arsipnya, lalu berikan buku kerja .xlsx di dalamnya';
const COPY_AGAIN = 'minta atau unduh lagi berkas aslinya, lalu ulangi';
const OPEN_AND_SAVE = 'buka di Excel atau LibreOffice, simpan lagi sebagai .xlsx, lalu ulangi';
const ASK_MAKER = 'jangan dipakai bila asalnya tidak jelas; minta berkas asli dari pembuatnya';

/** Kinds of file that are not a workbook lapkin can read. */
const NOT_XLSX = {
  kosong: ['Berkas ini kosong (0 byte)', COPY_AGAIN],
  xls: ['Berkas ini buku kerja Excel lama (.xls), bukan .xlsx', FROM_EXCEL],
  ods: ['Berkas ini lembar kerja OpenDocument (.ods), bukan .xlsx', `buka di LibreOffice, ${SAVE_AS_XLSX}`],
  odf: ['Berkas ini dokumen OpenDocument ({x}), bukan buku kerja .xlsx', GIVE_XLSX],
  xlsb: ['Berkas ini buku kerja Excel biner (.xlsb), bukan .xlsx', FROM_EXCEL],
  xml2003: ['Berkas ini lembar kerja XML 2003, bukan .xlsx', FROM_EXCEL],
  csv: ['Berkas ini teks biasa atau CSV, bukan .xlsx', FROM_EXCEL],
  html: ['Berkas ini halaman HTML, bukan .xlsx (begitulah banyak aplikasi web menulis "ekspor Excel")', FROM_EXCEL],
  pdf: ['Berkas ini PDF, bukan .xlsx', `${GIVE_XLSX} asalnya`],
  word: ['Berkas ini dokumen Word, bukan buku kerja .xlsx', GIVE_XLSX],
  powerpoint: ['Berkas ini salindia PowerPoint, bukan buku kerja .xlsx', GIVE_XLSX],
  numbers: [
    'Berkas ini buku kerja Apple Numbers, bukan .xlsx',
    'di Numbers pilih Berkas > Ekspor ke > Excel, lalu ulangi dengan hasilnya',
  ],
  gambar: ['Berkas ini gambar, bukan buku kerja .xlsx', GIVE_XLSX],
  arsip: ['Berkas ini arsip terkompresi, bukan buku kerja .xlsx', UNPACK],
  'arsip-xlsx': ['Berkas ini arsip zip yang berisi "{x}"', UNPACK],
  'kompres-ulang': [
    'Isi buku kerja ini telah dikompres ulang di dalam folder "{x}", jadi bukan .xlsx lagi',
    COPY_AGAIN,
  ],
  'office-lain': ['Berkas ini dokumen Office lama atau jenis lain, bukan .xlsx', IF_EXCEL_CAN],
  folder: ['Ini folder, bukan berkas .xlsx', 'sebutkan berkasnya, atau gunakan: lapkin batch FOLDER -o HASIL'],
  lain: ['Isi berkas ini bukan buku kerja Excel (.xlsx)', IF_EXCEL_CAN],
} satisfies Record<string, Sentence>;
/** Key of the sentence of berkas/bukan-xlsx. */
export type NotXlsxKind = keyof typeof NOT_XLSX;

/** Ways in which a workbook is damaged. */
const BROKEN = {
  baca: [
    'Berkas ini tidak dapat dibaca dari media penyimpanannya ({x})',
    'periksa sambungan diska atau folder jaringannya, salin berkasnya ke komputer ini, lalu ulangi',
  ],
  terpotong: [
    'Berkas ini terpotong: akhir .xlsx-nya tidak ada',
    'salin atau unduh lagi berkasnya sampai selesai, lalu ulangi',
  ],
  direktori: ['Daftar isi berkas .xlsx ini rusak', COPY_AGAIN],
  ganda: ['Bagian "{x}" ada dua kali di dalam berkas .xlsx ini, jadi tidak jelas mana yang berlaku', OPEN_AND_SAVE],
  jalur: ['Berkas .xlsx ini memuat nama bagian yang menunjuk ke luar berkas: "{x}"', ASK_MAKER],
  ukuran: ['Ukuran bagian "{x}" tidak sama dengan yang tertulis di daftar isi berkas .xlsx ini', COPY_AGAIN],
  kompresi: ['Bagian "{x}" di dalam berkas .xlsx ini tidak dapat dibuka kompresinya', COPY_AGAIN],
  metode: ['Bagian "{x}" dikompres dengan cara yang tidak dipakai Excel', OPEN_AND_SAVE],
  'bagian-hilang': ['Bagian "{x}" tidak ada di dalam berkas .xlsx ini', OPEN_AND_SAVE],
  'lembar-hilang': ['Isi lembar "{x}" tidak ada di dalam berkas .xlsx ini', OPEN_AND_SAVE],
  xml: ['Isi bagian "{x}" di dalam berkas .xlsx ini rusak', OPEN_AND_SAVE],
  doctype: ['Bagian "{x}" memuat DOCTYPE, yang tidak pernah ditulis Excel dan dapat membahayakan', ASK_MAKER],
  aksara: ['Bagian "{x}" ditulis dengan pengodean karakter yang rusak atau tidak dikenal', OPEN_AND_SAVE],
  alamat: ['Ada alamat sel yang tidak sah: {x}', OPEN_AND_SAVE],
  gabungan: ['Sel-sel gabungan di lembar "{x}" saling bertumpuk', OPEN_AND_SAVE],
  'sel-ganda': ['Sel {x} tertulis dua kali di dalam berkas', OPEN_AND_SAVE],
  'teks-hilang': ['Sel {x} menunjuk teks yang tidak ada di dalam berkas', OPEN_AND_SAVE],
  'tanpa-lembar': [
    'Buku kerja ini tidak memuat satu lembar kerja pun',
    'buka di Excel dan periksa isinya, atau buat yang baru dengan: lapkin init',
  ],
} satisfies Record<string, Sentence>;
/** Key of the sentence of berkas/rusak. */
export type BrokenKind = keyof typeof BROKEN;

/** Beginnings of the sentences of the limits, by the limit passed. */
const TOO_LARGE: Readonly<Record<string, string>> = {
  ukuran: 'Berkas ini lebih besar daripada',
  entri: 'Berkas .xlsx ini memuat lebih dari',
  bagian: 'Bagian "{x}" setelah dibuka kompresinya lebih besar daripada',
  total: 'Isi berkas ini setelah dibuka kompresinya lebih besar daripada',
  lembar: 'Buku kerja ini memuat lebih dari',
  baris: 'Lembar "{x}" memuat lebih dari',
  kolom: 'Lembar "{x}" memuat lebih dari',
  sel: 'Buku kerja ini memuat lebih dari',
  teks: 'Teks di dalam buku kerja ini lebih dari',
};

const OTHER: Sentence = ['Berkas ini tidak dapat dibaca', COPY_AGAIN];

function sentence(table: Readonly<Record<string, Sentence>>, key: string): Sentence {
  return table[key] ?? OTHER;
}

function fill(text: string, detail: string): string {
  return text.replace('{x}', () => detail);
}

/** Files that are refused before a cell is read (workbook.md, "Limits and refusals"); all exit 3. */
export const FILE_CODES = {
  'berkas/tidak-ada': error<'berkas' | 'terdekat'>({
    title: (a) => `Berkas tidak ditemukan: ${a.berkas}`,
    hint: (a) => (a.terdekat === '' ? 'periksa nama dan foldernya, lalu ulangi' : `maksud Anda ${a.terdekat}?`),
    what: 'Berkas yang disebut di baris perintah tidak ada.',
    why: 'Tanpa buku kerja tidak ada yang dapat diperiksa.',
  }),
  'berkas/bukan-xlsx': error<'jenis' | 'rincian'>({
    title: (a) => fill(sentence(NOT_XLSX, a.jenis)[0], a.rincian),
    hint: (a) => sentence(NOT_XLSX, a.jenis)[1],
    what: 'Isi berkas bukan buku kerja Excel .xlsx atau .xlsm, apa pun akhiran namanya.',
    why: 'Jenis lain dapat terbaca keliru tanpa tanda apa pun, jadi ditolak lebih dahulu.',
  }),
  'berkas/terenkripsi': error({
    title: () => 'Berkas ini dilindungi kata sandi',
    hint: () =>
      'di Excel pilih File > Info > Proteksi Buku Kerja (Protect Workbook), hapus kata sandinya, simpan, lalu ulangi',
    what: 'Berkas dienkripsi dengan kata sandi untuk membukanya.',
    why: 'Isi berkas berkata sandi tidak dapat dibaca.',
  }),
  'berkas/rusak': error<'jenis' | 'bagian'>({
    title: (a) => fill(sentence(BROKEN, a.jenis)[0], a.bagian),
    hint: (a) => sentence(BROKEN, a.jenis)[1],
    what: 'Berkas .xlsx terpotong, rusak, atau isinya saling bertentangan.',
    why: 'Angka dari berkas yang rusak dapat salah tanpa terlihat.',
  }),
  'berkas/terlalu-besar': error<'kunci' | 'batas' | 'bendera' | 'tempat'>({
    title: (a) => `${fill(TOO_LARGE[a.kunci] ?? 'Berkas ini lebih dari', a.tempat)} ${a.batas}`,
    hint: (a) =>
      `hapus isi yang tidak perlu lalu simpan; bila memang sebesar itu, naikkan batasnya dengan ${a.bendera}`,
    what: 'Berkas melewati salah satu batas pembacaan.',
    why: 'Batas menjaga agar berkas yang rusak atau berbahaya tidak menghabiskan memori komputer.',
  }),
  'berkas/sedang-dibuka': error<'berkas' | 'jenis'>({
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
  'berkas/ekspor': error<'jenis' | 'berkas'>({
    title: (a) => `Berkas ini ${a.jenis}, bukan buku kerja`,
    hint: (a) =>
      `ambil angkanya dengan: lapkin import "${a.berkas}" --buku buku.xlsx -o baru.xlsx; atau bandingkan dengan: lapkin check buku.xlsx --banding "${a.berkas}"`,
    what: 'Berkas dikenali sebagai ekspor atau cetakan sistem lain dari judul kolomnya.',
    why: 'Ekspor tidak memuat PK dan Rencana Aksi; angkanya diambil ke buku kerja, bukan diperiksa sebagai buku kerja.',
  }),
};
