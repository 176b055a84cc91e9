import { type Angka, isAngka, round, ZERO } from '../../domain/angka.ts';
import { ARAH } from '../../domain/arah.ts';
import type { HasilKegiatan, HasilKinerjaRow, KinerjaSummary } from '../../domain/hasil.ts';
import { terbilang } from '../../domain/terbilang.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../../domain/triwulan.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatCount } from '../format.ts';
import { satuanBeside, satuanInText } from './satuan-text.ts';

/**
 * Sentences on one indikator: target, realisasi, capaian; never a cause. `place` is its place among those of its sub
 * kegiatan, counted from 0; null where it is the only one.
 */
export function indikatorSentences(row: HasilKinerjaRow, context: ReportContext, place: number | null): string[] {
  const { target } = row.main;
  const arah = ARAH[row.arah].isFalling ? ' (semakin kecil realisasinya, semakin baik)' : '';
  const hasTarget = target !== null && !target.isZero();
  if (row.indikator === '') {
    if (!hasTarget) return [withoutTargetSentence(row, context)];
    return [
      `Indikator ${measuredWord(context)} ini ditetapkan dengan target ${contentOf(row, target, context)} ${context.inPeriod}${arah}. ${resultSentence(row, context)}`,
    ];
  }
  if (place === null) {
    const lead = indikatorName(row, context).slice(0, -1);
    if (!hasTarget) return [`${lead}${arah}. ${withoutTargetSentence(row, context)}`];
    return [
      `${lead}, dengan target ${contentOf(row, target, context)} ${context.inPeriod}${arah}. ${resultSentence(row, context)}`,
    ];
  }
  const lead = `Indikator ${place === 0 ? 'pertama' : `ke${terbilang(place + 1)}`}`;
  if (!hasTarget) return [`${lead} adalah ${row.indikator}${arah}. ${withoutTargetSentence(row, context)}`];
  const opening = `${lead}, ${row.indikator}, ditargetkan ${contentOf(row, target, context)} ${context.inPeriod}${arah}`;
  const { realisasi, capaian } = row.main;
  if (realisasi === null || capaian === null) return [`${opening}. ${resultSentence(row, context)}`];
  return [
    `${opening} dan terealisasi ${contentOf(row, realisasi, context)} atau ${ratingText(row, capaian, context)}.`,
  ];
}

/** What is measured, in a sentence. */
function measuredWord({ hasil }: ReportContext): string {
  return hasil.data.isOfSasaran === true ? 'sasaran' : 'sub kegiatan';
}

/** The sentence that only names the one indikator of a sub kegiatan. */
export function indikatorName({ indikator }: HasilKinerjaRow, context: ReportContext): string {
  return `Indikator kinerja ${measuredWord(context)} ini adalah ${indikator}.`;
}

function contentOf({ grades, satuan }: HasilKinerjaRow, n: Angka | null, context: ReportContext): string {
  return satuanInText(context.figure(n, grades), satuanBeside(n, grades, satuan));
}

function resultSentence(row: HasilKinerjaRow, context: ReportContext): string {
  const { capaian, realisasi, realisasiNihil } = row.main;
  if (realisasi === null) {
    return realisasiNihil
      ? 'Realisasinya nihil, sehingga capaiannya 0%.'
      : 'Realisasinya belum dilaporkan, sehingga capaiannya dihitung 0%.';
  }
  const content = contentOf(row, realisasi, context);
  if (capaian === null) return `Realisasinya ${content}; capaiannya tidak dapat dihitung.`;
  return `Realisasi ${content} atau ${ratingText(row, capaian, context)}.`;
}

/** "100% (Sangat Baik)"; where it is not just the target, how it stands to it. */
function ratingText(row: HasilKinerjaRow, capaian: Angka, context: ReportContext): string {
  const { capaianBeforeLimit: unlimited, predikat } = row.main;
  const limited = unlimited?.gt(capaian) ? `dibatasi dari ${context.percentWithSign(unlimited)}` : '';
  const remarks = [predikat ?? '', limited].filter((text) => text !== '').join(', ');
  const rating = `${context.percentWithSign(capaian)}${remarks === '' ? '' : ` (${remarks})`}`;
  const base = asPrinted(unlimited ?? capaian, context);
  if (base.isZero() || base.eq(100)) return rating;
  if (base.gt(100)) return `${rating}, ${ARAH[row.arah].isFalling ? 'lebih baik daripada target' : 'melampaui target'}`;
  const isTop = predikat !== null && predikat === context.hasil.data.skala[0]?.predikat;
  return `${rating}, ${isTop ? 'sedikit di bawah target' : 'belum mencapai target'}`;
}

