/** Page and letter of a document; from the sheet Pengaturan (report.md, "Setting"). */
export interface TataDokumen {
  /** Millimetres, portrait. */
  readonly kertas: { readonly lebar: number; readonly tinggi: number };
  /** Centimetres. */
  readonly margin: {
    readonly atas: number;
    readonly kanan: number;
    readonly bawah: number;
    readonly kiri: number;
  };
  /** Name of the family as Word knows it. */
  readonly huruf: string;
  /** Running head; '' for none. */
  readonly kop: string;
}

/** Twentieths of a point, Word's unit of length. */
export function twip(pt: number): number {
  return Math.round(pt * 20);
}

export function twipMm(mm: number): number {
  return twip((mm * 72) / 25.4);
}

/** Width of the text area in twips. */
export function lebarIsi(t: TataDokumen, lanskap: boolean): number {
  const sisi = lanskap ? t.kertas.tinggi : t.kertas.lebar;
  return twipMm(sisi - (t.margin.kiri + t.margin.kanan) * 10);
}

/** Height of the text area in points. */
export function tinggiIsi(t: TataDokumen, lanskap: boolean): number {
  const sisi = lanskap ? t.kertas.lebar : t.kertas.tinggi;
  return ((sisi - (t.margin.atas + t.margin.bawah) * 10) * 72) / 25.4;
}

/** Most that a picture may be high, in points: its caption has room below it. */
export function tinggiGambar(t: TataDokumen, lanskap: boolean): number {
  return Math.max(Math.min(tinggiIsi(t, lanskap) - 60, 600), 72);
}

/** Height of a line of one em, as a family sets it: what Word multiplies. */
const TINGGI_HURUF: Readonly<Record<string, number>> = {
  Arial: 1.149,
  'Times New Roman': 1.149,
  'Bookman Old Style': 1.172,
  Calibri: 1.2207,
};

/** Word's `w:line` for a CSS line-height: 240ths of the family's own line. */
export function jarakBaris(t: TataDokumen, css: number): number {
  return Math.round((240 * css) / (TINGGI_HURUF[t.huruf] ?? 1.15));
}
