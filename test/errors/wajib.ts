import type { Code } from '../../src/diagnostics/catalog.ts';

/** Which figures a finding of a code must carry. */
export type Wajib = 'tertulis' | 'tertulis+dihitung' | 'tidak ada';

/** Whole families without figures of their own: files, sheets, headings, rows, templates, pictures. */
const TANPA_ANGKA = /^(berkas|lembar|kolom|baris|templat|gambar|pengaturan|skala|identitas|kode)\//;

/** Codes whose finding speaks of no figure, or of one that is not there. */
const TIDAK_ADA: ReadonlySet<string> = new Set<Code>(['sel/kosong', 'sel/di-luar-tabel', 'sel/pilihan']);

/** Codes that show what is written, where there is nothing to compute against it. */
const TERTULIS: ReadonlySet<string> = new Set<Code>([]);

/** What a finding of a code must carry; both figures unless said otherwise above. */
export function wajib(code: Code): Wajib {
  if (TANPA_ANGKA.test(code) || TIDAK_ADA.has(code)) return 'tidak ada';
  return TERTULIS.has(code) || code.startsWith('sel/') ? 'tertulis' : 'tertulis+dihitung';
}
