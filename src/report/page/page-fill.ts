import type { Pengaturan } from '../../domain/pengaturan.ts';
import { type Block, makePieces } from './page-blocks.ts';
import { closePage, type Filled, fillOn, NOTHING_FILLED } from './page-flow.ts';
import { contentArea, PT_PER_MM } from './paper.ts';

/** Pages of one size that blocks run over. */
export interface PageRun {
  readonly blocks: readonly Block[];
  readonly landscape: boolean;
  /** More text follows on its last page. */
  readonly goesOn: boolean;
}

/** A page that is whiter than this looks forgotten; pages as printed may be a little whiter than estimated. */
const MOST_WHITE = 0.28;

/** The white of pages as shares of a page: of all, and what each is whiter than MOST_WHITE; how often one parts a small table. */
export interface White {
  readonly total: number;
  readonly over: number;
  readonly parted: number;
}

/** How heights as printed may differ from those estimated: where tables and charts prevail, and where text does. */
const FACTORS = { tables: [0.98, 0.99, 1, 1.012, 1.025], text: [0.975, 0.99, 1, 1.012, 1.03] } as const;

/** What pages hold, by each factor. */
export type FilledPages = readonly Filled[];

/** Fills the pages of a report. */
export interface PageFiller {
  readonly empty: FilledPages;
  /** Blocks run on over pages that lie or stand; `next` is what follows there, undefined where nothing does. */
  fill(filled: FilledPages, run: Omit<PageRun, 'goesOn'>, next: Block['kind'] | undefined): FilledPages;
  /** No more stands on the last page. */
  end(filled: FilledPages, landscape: boolean): FilledPages;
  /** How full the last page is, by each factor. */
  shares(filled: FilledPages, landscape: boolean): readonly number[];
}

/** A filler of the pages of these settings. */
export function makePageFiller(
  pengaturan: Pick<Pengaturan, 'paper' | 'margin' | 'font'>,
  factors: keyof typeof FACTORS,
): PageFiller {
  const piecesOn = makePieces(pengaturan.font);
  const sizesOf = (landscape: boolean) => {
    const area = contentArea(pengaturan, landscape);
    return FACTORS[factors].map((factor) => {
      const height = (area.height * PT_PER_MM) / factor;
      return { height, piecesOf: piecesOn(area, height) };
    });
  };
  const [lying, upright] = [sizesOf(true), sizesOf(false)];
  const onEach = <Result>(
    filled: FilledPages,
    landscape: boolean,
    on: (one: FilledPages[number], size: (typeof lying)[number]) => Result,
  ): readonly Result[] =>
    (landscape ? lying : upright).flatMap((size, i) => {
      const one = filled[i];
      return one === undefined ? [] : [on(one, size)];
    });
  return {
    empty: FACTORS[factors].map(() => NOTHING_FILLED),
    fill: (filled, { blocks, landscape }, next) =>
      onEach(filled, landscape, (one, { height, piecesOf }) => fillOn(one, piecesOf(blocks, next), height)),
    end: (filled, landscape) => onEach(filled, landscape, (one, { height }) => closePage(one, height)),
    shares: (filled, landscape) => onEach(filled, landscape, ({ used }, { height }) => used / height),
  };
}

/** How white the pages of some runs are, the last one of each run too unless text goes on there: the worst of all factors. */
export function whiteOf(runs: readonly PageRun[], filler: PageFiller): White {
  const filled = runs.reduce((before, run) => {
    const on = filler.fill(before, run, undefined);
    return run.goesOn ? on.map((one) => ({ ...one, used: 0 })) : filler.end(on, run.landscape);
  }, filler.empty);
  const whites = filled.map(whiteOfPages);
  const worstOf = (of: (one: White) => number): number => Math.max(...whites.map(of));
  return { total: worstOf((w) => w.total), over: worstOf((w) => w.over), parted: worstOf((w) => w.parted) };
}

/** The white of pages that are done. */
export function whiteOfPages({ white, parted }: Filled): White {
  return {
    total: white.reduce((sum, one) => sum + one, 0),
    over: white.reduce((sum, one) => sum + Math.max(one - MOST_WHITE, 0), 0),
    parted,
  };
}
