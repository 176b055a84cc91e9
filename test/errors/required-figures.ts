import type { Code } from '../../src/findings/catalog.ts';

/** Which figures (or texts) a finding of a code must carry. */
export type Requirement = 'tertulis' | 'dihitung' | 'tertulis+dihitung' | 'tidak ada';

/** Families that speak of no figure: files, sheets, headings, rows, identity, settings, templates, pictures. */
const WITHOUT_FIGURES =
  /^(berkas|lembar|kolom|baris|peta|templat|gambar|pengaturan|skala|skala-nilai|identitas|kode|dokumentasi|docx|impor|tahunan|tindak-lanjut)\//;

/** What the others must carry where it is not both figures. */
const OTHERS: Partial<Record<Code, Requirement>> = {
  'sel/salah-ketik': 'tertulis+dihitung',
  'rencana/arah-janggal': 'tidak ada',
  'rencana/predikat-dijumlah': 'tidak ada',
  // A cell of two is blank, or divides nothing.
  'rencana/penyebut-nol': 'tidak ada',
  'rencana/pembilang-kosong': 'tidak ada',
  'rencana/penyebut-beda': 'tertulis',
  'keuangan/realisasi-sama': 'tidak ada',
  // Nothing is written where something should be.
  'sel/kosong': 'tidak ada',
  'sel/digabung': 'tidak ada',
  'sel/rumus-belum-dihitung': 'tidak ada',
  'pk/target-kosong': 'tidak ada',
  'pk/pagu-kosong': 'tidak ada',
  'pk/bobot-kosong': 'tidak ada',
  'pk/sasaran-tidak-dikenal': 'tidak ada',
  'renstra/predikat-dijumlah': 'tidak ada',
  'perubahan/mulai': 'tidak ada',
  'perubahan/tidak-dipakai': 'tidak ada',
  'perubahan/target-triwulan': 'tertulis',
  // Says which mean is used.
  'pk/berbobot': 'tidak ada',
  'rencana/realisasi-kosong': 'tidak ada',
  'keuangan/realisasi-kosong': 'tidak ada',
  // Several cells, or none in particular.
  'sel/di-luar-tabel': 'tidak ada',
  'jumlah/beda-satuan': 'tidak ada',
  'pembulatan/campur': 'tidak ada',
  // The figure is right, its formula is not (a wrong figure carries both).
  'jumlah/rumus-tidak-lengkap': 'tidak ada',
  // Rows of Riwayat that name nothing, or the same twice.
  'riwayat/tidak-cocok': 'tidak ada',
  'riwayat/tahun-ganda': 'tidak ada',
  // Two results are compared, and neither is written.
  'kinerja-keuangan/timpang': 'tidak ada',
  'predikat/di-celah-skala': 'tidak ada',
  // Exports that lack a row, have more, or are of another time.
  'banding/tidak-ada-di-ekspor': 'tidak ada',
  'banding/tidak-ada-di-buku': 'tidak ada',
  'banding/belum-sp2d': 'tidak ada',
  'banding/periode': 'tidak ada',
  // Words that are no choice.
  'sel/pilihan': 'tidak ada',
  // Texts that are right where they stand.
  'narasi/tidak-dicetak': 'tidak ada',
  'narasi/di-luar-isi': 'tidak ada',
  'narasi/bulan-lain': 'tidak ada',
  // What is written is odd, and there is nothing to compute against it.
  'pk/pagu-berulang': 'tertulis',
  'rencana/realisasi-turun': 'tertulis',
  'rencana/target-turun': 'tertulis',
  'rencana/realisasi-tanpa-target': 'tertulis',
  'rencana/realisasi-mendatang': 'tertulis',
  'keuangan/realisasi-mendatang': 'tertulis',
  'rencana/capaian-janggal': 'tertulis',
  'keuangan/realisasi-tanpa-target': 'tertulis',
  'keuangan/capaian-janggal': 'tertulis',
  'jumlah/diketik': 'tertulis',
  'narasi/isian-tidak-dikenal': 'tertulis',
  'narasi/isian-tanpa-baris': 'tertulis',
  'narasi/untuk-tidak-dikenal': 'tertulis',
  'narasi/peraturan-beda': 'tertulis',
  'narasi/rupiah-salah-tulis': 'tertulis',
  'narasi/faktor-kosong': 'dihitung',
};

/** What a finding of a code must carry: both unless said otherwise above; of a cell's content, what is written. */
export function requirementOf(code: Code): Requirement {
  if (code === 'impor/bertentangan' || code === 'impor/sel-sudah-berisi') return 'tertulis+dihitung';
  if (WITHOUT_FIGURES.test(code)) return 'tidak ada';
  return OTHERS[code] ?? (code.startsWith('sel/') ? 'tertulis' : 'tertulis+dihitung');
}
