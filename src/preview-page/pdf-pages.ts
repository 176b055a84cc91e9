import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import type { CellRef } from '../findings/cell-ref.ts';
import { isSameCell } from './actions.ts';
import { PAGE_PATHS } from './paths.ts';
import { makePdfPage, type PdfPage, shapeOf } from './pdf-page.ts';
import type { PageLinks } from './preview-state.ts';

/** The printed pages in their pane. */
export interface PdfPages {
  /** Puts other pages in the place of those in sight; where it is scrolled to stays. */
  show(bytes: ArrayBuffer, links: PageLinks): Promise<void>;
  /** Marks the number of a cell, and scrolls to it where that is wanted; false when the report prints none. */
  mark(cell: CellRef, scrolls: boolean): Promise<boolean>;
}

/** Pages that are filled before any is shown; the others follow. */
const FIRST_PAGES = 20;

/** Shows pages in a pane that scrolls; a number that is chosen is told with its cells. Only pages near the sight are painted. */
export function openPdfPages(frame: HTMLElement, onNumber: (cells: readonly CellRef[]) => void): PdfPages {
  GlobalWorkerOptions.workerSrc = PAGE_PATHS.worker;
  let pages: readonly PdfPage[] = [];
  let links: PageLinks = [];
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
    for (const page of pages) if (page.giveCanvas() !== null) paint(page);
  }).observe(frame);
  frame.addEventListener('keydown', moveAmongNumbers);
  return {
    async show(bytes, nextLinks) {
      const task = getDocument({ data: new Uint8Array(bytes), useWorkerFetch: false, enableXfa: false });
      const document = await task.promise;
      const shape = shapeOf(await document.getPage(1));
      const before = pages;
      const next = Array.from({ length: document.numPages }, (_, i) => {
        const canvas = before[i]?.giveCanvas() ?? null;
        return makePdfPage({ document, number: i + 1, links: nextLinks, shape, canvas, onNumber });
      });
      for (const page of next.slice(0, FIRST_PAGES)) await page.fill();
      const top = frame.scrollTop;
      observer.disconnect();
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
    async mark(cell, scrolls) {
      for (const marked of frame.querySelectorAll<HTMLElement>('[data-marked]')) delete marked.dataset.marked;
      const fitting = links.flatMap((cells, i) => (cells.some((one) => isSameCell(one, cell)) ? [{ i, cells }] : []));
      // The number that comes from the fewest cells says the most of this one.
      const fewest = Math.min(...fitting.map(({ cells }) => cells.length));
      const best = new Set(fitting.filter(({ cells }) => cells.length === fewest).map(({ i }) => String(i)));
      const within = best.size === 0 ? [] : pages;
      let first: HTMLElement | undefined;
      for (const page of within) {
        await page.fill();
        if (pages !== within) return true;
        for (const number of page.element.querySelectorAll<HTMLElement>('[data-link]')) {
          if (!best.has(number.dataset.link ?? '')) continue;
          number.dataset.marked = 'true';
          if (first === undefined && scrolls) number.scrollIntoView({ block: 'center' });
          first ??= number;
        }
      }
      return first !== undefined;
    },
  };
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
