import type { Pengaturan } from '../../domain/pengaturan.ts';

/** Width and height in millimetres, portrait. */
export const UKURAN_KERTAS: Readonly<Record<Pengaturan['kertas'], { lebar: number; tinggi: number }>> = {
  A4: { lebar: 210, tinggi: 297 },
  F4: { lebar: 215, tinggi: 330 },
  Folio: { lebar: 215.9, tinggi: 330.2 },
  Legal: { lebar: 215.9, tinggi: 355.6 },
};

/** The area inside the margins, in millimetres. */
export interface Bidang {
  readonly lebar: number;
  readonly tinggi: number;
}

/** Text area of a portrait or landscape page. */
export function bidangIsi(p: Pick<Pengaturan, 'kertas' | 'margin'>, lanskap = false): Bidang {
  const { lebar, tinggi } = UKURAN_KERTAS[p.kertas];
  const datar = (p.margin.kiri + p.margin.kanan) * 10;
  const tegak = (p.margin.atas + p.margin.bawah) * 10;
  return lanskap
    ? { lebar: tinggi - datar, tinggi: lebar - tegak }
    : { lebar: lebar - datar, tinggi: tinggi - tegak };
}
