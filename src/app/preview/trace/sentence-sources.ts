import type { CellRef } from '../../../findings/cell-ref.ts';
import { DEFAULT_OPTIONS, makeReportContext, type ReportContext } from '../../../report/context/report-context.ts';
import { keuanganComparison, kinerjaComparison } from '../../../report/sentences/comparison-sentences.ts';
import { isSpentWithoutTarget, keuanganSentences } from '../../../report/sentences/keuangan-sentences.ts';
import type { ReportView } from '../../../report/view/report-view.ts';
import { addAnalysis } from './analysis-figures.ts';
import { keuanganComparisonFigures, kinerjaComparisonFigures } from './comparison-figures.ts';
import { addNotes } from './note-figures.ts';
import { addPagu } from './pagu-figures.ts';
import { basisSuffix, cellsOf, type RowSources } from './row-sources.ts';
import { figure, type ParagraphSource, placeInOrder, placeMarked, type SentenceFigure } from './sentence-figures.ts';
import { resultSources, summaryFigures } from './summary-figures.ts';
import type { Traced } from './traced.ts';
import { addWholeTexts } from './whole-texts.ts';

/** The sources of the report's paragraphs, by their text; those of Narasi and Identitas are whole. */
export function traceParagraphs(view: ReportView, traced: Traced): ReadonlyMap<string, ParagraphSource> {
  const sources = new Map<string, ParagraphSource>();
  const context = makeReportContext(traced.hasil, DEFAULT_OPTIONS);
  const rows = resultSources(traced);
  const summary = summaryFigures(traced, context, rows);
  for (const text of summarySentences(view)) {
    sources.set(text, { kind: 'figures', places: placeMarked(text, summary) });
  }
  addPagu(sources, traced, context);
  addNotes(sources, traced, context, rows.kinerja);
  const suffix = basisSuffix(traced.hasil);
  const main = (row: RowSources | undefined, part: string): readonly CellRef[] => row?.[part + suffix] ?? [];
  const compared = kinerjaComparisonFigures(context, rows.kinerja, cellsOf(rows.kinerja, `capaian${suffix}`));
  for (const text of kinerjaComparison(context)) {
    sources.set(text, { kind: 'figures', places: placeInOrder(text, compared) });
  }
  addMoney(sources, context, rows.keuangan, summary, suffix);
  const told = new Map(traced.hasil.kinerja.map((row, i) => [row, rows.kinerja[i]]));
  addAnalysis(sources, view.bab3.analisis.kegiatan, context, (result) => {
    const row = told.get(result);
    const parts = { target: main(row, 'target'), realisasi: main(row, 'realisasi'), capaian: main(row, 'capaian') };
    return { ...parts, targetTahunan: row?.targetTahunan ?? [] };
  });
  addWholeTexts(sources, { ...view, tandaTangan: view.bab5.tandaTangan }, traced);
  return sources;
}

/** Adds the sentences of BAB IV: the first goes on with the comparison, the other names single sub kegiatan. */
function addMoney(
  sources: Map<string, ParagraphSource>,
  context: ReportContext,
  rows: readonly RowSources[],
  summary: readonly SentenceFigure[],
  suffix: string,
): void {
  const { keuangan, keuanganSummary } = context.hasil;
  const [first = '', ...others] = keuanganSentences(keuanganSummary, keuangan, context);
  const comparison = keuanganComparison(context);
  const all = (part: string): readonly CellRef[] => cellsOf(rows, part);
  const now = { realisasi: all(`realisasi${suffix}`), capaian: all(`capaian${suffix}`), serapan: all('serapan') };
  const compared = keuanganComparisonFigures(context, rows, now);
  const places = [...placeMarked(first, summary), ...comparison.flatMap((text) => placeInOrder(text, compared))];
  sources.set([first, ...comparison].join(' '), { kind: 'figures', places });
  const spent = keuangan.flatMap((row, i) =>
    isSpentWithoutTarget(row) && row.main.realisasi !== null
      ? [figure(context.rupiah(row.main.realisasi), rows[i]?.[`realisasi${suffix}`] ?? [])]
      : [],
  );
  for (const text of others) sources.set(text, { kind: 'figures', places: placeInOrder(text, spent) });
}

/** lapkin's own sentences over the whole report. */
function summarySentences({ bab2, bab3, bab4, bab5 }: ReportView): readonly string[] {
  return [
    ...bab2.anggaran.paragraf,
    ...bab3.capaian.kalimat,
    ...bab3.capaian.catatan,
    ...bab4.realisasi.catatan,
    ...bab4.serapan.paragraf,
    ...(bab4.efisiensi?.paragraf ?? []),
    ...bab5.kesimpulan.butir,
    bab5.ringkasan.kinerja,
    bab5.ringkasan.keuangan,
  ];
}
