import { type Angka, HUNDRED, isAngka } from '../domain/angka.ts';
import type { HasilKinerjaRow, PeriodView, ViewName } from '../domain/hasil.ts';
import { JENIS } from '../domain/jenis.ts';
import { nameKey } from '../domain/name-key.ts';
import { percentOf, summarizeKeuangan, summarizeKinerja } from '../domain/summarize.ts';
import { type HasilNarasi, isIntact } from './hasil-narasi.ts';
import type { FigureMention } from './mention.ts';
import type { Scope } from './narasi-scope.ts';
import { viewContext } from './other-triwulan.ts';

/** What the tables say where a sentence gives a figure; `utama` is what should stand there. */
export interface TableValue {
  readonly expected: Angka;
  /** Further values that are right too. */
  readonly accepted: readonly Angka[];
  /** The value s.d., where it is not right but explains the figure. */
  readonly sampaiDengan: Angka | null;
}

const TIME_UNITS = /^(?:hari|minggu|bulan|semester|tahun|jam|menit|kali)$/;

function matchesCountedWords(row: HasilKinerjaRow, countedWords: readonly string[]): boolean {
  const [word] = countedWords;
  const satuan = nameKey(row.satuan).split(' ');
  // "Orang/Bulan" counts people: "14 bulan" is something else.
  return word === undefined || satuan.some((s, i) => s === word && (i === 0 || !TIME_UNITS.test(word)));
}

function figureView(s: FigureMention, hasil: HasilNarasi): ViewName {
  if (s.time === 'sd') return 'sampaiDengan';
  return s.time === 'ini'
    ? 'triwulan'
    : hasil.data.pengaturan.basis === 'triwulan'
      ? 'triwulan'
      : 'sampaiDengan';
}

function makeTableValue(
  expected: Angka | null,
  accepted: readonly (Angka | null)[],
  sampaiDengan: Angka | null = null,
): TableValue | null {
  // Nothing stated in the quarter: what stands s.d. is all that can be meant.
  const value = expected ?? sampaiDengan;
  return value === null
    ? null
    : {
        expected: value,
        accepted: accepted.filter(isAngka),
        sampaiDengan: expected === null ? null : sampaiDengan,
      };
}

/** Target and realisasi of an indikator, in its satuan. */
function indikatorValue(s: FigureMention, b: HasilKinerjaRow, hasil: HasilNarasi): TableValue | null {
  if (s.role !== 'target' && s.role !== 'realisasi') return null;
  const view = figureView(s, hasil);
  const { role } = s;
  const eitherView =
    JENIS[b.jenis].sampaiDengan.kind !== 'sum' ||
    hasil.data.pengaturan.basis !== 'triwulan' ||
    s.time === 'tahun';
  const others = eitherView ? [b.triwulan[role], b.sampaiDengan[role]] : [];
  if (role === 'target') {
    const annual =
      s.time === 'tahun' || s.time === 'sd' || s.time === 'biasa' || s.isBase ? [b.annualTarget] : [];
    const expected = s.time === 'tahun' ? b.annualTarget : b[view].target;
    return makeTableValue(expected, [...annual, ...others], b.sampaiDengan.target);
  }
  return makeTableValue(
    b[s.time === 'tahun' ? 'sampaiDengan' : view].realisasi,
    others,
    b.sampaiDengan.realisasi,
  );
}

