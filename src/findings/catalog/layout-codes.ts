import { error, warning } from './entry.ts';

const AGAIN = 'petakan ulang dengan lapkin check --petakan';

/** Workbooks against the layout told in lapkin.peta.json. */
export const LAYOUT_CODES = {
  'peta/judul-beda': error<'kolom' | 'lembar' | 'peta' | 'kini' | 'pindah' | 'dibaca'>({
    title: (a) =>
      `Judul kolom ${a.kolom} di lembar "${a.lembar}" kini ${a.kini === '' ? 'kosong' : `"${a.kini}"`}, padahal di lapkin.peta.json ${a.peta === '' ? 'kosong' : `"${a.peta}"`}`,
    hint: (a) =>
      a.pindah === ''
        ? `kembalikan judul kolom ${a.kolom}${a.peta === '' ? '' : ` menjadi "${a.peta}"`}, atau ${AGAIN}`
        : `judul itu kini di kolom ${a.pindah}; kembalikan kolomnya ke ${a.kolom}, atau ${AGAIN}`,
    what: 'lapkin.peta.json menyebut arti sebuah kolom, tetapi judul kolom itu tidak lagi seperti saat dipetakan.',
    why: 'Kolom yang bergeser akan dibaca sebagai kolom lain; karena itu lembarnya tidak dibaca sampai peta dan judulnya sama.',
  }),
  'peta/kolom-kurang': error<'lembar' | 'kolom'>({
    title: (a) => `lapkin.peta.json belum menyebut kolom ${a.kolom} di lembar "${a.lembar}"`,
    hint: () => `tulis arti itu pada kolomnya di lapkin.peta.json, atau ${AGAIN}`,
    what: 'lapkin.peta.json menyebut arti kolom-kolom sebuah lembar, tetapi kolom yang diperlukan laporan tidak ada di antaranya.',
    why: 'Tanpa kolom itu hasil tidak dapat dihitung.',
  }),
  'peta/catatan-beda': error<'baris' | 'lembar' | 'peta' | 'kini' | 'pindah'>({
    title: (a) =>
      `Baris ${a.baris} di lembar "${a.lembar}" kini ${a.kini === '' ? 'kosong' : `"${a.kini}"`}, padahal menurut lapkin.peta.json catatan dimulai di situ dengan "${a.peta}"`,
    hint: (a) =>
      a.pindah === ''
        ? `ganti dari dan teks pada catatan di lapkin.peta.json, atau ${AGAIN}`
        : `catatan itu kini di baris ${a.pindah}: ganti "dari" menjadi ${a.pindah} di lapkin.peta.json, atau ${AGAIN}`,
    what: 'lapkin.peta.json menyebut baris pertama catatan di bawah tabel, tetapi isi baris itu sudah lain.',
    why: 'Baris yang disisipkan di atas catatan akan dianggap catatan dan tidak ikut dihitung.',
  }),
  'peta/lembar-tidak-ada': warning<'lembar' | 'sebagai' | 'ada'>({
    title: (a) =>
      `Lembar "${a.lembar}" di lapkin.peta.json (${a.sebagai}) tidak ada di buku kerja ini, jadi petanya tidak dipakai`,
    hint: (a) =>
      `lembar yang ada: ${a.ada}; betulkan nama lembar di lapkin.peta.json, atau sebut buku kerja yang memakai peta itu di "buku"`,
    what: 'lapkin.peta.json memetakan lembar yang tidak ada di buku kerja ini.',
    why: 'Buku kerja itu dibaca menurut judul kolomnya sendiri, tanpa peta.',
  }),
};
