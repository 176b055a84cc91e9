import { openPdf } from './open-pdf.ts';

/** A run of text on a page, in points from the top left corner of the page. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PrintedTarget {
  /** Sheet counted from 0. */
  readonly pageIndex: number;
  /** Points from the top. */
  readonly y: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly text: readonly PrintedText[];
  /** Links to places in the document: box of the link and where it leads. */
  readonly links: readonly { readonly y: number; readonly target: PrintedTarget }[];
}

export interface PdfGeometry {
  readonly pages: readonly PrintedPage[];
  readonly outline: readonly { readonly title: string; readonly target: PrintedTarget }[];
}

interface Outline {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly Outline[];
}

/** Where everything stands in a PDF, read with pdf.js. */
export async function readGeometry(bytes: Uint8Array): Promise<PdfGeometry> {
  const pdf = await openPdf(bytes);
  const label = await pdf.getPageLabels();
  const heights: number[] = [];
  for (let n = 1; n <= pdf.numPages; n++) heights.push((await pdf.getPage(n)).view[3] ?? 0);
  const readTarget = async (dest: unknown): Promise<PrintedTarget | null> => {
    const destination = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    if (!Array.isArray(destination)) return null;
    const pageIndex = await pdf.getPageIndex(destination[0]);
    return { pageIndex, y: (heights[pageIndex] ?? 0) - Number(destination[3]) };
  };
  const pages: PrintedPage[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const [, , width = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const text = items.flatMap((i) =>
      'str' in i && i.str.trim() !== ''
        ? [{ text: i.str, x: i.transform[4], y: top - i.transform[5], width: i.width, height: i.height }]
        : [],
    );
    const links = [];
    for (const a of await page.getAnnotations()) {
      const target = a.subtype === 'Link' ? await readTarget(a.dest) : null;
      if (target !== null) links.push({ y: top - a.rect[1], target: target });
    }
    pages.push({ width, height: top, label: label?.[n - 1] ?? String(n), text, links });
  }
  const outline: { title: string; target: PrintedTarget }[] = [];
  const walk = async (items: readonly Outline[]): Promise<void> => {
    for (const o of items) {
      const target = await readTarget(o.dest);
      if (target !== null) outline.push({ title: o.title, target: target });
      await walk(o.items);
    }
  };
  await walk((await pdf.getOutline()) ?? []);
  await pdf.destroy();
  return { pages, outline };
}

/** Text of a page, top to bottom, without the page number at its foot. */
export function listPageText(h: PrintedPage, marginBottom: number): readonly PrintedText[] {
  return h.text.filter((t) => t.y < h.height - marginBottom + 2);
}

/** Pairs of text on one line that run into each other by more than `toleransi` points. */
export function findOverlaps(h: PrintedPage, tolerance = 1.5): readonly string[] {
  const overlaps = (a: PrintedText, b: PrintedText): boolean =>
    a !== b && Math.abs(a.y - b.y) < 1 && a.x <= b.x && a.x + a.width > b.x + tolerance;
  return h.text.flatMap((a) => h.text.filter((b) => overlaps(a, b)).map((b) => `${a.text} | ${b.text}`));
}