/** Counts: one indikator, or the column sum where the sentence says it speaks of a total. */
function kinerjaValue(s: FigureMention, l: Scope, hasil: HasilNarasi): TableValue | null {
  const matching = l.kinerja.filter((b) => matchesCountedWords(b, s.countedWords));
  const [first] = matching;
  if (first === undefined) return null;
  if (l.level === 'sub kegiatan') {
    const value = matching.map((b) => indikatorValue(s, b, hasil)).filter((n) => n !== null);
    const [expected, ...others] = value;
    if (expected === undefined) return null;
    // Several indikator: any of them may be meant, so a figure that fits none cannot be held against one.
    return matching.length === 1 || others.every((n) => n.expected.eq(expected.expected)) ? expected : null;
  }
  if (!s.total || matching.length !== l.kinerja.length || (s.role !== 'target' && s.role !== 'realisasi'))
    return null;
  const jumlahIn = (
    p: ViewName,
  ): { annualTarget: Angka | null; target: Angka | null; realisasi: Angka | null } =>
    summarizeKinerja(l.kinerja, p, viewContext(hasil)).jumlah;
  const { role } = s;
  const accepted = [jumlahIn('triwulan'), jumlahIn('sampaiDengan')];
  if (role === 'target' && (s.time === 'tahun' || s.time === 'biasa')) {
    return makeTableValue(
      jumlahIn(figureView(s, hasil)).annualTarget,
      accepted.map((j) => j.target),
    );
  }
  return makeTableValue(
    jumlahIn(figureView(s, hasil))[role],
    s.time === 'ini' ? [] : accepted.map((j) => j[role]),
    jumlahIn('sampaiDengan')[role],
  );
}

function capaianPair(t: PeriodView): (Angka | null)[] {
  return [t.capaian, t.capaianBeforeLimit];
}

/** Percentages of kinerja: capaian of the row or mean of the rows. */
function kinerjaPercent(s: FigureMention, l: Scope, hasil: HasilNarasi): TableValue | null {
  const mean = (p: ViewName): Angka | null => summarizeKinerja(l.kinerja, p, viewContext(hasil)).rataRata;
  const view = figureView(s, hasil);
  const bothViews = hasil.data.pengaturan.basis !== 'triwulan' || s.time === 'tahun';
  const accepted: (Angka | null)[] = bothViews ? [mean('triwulan'), mean('sampaiDengan')] : [];
  if (l.level === 'sub kegiatan') {
    for (const b of l.kinerja) {
      accepted.push(...capaianPair(b[view]));
      const annual = b.annualTarget;
      if (s.time !== 'ini' && annual !== null && !annual.isZero()) {
        accepted.push(b.sampaiDengan.realisasi?.div(annual).times(HUNDRED) ?? null);
      }
    }
  }
  return makeTableValue(mean(view), accepted, mean('sampaiDengan'));
}

