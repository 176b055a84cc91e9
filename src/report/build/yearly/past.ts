import { pointsBetween } from '../../../domain/difference.ts';
import type { ChartDrawings } from '../../charts/drawings.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { shownPastYears, yearsTable } from '../../tables/yearly/years-table.ts';
import type { Numbering } from '../numbering.ts';
import { buildPicture } from '../picture.ts';
import { itemHeading, type SubbabDraft, tablesOf } from './subbab.ts';

/** III.A.2: this year beside the earlier ones, with lines from three years on (`chart`, drawn beforehand). */
export function buildPast(context: ReportContext, chart: ChartDrawings | null, numbering: Numbering): SubbabDraft {
  const { hasil } = context;
  const years = shownPastYears(hasil);
  const heading = numbering.item('Realisasi dan Capaian Dibandingkan Tahun Sebelumnya');
  const number = numbering.table();
  const title = `Capaian Kinerja Tahun ${years[0]?.year ?? ''} sampai dengan Tahun ${hasil.data.year}`;
  const picture = buildPicture(chart?.own ?? null, title, numbering);
  const reference = picture === null ? '' : ` dan ${picture.nomor}`;
  return {
    heading,
    before: [itemHeading(heading)],
    ...tablesOf(yearsTable(years), number, hasil.kinerja, context),
    drawings: chart,
    content: {
      paragraf: [`Perbandingan dengan tahun sebelumnya disajikan pada ${number.nomor}${reference}.`],
      kalimat: [pastSentence(context)].filter((text) => text !== ''),
      grafik: picture,
    },
  };
}

/** "Rata-rata capaian kinerja Tahun 2024 sebesar 97,22%, naik 3,72 poin persen dari 93,5% pada Tahun 2023." */
function pastSentence(context: ReportContext): string {
  const { kinerjaSummary, data } = context.hasil;
  const last = shownPastYears(context.hasil).at(-1);
  const points = pointsBetween(last?.rataRata ?? null, kinerjaSummary.rataRata, context.pengaturan.percentDecimals);
  if (last === undefined || points === null) return '';
  const [now, before] = [context.percentWithSign(kinerjaSummary.rataRata), context.percentWithSign(last.rataRata)];
  const change = points.isZero()
    ? `sama dengan Tahun ${last.year}`
    : `${points.isPositive() ? 'naik' : 'turun'} ${context.percent(points.abs())} poin persen dari ${before} pada Tahun ${last.year}`;
  return `Rata-rata capaian kinerja Tahun ${data.year} sebesar ${now}, ${change}.`;
}
