import { type Angka, HUNDRED, isAngka } from '../domain/angka.ts';
import type { HasilKinerjaRow, KeuanganSummary, ViewName } from '../domain/hasil.ts';
import { JENIS } from '../domain/jenis.ts';
import { nameKey } from '../domain/name-key.ts';
import { percentOf } from '../domain/summarize.ts';
import { type HasilNarasi, isIntact } from './hasil-narasi.ts';
import type { FigureMention } from './mention.ts';
import type { Scope } from './narasi-scope.ts';

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

function figureView(mention: FigureMention): ViewName {
  if (mention.time === 'sd') return 'sampaiDengan';
  return mention.time === 'ini' ? 'triwulan' : 'main';
}

/** None where nothing is stated; where nothing is stated in the quarter, what stands s.d. is all that can be meant. */
function makeTableValue(
  expected: Angka | null,
  accepted: readonly (Angka | null)[],
  sampaiDengan: Angka | null = null,
): readonly TableValue[] {
  const valid = accepted.filter(isAngka);
  if (expected !== null) return [{ expected, accepted: valid, sampaiDengan }];
  return sampaiDengan === null ? [] : [{ expected: sampaiDengan, accepted: valid, sampaiDengan: null }];
}

/** True where a figure may be of the quarter or s.d. it: Basis is not the quarter, or the year is spoken of. */
function mayBeEitherView(mention: FigureMention, hasil: HasilNarasi): boolean {
  return hasil.data.isYearly === true || hasil.data.pengaturan.basis !== 'triwulan' || mention.time === 'tahun';
}

/** Target and realisasi of an indikator, in its satuan. */
function indikatorValue(mention: FigureMention, row: HasilKinerjaRow, hasil: HasilNarasi): readonly TableValue[] {
  const { role, time } = mention;
  if (role !== 'target' && role !== 'realisasi') return [];
  const view = row[figureView(mention)];
  const eitherView = JENIS[row.jenis].sampaiDengan.isSum !== true || mayBeEitherView(mention, hasil);
  const others = eitherView ? [row.triwulan[role], row.sampaiDengan[role]] : [];
  if (role === 'realisasi')
    return makeTableValue((time === 'tahun' ? row.sampaiDengan : view).realisasi, others, row.sampaiDengan.realisasi);
  const mayBeAnnual = time === 'tahun' || time === 'sd' || time === 'biasa' || mention.isBase;
  const accepted = mayBeAnnual ? [row.annualTarget, ...others] : others;
  return makeTableValue(time === 'tahun' ? row.annualTarget : view.target, accepted, row.sampaiDengan.target);
}

/** Counts: one indikator, or the column sum where the sentence says it speaks of a total. */
function kinerjaValue(mention: FigureMention, scope: Scope, hasil: HasilNarasi): readonly TableValue[] {
  const { role, time } = mention;
  const matching = scope.kinerja.filter((b) => matchesCountedWords(b, mention.countedWords));
  if (matching.length === 0) return [];
  if (scope.level === 'sub kegiatan') {
    const [first, ...others] = matching.flatMap((b) => indikatorValue(mention, b, hasil));
    // Several indikator: any of them may be meant, so a figure that fits none cannot be held against one.
    const isOne = matching.length === 1 || others.every((n) => first !== undefined && n.expected.eq(first.expected));
    return first !== undefined && isOne ? [first] : [];
  }
  if (!mention.total || matching.length !== scope.kinerja.length || (role !== 'target' && role !== 'realisasi'))
    return [];
  const jumlahIn = (p: ViewName) => hasil.summaries.kinerja(scope.kinerja, p).jumlah;
  const [triwulan, sampaiDengan] = [jumlahIn('triwulan'), jumlahIn('sampaiDengan')];
  const current = jumlahIn(figureView(mention));
  const accepted = [triwulan[role], sampaiDengan[role]];
  if (role === 'target' && (time === 'tahun' || time === 'biasa'))
    return makeTableValue(current.annualTarget, accepted);
  return makeTableValue(current[role], time === 'ini' ? [] : accepted, sampaiDengan[role]);
}

/** Percentages of kinerja: capaian of the row or mean of the rows. */
function kinerjaPercent(mention: FigureMention, scope: Scope, hasil: HasilNarasi): readonly TableValue[] {
  const mean = (p: ViewName): Angka | null => hasil.summaries.kinerja(scope.kinerja, p).rataRata;
  const view = figureView(mention);
  const accepted = mayBeEitherView(mention, hasil) ? [mean('triwulan'), mean('sampaiDengan')] : [];
  if (scope.level === 'sub kegiatan') {
    for (const b of scope.kinerja) {
      accepted.push(b[view].capaian, b[view].capaianBeforeLimit);
      const { realisasi } = b.sampaiDengan;
      if (mention.time !== 'ini' && realisasi !== null) accepted.push(percentOf(realisasi, b.annualTarget));
    }
  }
  return makeTableValue(mean(view), accepted, mean('sampaiDengan'));
}

