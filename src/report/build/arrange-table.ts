import { type ChartDrawings, listSizes, type SizedDrawing } from '../charts/drawings.ts';
import type { ReportContext } from '../context/report-context.ts';
import type { Block } from '../page/page-blocks.ts';
import { makePageFiller, type PageRun, whiteOf } from '../page/page-fill.ts';
import { type LaidTable, layOutEitherWay, layOutLike, type TableDraft } from '../tables/build-table.ts';
import { balancedTables } from '../tables/more-tables.ts';
import type { ReportView } from '../view/report-view.ts';
import { chooseOfMore, RESIZED, STEP } from './least-white.ts';
import { pictureBlock, tableBlocks } from './table-blocks.ts';

type Capaian = ReportView['bab3']['capaian'];
type Picture = NonNullable<Capaian['grafik']>;
type Content = Pick<Capaian, 'paragraf' | 'catatan' | 'kalimat' | 'grafik'>;
type Arranged = Content & Pick<Capaian, 'tabel' | 'potretSesudahTabel' | 'potretSesudahGrafik'>;

/** A way to print a table that begins a BAB with its sentences and chart. */
interface Arrangement {
  readonly way: TableWay;
  /** The chart stands before the table; else after the sentences. */
  readonly pictureFirst: boolean;
  /** The chart in its size; null: there is none. */
  readonly drawing: SizedDrawing | null;
  /** Of a landscape table: what the last landscape page ends with; a number: with so many parts of the text that follows. */
  readonly turnAfter: 'table' | 'picture' | 'all' | number | null;
  readonly cost: number;
}

/** A table that begins a BAB, on a page and in a size that it may have, and what that costs as a share of a page of white. */
interface TableWay {
  readonly laid: LaidTable;
  readonly cost: number;
}

/** A table on the pages that it may be on, and in sizes that may fill them better. */
export function tableWays(draft: TableDraft): readonly [TableWay, ...TableWay[]] {
  const [asked, ...upright] = layOutEitherWay(draft);
  const sizes = (own: LaidTable, cost: number): [TableWay, ...TableWay[]] => {
    const [first, ...others] = layOutLike(own, draft);
    return [{ laid: first, cost }, ...others.map((laid) => ({ laid, cost: cost + RESIZED }))];
  };
  return [...sizes(asked, 0), ...upright.flatMap((one) => sizes(one, 2 * STEP))];
}

/** What comes after the table, its sentences and its chart. */
interface Following {
  /** The rest of the BAB on upright pages, and on pages that lie; none where text goes on. */
  readonly rest?: { readonly upright: readonly Block[]; readonly lying: readonly Block[] };
  /** The parts that the text that goes on begins with: some of them may lie with the table. */
  readonly parts?: readonly (readonly Block[])[];
}

/** The table of a BAB and what stands with it, arranged. */
interface ArrangedTable {
  readonly view: Arranged;
  /** So many of the parts that follow lie too; null: a page does not turn within them. */
  readonly lyingParts: number | null;
  /** All that follows lies too. */
  readonly allLies: boolean;
}

/**
 * Where the chart of a table that begins a BAB stands, and where the BAB goes on upright after one that lies: the
 * arrangement that leaves the least white. `ways` are the table on the pages that it may be on, the best first.
 */
export function arrangeTable(
  ways: readonly [TableWay, ...TableWay[]],
  content: Content,
  drawings: ChartDrawings | null,
  following: Following,
  context: ReportContext,
): ArrangedTable {
  const arrange = (all: readonly TableWay[]) => all.flatMap((way) => arrangementsOf(way, drawings, following));
  const [first, ...others] = arrange(ways);
  if (first === undefined) throw new Error('a table on no page');
  const filler = makePageFiller(context.pengaturan, 'tables');
  const balanced = (): readonly TableWay[] =>
    ways.flatMap(({ laid, cost }) => balancedTables(laid, context).map((one) => ({ laid: one, cost: cost + RESIZED })));
  const { way, pictureFirst, turnAfter, drawing } = chooseOfMore(
    [first, ...others],
    () => arrange(balanced()),
    (one) => whiteOf(pageRuns(one, content, following), filler),
  );
  const view = {
    ...content,
    grafik: content.grafik && { ...drawn(content.grafik, drawing), tinggi: pictureFirst },
    tabel: way.laid.view,
    potretSesudahTabel: turnAfter === 'table',
    potretSesudahGrafik: turnAfter === 'picture',
  };
  return { view, lyingParts: typeof turnAfter === 'number' ? turnAfter : null, allLies: turnAfter === 'all' };
}

function arrangementsOf(
  way: TableWay,
  drawings: ChartDrawings | null,
  { rest, parts = [] }: Following,
): readonly Arrangement[] {
  const lies = way.laid.view.lanskap;
  const turns: readonly Arrangement['turnAfter'][] = lies
    ? ['table', 'picture', ...(rest === undefined ? [] : (['all'] as const)), ...parts.slice(1).map((_, i) => i + 1)]
    : [null];
  return (drawings === null ? [false] : [false, true]).flatMap((pictureFirst, place) =>
    turns.flatMap((turnAfter, turn) => {
      const pictureLies = lies && (pictureFirst || turnAfter !== 'table');
      const sizes = drawings === null ? [null] : listSizes(drawings, pictureLies);
      const cost = way.cost + (2 * place + Math.min(turn, 2)) * STEP;
      return sizes.map((drawing) => ({
        way,
        pictureFirst,
        turnAfter,
        drawing,
        cost: cost + (drawing?.cost ?? 0),
      }));
    }),
  );
}

function drawn(picture: Picture, drawing: SizedDrawing | null): Picture {
  return drawing === null ? picture : { ...picture, isi: drawing.svg };
}

function pageRuns(
  { way, pictureFirst, turnAfter, drawing }: Arrangement,
  content: Content,
  { rest = { upright: [], lying: [] }, parts = [] }: Following,
): readonly PageRun[] {
  const picture = content.grafik === null ? [] : [pictureBlock(drawn(content.grafik, drawing))];
  const [before, after] = pictureFirst ? [picture, []] : [[], picture];
  const table: readonly Block[] = [{ kind: 'title' }, ...tableBlocks(content, way.laid, before)];
  const sentences = [...content.kalimat.map((text): Block => ({ kind: 'paragraph', text })), ...after];
  const run = (blocks: readonly Block[], landscape: boolean, goesOn: boolean): PageRun => ({
    blocks,
    landscape,
    goesOn,
  });
  switch (turnAfter) {
    case null:
      return [run([...table, ...sentences, ...rest.upright], false, true)];
    case 'table':
      return [run(table, true, false), run([...sentences, ...rest.upright], false, true)];
    case 'picture':
      return [run([...table, ...sentences], true, false), run(rest.upright, false, true)];
    case 'all':
      return [run([...table, ...sentences, ...rest.lying], true, true)];
    default:
      return [run([...table, ...sentences, ...parts.slice(0, turnAfter).flat()], true, false)];
  }
}
