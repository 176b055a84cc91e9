/**
 * Placeholders of Narasi, without braces (workbook.md, "Narasi"). `baris`: the row that UNTUK names;
 * `laporan`: the whole report.
 */
export const NARASI_PLACEHOLDER = {
  tahun: 'laporan',
  triwulan: 'laporan',
  target: 'baris',
  realisasi: 'baris',
  satuan: 'baris',
  capaian: 'baris',
  predikat: 'baris',
  'capaian lalu': 'laporan',
  selisih: 'laporan',
  arah: 'laporan',
  'capaian kinerja': 'laporan',
  'capaian keuangan': 'laporan',
  'jumlah kegiatan': 'laporan',
  'jumlah sub kegiatan': 'laporan',
  pagu: 'laporan',
  'realisasi keuangan': 'laporan',
} as const satisfies Record<string, 'baris' | 'laporan'>;

export type PlaceholderName = keyof typeof NARASI_PLACEHOLDER;

/** A placeholder as it stands in a text: `{nama}`; the name is group 1. Use with `matchAll` or `replace`. */
export const PLACEHOLDER_PATTERN = /\{([^{}\n]{1,60})\}/g;

/** The placeholder that a text between braces names (case, white space folded); undefined when there is none. */
export function parsePlaceholder(text: string): PlaceholderName | undefined {
  const name = text.trim().replace(/\s+/g, ' ').toLowerCase();
  return Object.hasOwn(NARASI_PLACEHOLDER, name) ? (name as PlaceholderName) : undefined;
}
