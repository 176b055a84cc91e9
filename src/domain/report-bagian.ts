/** Parts of the report in their order, by the names that Pengaturan's `Bagian` uses (report.md, "Parts"). */
export const REPORT_BAGIAN = [
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
  'Lampiran Matriks',
  'Lampiran Pengukuran Kinerja',
  'Lampiran Tindak Lanjut',
  'Dokumentasi',
  'Temuan',
] as const;
export type ReportBagian = (typeof REPORT_BAGIAN)[number];

/** Parts that only the yearly report has. */
const YEARLY_ONLY = ['Lampiran Pengukuran Kinerja', 'Lampiran Tindak Lanjut'] as const;
export type QuarterlyBagian = Exclude<ReportBagian, (typeof YEARLY_ONLY)[number]>;

/** The parts of the quarterly report in their order. */
export const QUARTERLY_BAGIAN: readonly ReportBagian[] = REPORT_BAGIAN.filter(
  (name) => !YEARLY_ONLY.some((one) => one === name),
);

/**
 * Lampiran Rencana Aksi moves the table out of BAB II, so it is printed only when `Bagian` names it; Lampiran Matriks also when
 * Pengaturan's Matriks asks for it.
 */
const ONLY_WHEN_NAMED: readonly ReportBagian[] = ['Lampiran Rencana Aksi', 'Lampiran Matriks'];

/** Parts of the yearly report in their order: the ikhtisar before the lists, four BAB, the plan with its results, what was measured and followed up. */
const YEARLY_REPORT_BAGIAN: readonly ReportBagian[] = [
  'Sampul',
  'Kata Pengantar',
  'Ikhtisar',
  'Daftar Isi',
  'Daftar Tabel',
  'Daftar Gambar',
  'BAB I',
  'BAB II',
  'BAB III',
  'BAB IV',
  'Lampiran Perjanjian Kinerja',
  'Lampiran Rencana Aksi',
  'Lampiran Pengukuran Kinerja',
  'Lampiran Tindak Lanjut',
  'Dokumentasi',
  'Temuan',
];

/** The part that a text names (case, white space, punctuation folded); undefined when there is none. */
export function parseBagian(text: string): ReportBagian | undefined {
  const fold = (t: string) => t.toLowerCase().replace(/[^a-z]+/g, '');
  const wanted = fold(text);
  return REPORT_BAGIAN.find((b) => fold(b) === wanted);
}

/** The parts to print, in the report's order, from Pengaturan's list (null = all). */
export function printedBagian(choice: readonly string[] | null, isYearly = false): readonly ReportBagian[] {
  if (isYearly) {
    const named = choice === null ? null : new Set(choice.map(parseBagian));
    return YEARLY_REPORT_BAGIAN.filter((b) => named === null || named.has(b));
  }
  if (choice === null) return QUARTERLY_BAGIAN.filter((b) => !ONLY_WHEN_NAMED.includes(b));
  const chosen = new Set(choice.map(parseBagian));
  return QUARTERLY_BAGIAN.filter((b) => chosen.has(b));
}
