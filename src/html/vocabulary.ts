/**
 * The classes of the report's HTML (docs/templat.md, "Kosakata HTML"): templates give them, laporan.css dresses them,
 * and the Word file, the print and the contents lists go by them.
 */
export const CLASS = {
  sampul: 'sampul',
  tahun: 'tahun',
  pemda: 'pemda',
  lambang: 'lambang',
  judulLaporan: 'judul-laporan',
  unit: 'unit',
  romawi: 'romawi',
  lanjut: 'lanjut',
  potret: 'potret',
  lanskap: 'lanskap',
  lampiran: 'lampiran',
  judulTabel: 'judul-tabel',
  catatan: 'catatan',
  sub: 'sub',
  faktor: 'faktor',
  pusat: 'pusat',
  rapat: 'rapat',
  centang: 'centang',
  kegiatan: 'kegiatan',
  utuh: 'utuh',
  ringkasan: 'ringkasan',
  isian: 'isian',
  duaPihak: 'dua-pihak',
  induk: 'induk',
  jumlah: 'jumlah',
  angka: 'angka',
  tengah: 'tengah',
  foto: 'foto',
  tandaTangan: 'tanda-tangan',
  ruang: 'ruang',
  kotak: 'kotak',
  nama: 'nama',
  daftar: 'daftar',
  entri: 'entri',
  entri1: 'entri-1',
  entri2: 'entri-2',
  entri3: 'entri-3',
  judul: 'judul',
  hal: 'hal',
  capDraf: 'cap-draf',
} as const;

/** What the class for the letter size of a table begins with; points with a comma follow: `ukuran-9,5`. */
export const SIZE_CLASS = 'ukuran-';

const SIZE_PATTERN = new RegExp(`^${SIZE_CLASS}\\d+(?:,5)?$`);

/** The names of CLASS as they stand in HTML. */
export const CLASS_NAMES: readonly string[] = Object.values(CLASS);

/** Whether a class means something to a report. */
export function isClassName(name: string): boolean {
  return CLASS_NAMES.includes(name) || SIZE_PATTERN.test(name);
}

/** The elements of the report's HTML; a `div` means something by its class alone. */
export const ELEMENTS: readonly string[] = [
  'body', 'section', 'div', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li',
  'table', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td',
  'figure', 'svg', 'img', 'figcaption', 'nav', 'a', 'strong', 'em', 'u', 'br', 'span',
]; // biome-ignore format: one list
