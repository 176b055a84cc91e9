import { scaleSvg } from '../../charts/svg.ts';
import type { ReportContext } from '../../context/report-context.ts';
import type { Block } from '../../page/page-blocks.ts';
import type { LaidTable } from '../../tables/build-table.ts';
import type { SubbabView } from '../../view/lkjip-view.ts';
import { htmlBlocks } from '../html-blocks.ts';
import { STEP } from '../least-white.ts';
import { choosePages, type PartWay, type Stretch } from '../page-choices.ts';
import { wholeOrNot } from '../place-tables.ts';
import { captionedTable, pictureBlock } from '../table-blocks.ts';
import { makeSubbab, type SubbabContent, type SubbabDraft } from './subbab.ts';

/** A way to print a sub-heading. */
interface SubbabWay extends PartWay {
  readonly laid: LaidTable | null;
  readonly pictureFirst: boolean;
  readonly scale: number;
  /** What follows the table is on the other kind of page. */
  readonly turns: boolean;
  /** Of `mayTurnAt`, where a page that lies begins. */
  readonly turnsAt: number | null;
}

/** Sizes of a chart against the one that it was drawn in; another one has to save a little. */
const SCALES = { upright: [1, 0.93], lying: [1, 1.12, 1.25, 0.85] } as const;
const SCALED = 0.04;
/** What a table on a page that it does not ask for has to save. */
const OTHER_PAGE = 2 * STEP;

/** Sub-headings on their pages. */
interface PlacedSubbab {
  /** The class of the first page. */
  readonly firstPage: PageClass;
  viewOf(draft: SubbabDraft): SubbabView;
  /** Of its `mayTurnAt`, where a page that lies begins; null: nowhere. */
  turnOf(draft: SubbabDraft): number | null;
}

/**
 * The sub-headings of a BAB on its pages, in order: which table lies, where its chart stands, where the pages turn, as they
 * are left with the least white (page-choices.ts).
 */
export function placeSubbab(
  printed: readonly (SubbabDraft | null)[],
  context: Pick<ReportContext, 'pengaturan'>,
): PlacedSubbab {
  const drafts = printed.filter((draft) => draft !== null);
  const ways = choosePages(drafts.map(waysOf), context);
  const firstPage = pageClass(ways[0]?.stretches[0]?.landscape);
  const placed = new Map<SubbabDraft, { readonly view: SubbabView; readonly way: SubbabWay }>();
  let open = firstPage;
  for (const [i, draft] of drafts.entries()) {
    const way = ways[i];
    if (way === undefined) continue;
    const page = pageClass(way.stretches[0]?.landscape);
    placed.set(draft, { way, view: viewOf(draft, way, page === open ? '' : page) });
    open = pageClass(way.stretches.at(-1)?.landscape);
  }
  const find = (draft: SubbabDraft) => {
    const one = placed.get(draft);
    if (one === undefined) throw new Error(`no page for ${draft.heading.judul}`);
    return one;
  };
  return { firstPage, viewOf: (draft) => find(draft).view, turnOf: (draft) => find(draft).way.turnsAt };
}

function viewOf({ heading, content }: SubbabDraft, way: SubbabWay, page: string): SubbabView {
  const { laid, pictureFirst, scale, turns, stretches } = way;
  const picture = content.grafik ?? null;
  const chart = picture && { ...picture, isi: scaled(picture.isi, scale), tinggi: pictureFirst };
  const after = turns ? pageClass(stretches.at(-1)?.landscape) : '';
  return makeSubbab(
    heading,
    { ...content, grafik: chart },
    { halaman: page, tabel: laid?.view ?? null, halamanSesudahTabel: after },
  );
}

type PageClass = 'lanskap' | 'potret';

function pageClass(landscape: boolean | undefined): PageClass {
  return landscape === true ? 'lanskap' : 'potret';
}

function waysOf(draft: SubbabDraft): readonly SubbabWay[] {
  const content = draft.onPage ?? draft.content;
  if (draft.mayTurnAt !== undefined) return turningWays(draft, draft.mayTurnAt, content);
  return draft.tables.length === 0 ? turningWays(draft, [], content) : tableWays(draft, content);
}

