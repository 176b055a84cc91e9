import type { CellRef } from '../../../findings/cell-ref.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../report/context/report-context.ts';
import type { LkjipView, SubbabView } from '../../../report/view/lkjip-view.ts';
import type { RowSources } from './row-sources.ts';
import { addWholeTexts, figure, type ParagraphSource, type SentenceFigure } from './sentence-sources.ts';
import type { Traced } from './traced.ts';
import { kinerjaRows, moneyRows } from './yearly-sources.ts';

/** The sources of the paragraphs of the yearly report, by their text; see traceParagraphs. */
export function traceYearlyParagraphs(view: LkjipView, traced: Traced): ReadonlyMap<string, ParagraphSource> {
  const sources = new Map<string, ParagraphSource>();
  const context = makeReportContext(traced.hasil, DEFAULT_OPTIONS);
  const { kinerja, kinerjaSummary, keuanganSummary: money, kegiatan } = traced.hasil;
  const rows = kinerjaRows(traced);
  const spent = moneyRows(traced);
  const cellsOf = (of: readonly RowSources[], column: string): readonly CellRef[] =>
    of.flatMap((row) => row[column] ?? []);
  const summary: readonly SentenceFigure[] = [
    figure(context.percentWithSign(kinerjaSummary.rataRata), cellsOf(rows, 'capaian')),
    ...kegiatan.map((one) => {
      const own = rows.filter((_, i) => kinerja[i] !== undefined && one.kinerja.includes(kinerja[i]));
      return figure(context.percentWithSign(one.kinerjaSummary.rataRata), cellsOf(own, 'capaian'));
    }),
    figure(context.rupiah(money.pagu), cellsOf(spent, 'pagu')),
    figure(context.rupiah(money.realisasiSampaiDengan), cellsOf(spent, 'realisasi')),
    figure(context.rupiah(money.pagu.minus(money.realisasiSampaiDengan).abs()), cellsOf(spent, 'sisa')),
    figure(context.percentWithSign(money.serapan), cellsOf(spent, 'serapan')),
  ];
  for (const text of summarySentences(view)) sources.set(text, { kind: 'figures', figures: summary, onlyMarked: true });
  for (const { subKegiatan } of view.bab3.capaian.analisis.kegiatan) {
    for (const { nama: name, kalimat: sentences } of subKegiatan) {
      const figures = kinerja.flatMap((row, i) => {
        if (row.subKegiatan !== name) return [];
        const { target = [], realisasi = [], capaian = [] } = rows[i] ?? {};
        return [
          figure(context.figure(row.main.target, row.grades), target),
          figure(context.figure(row.main.realisasi, row.grades), realisasi),
          figure(context.percentWithSign(row.main.capaian), capaian),
        ];
      });
      for (const text of sentences) sources.set(text, { kind: 'figures', figures, onlyMarked: false });
    }
  }
  addWholeTexts(sources, { ...view, tandaTangan: view.bab4.tandaTangan }, traced);
  return sources;
}

/** lapkin's own sentences of this year; those that compare years hold figures of both, which may be alike. */
function summarySentences({ bab1, bab2, bab3, bab4 }: LkjipView): readonly string[] {
  const { targetDanRealisasi: ofYear, analisis, efisiensi } = bab3.capaian;
  const parts: readonly (SubbabView | null)[] = [
    bab1.sumberDaya,
    bab2.anggaran,
    ofYear,
    efisiensi,
    bab3.realisasiAnggaran,
  ];
  return [
    ...parts.flatMap((part) => (part === null ? [] : [...part.paragraf, ...part.kalimat])),
    ...analisis.kegiatan.map(({ kalimat: sentence }) => sentence),
    ...(bab4.kesimpulan?.butir ?? []),
  ];
}
