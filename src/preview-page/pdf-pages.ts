import { GlobalWorkerOptions, getDocument, type PDFPageProxy } from 'pdfjs-dist';
import { type CellRef, formatCellRef } from '../findings/cell-ref.ts';
import { isSameCell } from './actions.ts';
import { LINK_ADDRESS, PAGE_PATHS } from './paths.ts';
import type { PageLinks } from './preview-state.ts';

/** The printed pages in their pane. */
export interface PdfPages {
  /** Puts other pages in the place of those in sight; where it is scrolled to stays. */
  show(bytes: ArrayBuffer, links: PageLinks): Promise<void>;
  /** Scrolls to the number of a cell and marks it; false when the report prints none. */
  goTo(cell: CellRef): boolean;
}

/** A page in the pane. */
interface ShownPage {
  readonly element: HTMLElement;
  readonly page: PDFPageProxy;
  canvas: HTMLCanvasElement | null;
  /** Width in device pixels at which the canvas was painted. */
  painted: number;
}

/** Shows pages in a pane that scrolls; a number that is chosen is told with its cells. Only pages near the sight are painted. */
export function openPdfPages(frame: HTMLElement, onNumber: (cells: readonly CellRef[]) => void): PdfPages {
  GlobalWorkerOptions.workerSrc = PAGE_PATHS.worker;
  let pages: readonly ShownPage[] = [];
  let links: PageLinks = [];
  let close = (): void => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const shown = pages.find(({ element }) => element === target);
        if (shown === undefined) continue;
        if (isIntersecting) void paint(shown);
        else dropCanvas(shown);
      }
    },
    { root: frame, rootMargin: '800px 0px' },
  );
  // Where it is scrolled to, as a share: pages change their height with the pane, and a pane out of sight forgets.
  let share = 0;
  frame.addEventListener('scroll', () => {
    if (frame.clientHeight > 0) share = frame.scrollTop / frame.scrollHeight;
  });
  new ResizeObserver(() => {
    if (frame.clientHeight > 0) frame.scrollTop = share * frame.scrollHeight;
    for (const shown of pages) if (shown.canvas !== null) void paint(shown);
  }).observe(frame);
  frame.addEventListener('keydown', moveAmongNumbers);
  return {
    async show(bytes, nextLinks) {
      const task = getDocument({ data: new Uint8Array(bytes), useWorkerFetch: false, enableXfa: false });
      const document = await task.promise;
      const next: ShownPage[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const element = await pageElement(page, number, document.numPages, nextLinks, onNumber);
        next.push({ element, page, canvas: null, painted: 0 });
      }
      const [top, before] = [frame.scrollTop, pages];
      // What was painted stays until the new page is, so that nothing flickers.
      for (const [i, shown] of next.entries()) takeCanvas(shown, before[i]);
      observer.disconnect();
      frame.replaceChildren(...next.map(({ element }) => element));
      pages = next;
      links = nextLinks;
      frame.scrollTop = top;
      firstNumber(frame)?.setAttribute('tabindex', '0');
      for (const { element } of next) observer.observe(element);
      close();
      close = () => void task.destroy();
    },
    goTo(cell) {
      for (const marked of frame.querySelectorAll('.number.on')) marked.classList.remove('on');
      const fitting = links
        .map((cells, i) => ({ i, size: cells.length, has: cells.some((one) => isSameCell(one, cell)) }))
        .filter(({ has }) => has)
        // The number that comes from the fewest cells says the most of this one.
        .sort((a, b) => a.size - b.size);
      const numbers = fitting.flatMap(({ i }) => [...frame.querySelectorAll<HTMLElement>(`[data-link="${i}"]`)]);
      const size = fitting[0]?.size;
      const best = numbers.filter(({ dataset }) => links[Number(dataset.link)]?.length === size);
      for (const number of best) number.classList.add('on');
      best[0]?.scrollIntoView({ block: 'center' });
      return best.length > 0;
    },
  };
}

async function paint(shown: ShownPage): Promise<void> {
  const { element, page } = shown;
  const width = Math.round(element.clientWidth * Math.min(2, devicePixelRatio));
  if (width === 0 || shown.painted === width) return;
  shown.painted = width;
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round(viewport.height);
  canvas.setAttribute('aria-hidden', 'true');
  try {
    await page.render({ canvas, viewport }).promise;
  } catch {
    // The pages were exchanged meanwhile; the new ones are painted by themselves.
    return;
  }
  if (shown.painted !== width) return;
  shown.canvas?.remove();
  shown.canvas = canvas;
  element.prepend(canvas);
  element.dataset.painted = 'true';
}

function dropCanvas(shown: ShownPage): void {
  shown.canvas?.remove();
  shown.canvas = null;
  shown.painted = 0;
  delete shown.element.dataset.painted;
}

function takeCanvas(shown: ShownPage, before: ShownPage | undefined): void {
  if (before?.canvas === null || before === undefined) return;
  shown.canvas = before.canvas;
  shown.element.prepend(before.canvas);
}

/** A page before it is painted: its size, its text for those who listen, and its numbers as buttons. */
async function pageElement(
  page: PDFPageProxy,
  number: number,
  count: number,
  links: PageLinks,
  onNumber: (cells: readonly CellRef[]) => void,
): Promise<HTMLElement> {
  const viewport = page.getViewport({ scale: 1 });
  const element = document.createElement('section');
  element.className = 'page';
  element.setAttribute('aria-label', `Halaman ${number} dari ${count}`);
  element.style.aspectRatio = `${viewport.width} / ${viewport.height}`;
  const text = document.createElement('p');
  text.className = 'unseen';
  const { items } = await page.getTextContent();
  text.textContent = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  element.append(text);
  for (const { unsafeUrl, rect } of (await page.getAnnotations()) as readonly {
    unsafeUrl?: string;
    rect: number[];
  }[]) {
    if (unsafeUrl?.startsWith(LINK_ADDRESS) !== true) continue;
    const link = Number(unsafeUrl.slice(LINK_ADDRESS.length));
    const cells = links[link];
    if (cells !== undefined) element.append(numberButton(rect, viewport, link, cells, onNumber));
  }
  return element;
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

function firstNumber(frame: HTMLElement): HTMLElement | null {
  return frame.querySelector<HTMLElement>('.number');
}

/** The arrows go from number to number once one is chosen; Tab comes to one of them alone. */
function moveAmongNumbers(event: KeyboardEvent): void {
  const { currentTarget: frame, target } = event;
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const step = steps[event.key];
  if (!(frame instanceof HTMLElement) || !(target instanceof HTMLElement) || step === undefined) return;
  if (!target.classList.contains('number')) return;
  const numbers = [...frame.querySelectorAll<HTMLElement>('.number')];
  const next = numbers[numbers.indexOf(target) + step];
  if (next === undefined) return;
  event.preventDefault();
  target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
