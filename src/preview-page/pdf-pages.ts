import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import type { CellRef } from '../findings/cell-ref.ts';
import { isSameCell } from './actions.ts';
import { PAGE_PATHS } from './paths.ts';
import { makePdfPage, type PdfPage, shapeOf } from './pdf-page.ts';
import type { PageLinks } from './preview-state.ts';

/** The printed pages in their pane. */
export interface PdfPages {
  /** Puts other pages in the place of those in sight, unless still others are on their way; where it is scrolled to stays. */
  show(bytes: ArrayBuffer, links: PageLinks): Promise<void>;
  /**
   * Marks the number of a cell, and scrolls to it once for each `turn`, as soon as pages are there and in sight. False when
   * the report prints none; null when it is not known yet.
   */
  mark(cell: CellRef, turn: number): Promise<boolean | null>;
}

/** Pages that are filled before any is shown; the others follow. */
const FIRST_PAGES = 20;

/** Shows pages in a pane that scrolls; a number that is chosen is told with its cells. Only pages near the sight are painted. */
export function openPdfPages(frame: HTMLElement, onNumber: (cells: readonly CellRef[]) => void): PdfPages {
  GlobalWorkerOptions.workerSrc = PAGE_PATHS.worker;
  let pages: readonly PdfPage[] = [];
  let links: PageLinks = [];
  // The newest pages asked for, the newest mark asked for, and the turn whose number was scrolled to: each of them waits on
  // the pages, which come when they come.
  let latestPages = 0;
  let latestMark = 0;
  let reached = 0;
  let close = (): void => undefined;
  // Pages that were exchanged meanwhile cannot be painted any more, and need not be.
  const paint = (page: PdfPage): void => void page.paint().catch(() => undefined);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const page = pages.find(({ element }) => element === target);
        if (page === undefined) continue;
        if (isIntersecting) paint(page);
        else page.drop();
      }
    },
    { root: frame, rootMargin: '800px 0px' },
  );
  // Where it is scrolled to, as a share: pages change their height with the pane, and a pane out of sight forgets.
  let share = 0;
  frame.addEventListener('scroll', () => {
    if (frame.clientHeight > 0) share = frame.scrollTop / frame.scrollHeight;
  });
  let width = frame.clientWidth;
  new ResizeObserver(() => {
    if (frame.clientWidth === width || frame.clientHeight === 0) return;
    width = frame.clientWidth;
    frame.scrollTop = share * frame.scrollHeight;
    for (const page of pages) if (page.canvas() !== null) paint(page);
  }).observe(frame);
  frame.addEventListener('keydown', moveAmongNumbers);
  return {
    async show(bytes, nextLinks) {
      latestPages += 1;
      const own = latestPages;
      const task = getDocument({ data: new Uint8Array(bytes), useWorkerFetch: false, enableXfa: false });
      const document = await task.promise;
      const shape = shapeOf(await document.getPage(1));
      const next = Array.from({ length: document.numPages }, (_, i) =>
        makePdfPage({ document, number: i + 1, links: nextLinks, shape, onNumber }),
      );
      for (const page of next.slice(0, FIRST_PAGES)) await page.fill();
      if (own !== latestPages) return void task.destroy();
      const top = frame.scrollTop;
      observer.disconnect();
      for (const [i, page] of next.entries()) page.takeCanvas(pages[i]?.canvas() ?? null);
      frame.replaceChildren(...next.map(({ element }) => element));
      pages = next;
      links = nextLinks;
      frame.scrollTop = top;
      frame.querySelector('[data-link]')?.setAttribute('tabindex', '0');
      for (const { element } of next) observer.observe(element);
      close();
      close = () => void task.destroy();
      void fillAll(next, () => pages === next);
    },
    async mark(cell, turn) {
      latestMark += 1;
      const own = latestMark;
      const within = pages;
      for (const marked of frame.querySelectorAll<HTMLElement>('[data-marked]')) delete marked.dataset.marked;
      if (within.length === 0) return null;
      const best = bestLinks(links, cell);
      let first: HTMLElement | undefined;
      for (const page of best.size === 0 ? [] : within) {
        await page.fill();
        if (pages !== within || own !== latestMark) return null;
        for (const number of page.element.querySelectorAll<HTMLElement>('[data-link]')) {
          if (!best.has(number.dataset.link ?? '')) continue;
          number.dataset.marked = 'true';
          first ??= number;
          if (first !== number || reached === turn || frame.clientWidth === 0) continue;
          number.scrollIntoView({ block: 'center' });
          reached = turn;
        }
      }
      if (first === undefined) reached = turn;
      return first !== undefined;
    },
  };
}

/** The links that show a cell: of all numbers that come from it, those that come from the fewest say the most of it. */
function bestLinks(links: PageLinks, cell: CellRef): ReadonlySet<string> {
  const fitting = links.flatMap((cells, i) => (cells.some((one) => isSameCell(one, cell)) ? [{ i, cells }] : []));
  const fewest = Math.min(...fitting.map(({ cells }) => cells.length));
  return new Set(fitting.filter(({ cells }) => cells.length === fewest).map(({ i }) => String(i)));
}

async function fillAll(pages: readonly PdfPage[], goesOn: () => boolean): Promise<void> {
  for (const page of pages) {
    if (!goesOn()) return;
    await page.fill().catch(() => undefined);
  }
}

/** The arrows go from number to number once one is chosen; Tab comes to one of them alone. */
function moveAmongNumbers(event: KeyboardEvent): void {
  const { currentTarget: frame, target } = event;
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const step = steps[event.key];
  if (!(frame instanceof HTMLElement) || !(target instanceof HTMLElement) || step === undefined) return;
  if (target.dataset.link === undefined) return;
  const numbers = [...frame.querySelectorAll<HTMLElement>('[data-link]')];
  const next = numbers[numbers.indexOf(target) + step];
  if (next === undefined) return;
  event.preventDefault();
  target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
