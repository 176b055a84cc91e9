import { svgHeight } from '../charts/svg.ts';
import type { ReportContext } from '../context/report-context.ts';
import { contentArea } from '../page/paper.ts';

/** The part of a page that may stay empty before a chart. */
const EMPTY_SHARE = 0.36;

/** Whether a chart would leave too much of a page empty, were it to follow its table. */
export function isTallChart(svg: string, k: ReportContext): boolean {
  return svgHeight(svg) > (contentArea(k.pengaturan).height * EMPTY_SHARE * 72) / 25.4;
}
