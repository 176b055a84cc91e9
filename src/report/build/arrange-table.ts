import { scaleSvg } from '../charts/svg.ts';
import type { ReportContext } from '../context/report-context.ts';
import type { Block } from '../page/page-blocks.ts';
import { makePageFiller, type PageRun, whiteOf } from '../page/page-fill.ts';
import type { LaidTable } from '../tables/build-table.ts';
import type { ReportView } from '../view/report-view.ts';
import { chooseLeastWhite, STEP } from './least-white.ts';
import { pictureBlock, tableBlocks } from './table-blocks.ts';

type Capaian = ReportView['bab3']['capaian'];
type Picture = NonNullable<Capaian['grafik']>;
type Content = Pick<Capaian, 'paragraf' | 'catatan' | 'kalimat' | 'grafik'>;
type Arranged = Content & Pick<Capaian, 'tabel' | 'potretSesudahTabel' | 'potretSesudahGrafik'>;

/** A way to print a table that begins a BAB with its sentences and chart. */
interface Arrangement {
  readonly laid: LaidTable;
  /** The chart stands before the table; else after the sentences. */
  readonly pictureFirst: boolean;
  /** Size of the chart against the one that it was drawn in. */
  readonly scale: number;
  /** Of a landscape table: what the last landscape page ends with. */
  readonly turnAfter: 'table' | 'picture' | null;
  readonly cost: number;
}

/** Sizes of a chart on an upright page, which it is as wide as, and on one that lies, which has room beside it. */
const SCALES = { upright: [1, 0.93], lying: [1, 1.12, 1.25] } as const;
/** What another size of the chart has to save. */
const SCALED = 0.04;

/**
 * Where the chart of a table that begins a BAB stands, and where the BAB goes on upright after one that lies: the
 * arrangement that leaves the least white. `ways` are the table on the pages that it may be on, the best first, and
 * `following` is what comes after all of it up to the end of the BAB, empty where text goes on.
 */
export function arrangeTable(
  ways: readonly [LaidTable, ...LaidTable[]],
  content: Content,
  following: readonly Block[],
  context: ReportContext,
): Arranged {
  const [first, ...others] = ways.flatMap((laid, way) => arrangementsOf(laid, content.grafik !== null, way * 2 * STEP));
  if (first === undefined) throw new Error('a table on no page');
  const filler = makePageFiller(context.pengaturan, 'tables');
  const { laid, pictureFirst, turnAfter, scale } = chooseLeastWhite([first, ...others], (one) =>
    whiteOf(pageRuns(one, content, following), filler),
  );
  return {
    ...content,
    grafik: content.grafik && { ...scalePicture(content.grafik, scale), tinggi: pictureFirst },
    tabel: laid.view,
    potretSesudahTabel: turnAfter === 'table',
    potretSesudahGrafik: turnAfter === 'picture',
  };
}

function arrangementsOf(laid: LaidTable, hasPicture: boolean, cost: number): readonly Arrangement[] {
  const turns = laid.view.lanskap ? (['table', 'picture'] as const) : [null];
  return (hasPicture ? [false, true] : [false]).flatMap((pictureFirst, place) =>
    turns.flatMap((turnAfter, turn) => {
      const lies = laid.view.lanskap && (pictureFirst || turnAfter === 'picture');
      const scales = hasPicture ? SCALES[lies ? 'lying' : 'upright'] : [1];
      return scales.map((scale) => ({
        laid,
        pictureFirst,
        turnAfter,
        scale,
        cost: cost + (2 * place + turn) * STEP + (scale === 1 ? 0 : SCALED),
      }));
    }),
  );
}

function scalePicture(picture: Picture, scale: number): Picture {
  return scale === 1 ? picture : { ...picture, isi: scaleSvg(picture.isi, scale) };
}

function pageRuns(
  { laid, pictureFirst, turnAfter, scale }: Arrangement,
  content: Content,
  following: readonly Block[],
): readonly PageRun[] {
  const picture = content.grafik === null ? [] : [pictureBlock(scalePicture(content.grafik, scale))];
  const [before, after] = pictureFirst ? [picture, []] : [[], picture];
  const table: readonly Block[] = [{ kind: 'title' }, ...tableBlocks(content, laid, before)];
  const sentences = [...content.kalimat.map((text): Block => ({ kind: 'paragraph', text })), ...after];
  const run = (blocks: readonly Block[], landscape: boolean, goesOn: boolean): PageRun => ({
    blocks,
    landscape,
    goesOn,
  });
  if (turnAfter === null) return [run([...table, ...sentences, ...following], false, true)];
  return turnAfter === 'table'
    ? [run(table, true, false), run([...sentences, ...following], false, true)]
    : [run([...table, ...sentences], true, false), run(following, false, true)];
}
