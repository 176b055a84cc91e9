import { svgHeight } from '../charts/svg.ts';
import type { ReportContext } from '../context/report-context.ts';
import { contentArea } from '../page/paper.ts';
import type { ReportView } from '../view/report-view.ts';
import type { Numbering } from './numbering.ts';

/** The part of a page that may stay empty before a chart. */
const EMPTY_SHARE = 0.27;

/** A chart (SVG) under the next number of its BAB; null where there is none. `landscape`: its table lies on such a page. */
export function buildPicture(
  chart: string | null,
  title: string,
  numbering: Numbering,
  { pengaturan }: ReportContext,
  landscape: boolean,
): ReportView['bab3']['capaian']['grafik'] {
  if (chart === null) return null;
  // Were it to follow its table, it would leave too much of a page empty.
  const isTall = !landscape && svgHeight(chart) > (contentArea(pengaturan).height * EMPTY_SHARE * 72) / 25.4;
  return { ...numbering.picture(), judul: title, isi: chart, tinggi: isTall };
}
