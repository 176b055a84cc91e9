const NAMES = [
  'sampul', 'romawi', 'lanjut', 'potret', 'lanskap', 'lampiran',
  'tahun', 'pemda', 'lambang', 'judul-laporan', 'unit',
  'judul-tabel', 'catatan', 'faktor', 'pusat', 'rapat',
  'centang', 'kegiatan', 'utuh', 'ringkasan', 'isian', 'dua-pihak', 'induk', 'bersama', 'jumlah', 'angka', 'tengah',
  'foto', 'tanda-tangan', 'ruang', 'kotak', 'nama',
  'daftar', 'entri', 'entri-1', 'entri-2', 'entri-3', 'judul', 'hal', 'cap-draf',
] as const; // biome-ignore format: one list

/**
 * The classes of the report's HTML (docs/templat.md, "Kosakata HTML"): templates give them, laporan.css dresses them,
 * and the Word file, the print and the contents lists go by them.
 */
export const CLASS = Object.fromEntries(NAMES.map((name) => [name, name])) as {
  readonly [Name in (typeof NAMES)[number]]: Name;
};

/** What the class for the letter size of a table begins with; points with a comma follow: `ukuran-9,5`. */
export const SIZE_CLASS = 'ukuran-';

const SIZE_PATTERN = new RegExp(`^${SIZE_CLASS}\\d+(?:,5)?$`);

/** The names of CLASS as they stand in HTML. */
export const CLASS_NAMES: readonly string[] = NAMES;

/** Whether a class means something to a report. */
export function isClassName(name: string): boolean {
  return CLASS_NAMES.includes(name) || SIZE_PATTERN.test(name);
}

/** The elements of the report's HTML; a `div` means something by its class alone. */
export const ELEMENTS: readonly string[] = [
  'body', 'section', 'div', 'h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li',
  'table', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td',
  'figure', 'svg', 'img', 'figcaption', 'nav', 'a', 'strong', 'em', 'u', 'br', 'span',
]; // biome-ignore format: one list
