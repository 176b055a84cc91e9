import { type Angka, HUNDRED } from '../../domain/angka.ts';
import { changeWord, pointsBetween } from '../../domain/difference.ts';
import type { Comparison, HasilKinerjaRow } from '../../domain/hasil.ts';
import { toRoman } from '../../domain/triwulan.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatCount } from '../format.ts';
import { keuanganLabel } from './keuangan-sentences.ts';
import { rowKind, rowNumbers } from './row-numbers.ts';

const MOST_NAMED = 3;

/** The paragraph on kinerja against the time before: the mean, in points, and the rows that have no capaian any more. */
export function kinerjaComparison(context: ReportContext): string[] {
  const { comparison, kinerja, kinerjaSummary } = context.hasil;
  if (comparison === null || !kinerja.some(({ earlier }) => earlier?.capaian != null)) return [];
  const change = changeText('rata-rata capaian kinerja', comparison.kinerja, kinerjaSummary.rataRata, context);
  const lost = kinerja.filter(({ earlier, main }) => earlier?.capaian != null && main.capaian === null);
  const sentences = [
    ...(change === null ? [] : [`Dibandingkan dengan ${timeText(comparison, context)}, ${change}.`]),
    ...(lost.length === 0 ? [] : [lostSentence(lost, comparison, context)]),
  ];
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

/** The paragraph on money against the time before: realisasi in rupiah and percent, capaian and serapan in points. */
export function keuanganComparison(context: ReportContext): string[] {
  const { comparison, keuanganSummary: now, keuangan } = context.hasil;
  if (comparison === null || !keuangan.some(({ earlier }) => earlier !== null)) return [];
  const { keuangan: before } = comparison;
  const changes = [
    moneyChange(before.realisasi, now.realisasi, context),
    changeText(keuanganLabel(now).toLowerCase(), before.capaian, now.capaian, context, true),
    changeText('serapan anggaran', before.serapan, now.serapan, context, true),
  ].filter((text) => text !== null);
  if (changes.length === 0) return [];
  return [`Dibandingkan dengan ${timeText(comparison, context)}, ${joinPhrases(changes)}.`];
}

/** "Triwulan I", "keadaan sampai dengan Triwulan I". */
function timeText(comparison: Comparison, context: ReportContext): string {
  const name = timeName(comparison, context);
  return context.basis === 'sampaiDengan' ? `keadaan sampai dengan ${name}` : name;
}

/** "Triwulan I", "Triwulan IV Tahun 2023". */
function timeName({ triwulan, year }: Comparison, { hasil }: ReportContext): string {
  return `Triwulan ${toRoman(triwulan)}${year === hasil.data.year ? '' : ` Tahun ${year}`}`;
}

/** "capaian naik 3,72 poin persen (dari 93,5% menjadi 97,22%)"; `short`: without its bracket. Null where either time has none. */
function changeText(
  what: string,
  before: Angka | null,
  now: Angka | null,
  context: ReportContext,
  short = false,
): string | null {
  const difference = pointsBetween(before, now, context.pengaturan.percentDecimals);
  if (difference === null) return null;
  const word = changeWord(difference);
  if (word === 'tetap') return `${what} sama (${context.percentWithSign(now)})`;
  const points = context.percent(difference.abs());
  if (short) return `${what} ${word} ${points} poin persen`;
  return `${what} ${word} ${points} poin persen (dari ${context.percentWithSign(before)} menjadi ${context.percentWithSign(now)})`;
}

/** "realisasi keuangan naik Rp2.044.830 atau 9,09% (dari Rp... menjadi Rp...)"; no percent of 0. */
function moneyChange(before: Angka | null, now: Angka, context: ReportContext): string | null {
  if (before === null) return null;
  const difference = now.minus(before);
  const word = changeWord(difference);
  if (word === 'tetap') return `realisasi keuangan sama (${context.rupiah(now)})`;
  const share = before.isZero() ? '' : ` atau ${context.percentWithSign(difference.abs().div(before).times(HUNDRED))}`;
  return `realisasi keuangan ${word} ${context.rupiah(difference.abs())}${share}`;
}

/** Rows that had a capaian then and have none now. */
function lostSentence(rows: readonly HasilKinerjaRow[], comparison: Comparison, context: ReportContext): string {
  const tail = `tidak memiliki capaian ${context.inPeriod}, sehingga tidak dibandingkan`;
  const time = `${context.basis === 'sampaiDengan' ? 'sampai dengan' : 'pada'} ${timeName(comparison, context)}`;
  if (rows.length > MOST_NAMED) {
    return `Sebanyak ${formatCount(rows.length)} indikator yang memiliki capaian ${time} ${tail}.`;
  }
  const before = joinPhrases(rows.map(({ earlier }) => context.percentWithSign(earlier?.capaian ?? null)));
  return `${rowKind(context)} nomor ${rowNumbers(rows, context)} (${before} ${time}) ${tail}.`;
}