function withoutTargetSentence(row: HasilKinerjaRow, context: ReportContext): string {
  const { realisasi, target, targetNihil } = row.main;
  if (realisasi?.gt(0)) {
    const lead =
      target === null
        ? `Indikator ini tidak memiliki target ${context.inPeriod}`
        : `Targetnya ${context.inPeriod} adalah 0`;
    return `${lead} sehingga capaiannya tidak dihitung, meskipun terdapat realisasi ${contentOf(row, realisasi, context)}.`;
  }
  const reached = annualTargetReached(row, context);
  if (reached !== '') return reached;
  const lead =
    target?.isZero() === true
      ? `Targetnya ${context.inPeriod} adalah 0`
      : targetNihil
        ? `Tidak ada target ${context.inPeriod}`
        : `Target ${context.inPeriod} tidak dinyatakan`;
  return `${lead}, sehingga capaiannya tidak dihitung.`;
}

/** Why a quarter has no target, where the earlier ones have reached that of the year; else ''. */
export function annualTargetReached(row: HasilKinerjaRow, context: ReportContext): string {
  const { annualTarget, sampaiDengan } = row;
  const { triwulan } = context.hasil.data;
  if (context.basis !== 'triwulan' || triwulan === 1 || ARAH[row.arah].isFalling) return '';
  if (annualTarget === null || annualTarget.isZero() || sampaiDengan.realisasi?.gte(annualTarget) !== true) return '';
  const isReported = (q: Triwulan): boolean => q < triwulan && isAngka(row.rencana.triwulan[q].realisasi);
  const last = ALL_TRIWULAN.filter(isReported).at(-1) ?? 1;
  const lead = last === 1 ? 'pada' : 'sampai dengan';
  return `Target tahunan ${contentOf(row, annualTarget, context)} telah dicapai ${lead} Triwulan ${toRoman(last)} sehingga tidak ada target ${context.inPeriod}.`;
}

/** One sentence that sums up a kegiatan. */
export function kegiatanSentence(kegiatan: HasilKegiatan, context: ReportContext): string {
  const sub = new Set(kegiatan.kinerja.map((b) => b.subKegiatan)).size;
  const indikator = kegiatan.kinerja.length;
  if (kegiatan.isSasaran) return sasaranSentence(kegiatan, context);
  const content = `${formatCount(sub)} sub kegiatan${indikator > sub ? ` dan ${formatCount(indikator)} indikator kinerja` : ''}`;
  const { rataRata, predikat } = kegiatan.kinerjaSummary;
  if (indikator === 0 && context.hasil.data.isOfSasaran === true)
    return 'Kegiatan ini menunjang pencapaian sasaran dan tidak diukur tersendiri.';
  if (indikator === 0) return `Kegiatan ini tidak memiliki indikator kinerja dalam rencana aksi.`;
  if (rataRata === null)
    return `Kegiatan ini terdiri atas ${content}. Tidak ada target ${context.inPeriod}, sehingga capaian kegiatan tidak dihitung.`;
  const measured = kegiatan.kinerja.filter((b) => b.main.capaian !== null).length;
  const amount = `${context.percentWithSign(rataRata)}${predikat === null ? '' : ` (${predikat})`}`;
  if (measured === indikator) {
    const lead = measured === 1 ? 'Capaian' : 'Rata-rata capaian';
    return `Kegiatan ini terdiri atas ${content}. ${lead} kinerjanya ${context.inPeriod} sebesar ${amount}.`;
  }
  // Not all of them: the mean is not that of the whole kegiatan.
  const whose = indikator > sub ? `${formatCount(measured)} indikator` : formatCount(measured);
  return `Kegiatan ini terdiri atas ${content}, ${whose} di antaranya memiliki target ${context.inPeriod}, dengan ${measured === 1 ? 'capaian' : 'rata-rata capaian'} ${amount}.`;
}

