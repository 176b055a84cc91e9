import { groupBy } from '../../../domain/group-by.ts';
import type { NarasiRow, RencanaRow } from '../../../domain/kinerja-data.ts';
import { triwulanColumn } from '../../../domain/triwulan-column.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import { narasiHtml } from '../../../report/context/fill-placeholder.ts';
import { DEFAULT_OPTIONS, makeReportContext, type ReportContext } from '../../../report/context/report-context.ts';
import { markdownHtml } from '../../../report/markdown.ts';
import { keuanganComparison, kinerjaComparison } from '../../../report/sentences/comparison-sentences.ts';
import type { ReportView } from '../../../report/view/report-view.ts';
import type { Row } from '../../../sheets/buku-kerja.ts';
import { measuredTable } from '../../../sheets/to-data-kinerja.ts';
import { findElements, readHtml, textOf } from '../../../word/html-tree.ts';
import { keuanganSources, kinerjaSources, meanCapaianCell, type TotalMethod, totalCell } from './row-sources.ts';
import type { Traced } from './traced.ts';

/** A figure as sentences print it, and its cells. */
export interface SentenceFigure {
  /** As figureKey gives it. */
  readonly key: string;
  readonly cells: readonly CellRef[];
}

/** Where the figures of a paragraph come from: the whole paragraph from one cell, or each figure from its own. */
export type ParagraphSource =
  | { readonly kind: 'whole'; readonly cell: CellRef }
  | { readonly kind: 'figures'; readonly figures: readonly SentenceFigure[]; readonly onlyMarked: boolean };

/** A figure without what sentences put around it: "Rp1.000,00." gives 1.000,00. */
export function figureKey(text: string): string {
  return text.replace(/^Rp\.?\s?/i, '').replace(/[%.,\s]+$/, '');
}

/** The sources of the report's paragraphs, by their text; those of Narasi and Identitas are whole. */
export function traceParagraphs(view: ReportView, traced: Traced): ReadonlyMap<string, ParagraphSource> {
  const sources = new Map<string, ParagraphSource>();
  const context = makeReportContext(traced.hasil, DEFAULT_OPTIONS);
  const summary = summaryFigures(traced, context);
  const figuresOf = rowFigureFinder(traced, context);
  // Figures of two times stand in these, which may be alike.
  const comparing = new Set([...kinerjaComparison(context), ...keuanganComparison(context)]);
  for (const text of summarySentences(view)) {
    if (comparing.has(text)) continue;
    sources.set(text, { kind: 'figures', figures: summary, onlyMarked: true });
  }
  for (const { subKegiatan } of view.bab3.analisis.kegiatan) {
    for (const { nama: name, kalimat: sentences } of subKegiatan) {
      const figures = figuresOf(name);
      for (const text of sentences) sources.set(text, { kind: 'figures', figures, onlyMarked: false });
    }
  }
  addWholeTexts(sources, { ...view, tandaTangan: view.bab5.tandaTangan }, traced);
  return sources;
}

/** What every report prints of Identitas, and its signature. */
type NamedView = Pick<ReportView, 'identitas'> & Pick<ReportView['bab5'], 'tandaTangan'>;

/** Adds the paragraphs that are one cell's: of Identitas and Narasi. */
export function addWholeTexts(sources: Map<string, ParagraphSource>, view: NamedView, traced: Traced): void {
  for (const [text, cell] of [...identitasTexts(view, traced), ...narasiTexts(traced)]) {
    sources.set(text, { kind: 'whole', cell });
  }
}

/** lapkin's own sentences over the whole report. */
function summarySentences({ bab2, bab3, bab4, bab5 }: ReportView): readonly string[] {
  return [
    ...bab2.anggaran.paragraf,
    ...bab3.capaian.kalimat,
    ...bab3.analisis.kegiatan.map(({ kalimat: sentence }) => sentence),
    ...bab4.realisasi.kalimat,
    ...bab4.realisasi.catatan,
    ...bab4.serapan.paragraf,
    ...(bab4.efisiensi?.paragraf ?? []),
    ...bab5.kesimpulan.butir,
    bab5.ringkasan.kinerja,
    bab5.ringkasan.keuangan,
  ];
}

