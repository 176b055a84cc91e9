import type { HasilKegiatan, HasilKinerjaRow } from '../../domain/hasil.ts';
import { CLASS } from '../../html/vocabulary.ts';
import { kinerjaChartTitle } from '../charts/chart-subject.ts';
import type { ChartDrawings } from '../charts/drawings.ts';
import type { ReportContext } from '../context/report-context.ts';
import type { Block } from '../page/page-blocks.ts';
import { groupTitle } from '../sentences/common-sentences.ts';
import { kinerjaComparison } from '../sentences/comparison-sentences.ts';
import { kegiatanSentence, kinerjaSummarySentences } from '../sentences/kinerja-sentences.ts';
import { buildTable, draftTable } from '../tables/build-table.ts';
import { KINERJA_TABLE } from '../tables/kinerja-table.ts';
import { PREDIKAT_TABLE } from '../tables/predikat-table.ts';
import { hasRepeatedName } from '../tables/row-group.ts';
import type { TableView } from '../tables/table-schema.ts';
import type { ReportView } from '../view/report-view.ts';
import { FAKTOR, listAnalysed, listSubKegiatan, tellSubKegiatan } from './analysed.ts';
import { arrangeTable, tableWays } from './arrange-table.ts';
import { htmlBlocks } from './html-blocks.ts';
import { kinerjaNotes } from './kinerja-notes.ts';
import type { TableNumber } from './numbering.ts';
import { makeNumbering, type Numbering } from './numbering.ts';
import { buildPicture } from './picture.ts';
import { buildPreviousFollowUp } from './tindak-lanjut.ts';

type BabIII = ReportView['bab3'];
type FaktorView = BabIII['analisis']['kegiatan'][number]['faktor'][number];

/** What stands under a kegiatan or sub kegiatan; Tindak Lanjut of the whole is in BAB V. */
const ROW_FAKTOR = [...FAKTOR, 'Tindak Lanjut'] as const;

function hasContent(faktor: FaktorView): boolean {
  return faktor.isi !== '';
}

/** `grafik` is the chart of capaian, drawn beforehand. */
export function buildBabIII(context: ReportContext, chart: ChartDrawings | null): BabIII {
  const numbering = makeNumbering('3', 'bab-3');
  const heading = numbering.heading('Capaian Kinerja');
  const table = numbering.table();
  const ways = tableWays(draftTable(KINERJA_TABLE, table, context.hasil.kinerja, context));
  const title = `${kinerjaChartTitle(context.hasil)} ${context.period} Tahun ${context.hasil.data.year}`;
  const picture = buildPicture(chart?.own ?? null, title, numbering);
  const reference = picture === null ? '' : ` dan ${picture.nomor}`;
  const content = {
    paragraf: [
      `Capaian kinerja dihitung dengan membandingkan realisasi dengan target tiap indikator. Hasil pengukuran ${context.period} disajikan pada ${table.nomor}${reference}.`,
    ],
    catatan: kinerjaNotes(context),
    grafik: picture,
    kalimat: [
      ...kinerjaSummarySentences(context.hasil.kinerjaSummary, context.hasil.kinerja, context),
      ...kinerjaComparison(context),
    ],
  };
  const analysis = {
    ...numbering.heading('Analisis Capaian Kinerja'),
    narasi: context.narasi.ofWhole('Analisis'),
    kegiatan: listAnalysed(context).map(([i, g], place) => buildKegiatan(context, g, i, place, numbering)),
  };
  // Where a table of many rows ends is known too roughly to turn a page within the text below it.
  const parts = context.hasil.kinerja.length > MANY_INDIKATOR ? [] : firstParts(analysis);
  const { view, lyingParts } = arrangeTable(ways, content, chart, { parts }, context);
  return {
    capaian: { ...heading, ...view },
    analisis: lyingParts === null ? analysis : turnAbove(analysis, lyingParts - 1),
    faktor: buildGeneralFaktor(context, numbering),
    tindakLanjut: buildPreviousFollowUp(context, numbering),
  };
}

type Analysis = BabIII['analisis'];

