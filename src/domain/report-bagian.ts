/** Parts of the report in their order, by the names that Pengaturan's `Bagian` uses (report.md, "Parts"). */
export const BAGIAN_LAPORAN = [
  'Sampul',
  'Kata Pengantar',
  'Daftar Isi',
  'Daftar Tabel',
  'Daftar Gambar',
  'Ikhtisar',
  'BAB I',
  'BAB II',
  'BAB III',
  'BAB IV',
  'BAB V',
  'Lampiran Perjanjian Kinerja',
  'Lampiran Rencana Aksi',
  'Dokumentasi',
  'Temuan',
] as const;
export type BagianLaporan = (typeof BAGIAN_LAPORAN)[number];

/** Lampiran Rencana Aksi moves the table out of BAB II, so it is printed only when `Bagian` names it. */
const HANYA_BILA_DISEBUT: readonly BagianLaporan[] = ['Lampiran Rencana Aksi'];

/** The part that a text names (case, white space, punctuation folded); undefined when there is none. */
export function parseBagian(teks: string): BagianLaporan | undefined {
  const lipat = (t: string) => t.toLowerCase().replace(/[^a-z]+/g, '');
  const dicari = lipat(teks);
  return BAGIAN_LAPORAN.find((b) => lipat(b) === dicari);
}

/** The parts to print, in the report's order, from Pengaturan's list (null = all). */
export function bagianDicetak(pilihan: readonly string[] | null): readonly BagianLaporan[] {
  if (pilihan === null) return BAGIAN_LAPORAN.filter((b) => !HANYA_BILA_DISEBUT.includes(b));
  const dipilih = new Set(pilihan.map(parseBagian));
  return BAGIAN_LAPORAN.filter((b) => dipilih.has(b));
}
