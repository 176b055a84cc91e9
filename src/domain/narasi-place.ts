import type { HasilKinerja } from './hasil.ts';
import type { NarasiBagian } from './kinerja-data.ts';
import { nameKey } from './name-key.ts';
import type { ReportBagian } from './report-bagian.ts';

/** What UNTUK names, as it is printed: the whole report, or a kegiatan or sub kegiatan where it first stands. */
export interface NarasiSubject {
  readonly level: 'laporan' | 'kegiatan' | 'sub kegiatan';
  /** Index among `hasil.kegiatan`; -1 for the whole. */
  readonly kegiatan: number;
  /** As the tables write it; '' for the whole. */
  readonly name: string;
}

/** The parts of the report that print a BAGIAN: its text on the whole, and on a kegiatan or sub kegiatan. */
interface PrintingParts {
  readonly whole: ReportBagian;
  readonly named: ReportBagian;
}

const inOnePart = (part: ReportBagian): PrintingParts => ({ whole: part, named: part });

/** Where the texts of each BAGIAN are printed (workbook.md, "Narasi"). */
const PARTS: Readonly<Record<NarasiBagian, PrintingParts>> = {
  'Kata Pengantar': inOnePart('Kata Pengantar'),
  Ikhtisar: inOnePart('Ikhtisar'),
  'Latar Belakang': inOnePart('BAB I'),
  'Dasar Hukum': inOnePart('BAB I'),
  'Tugas dan Fungsi': inOnePart('BAB I'),
  Analisis: inOnePart('BAB III'),
  'Faktor Pendukung': inOnePart('BAB III'),
  'Faktor Penghambat': inOnePart('BAB III'),
  // The recommendations of the whole stand with Saran, those of a row under the row.
  'Tindak Lanjut': { whole: 'BAB V', named: 'BAB III' },
  Kesimpulan: inOnePart('BAB V'),
  Saran: inOnePart('BAB V'),
  'Sumber Daya': inOnePart('BAB I'),
  'Isu Strategis': inOnePart('BAB I'),
  Inovasi: inOnePart('BAB III'),
  Penghargaan: inOnePart('BAB III'),
  'Langkah Perbaikan': inOnePart('BAB IV'),
};

/** The part of the report that prints a text of `bagian`; the yearly report concludes in BAB IV. */
export function printingPart(bagian: NarasiBagian, level: NarasiSubject['level'], isYearly = false): ReportBagian {
  const part = level === 'laporan' ? PARTS[bagian].whole : PARTS[bagian].named;
  return isYearly && part === 'BAB V' ? 'BAB IV' : part;
}

const WHOLE: NarasiSubject = { level: 'laporan', kegiatan: -1, name: '' };

/**
 * Finds what an UNTUK names among the results; null where it names nothing that the report prints. A name that stands
 * more than once means its first place, a sub kegiatan before a kegiatan, so that a text is printed once.
 */
export function makeSubjectFinder(hasil: HasilKinerja): (subject: string) => NarasiSubject | null {
  const byName = new Map<string, NarasiSubject>();
  const add = (level: NarasiSubject['level'], kegiatan: number, name: string): void => {
    const key = nameKey(name);
    if (!byName.has(key)) byName.set(key, { level, kegiatan, name });
  };
  hasil.kegiatan.forEach((g, i) => {
    for (const row of g.kinerja) add('sub kegiatan', i, row.subKegiatan);
  });
  // A sub kegiatan of Realisasi Keuangan alone is no less a place than one of Rencana Aksi.
  hasil.kegiatan.forEach((g, i) => {
    for (const row of g.keuangan) add('sub kegiatan', i, row.subKegiatan);
  });
  hasil.kegiatan.forEach((g, i) => {
    add('kegiatan', i, g.kegiatan);
  });
  byName.set('', WHOLE);
  return (subject) => byName.get(nameKey(subject)) ?? null;
}
