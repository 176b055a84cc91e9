import type { KeuanganSummary } from '../../domain/hasil.ts';
import { computeEfisiensi } from '../../domain/yearly/efisiensi.ts';
import { keuanganChartTitle } from '../charts/chart-subject.ts';
import type { ChartDrawings } from '../charts/drawings.ts';
import type { ReportContext } from '../context/report-context.ts';
import { capitalize } from '../format.ts';
import { keuanganComparison } from '../sentences/comparison-sentences.ts';
import { keuanganLabel, keuanganMethod, keuanganSentences, serapanSentence } from '../sentences/keuangan-sentences.ts';
import { draftTable } from '../tables/build-table.ts';
import { EFISIENSI_TABLE } from '../tables/efisiensi-table.ts';
import { KEUANGAN_TABLE } from '../tables/keuangan-table.ts';
import { SERAPAN_TABLE } from '../tables/serapan-table.ts';
import type { ReportView } from '../view/report-view.ts';
import { arrangeTable, tableWays } from './arrange-table.ts';
import { makeNumbering, type Numbering } from './numbering.ts';
import { buildPicture } from './picture.ts';
import { tableBlocks } from './table-blocks.ts';

type BabIV = ReportView['bab4'];

/** `grafik` is the chart of money, drawn beforehand. */
export function buildBabIV(context: ReportContext, chart: ChartDrawings | null): BabIV {
  const numbering = makeNumbering('4', 'bab-4');
  const { keuanganSummary: r, keuangan } = context.hasil;
  const heading = numbering.heading('Realisasi Keuangan');
  const table = numbering.table();
  const ways = tableWays(draftTable(KEUANGAN_TABLE, table, keuangan, context));
  const title = `${keuanganChartTitle(context.hasil)} ${context.period} Tahun ${context.hasil.data.year} (Rupiah)`;
  const picture = buildPicture(chart?.own ?? null, title, numbering);
  const reference = picture === null ? '' : ` dan ${picture.nomor}`;
  const serapanHeading = numbering.heading('Penyerapan Anggaran');
  const serapanTable = numbering.table();
  const content = {
    paragraf: [`Target dan realisasi keuangan ${context.period} disajikan pada ${table.nomor}${reference}.`],
    catatan: [
      `${capitalize(keuanganLabel(r).toLowerCase())} dihitung dari ${keuanganMethod(r)}.`,
      ...otherSummary(r, context),
    ],
    kalimat: withComparison(keuanganSentences(r, keuangan, context), context),
    grafik: picture,
  };
  const serapan = {
    ...serapanHeading,
    paragraf: [`${serapanSentence(r, context)} Rinciannya disajikan pada ${serapanTable.nomor}.`],
  };
  const efficiency = draftEfficiency(context, r, numbering);
  const serapanDraft = draftTable(SERAPAN_TABLE, serapanTable, keuangan, context);
  const layOut = (page: 'never' | 'always') => ({
    serapan: serapanDraft.layOut(page),
    efficiency: efficiency?.draft.layOut(page) ?? null,
  });
  const [upright, lying] = [layOut('never'), layOut('always')];
  const blocksOf = (laid: typeof upright) => [
    ...tableBlocks(serapan, laid.serapan),
    ...(efficiency === null || laid.efficiency === null ? [] : tableBlocks(efficiency.content, laid.efficiency)),
  ];
  const rest = { upright: blocksOf(upright), lying: blocksOf(lying) };
  const { view, allLies } = arrangeTable(ways, content, chart, { rest }, context);
  const laid = allLies ? lying : upright;
  return {
    realisasi: { ...heading, ...view },
    serapan: { ...serapan, tabel: laid.serapan.view },
    efisiensi: efficiency && laid.efficiency && { ...efficiency.content, tabel: laid.efficiency.view },
  };
}

/** The comparison goes on in the first paragraph: one of its own would take a line more. */
function withComparison([first = '', ...others]: readonly string[], context: ReportContext): string[] {
  return [[first, ...keuanganComparison(context)].join(' '), ...others];
}

/** The summary by the other method, so that nobody takes the one for the other. */
function otherSummary(summary: KeuanganSummary, context: ReportContext): string[] {
  const other = summary.method === 'total' ? summary.rowRataRata : summary.totalRatio;
  // Equal ones say nothing.
  if (other === null || context.percent(other) === context.percent(summary.capaian)) return [];
  return summary.method === 'total'
    ? [
        `Sebagai pembanding, rata-rata capaian sub kegiatan yang memiliki target adalah ${context.percentWithSign(other)}.`,
      ]
    : [`Sebagai pembanding, jumlah realisasi dibagi jumlah target adalah ${context.percentWithSign(other)}.`];
}

function draftEfficiency(context: ReportContext, summary: KeuanganSummary, numbering: Numbering) {
  const kinerja = context.hasil.kinerjaSummary.rataRata;
  if (context.pengaturan.efficiency === 'tidak' || kinerja === null || summary.serapan === null) return null;
  const { rows, whole } = computeEfisiensi(context.hasil, 'selisih');
  const table = numbering.table();
  const content = {
    ...numbering.heading('Efisiensi'),
    paragraf: [
      `Rata-rata capaian kinerja ${context.inPeriod} sebesar ${context.percentWithSign(kinerja)}, sedangkan serapan anggaran sampai dengan ${context.triwulan} sebesar ${context.percentWithSign(summary.serapan)}. Selisih keduanya adalah ${context.percent(whole.result.value)} poin persen. Rinciannya disajikan pada ${table.nomor}.`,
    ],
  };
  return { content, draft: draftTable(EFISIENSI_TABLE, table, rows, context) };
}
