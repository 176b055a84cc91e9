import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type CellRef, formatCellRef } from '../findings/cell-ref.ts';
import { LINK_ADDRESS } from './paths.ts';
import type { PageLinks } from './preview-state.ts';

/** A page in the pane: a place of the right size first, then its text and numbers, and paint while it is near the sight. */
export interface PdfPage {
  readonly element: HTMLElement;
  /** Settles when text and numbers are there. */
  fill(): Promise<void>;
  paint(): Promise<void>;
  drop(): void;
  canvas(): HTMLCanvasElement | null;
  /** Takes the paint of the page before it: it stays until this one is painted, so that nothing flickers. */
  takeCanvas(before: HTMLCanvasElement | null): void;
}

/** What a page is made from. */
interface PdfPageSource {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly links: PageLinks;
  /** Width by height, as long as the page's own is not known. */
  readonly shape: string;
  readonly onNumber: (cells: readonly CellRef[]) => void;
}

/** The shape of a page, as CSS has it. */
export function shapeOf(page: PDFPageProxy): string {
  const { width, height } = page.getViewport({ scale: 1 });
  return `${width} / ${height}`;
}

/** Makes a page, still empty. */
export function makePdfPage({ document: pdf, number, links, shape, onNumber }: PdfPageSource): PdfPage {
  const element = document.createElement('section');
  element.className = 'page';
  element.setAttribute('aria-label', `Halaman ${number} dari ${pdf.numPages}`);
  element.style.aspectRatio = shape;
  let canvas: HTMLCanvasElement | null = null;
  let painted = 0;
  let filled: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    const page = await pdf.getPage(number);
    element.style.aspectRatio = shapeOf(page);
    element.append(await textOf(page), ...(await numbersOf(page, links, onNumber)));
  };
  return {
    element,
    fill: () => {
      filled ??= load();
      return filled;
    },
    async paint() {
      const page = await pdf.getPage(number);
      const width = Math.round(element.clientWidth * Math.min(2, devicePixelRatio));
      if (width === 0 || painted === width) return;
      painted = width;
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      const next = document.createElement('canvas');
      next.width = width;
      next.height = Math.round(viewport.height);
      next.setAttribute('aria-hidden', 'true');
      await page.render({ canvas: next, viewport }).promise;
      if (painted !== width) return;
      canvas?.remove();
      canvas = next;
      element.prepend(next);
      element.dataset.painted = 'true';
    },
    drop() {
      canvas?.remove();
      canvas = null;
      painted = 0;
      delete element.dataset.painted;
    },
    canvas: () => canvas,
    takeCanvas(before) {
      if (before === null || canvas !== null) return;
      canvas = before;
      element.prepend(before);
    },
  };
}

/** The text of a page, for those who listen. */
async function textOf(page: PDFPageProxy): Promise<HTMLElement> {
  const { items } = await page.getTextContent();
  const text = document.createElement('p');
  text.className = 'unseen';
  text.textContent = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  return text;
}

/** The numbers of a page that lead to cells, as buttons over them. */
async function numbersOf(
  page: PDFPageProxy,
  links: PageLinks,
  onNumber: PdfPageSource['onNumber'],
): Promise<readonly HTMLElement[]> {
  const annotations = (await page.getAnnotations()) as readonly { unsafeUrl?: string; rect: readonly number[] }[];
  const size = page.getViewport({ scale: 1 });
  return annotations.flatMap(({ unsafeUrl, rect }) => {
    if (unsafeUrl?.startsWith(LINK_ADDRESS) !== true) return [];
    const link = Number(unsafeUrl.slice(LINK_ADDRESS.length));
    const cells = links[link];
    return cells === undefined ? [] : [numberButton(rect, size, link, cells, onNumber)];
  });
}

function numberButton(
  rect: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
  link: number,
  cells: readonly CellRef[],
  onNumber: (cells: readonly CellRef[]) => void,
): HTMLElement {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'number';
  button.dataset.link = String(link);
  button.tabIndex = -1;
  const more = cells.length > 1 ? ` dan ${cells.length - 1} sel lain` : '';
  const name = `Dari ${cells[0] === undefined ? '' : formatCellRef(cells[0])}${more}`;
  button.title = name;
  button.setAttribute('aria-label', name);
  const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(3)}%`;
  Object.assign(button.style, {
    left: share(left, width),
    top: share(height - top, height),
    width: share(right - left, width),
    height: share(top - bottom, height),
  });
  button.addEventListener('click', () => onNumber(cells));
  return button;
}
