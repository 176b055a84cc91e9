import type { HasilKinerjaRow } from '../../../domain/hasil.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import { listAnalysed } from '../../../report/build/analysed.ts';
import type { ReportContext } from '../../../report/context/report-context.ts';
import { annualTargetReached } from '../../../report/sentences/kinerja-sentences.ts';
import { groupByName } from '../../../report/tables/row-group.ts';
import type { LkjipView } from '../../../report/view/lkjip-view.ts';
import type { RowSources } from './row-sources.ts';
import { figure, type ParagraphSource, placeInOrder, placeMarked } from './sentence-figures.ts';

/** What the analysis of BAB III prints of a kegiatan or sasaran: its sentence, and one for each indikator. */
type AnalysedView = Pick<LkjipView['bab3']['capaian']['analisis']['kegiatan'][number], 'kalimat' | 'subKegiatan'>;

/** What the sentences on an indikator tell, in the view of the report. */
type ToldPart = 'target' | 'realisasi' | 'capaian' | 'targetTahunan';

/** Adds the sentences of the analysis: each indikator's figures lead to its own cells, a kegiatan's to those of its rows. */
export function addAnalysis(
  sources: Map<string, ParagraphSource>,
  analysed: readonly AnalysedView[],
  context: ReportContext,
  toldOf: (row: HasilKinerjaRow) => RowSources,
): void {
  const groups = listAnalysed(context);
  for (const [place, view] of analysed.entries()) {
    const [, group] = groups[place] ?? [];
    if (group === undefined) continue;
    const capaian = group.kinerja.flatMap((row) => toldOf(row).capaian ?? []);
    const mean = figure(context.percentWithSign(group.kinerjaSummary.rataRata), capaian);
    sources.set(view.kalimat, { kind: 'figures', places: placeMarked(view.kalimat, [mean]) });
    const named = groupByName(group.kinerja, (row) => row.subKegiatan);
    for (const [at, { kalimat: sentences }] of view.subKegiatan.entries()) {
      for (const [i, text] of sentences.entries()) {
        const row = named[at]?.rows[i];
        if (row !== undefined) sources.set(text, indikatorSource(text, row, toldOf(row), context));
      }
    }
  }
}

function indikatorSource(
  text: string,
  row: HasilKinerjaRow,
  told: RowSources,
  context: ReportContext,
): ParagraphSource {
  const { main, annualTarget, grades, indikator } = row;
  const of = (part: ToldPart): readonly CellRef[] => told[part] ?? [];
  const figures = [
    figure(context.figure(main.target, grades), of('target')),
    figure(context.figure(main.realisasi, grades), of('realisasi')),
    figure(context.percentWithSign(main.capaian), of('capaian')),
    figure(context.percentWithSign(main.capaianBeforeLimit), of('capaian')),
  ];
  const annual = [figure(context.figure(annualTarget, grades), of('targetTahunan'))];
  const reached = annualTargetReached(row, context);
  const isAnnual = reached !== '' && text.endsWith(reached);
  return { kind: 'figures', places: placeInOrder(text, isAnnual ? annual : figures, indikator) };
}
