import { isAngka } from '../angka.ts';
import type { HasilKinerja } from '../hasil.ts';
import type { NarasiBagian } from '../kinerja-data.ts';
import { makeSubjectFinder } from '../narasi-place.ts';
import { findRenstraRow, STANDARDS } from '../renstra.ts';
import { FIXED_SUBBAB, parseSubbab, SUBBAB, type Subbab } from '../subbab-names.ts';
import { chosenFormula } from './efisiensi.ts';
import { listPastYears } from './past-years.ts';

/** What a sub-heading needs, and how it is told where that is missing. */
interface SubbabRule {
  /** Whether the workbook holds what it prints. */
  readonly hasContent: (hasil: HasilKinerja) => boolean;
  /** What is to be filled in, in the imperative. */
  readonly fill: string;
  /** `comparison`: a finding of its own; `quiet`: left out without a word. */
  readonly kind: 'content' | 'comparison' | 'quiet';
}

function ofNarasi(bagian: readonly NarasiBagian[], kind: SubbabRule['kind'] = 'content'): SubbabRule {
  const [first = ''] = bagian;
  return {
    hasContent: (hasil) => hasNarasi(hasil, bagian),
    fill: `tulis BAGIAN "${first}" di lembar Narasi`,
    kind,
  };
}

/** Those of which the content may be missing; the others are made of what every workbook has. */
const RULES: Readonly<Partial<Record<Subbab, SubbabRule>>> = {
  'Dasar Hukum': ofNarasi(['Dasar Hukum']),
  'Tugas dan Fungsi': ofNarasi(['Tugas dan Fungsi']),
  'Sumber Daya': ofNarasi(['Sumber Daya']),
  'Isu Strategis': ofNarasi(['Isu Strategis']),
  Renstra: {
    hasContent: ({ data }) => (data.renstra ?? []).length > 0,
    fill: 'isi lembar Renstra (INDIKATOR KINERJA, SATUAN, target tiap tahun)',
    kind: 'content',
  },
  // An office below that of the head has none of its own.
  'Indikator Kinerja Utama': {
    hasContent: ({ data }) => (data.iku ?? []).length > 0,
    fill: 'isi lembar IKU (SASARAN, INDIKATOR KINERJA, SATUAN, TARGET TAHUNAN)',
    kind: 'quiet',
  },
  'Tahun Lalu': {
    hasContent: (hasil) => listPastYears(hasil).length > 0,
    fill: 'isi lembar Riwayat dengan target dan realisasi tahun lalu, atau beri buku kerja tahun lalu dengan --lalu',
    kind: 'comparison',
  },
  'Jangka Menengah': {
    hasContent: hasLastTarget,
    fill: 'isi lembar Renstra: INDIKATOR KINERJA seperti di lembar PK, dan TARGET AKHIR',
    kind: 'comparison',
  },
  Pembanding: {
    hasContent: hasStandard,
    fill: 'isi STANDAR NASIONAL, STANDAR PROVINSI, atau STANDAR KABUPATEN dan SUMBER di lembar Renstra, bila ada',
    kind: 'comparison',
  },
  Efisiensi: {
    hasContent: ({ data, kinerjaSummary, keuanganSummary }) =>
      chosenFormula(data.pengaturan) !== null && kinerjaSummary.rataRata !== null && keuanganSummary.serapan !== null,
    fill: 'isi Efisiensi di lembar Pengaturan dengan selisih, sisa, indeks, atau pmk',
    kind: 'content',
  },
  Inovasi: ofNarasi(['Inovasi'], 'quiet'),
  Penghargaan: ofNarasi(['Penghargaan'], 'quiet'),
  'Langkah Perbaikan': ofNarasi(['Langkah Perbaikan', 'Saran', 'Tindak Lanjut']),
};

/** Whether the yearly report prints a sub-heading: it has content, and Pengaturan does not leave it out. */
export function printsSubbab(name: Subbab, hasil: HasilKinerja): boolean {
  return !isSwitchedOff(name, hasil) && (RULES[name]?.hasContent(hasil) ?? true);
}

/** A sub-heading that is not printed for want of content, and what to fill in. */
interface MissingSubbab {
  readonly name: Subbab;
  readonly fill: string;
  readonly isComparison: boolean;
}

/** The sub-headings whose content is missing, but those that are switched off or left out without a word. */
export function missingSubbab(hasil: HasilKinerja): readonly MissingSubbab[] {
  return SUBBAB.flatMap((name) => {
    const rule = RULES[name];
    if (rule === undefined || rule.kind === 'quiet' || isSwitchedOff(name, hasil) || rule.hasContent(hasil)) return [];
    return [{ name, fill: rule.fill, isComparison: rule.kind === 'comparison' }];
  });
}

function isSwitchedOff(name: Subbab, { data }: HasilKinerja): boolean {
  return (
    !FIXED_SUBBAB.includes(name) && (data.pengaturan.skippedSubbab ?? []).some((text) => parseSubbab(text) === name)
  );
}

function hasNarasi(hasil: HasilKinerja, bagian: readonly NarasiBagian[]): boolean {
  const findSubject = makeSubjectFinder(hasil);
  return hasil.data.narasi.some(
    (row) => bagian.includes(row.bagian) && row.content.trim() !== '' && findSubject(row.subject) !== null,
  );
}

function hasLastTarget({ data, kinerja }: HasilKinerja): boolean {
  return kinerja.some((row) => isAngka(findRenstraRow(data.renstra ?? [], row)?.lastTarget));
}

function hasStandard({ data, kinerja }: HasilKinerja): boolean {
  return kinerja.some((row) => {
    const standards = findRenstraRow(data.renstra ?? [], row)?.standards;
    return standards !== undefined && STANDARDS.some((level) => isAngka(standards[level]));
  });
}