/** Rupiah and percentages of money: of one row, or of the sums. */
function keuanganValue(mention: FigureMention, scope: Scope, hasil: HasilNarasi): readonly TableValue[] {
  const summarize = (p: ViewName) => hasil.summaries.keuangan(scope.keuangan, p);
  const [triwulanSummary, sampaiDengan] = [summarize('triwulan'), summarize('sampaiDengan')];
  const current = summarize(figureView(mention));
  const bothViews = mayBeEitherView(mention, hasil);
  const percentOfPagu = (r: Angka): Angka | null => percentOf(r, current.pagu);
  const nonZero = (a: Angka): Angka | null => (a.isZero() ? null : a);
  if (mention.figure.satuan === 'persen' && mention.role === 'sisa') return percentLeft(triwulanSummary, sampaiDengan);
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
      return [];
  }
}

/** What is left, in percent: of the pagu first, then of the targets. */
function percentLeft(triwulan: KeuanganSummary, sampaiDengan: KeuanganSummary): readonly TableValue[] {
  const rest = (percent: Angka | null): Angka | null => percent && HUNDRED.minus(percent);
  return makeTableValue(rest(sampaiDengan.serapan), [
    rest(percentOf(triwulan.realisasi, sampaiDengan.pagu)),
    rest(triwulan.totalRatio),
    rest(sampaiDengan.totalRatio),
  ]);
}

/** "Realisasi fisik 76%", "Progres pembangunan mencapai 65%": progress of the works, which no table holds. */
function isPhysicalProgress({ figure, quote, sentence }: FigureMention): boolean {
  if (figure.satuan !== 'persen') return false;
  const clause = sentence.slice(0, sentence.indexOf(quote)).split(/[,;]/).at(-1) ?? '';
  return /\bfisik\b/i.test(quote) || /\b(?:progres|progress|kemajuan)\b/i.test(`${clause} ${quote}`);
}

/** "Dibayarkan Rp900.000 per orang": a rate, which no table holds. */
function isRate({ figure, sentence, quote }: FigureMention): boolean {
  const behind = sentence.slice(sentence.indexOf(quote) + quote.length);
  return (
    figure.satuan === 'rupiah' &&
    /^(?:,-)?\s*(?:\/\s*|per\s+|setiap\s+|tiap\s+)(?:orang|jam|hari|unit|paket|peserta|meter|buah|bulan|kali|kelompok|lembar|set|ekor|liter|kg|kilogram|keluarga|siswa|rumah)\b/i.test(
      behind,
    )
  );
}

/** True when the results that the figure may be of are whole. */
function isSound(mention: FigureMention, scope: Scope, hasil: HasilNarasi): boolean {
  const { satuan } = mention.figure;
  const kinerja = satuan !== 'rupiah' && mention.aspect !== 'keuangan';
  const keuangan = satuan !== '' && mention.aspect !== 'kinerja';
  return (!kinerja || isIntact(scope, 'kinerja', hasil)) && (!keuangan || isIntact(scope, 'keuangan', hasil));
}

/** What the tables say for a figure of a sentence; none when they say nothing that could be held against it. */
export function tableValues(mention: FigureMention, scope: Scope, hasil: HasilNarasi): readonly TableValue[] {
  const { role, aspect, figure } = mention;
  if (!isSound(mention, scope, hasil) || isPhysicalProgress(mention) || isRate(mention)) return [];
  if (figure.satuan === 'rupiah') return keuanganValue(mention, scope, hasil);
  if (figure.satuan === '') return aspect === 'keuangan' ? [] : kinerjaValue(mention, scope, hasil);
  const percentRows = scope.kinerja.filter((b) => /^(?:%|persen|persentase)$/i.test(b.satuan.trim()));
  const isCounted = (role === 'target' || role === 'realisasi') && scope.level === 'sub kegiatan';
  if (isCounted && percentRows.length > 0 && aspect !== 'keuangan')
    return kinerjaValue({ ...mention, countedWords: [] }, { ...scope, kinerja: percentRows }, hasil);
  if (role === 'target' || role === 'pagu' || role === 'anggaran') return [];
  if (role === 'serapan' || role === 'sisa' || aspect === 'keuangan') return keuanganValue(mention, scope, hasil);
  // "Persentase kelompok yang berbadan hukum mencapai 61%": of an indikator in percent the realisasi itself.
  const reached =
    scope.level === 'sub kegiatan' && percentRows.length > 0 && /^mencapai\b/i.test(mention.quote)
      ? kinerjaValue({ ...mention, role: 'realisasi', countedWords: [] }, { ...scope, kinerja: percentRows }, hasil)
      : [];
  const kinerja = [...kinerjaPercent(mention, scope, hasil), ...reached];
  return aspect === 'kinerja' ? kinerja : [...kinerja, ...keuanganValue(mention, scope, hasil)];
}
