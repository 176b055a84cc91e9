import { pointsBetween } from '../../../domain/difference.ts';
import { DEFAULT_OPTIONS, makeReportContext, type ReportContext } from '../../../report/context/report-context.ts';
import { ikhtisarSentences } from '../../../report/sentences/yearly-sentences.ts';
import { shownPastYears } from '../../../report/tables/yearly/years-table.ts';
import type { LkjipView, SubbabView } from '../../../report/view/lkjip-view.ts';
import { addAnalysis } from './analysis-figures.ts';
import { addNotes } from './note-figures.ts';
import { addPagu, agreedPagu } from './pagu-figures.ts';
import { kinerjaRows, moneyRows } from './result-rows.ts';
import { cellsOf, type RowSources } from './row-sources.ts';
import { figure, type ParagraphSource, placeInOrder, placeMarked, type SentenceFigure } from './sentence-figures.ts';
import { limitFigures } from './summary-figures.ts';
import type { Traced } from './traced.ts';
import { addWholeTexts } from './whole-texts.ts';
import { pastSources } from './year-cells.ts';

/** The sources of the paragraphs of the yearly report, by their text; see traceParagraphs. */
export function traceYearlyParagraphs(view: LkjipView, traced: Traced): ReadonlyMap<string, ParagraphSource> {
  const sources = new Map<string, ParagraphSource>();
  const context = makeReportContext(traced.hasil, DEFAULT_OPTIONS);
  const { kinerja, kinerjaSummary, keuanganSummary: money } = traced.hasil;
  // A mean is not of what has no capaian.
  const rows = kinerjaRows(traced).map((row, i) => (kinerja[i]?.main.capaian === null ? { ...row, capaian: [] } : row));
  const spent = moneyRows(traced);
  const capaian = cellsOf(rows, 'capaian');
  const summary: readonly SentenceFigure[] = [
    figure(context.percentWithSign(kinerjaSummary.rataRata), capaian),
    figure(context.rupiah(money.pagu), cellsOf(spent, 'pagu')),
    figure(context.rupiah(money.realisasiSampaiDengan), cellsOf(spent, 'realisasi')),
    figure(context.rupiah(money.pagu.minus(money.realisasiSampaiDengan).abs()), cellsOf(spent, 'sisa')),
    figure(context.percentWithSign(money.serapan), cellsOf(spent, 'serapan')),
    agreedPagu(traced, context),
    ...limitFigures(traced, context),
  ];
  for (const text of [...summarySentences(view), ...ikhtisarSentences(context)]) {
    sources.set(text, { kind: 'figures', places: placeMarked(text, summary) });
  }
  const compared = pastFigures(traced, context, rows);
  for (const text of view.bab3.capaian.tahunLalu?.kalimat ?? []) {
    sources.set(text, { kind: 'figures', places: placeInOrder(text, compared) });
  }
  addPagu(sources, traced, context);
  addNotes(sources, traced, context, rows);
  const told = new Map(kinerja.map((row, i) => [row, rows[i]]));
  addAnalysis(sources, view.bab3.capaian.analisis.kegiatan, context, (row) => told.get(row) ?? {});
  addWholeTexts(sources, { ...view, tandaTangan: view.bab4.tandaTangan }, traced);
  return sources;
}

/** This year's mean, the points between it and that of the year before, and that one. */
function pastFigures(traced: Traced, context: ReportContext, rows: readonly RowSources[]): readonly SentenceFigure[] {
  const years = shownPastYears(traced.hasil);
  const { rataRata: before = null } = years.at(-1) ?? {};
  const { rataRata: now } = traced.hasil.kinerjaSummary;
  const points = pointsBetween(before, now, context.pengaturan.percentDecimals);
  const own = cellsOf(rows, 'capaian');
  const past = cellsOf(pastSources(traced, rows), `capaianLalu${years.length}`);
  return [
    figure(context.percentWithSign(now), points?.isZero() === true ? [...own, ...past] : own),
    figure(context.percent(points?.abs() ?? null), [...own, ...past]),
    figure(context.percentWithSign(before), past),
  ];
}

/** lapkin's own sentences of this year, over the whole of it. */
function summarySentences({ bab1, bab2, bab3, bab4 }: LkjipView): readonly string[] {
  const { targetDanRealisasi: ofYear, efisiensi } = bab3.capaian;
  const parts: readonly (SubbabView | null)[] = [
    bab1.sumberDaya,
    bab2.anggaran,
    ofYear,
    efisiensi,
    bab3.realisasiAnggaran,
  ];
  return [
    ...parts.flatMap((part) => (part === null ? [] : [...part.paragraf, ...part.catatan, ...part.kalimat])),
    ...(bab4.kesimpulan?.butir ?? []),
  ];
}