/** The same of a sasaran, by its indikator. */
function sasaranSentence({ kinerja, kinerjaSummary }: HasilKegiatan, context: ReportContext): string {
  const opening = `Sasaran ini diukur dengan ${formatCount(kinerja.length)} indikator kinerja utama`;
  const { rataRata, predikat } = kinerjaSummary;
  if (rataRata === null)
    return `${opening}. Tidak ada target ${context.inPeriod}, sehingga capaian sasaran tidak dihitung.`;
  const measured = kinerja.filter((b) => b.main.capaian !== null).length;
  const amount = `${context.percentWithSign(rataRata)}${predikat === null ? '' : ` (${predikat})`}`;
  const mean = measured === 1 ? 'capaian' : 'rata-rata capaian';
  if (measured === kinerja.length) return `${opening}, dengan ${mean} ${context.inPeriod} sebesar ${amount}.`;
  return `${opening}, ${formatCount(measured)} di antaranya memiliki target ${context.inPeriod}, dengan ${mean} ${amount}.`;
}

/** Sentences below the table of BAB III: the mean, and how many rows met their target. */
export function kinerjaSummarySentences(
  summary: KinerjaSummary,
  rows: readonly HasilKinerjaRow[],
  context: ReportContext,
): string[] {
  const withCapaian = rows.filter((b) => b.main.capaian !== null);
  if (summary.rataRata === null) {
    return [
      `Tidak ada indikator yang memiliki target ${context.inPeriod}, sehingga rata-rata capaian kinerja tidak dihitung.`,
    ];
  }
  const predikat = summary.predikat === null ? '' : ` dengan predikat ${summary.predikat}`;
  const amount = `${context.inPeriod} sebesar ${context.percentWithSign(summary.rataRata)}${predikat}`;
  if (withCapaian.length === 1)
    return [`Capaian kinerja ${amount}, dari ${formatCount(1)} indikator yang memiliki target.`];
  const mean = rows.some(({ bobot }) => bobot !== null) ? 'Rata-rata berbobot' : 'Rata-rata';
  const base = `${mean} capaian kinerja ${amount}, dihitung dari ${formatCount(withCapaian.length)} indikator yang memiliki target.`;
  return [`${base} ${describeSpread(withCapaian, context)}`];
}

/** The mean in the short words of the conclusion. */
export function kinerjaConclusion(
  summary: KinerjaSummary,
  rows: readonly HasilKinerjaRow[],
  context: ReportContext,
): string {
  const withCapaian = rows.filter((b) => b.main.capaian !== null);
  if (summary.rataRata === null) return `Capaian kinerja ${context.inPeriod} tidak dihitung karena tidak ada target.`;
  const predikat = summary.predikat === null ? '' : ` (${summary.predikat})`;
  const reached = withCapaian.filter((b) => asPrinted(b.main.capaianBeforeLimit ?? ZERO, context).gte(100)).length;
  const all = withCapaian.length;
  const share =
    reached === all
      ? all === 1
        ? 'targetnya tercapai'
        : 'seluruh target tercapai'
      : reached === 0
        ? 'target belum tercapai'
        : `target tercapai pada ${formatCount(reached)} dari ${formatCount(all)} indikator`;
  return `Capaian kinerja ${context.inPeriod} sebesar ${context.percentWithSign(summary.rataRata)}${predikat}; ${share}.`;
}

/** As it is printed, so that a sentence never quarrels with the figure beside it. */
function asPrinted(capaian: Angka, context: ReportContext): Angka {
  return round(capaian, context.pengaturan.percentDecimals);
}

/** How many rows went beyond, met, and missed their target. */
function describeSpread(withCapaian: readonly HasilKinerjaRow[], context: ReportContext): string {
  const n = (test: (c: Angka) => boolean): number =>
    withCapaian.filter((b) => test(asPrinted(b.main.capaianBeforeLimit ?? ZERO, context))).length;
  const above = n((c) => c.gt(100));
  const exact = n((c) => c.eq(100));
  const below = n((c) => c.lt(100));
  const all = withCapaian.length;
  if (above === all) return 'Seluruhnya melampaui target.';
  if (above + exact === all)
    return above === 0
      ? 'Seluruhnya mencapai target.'
      : `Seluruhnya mencapai target, ${formatCount(above)} di antaranya melampaui target.`;
  if (below === all) return 'Seluruhnya belum mencapai target.';
  const phrases = [
    ...(above > 0 ? [`${formatCount(above)} indikator melampaui target`] : []),
    ...(exact > 0 ? [`${formatCount(exact)} indikator mencapai target`] : []),
    `${formatCount(below)} indikator belum mencapai target`,
  ];
  return `Dari jumlah tersebut, ${joinPhrases(phrases)}.`;
}