/** Rupiah and percentages of money: of one row, or of the sums. */
function keuanganValue(s: FigureMention, l: Scope, hasil: HasilNarasi): TableValue | null {
  const summarize = (p: ViewName): ReturnType<typeof summarizeKeuangan> =>
    summarizeKeuangan(l.keuangan, p, viewContext(hasil));
  const [triwulanSummary, sampaiDengan, current] = [
    summarize('triwulan'),
    summarize('sampaiDengan'),
    summarize(figureView(s, hasil)),
  ];
  const bothViews = hasil.data.pengaturan.basis !== 'triwulan' || s.time === 'tahun';
  const percentOfPagu = (r: Angka): Angka | null => percentOf(r, current.pagu);
  const nonZero = (a: Angka): Angka | null => (a.isZero() ? null : a);
  if (s.figure.satuan === 'persen') {
    const capaian = [
      current.totalRatio,
      current.rowRataRata,
      ...(bothViews ? [triwulanSummary.capaian, sampaiDengan.capaian] : []),
    ];
    if (s.divisor === 'pagu')
      return makeTableValue(current.serapan, [
        percentOfPagu(triwulanSummary.realisasi),
        percentOfPagu(sampaiDengan.realisasi),
      ]);
    if (s.role === 'serapan')
      return makeTableValue(s.divisor === 'target' ? current.capaian : current.serapan, [
        ...capaian,
        sampaiDengan.capaian,
        percentOfPagu(triwulanSummary.realisasi),
      ]);
    // A percentage right after an amount ("Rp3,94 miliar atau 73,32%") may be of the pagu, as may a realisasi in percent.
    const serapan =
      (s.role === 'realisasi' || s.followsFigure) && s.divisor === null ? [current.serapan] : [];
    return makeTableValue(current.capaian, [...capaian, ...serapan], sampaiDengan.capaian);
  }
  switch (s.role) {
    case 'pagu':
      return makeTableValue(nonZero(current.pagu), []);
    case 'anggaran':
      if (s.time === 'ini' || s.time === 'sd') return makeTableValue(nonZero(current.target), [current.pagu]);
      return makeTableValue(
        nonZero(current.pagu),
        s.time === 'tahun' ? [] : [triwulanSummary.target, sampaiDengan.target],
      );
    case 'sisa': {
      const remaining = (available: Angka, spent: Angka): Angka | null =>
        available.isZero() ? null : available.minus(spent);
      return makeTableValue(remaining(sampaiDengan.pagu, sampaiDengan.realisasiSampaiDengan), [
        remaining(current.target, current.realisasi),
        remaining(triwulanSummary.target, triwulanSummary.realisasi),
        remaining(sampaiDengan.target, sampaiDengan.realisasiSampaiDengan),
        remaining(triwulanSummary.pagu, triwulanSummary.realisasi),
      ]);
    }
    case 'target':
      return makeTableValue(
        s.time === 'tahun' ? nonZero(current.pagu) : nonZero(current.target),
        s.time === 'ini' ? [] : [current.pagu],
        nonZero(sampaiDengan.target),
      );
    case 'realisasi':
    case 'serapan': {
      // "Dari pagu Rp... telah direalisasikan Rp...": what has been spent of the year's money so far.
      const ofAnnualPagu = s.time === 'biasa' && /\b(?:pagu|alokasi)/i.test(s.sentence);
      const alternatives =
        bothViews || ofAnnualPagu || s.role === 'serapan'
          ? [sampaiDengan.realisasiSampaiDengan, triwulanSummary.realisasi]
          : [];
      return makeTableValue(
        nonZero(s.time === 'sd' ? sampaiDengan.realisasiSampaiDengan : current.realisasi),
        alternatives,
        nonZero(sampaiDengan.realisasiSampaiDengan),
      );
    }
    default:
      return null;
  }
}

/** True when the results that the figure may be of are whole. */
function isSound(s: FigureMention, l: Scope, hasil: HasilNarasi): boolean {
  const { satuan } = s.figure;
  const kinerja = satuan !== 'rupiah' && s.aspect !== 'keuangan';
  const keuangan = satuan !== '' && s.aspect !== 'kinerja';
  return (!kinerja || isIntact(l, 'kinerja', hasil)) && (!keuangan || isIntact(l, 'keuangan', hasil));
}

/** What the tables say for a figure of a sentence; null when they say nothing that could be held against it. */
export function tableValues(s: FigureMention, l: Scope, hasil: HasilNarasi): readonly TableValue[] {
  const available = (n: TableValue | null): readonly TableValue[] => (n === null ? [] : [n]);
  const { satuan } = s.figure;
  if (!isSound(s, l, hasil)) return [];
  if (satuan === 'rupiah') return available(keuanganValue(s, l, hasil));
  if (satuan === '') return s.aspect === 'keuangan' ? [] : available(kinerjaValue(s, l, hasil));
  const percentRows = l.kinerja.filter((b) => /^(?:%|persen|persentase)$/i.test(b.satuan.trim()));
  if (
    (s.role === 'target' || s.role === 'realisasi') &&
    l.level === 'sub kegiatan' &&
    percentRows.length > 0
  ) {
    if (s.aspect !== 'keuangan')
      return available(kinerjaValue({ ...s, countedWords: [] }, { ...l, kinerja: percentRows }, hasil));
  }
  if (s.role === 'target' || s.role === 'pagu' || s.role === 'anggaran') return [];
  if (s.role === 'serapan' || s.aspect === 'keuangan') return available(keuanganValue(s, l, hasil));
  const kinerja = available(kinerjaPercent(s, l, hasil));
  return s.aspect === 'kinerja' ? kinerja : [...kinerja, ...available(keuanganValue(s, l, hasil))];
}