/** A text stands upright; its end may lie, with a table that does. */
function turningWays(draft: SubbabDraft, starts: readonly number[], content: SubbabContent): readonly SubbabWay[] {
  const text = [...textBlocks(draft, content), ...paragraphs(content.kalimat)];
  const way = { pictureFirst: false, scale: 1, turns: false };
  return (draft.tables.length === 0 ? [null] : draft.tables).flatMap((table, other) => {
    const lies = table?.view.lanskap;
    return (table === null ? [null] : wholeOrNot(table)).flatMap((laid): SubbabWay[] => {
      const blocks = laid === null ? text : [...text, ...captionedTable(laid, [])];
      const turned = starts.map((turnsAt, i): SubbabWay => {
        const upright = { landscape: false, blocks: blocks.slice(0, turnsAt) };
        const lying = { landscape: true, blocks: blocks.slice(turnsAt) };
        const stretches = turnsAt === 0 ? [lying] : [upright, lying];
        return { ...way, laid, turnsAt, stretches, cost: (starts.length - i) * STEP + other * OTHER_PAGE };
      });
      const upright = { ...way, laid, turnsAt: null, stretches: [{ landscape: false, blocks }], cost: 0 };
      return lies === undefined ? [upright, ...turned] : lies ? turned : [upright];
    });
  });
}

function tableWays(draft: SubbabDraft, content: SubbabContent): readonly SubbabWay[] {
  const hasPicture = (content.grafik ?? null) !== null;
  const hasMore = hasPicture || (content.kalimat ?? []).length > 0;
  return draft.tables.flatMap((table, other) => {
    const lies = table.view.lanskap;
    return wholeOrNot(table).flatMap((laid) =>
      (hasPicture ? [false, true] : [false]).flatMap((pictureFirst) =>
        (hasMore ? [false, true] : [false]).flatMap((turns) => {
          const scales = SCALES[(pictureFirst ? lies : lies !== turns) ? 'lying' : 'upright'];
          return (hasPicture ? scales : [1]).map((scale): SubbabWay => {
            const way = { laid, pictureFirst, scale, turns };
            const steps = other + (pictureFirst ? 1 : 0) + (turns && !lies ? 1 : 0);
            const cost = steps * OTHER_PAGE + (scale === 1 ? 0 : SCALED);
            return { ...way, turnsAt: null, cost, stretches: stretchesOf(draft, content, way) };
          });
        }),
      ),
    );
  });
}

function paragraphs(texts: readonly string[] = []): readonly Block[] {
  return texts.map((text): Block => ({ kind: 'paragraph', text }));
}

function textBlocks({ before }: SubbabDraft, content: SubbabContent): readonly Block[] {
  return [...before, ...paragraphs(content.paragraf), ...htmlBlocks(content.isi ?? '')];
}

function stretchesOf(
  draft: SubbabDraft,
  content: SubbabContent,
  {
    laid,
    pictureFirst,
    scale,
    turns,
  }: Pick<SubbabWay, 'pictureFirst' | 'scale' | 'turns'> & { readonly laid: LaidTable },
): readonly Stretch[] {
  const { grafik: chart = null } = content;
  const picture = chart === null ? [] : [pictureBlock({ ...chart, isi: scaled(chart.isi, scale) })];
  const [before, after] = pictureFirst ? [picture, []] : [[], picture];
  const table = [...textBlocks(draft, content), ...before, ...captionedTable(laid, content.catatan ?? [])];
  const sentences = [...paragraphs(content.kalimat), ...after];
  const landscape = laid.view.lanskap;
  return turns
    ? [
        { landscape, blocks: table },
        { landscape: !landscape, blocks: sentences },
      ]
    : [{ landscape, blocks: [...table, ...sentences] }];
}

function scaled(svg: string, scale: number): string {
  return scale === 1 ? svg : scaleSvg(svg, scale);
}
