import { tinggiSvg } from '../grafik/svg.ts';
import { bidangIsi } from '../kertas.ts';
import type { Konteks } from './konteks.ts';

/** The part of a page that may stay empty before a chart. */
const BAGIAN_TINGGI = 0.36;

/** Whether a chart would leave too much of a page empty, were it to follow its table. */
export function grafikTinggi(svg: string, k: Konteks): boolean {
  return tinggiSvg(svg) > (bidangIsi(k.pengaturan).tinggi * BAGIAN_TINGGI * 72) / 25.4;
}
