import { type SaidCase, said } from './said-case.ts';
import { helpText, readText } from './user-texts.ts';

const guide = (): string => readText('src/workbook/guide.json');
const manual = (): string => readText('docs/panduan.md');

/** Words of documents, help and the form's sheets. */
// biome-ignore format: a table reads best as a table
export const REGISTER_CORRECTIONS: readonly SaidCase[] = [
  said('B3', 'Kolom CAPAIAN di buku', /CAPAIAN di buku(?! kerja)|\bBuku yang sudah Anda punya/, manual, /buku kerja \(workbook\).*lembar \(sheet\)/),
  said('B3', 'terdiri atas beberapa lembar. Sel kuning', /beberapa lembar\. Sel kuning/, guide, /lembar \(sheet\)/),
  said('B4', 'menu Tinjau > Batalkan Proteksi Lembar', /Tinjau >|Proteksi Lembar(?! \(Unprotect Sheet\))/, guide, /Tinjau \(Review\) > Batalkan Proteksi Lembar \(Unprotect Sheet\)/),
  said('B4', 'dari Teks menjadi General', /menjadi General\b/, () => readText('src/findings/cause.ts'), /dari Teks \(Text\) menjadi Umum \(General\)/),
  said('B11', '`lapkin rules` mendaftar semuanya', /\bmendaftar\b/i, helpText, /menampilkan semua kode temuan/),
  said('B12', '`--triwulan` dan `--tahun` mendahului isi lembar Identitas', /\bmendahului isi\b/, manual, /`--triwulan` dan `--tahun` didahulukan daripada isi lembar Identitas/),
  said('B13', 'tanpa kotak pasir karena dijalankan sebagai root', /kotak pasir/, () => readText('src/app/doctor/diagnose-machine.ts'), /tanpa isolasi \(sandbox\) karena dijalankan sebagai root/),
  said('B14', 'doctor: Node, peramban, huruf, izin menulis', /peramban, huruf|huruf, izin menulis|Huruf laporan/, helpText, /memeriksa komputer ini: Node, peramban, fon, izin tulis/),
  said('B14', '--batas-teks 8000000 huruf', /\d huruf\b/, manual, /8\.000\.000 karakter/),
  said('B15', '-q hanya galat, boleh berulang, keluaran baku', /hanya galat|boleh berulang|keluaran baku/, helpText, /tampilkan kesalahan saja.*boleh disebut beberapa kali/),
  said('B15', 'ke keluaran baku', /(?:keluaran|masukan) baku/, helpText, /keluaran standar/),
  said('C1', 'PK, Rencana Aksi dan Realisasi Keuangan', /PK, Rencana Aksi (?:dan|atau) Realisasi/, () => guide() + manual(), /PK, Rencana Aksi, dan Realisasi Keuangan/),
  said('C6', 'Lembar ini ialah daftar', /\bialah\b/i, () => readText('src/workbook/kalaena.json'), /\b(?:adalah|merupakan)\b/),
  said('C11', 'lebih dari 2000 entri, 400000 sel terisi', /\b2000 entri|\b400000 sel/, manual, /2\.000 .*400\.000/),
  said('C14', 'perhatian: 3 rumus baru dihitung', /perhatian: /, () => readText('src/app/import/run-import.ts'), /peringatan: /),
  said('D3', 'laporan tetap jadi, dengan kalimat', /laporan tetap jadi/, guide, /laporan tetap tersusun/),
  said('D3', 'yang kosong memakai bawaan', /yang kosong memakai bawaan/, guide, /yang dikosongkan memakai nilai bawaan/),
  said('D3', 'isi triwulan sudah sampai dengan triwulan itu', /isi triwulan sudah sampai dengan/, () => readText('src/domain/jenis.ts'), /angka tiap triwulan sudah merupakan angka sampai dengan triwulan itu/),
  said('D4', 'rekap: satu tabel dari banyak unit; templat laporan', /satu tabel dari banyak unit|^ *templates +templat laporan/m, helpText, /menyusun rekapitulasi banyak unit.*menyalin templat/),
];
