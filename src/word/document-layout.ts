/** Page and letter of a document; from the sheet Pengaturan (report.md, "Setting"). */
export interface DocumentLayout {
  /** Millimetres, portrait. */
  readonly paper: { readonly width: number; readonly height: number };
  /** Centimetres. */
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Name of the family as Word knows it. */
  readonly font: string;
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
export function contentWidth(layout: DocumentLayout, landscape: boolean): number {
  const side = landscape ? layout.paper.height : layout.paper.width;
  return twipMm(side - (layout.margin.left + layout.margin.right) * 10);
}

/** Height of the text area in points. */
export function contentHeight(layout: DocumentLayout, landscape: boolean): number {
  const side = landscape ? layout.paper.width : layout.paper.height;
  return ((side - (layout.margin.top + layout.margin.bottom) * 10) * 72) / 25.4;
}

/** Most that a picture may be high, in points: its caption has room below it. */
export function pictureHeight(layout: DocumentLayout, landscape: boolean): number {
  return Math.max(Math.min(contentHeight(layout, landscape) - 60, 600), 72);
}

/** Height of a line of one em, as a family sets it: what Word multiplies. */
const LINE_HEIGHTS: Readonly<Record<string, number>> = {
  Arial: 1.149,
  'Times New Roman': 1.149,
  'Bookman Old Style': 1.172,
  Calibri: 1.2207,
};

/** Word's `w:line` for a CSS line-height: 240ths of the family's own line. */
export function toWordLine(layout: DocumentLayout, css: number): number {
  return Math.round((240 * css) / (LINE_HEIGHTS[layout.font] ?? 1.15));
}
