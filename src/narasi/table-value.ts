import { type Angka, HUNDRED, isAngka } from '../domain/angka.ts';
import type { HasilKinerjaRow, PeriodView, ViewName } from '../domain/hasil.ts';
import { JENIS } from '../domain/jenis.ts';
import { nameKey } from '../domain/name-key.ts';
import { percentOf, summarizeKeuangan, summarizeKinerja } from '../domain/summarize.ts';
import { type HasilNarasi, isIntact } from './hasil-narasi.ts';
import type { FigureMention } from './mention.ts';
import type { Scope } from './narasi-scope.ts';
import { viewContext } from './other-triwulan.ts';

/** What the tables say where a sentence gives a figure; `expected` is what should stand there. */
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

function figureView(mention: FigureMention, hasil: HasilNarasi): ViewName {
  if (mention.time === 'sd') return 'sampaiDengan';
  return mention.time === 'ini' ? 'triwulan' : hasil.data.pengaturan.basis === 'triwulan' ? 'triwulan' : 'sampaiDengan';
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
function indikatorValue(mention: FigureMention, row: HasilKinerjaRow, hasil: HasilNarasi): TableValue | null {
  if (mention.role !== 'target' && mention.role !== 'realisasi') return null;
  const view = figureView(mention, hasil);
  const { role } = mention;
  const eitherView =
    JENIS[row.jenis].sampaiDengan.kind !== 'sum' ||
    hasil.data.pengaturan.basis !== 'triwulan' ||
    mention.time === 'tahun';
  const others = eitherView ? [row.triwulan[role], row.sampaiDengan[role]] : [];
  if (role === 'target') {
    const annual =
      mention.time === 'tahun' || mention.time === 'sd' || mention.time === 'biasa' || mention.isBase
        ? [row.annualTarget]
        : [];
    const expected = mention.time === 'tahun' ? row.annualTarget : row[view].target;
    return makeTableValue(expected, [...annual, ...others], row.sampaiDengan.target);
  }
  return makeTableValue(
    row[mention.time === 'tahun' ? 'sampaiDengan' : view].realisasi,
    others,
    row.sampaiDengan.realisasi,
  );
}

/** Counts: one indikator, or the column sum where the sentence says it speaks of a total. */
function kinerjaValue(mention: FigureMention, scope: Scope, hasil: HasilNarasi): TableValue | null {
  const matching = scope.kinerja.filter((b) => matchesCountedWords(b, mention.countedWords));
  const [first] = matching;
  if (first === undefined) return null;
  if (scope.level === 'sub kegiatan') {
    const value = matching.map((b) => indikatorValue(mention, b, hasil)).filter((n) => n !== null);
    const [expected, ...others] = value;
    if (expected === undefined) return null;
    // Several indikator: any of them may be meant, so a figure that fits none cannot be held against one.
    return matching.length === 1 || others.every((n) => n.expected.eq(expected.expected)) ? expected : null;
  }
  if (
    !mention.total ||
    matching.length !== scope.kinerja.length ||
    (mention.role !== 'target' && mention.role !== 'realisasi')
  )
    return null;
  const jumlahIn = (p: ViewName): { annualTarget: Angka | null; target: Angka | null; realisasi: Angka | null } =>
    summarizeKinerja(scope.kinerja, p, viewContext(hasil)).jumlah;
  const { role } = mention;
  const accepted = [jumlahIn('triwulan'), jumlahIn('sampaiDengan')];
  if (role === 'target' && (mention.time === 'tahun' || mention.time === 'biasa')) {
    return makeTableValue(
      jumlahIn(figureView(mention, hasil)).annualTarget,
      accepted.map((j) => j.target),
    );
  }
  return makeTableValue(
    jumlahIn(figureView(mention, hasil))[role],
    mention.time === 'ini' ? [] : accepted.map((j) => j[role]),
    jumlahIn('sampaiDengan')[role],
  );
}

function capaianPair(view: PeriodView): (Angka | null)[] {
  return [view.capaian, view.capaianBeforeLimit];
}

/** Percentages of kinerja: capaian of the row or mean of the rows. */
function kinerjaPercent(mention: FigureMention, scope: Scope, hasil: HasilNarasi): TableValue | null {
  const mean = (p: ViewName): Angka | null => summarizeKinerja(scope.kinerja, p, viewContext(hasil)).rataRata;
  const view = figureView(mention, hasil);
  const bothViews = hasil.data.pengaturan.basis !== 'triwulan' || mention.time === 'tahun';
  const accepted: (Angka | null)[] = bothViews ? [mean('triwulan'), mean('sampaiDengan')] : [];
  if (scope.level === 'sub kegiatan') {
    for (const b of scope.kinerja) {
      accepted.push(...capaianPair(b[view]));
      const annual = b.annualTarget;
      if (mention.time !== 'ini' && annual !== null && !annual.isZero()) {
        accepted.push(b.sampaiDengan.realisasi?.div(annual).times(HUNDRED) ?? null);
      }
    }
  }
  return makeTableValue(mean(view), accepted, mean('sampaiDengan'));
}

/** Rupiah and percentages of money: of one row, or of the sums. */
function keuanganValue(mention: FigureMention, scope: Scope, hasil: HasilNarasi): TableValue | null {
  const summarize = (p: ViewName): ReturnType<typeof summarizeKeuangan> =>
    summarizeKeuangan(scope.keuangan, p, viewContext(hasil));
  const [triwulanSummary, sampaiDengan, current] = [
    summarize('triwulan'),
    summarize('sampaiDengan'),
    summarize(figureView(mention, hasil)),
  ];
  const bothViews = hasil.data.pengaturan.basis !== 'triwulan' || mention.time === 'tahun';
  const percentOfPagu = (r: Angka): Angka | null => percentOf(r, current.pagu);
  const nonZero = (a: Angka): Angka | null => (a.isZero() ? null : a);
  if (mention.figure.satuan === 'persen') {
    const capaian = [
      current.totalRatio,
      current.rowRataRata,
      ...(bothViews ? [triwulanSummary.capaian, sampaiDengan.capaian] : []),
    ];
    if (mention.divisor === 'pagu')
      return makeTableValue(current.serapan, [
        percentOfPagu(triwulanSummary.realisasi),
        percentOfPagu(sampaiDengan.realisasi),
      ]);
    if (mention.role === 'serapan')
      return makeTableValue(mention.divisor === 'target' ? current.capaian : current.serapan, [
        ...capaian,
        sampaiDengan.capaian,
        percentOfPagu(triwulanSummary.realisasi),
      ]);
    // A percentage right after an amount ("Rp3,94 miliar atau 73,32%") may be of the pagu, as may a realisasi in percent.
    const serapan =
      (mention.role === 'realisasi' || mention.followsFigure) && mention.divisor === null ? [current.serapan] : [];
    return makeTableValue(current.capaian, [...capaian, ...serapan], sampaiDengan.capaian);
  }
  switch (mention.role) {
    case 'pagu':
      return makeTableValue(nonZero(current.pagu), []);
    case 'anggaran':
      if (mention.time === 'ini' || mention.time === 'sd')
        return makeTableValue(nonZero(current.target), [current.pagu]);
      return makeTableValue(
        nonZero(current.pagu),
        mention.time === 'tahun' ? [] : [triwulanSummary.target, sampaiDengan.target],
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
        mention.time === 'tahun' ? nonZero(current.pagu) : nonZero(current.target),
        mention.time === 'ini' ? [] : [current.pagu],
        nonZero(sampaiDengan.target),
      );
    case 'realisasi':
    case 'serapan': {
      // "Dari pagu Rp... telah direalisasikan Rp...": what has been spent of the year's money so far.
      const ofAnnualPagu = mention.time === 'biasa' && /\b(?:pagu|alokasi)/i.test(mention.sentence);
      const alternatives =
        bothViews || ofAnnualPagu || mention.role === 'serapan'
          ? [sampaiDengan.realisasiSampaiDengan, triwulanSummary.realisasi]
          : [];
      return makeTableValue(
        nonZero(mention.time === 'sd' ? sampaiDengan.realisasiSampaiDengan : current.realisasi),
        alternatives,
        nonZero(sampaiDengan.realisasiSampaiDengan),
      );
    }
    default:
      return null;
  }
}

/** True when the results that the figure may be of are whole. */
function isSound(mention: FigureMention, scope: Scope, hasil: HasilNarasi): boolean {
  const { satuan } = mention.figure;
  const kinerja = satuan !== 'rupiah' && mention.aspect !== 'keuangan';
  const keuangan = satuan !== '' && mention.aspect !== 'kinerja';
  return (!kinerja || isIntact(scope, 'kinerja', hasil)) && (!keuangan || isIntact(scope, 'keuangan', hasil));
}

/** What the tables say for a figure of a sentence; null when they say nothing that could be held against it. */
export function tableValues(mention: FigureMention, scope: Scope, hasil: HasilNarasi): readonly TableValue[] {
  const available = (n: TableValue | null): readonly TableValue[] => (n === null ? [] : [n]);
  const { satuan } = mention.figure;
  if (!isSound(mention, scope, hasil)) return [];
  if (satuan === 'rupiah') return available(keuanganValue(mention, scope, hasil));
  if (satuan === '') return mention.aspect === 'keuangan' ? [] : available(kinerjaValue(mention, scope, hasil));
  const percentRows = scope.kinerja.filter((b) => /^(?:%|persen|persentase)$/i.test(b.satuan.trim()));
  if (
    (mention.role === 'target' || mention.role === 'realisasi') &&
    scope.level === 'sub kegiatan' &&
    percentRows.length > 0
  ) {
    if (mention.aspect !== 'keuangan')
      return available(kinerjaValue({ ...mention, countedWords: [] }, { ...scope, kinerja: percentRows }, hasil));
  }
  if (mention.role === 'target' || mention.role === 'pagu' || mention.role === 'anggaran') return [];
  if (mention.role === 'serapan' || mention.aspect === 'keuangan')
    return available(keuanganValue(mention, scope, hasil));
  const kinerja = available(kinerjaPercent(mention, scope, hasil));
  return mention.aspect === 'kinerja' ? kinerja : [...kinerja, ...available(keuanganValue(mention, scope, hasil))];
}
