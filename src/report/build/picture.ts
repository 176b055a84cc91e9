import type { ReportView } from '../view/report-view.ts';
import type { Numbering } from './numbering.ts';

/** A chart (SVG) under the next number of its BAB, after its table; null where there is none. */
export function buildPicture(
  chart: string | null,
  title: string,
  numbering: Numbering,
): ReportView['bab3']['capaian']['grafik'] {
  return chart === null ? null : { ...numbering.picture(), judul: title, isi: chart, tinggi: false };
}
