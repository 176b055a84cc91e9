import { tinggiSvg } from '../charts/svg.ts';
import type { Konteks } from '../context/report-context.ts';
import { bidangIsi } from '../page/paper.ts';

/** The part of a page that may stay empty before a chart. */
const BAGIAN_TINGGI = 0.36;

/** Whether a chart would leave too much of a page empty, were it to follow its table. */
export function grafikTinggi(svg: string, k: Konteks): boolean {
  return tinggiSvg(svg) > (bidangIsi(k.pengaturan).tinggi * BAGIAN_TINGGI * 72) / 25.4;
}