/** What the analysis begins with, up to the table of its first kegiatan: its heading and what belongs to the kegiatan, then each sub kegiatan. */
function firstParts({ narasi, kegiatan: [first] }: Analysis): readonly (readonly Block[])[] {
  const faktorBlocks = (faktor: readonly FaktorView[]): readonly Block[] =>
    faktor.flatMap((one) => [{ kind: 'label', text: one.judul } as const, ...htmlBlocks(one.isi)]);
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  if (first === undefined) return [];
  return [
    [
      { kind: 'heading' },
      ...htmlBlocks(narasi),
      { kind: 'item-heading', text: first.judul },
      paragraph(first.kalimat),
      ...htmlBlocks(first.narasi),
      ...faktorBlocks(first.faktor),
    ],
    ...first.subKegiatan
      .slice(0, MOST_LYING)
      .map((sub): readonly Block[] => [
        { kind: 'sub-heading', text: sub.nama },
        ...sub.kalimat.map(paragraph),
        ...htmlBlocks(sub.narasi),
        ...faktorBlocks(sub.faktor),
      ]),
  ];
}

/** More indikator take several pages. */
const MANY_INDIKATOR = 40;
/** So many sub kegiatan fill any page that lies. */
const MOST_LYING = 6;

/** The analysis with an upright page above a sub kegiatan of its first kegiatan. */
function turnAbove(analysis: Analysis, place: number): Analysis {
  const kegiatan = analysis.kegiatan.map((one, i) => ({
    ...one,
    subKegiatan: one.subKegiatan.map((sub, j) => (i === 0 && j === place ? { ...sub, halaman: CLASS.potret } : sub)),
  }));
  return { ...analysis, kegiatan };
}

/** The factors of the whole report, after the kegiatan; null where Narasi names none. */
function buildGeneralFaktor({ narasi }: ReportContext, numbering: Numbering): BabIII['faktor'] {
  const faktor = FAKTOR.map((heading) => ({ judul: heading, isi: narasi.ofWhole(heading) })).filter(hasContent);
  const [first, second] = faktor;
  if (first === undefined) return null;
  if (second === undefined) return { ...numbering.heading(first.judul), faktor: [{ ...first, judul: '' }] };
  return { ...numbering.heading('Faktor Pendukung dan Faktor Penghambat'), faktor };
}

function buildKegiatan(
  context: ReportContext,
  kegiatan: HasilKegiatan,
  i: number,
  place: number,
  numbering: Numbering,
): BabIII['analisis']['kegiatan'][number] {
  const { narasi } = context;
  const withTarget = kegiatan.kinerja.filter((b) => b.main.capaian !== null);
  return {
    id: `bab-3-kegiatan-${place + 1}`,
    judul: `${place + 1}. ${groupTitle(kegiatan.kegiatan, context)}`,
    kalimat: kegiatanSentence(kegiatan, context),
    narasi: narasi.ofKegiatan('Analisis', i),
    faktor: ROW_FAKTOR.map((heading) => ({ judul: heading, isi: narasi.ofKegiatan(heading, i) })).filter(hasContent),
    subKegiatan: listSubKegiatan(kegiatan, i, context).map((sub) => ({
      ...tellSubKegiatan(sub, i, context),
      faktor: ROW_FAKTOR.map((heading) => ({
        judul: heading,
        isi: narasi.ofSubKegiatan(heading, i, sub.name),
      })).filter(hasContent),
    })),
    tabel: withTarget.length === 0 ? null : buildPredikatTable(context, kegiatan, withTarget, numbering.table()),
  };
}

function buildPredikatTable(
  context: ReportContext,
  { kegiatan, kinerja }: HasilKegiatan,
  rows: readonly HasilKinerjaRow[],
  number: TableNumber,
): TableView {
  const hasIndikator = hasRepeatedName(kinerja, (b) => b.subKegiatan);
  const named = rows.map((b) => ({
    ...b,
    kegiatan,
    name: hasIndikator ? `${b.subKegiatan}: ${b.indikator}` : b.subKegiatan,
  }));
  return buildTable(PREDIKAT_TABLE, number, named, context);
}
