import type { Pengaturan } from '../../domain/pengaturan.ts';

/** Width and height in millimetres, portrait. */
export const PAPER_SIZES: Readonly<Record<Pengaturan['paper'], { width: number; height: number }>> = {
  A4: { width: 210, height: 297 },
  F4: { width: 215, height: 330 },
  Folio: { width: 215.9, height: 330.2 },
  Legal: { width: 215.9, height: 355.6 },
};

/** Points of a millimetre. */
export const PT_PER_MM = 72 / 25.4;

/** The area inside the margins, in millimetres. */
export interface ContentArea {
  readonly width: number;
  readonly height: number;
}

/** Text area of a portrait or landscape page. */
export function contentArea(pengaturan: Pick<Pengaturan, 'paper' | 'margin'>, landscape = false): ContentArea {
  const { width, height } = PAPER_SIZES[pengaturan.paper];
  const horizontal = (pengaturan.margin.left + pengaturan.margin.right) * 10;
  const vertical = (pengaturan.margin.top + pengaturan.margin.bottom) * 10;
  return landscape
    ? { width: height - horizontal, height: width - vertical }
    : { width: width - horizontal, height: height - vertical };
}
