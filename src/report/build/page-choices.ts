import type { ReportContext } from '../context/report-context.ts';
import type { Block } from '../page/page-blocks.ts';
import { type FilledPages, makePageFiller, type PageFiller, whiteOfPages } from '../page/page-fill.ts';
import { weigh } from './least-white.ts';

/** Blocks on pages that lie or stand. */
export interface Stretch {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** A way to print a part of a BAB, and what it costs as a share of a page of white. */
export interface PartWay {
  readonly stretches: readonly Stretch[];
  readonly cost: number;
}

/** So many ways to print what came before are gone on with. */
const MOST_KEPT = 12;
/** Ways whose last page is filled as far as this share tells go on alike. */
const STEP_FILLED = 0.04;

/** What has been chosen so far. */
interface Chosen<Way> {
  readonly ways: readonly Way[];
  readonly cost: number;
  /** Pages up to the last stretch, which is filled anew once it is known what follows. */
  readonly filled: FilledPages;
  readonly last: Stretch | null;
}

/**
 * A way for each part of a BAB, one after the other, so that the pages of all of them are left with the least white
 * (least-white.ts): a beam search, since what a part leaves free the next one fills. The first way of a part wins where
 * others are no better. Only where a page looks forgotten are there `more` ways.
 */
export function choosePages<Way extends PartWay>(
  parts: readonly (readonly Way[])[],
  { pengaturan }: Pick<ReportContext, 'pengaturan'>,
  more: () => readonly (readonly Way[])[] = () => [],
): readonly Way[] {
  const filler = makePageFiller(pengaturan, 'text');
  const fill = ({ filled, last }: Chosen<Way>, next: Block['kind'] | undefined): FilledPages =>
    last === null ? filled : filler.fill(filled, last, next);
  const goOn = (chosen: Chosen<Way>, stretch: Stretch): Chosen<Way> => {
    const { last } = chosen;
    if (last === null) return { ...chosen, last: { ...stretch, blocks: [{ kind: 'title' }, ...stretch.blocks] } };
    if (last.landscape === stretch.landscape) {
      return { ...chosen, filled: fill(chosen, stretch.blocks[0]?.kind), last: stretch };
    }
    return { ...chosen, filled: filler.end(fill(chosen, undefined), last.landscape), last: stretch };
  };
  const choose = (all: typeof parts): Chosen<Way> | undefined => {
    let kept: readonly Chosen<Way>[] = [{ ways: [], cost: 0, filled: filler.empty, last: null }];
    for (const ways of all) {
      const next = kept.flatMap((chosen) =>
        ways.map((way) => ({
          ...way.stretches.filter(({ blocks }) => blocks.length > 0).reduce(goOn, chosen),
          ways: [...chosen.ways, way],
          cost: chosen.cost + way.cost,
        })),
      );
      kept = best(next, (chosen) => fill(chosen, undefined), filler);
    }
    return kept[0];
  };
  const found = choose(parts);
  const looksForgotten = found !== undefined && fill(found, undefined).some((one) => whiteOfPages(one).over > 0);
  const other = looksForgotten ? choose(more()) : undefined;
  return other === undefined || other.ways.length === 0 ? (found?.ways ?? []) : other.ways;
}

/** The best, one of those that go on alike. Heights are estimated: the mean of what the pages weigh counts. */
function best<Way>(
  all: readonly Chosen<Way>[],
  fill: (chosen: Chosen<Way>) => FilledPages,
  filler: PageFiller,
): readonly Chosen<Way>[] {
  const judged = all.map((chosen) => {
    const filled = fill(chosen);
    const weight = filled.reduce((sum, one) => sum + weigh(whiteOfPages(one)), 0) / filled.length;
    const landscape = chosen.last?.landscape === true;
    const shares = filler.shares(filled, landscape).map((share) => Math.round(share / STEP_FILLED));
    return { chosen, cost: chosen.cost + weight, place: [landscape, ...shares].join() };
  });
  const places = new Set<string>();
  return judged
    .toSorted((a, b) => a.cost - b.cost)
    .filter(({ place }) => places.size < places.add(place).size)
    .slice(0, MOST_KEPT)
    .map(({ chosen }) => chosen);
}