/** Totals: at the cell where the workbook prints them, else at the cells that they are computed from. */
function summaryFigures({ buku, hasil }: Traced, context: ReportContext): readonly SentenceFigure[] {
  const { triwulan } = hasil.data;
  const { keuanganSummary: money } = hasil;
  const isQuarter = context.basis === 'triwulan';
  const main = (name: string): string => (isQuarter ? name : `${name}SampaiDengan`);
  const keuangan = buku.keuangan?.rows.map((row) => keuanganSources(row, { buku, hasil })) ?? [];
  const all = (name: string): readonly CellRef[] => keuangan.flatMap((row) => row[name] ?? []);
  const total = (part: 'target' | 'realisasi' | 'capaian', method: TotalMethod) =>
    isQuarter ? totalCell(buku.keuangan, method, triwulanColumn(triwulan, part)) : undefined;
  const or = (at: CellRef | undefined, cells: readonly CellRef[]): readonly CellRef[] =>
    at === undefined ? cells : [at];
  const pagu = or(totalCell(buku.keuangan, 'sum', 'pagu'), all('anggaran'));
  const kinerjaCell = isQuarter ? meanCapaianCell({ buku, hasil }, triwulan) : undefined;
  const capaianOf = new Map<unknown, readonly CellRef[]>(
    measuredTable(buku)?.rows.map((row) => [row.data, kinerjaSources(row, undefined, hasil)[main('capaian')] ?? []]),
  );
  const kinerja = [...capaianOf.values()].flat();
  const capaian = or(total('capaian', 'sum') ?? total('capaian', 'mean'), all(main('capaian')));
  return [
    figure(context.percentWithSign(hasil.kinerjaSummary.rataRata), or(kinerjaCell, kinerja)),
    ...hasil.kegiatan.map(({ kinerja: rows, kinerjaSummary }) => {
      const from = rows.flatMap(({ rencana }) => capaianOf.get(rencana) ?? []);
      return figure(context.percentWithSign(kinerjaSummary.rataRata), from);
    }),
    figure(context.percentWithSign(money.capaian), capaian),
    figure(context.percentWithSign(money.totalRatio), capaian),
    figure(context.percentWithSign(money.rowRataRata), capaian),
    figure(context.rupiah(money.target), or(total('target', 'sum'), all(main('target')))),
    figure(context.rupiah(money.realisasi), or(total('realisasi', 'sum'), all(main('realisasi')))),
    figure(context.rupiah(money.pagu), pagu),
    figure(context.rupiah(money.realisasiSampaiDengan), all('realisasiSampaiDengan')),
    figure(context.percentWithSign(money.serapan), [...all('realisasiSampaiDengan'), ...pagu]),
    figure(context.rupiah(money.pagu.minus(money.realisasiSampaiDengan).abs()), [
      ...pagu,
      ...all('realisasiSampaiDengan'),
    ]),
  ];
}

/** Finds the figures of the indikator of a sub kegiatan. */
function rowFigureFinder({ buku, hasil }: Traced, context: ReportContext): (name: string) => readonly SentenceFigure[] {
  const suffix = context.basis === 'triwulan' ? '' : 'SampaiDengan';
  const found = new Map<unknown, Row<RencanaRow>>(measuredTable(buku)?.rows.map((row) => [row.data, row]));
  const byName = groupBy(hasil.kinerja, ({ subKegiatan }) => subKegiatan);
  return (name) =>
    (byName.get(name) ?? []).flatMap(({ rencana, main, grades }) => {
      const row = found.get(rencana);
      if (row === undefined) return [];
      const sources = kinerjaSources(row, undefined, hasil);
      const of = (part: string): readonly CellRef[] => sources[part + suffix] ?? [];
      return [
        figure(context.figure(main.target, grades), of('target')),
        figure(context.figure(main.realisasi, grades), of('realisasi')),
        figure(context.percentWithSign(main.capaian), of('capaian')),
        figure(context.percentWithSign(main.capaianBeforeLimit), of('capaian')),
      ];
    });
}

/** A figure as a sentence prints it. */
export function figure(text: string, cells: readonly CellRef[]): SentenceFigure {
  return { key: figureKey(text), cells };
}

/** What the report prints of Identitas as it stands there. */
function identitasTexts(view: NamedView, { buku }: Traced): readonly (readonly [string, CellRef])[] {
  const at: Readonly<Record<string, CellRef | undefined>> = buku.identitas?.at ?? {};
  const dated = [view.tandaTangan.tempatTanggal, view.identitas.tanggal].filter((text) => text !== '');
  const date = at.tanggalLaporan;
  const own = Object.entries({ ...view.identitas, tanggal: '' });
  const dates = date === undefined ? [] : dated.map((text) => [text, date] as const);
  const rest = own.flatMap(([key, text]) => {
    const cell = at[key];
    const printed = key === 'nip' ? `NIP ${text}` : text;
    return cell === undefined || text === '' ? [] : [text, text.toUpperCase(), printed].map((t) => [t, cell] as const);
  });
  return [...dates, ...rest];
}

/** Each paragraph and item of Narasi as it is printed. */
function narasiTexts({ buku, hasil }: Traced): readonly (readonly [string, CellRef])[] {
  return buku.narasi.flatMap(({ data, at }) => {
    const html = readHtml(`<body>${printedNarasi(data, hasil)}</body>`);
    const blocks = findElements(html, ({ name }) => name === 'p' || name === 'li');
    return blocks.map((block) => [textOf(block), at.content] as const);
  });
}

function printedNarasi({ content, subject }: NarasiRow, hasil: Traced['hasil']): string {
  return content.includes('{') ? narasiHtml(content, hasil, subject) : markdownHtml(content);
}
