import { isAngka } from '../../../domain/angka.ts';
import { sumBobot } from '../../../domain/bobot.ts';
import { type Combination, quartersOf } from '../../../domain/combination.ts';
import type { HasilKinerjaRow, ViewName } from '../../../domain/hasil.ts';
import { JENIS } from '../../../domain/jenis.ts';
import type { RencanaRow } from '../../../domain/kinerja-data.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import { bobotSentences } from '../../../report/build/kinerja-notes.ts';
import type { ReportContext } from '../../../report/context/report-context.ts';
import { quotientNotes } from '../../../report/sentences/quotient-sentences.ts';
import { rowNumbers } from '../../../report/sentences/row-numbers.ts';
import type { Row } from '../../../sheets/buku-kerja.ts';
import { measuredTable } from '../../../sheets/to-data-kinerja.ts';
import type { RowSources } from './row-sources.ts';
import { figure, type ParagraphSource, placeInOrder, type SentenceFigure } from './sentence-figures.ts';
import type { Traced } from './traced.ts';

/** Adds the notes on weights, and on what realisasi are the quotients of; `rows` are those of the results, in their order. */
export function addNotes(
  sources: Map<string, ParagraphSource>,
  { buku, hasil }: Traced,
  context: ReportContext,
  rows: readonly RowSources[],
): void {
  const weighed = hasil.kinerja
    .map((row, i) => ({ row, cells: rows[i]?.bobot ?? [] }))
    .filter(({ row }) => row.bobot !== null);
  const counted = weighed.filter(({ row }) => row.main.capaian !== null);
  const weights = [counted, weighed].map((of) =>
    figure(
      context.figure(sumBobot(of.map(({ row }) => row))),
      of.flatMap(({ cells }) => cells),
    ),
  );
  for (const text of bobotSentences(context)) {
    sources.set(text, { kind: 'figures', places: placeInOrder(text, weights) });
  }
  const measured = new Map(measuredTable(buku)?.rows.map((row) => [row.data, row]));
  for (const { view, text } of quotientNotes(context)) {
    const figures = hasil.kinerja.flatMap((result) =>
      quotientFigures(result, measured.get(result.rencana), view, context),
    );
    sources.set(text, { kind: 'figures', places: placeInOrder(text, figures) });
  }
}

/** The number of a row, and what its realisasi is the quotient of, as a note tells them. */
function quotientFigures(
  result: HasilKinerjaRow,
  row: Row<RencanaRow> | undefined,
  view: ViewName,
  context: ReportContext,
): readonly SentenceFigure[] {
  const { quotient } = result[view];
  if (quotient === null || row === undefined) return [];
  const { triwulan } = context.hasil.data;
  const combination = combinationOf(result, view, context);
  const used = quartersOf(
    combination,
    triwulan,
    (t) => isAngka(row.data.triwulan[t].pembilang) && isAngka(row.data.triwulan[t].penyebut),
  );
  const cells = (part: 'pembilang' | 'penyebut'): readonly CellRef[] => used.map((t) => row.at.triwulan[t][part]);
  return [
    figure(rowNumbers([result], context), []),
    figure(context.figure(quotient.pembilang), cells('pembilang')),
    figure(context.figure(quotient.penyebut), cells('penyebut')),
  ];
}

function combinationOf({ jenis }: HasilKinerjaRow, view: ViewName, { isYearly, basis }: ReportContext): Combination {
  const rule = JENIS[jenis];
  if (isYearly) return rule.yearRealisasi;
  return (view === 'main' ? basis : view) === 'triwulan' ? rule.triwulan : rule.sampaiDengan;
}
