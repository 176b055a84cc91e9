import { CLASS } from '../../../html/vocabulary.ts';
import { listSizes, type SizedDrawing } from '../../charts/drawings.ts';
import type { ReportContext } from '../../context/report-context.ts';
import type { Block } from '../../page/page-blocks.ts';
import type { LaidTable } from '../../tables/build-table.ts';
import { balancedTables } from '../../tables/more-tables.ts';
import type { SubbabView } from '../../view/lkjip-view.ts';
import { htmlBlocks } from '../html-blocks.ts';
import { RESIZED, STEP } from '../least-white.ts';
import { choosePages, type PartWay, type Stretch } from '../page-choices.ts';
import { wholeOrNot } from '../place-tables.ts';
import { captionedTable, pictureBlock } from '../table-blocks.ts';
import { makeSubbab, type SubbabContent, type SubbabDraft } from './subbab.ts';

/** A way to print a sub-heading. */
interface SubbabWay extends PartWay {
  readonly laid: LaidTable | null;
  readonly pictureFirst: boolean;
  /** Its chart in its size; null: it has none. */
  readonly drawing: SizedDrawing | null;
  /** What follows the table is on the other kind of page. */
  readonly turns: boolean;
  /** Of `mayTurnAt`, where a page that lies begins. */
  readonly turnsAt: number | null;
}

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
  const ways = choosePages(
    drafts.map((draft) => waysOf(draft, ownTables(draft))),
    context,
    () => drafts.map((draft) => waysOf(draft, moreTables(draft, context))),
  );
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
  const { laid, pictureFirst, drawing, turns, stretches } = way;
  const picture = content.grafik ?? null;
  const chart = picture && { ...picture, isi: drawing?.svg ?? picture.isi, tinggi: pictureFirst };
  const after = turns ? pageClass(stretches.at(-1)?.landscape) : '';
  return makeSubbab(
    heading,
    { ...content, grafik: chart },
    { halaman: page, tabel: laid?.view ?? null, halamanSesudahTabel: after },
  );
}

type PageClass = typeof CLASS.lanskap | typeof CLASS.potret;

function pageClass(landscape: boolean | undefined): PageClass {
  return landscape === true ? CLASS.lanskap : CLASS.potret;
}

/** A table of a sub-heading, and what it costs to print it so, as a share of a page of white. */
interface TableChoice {
  readonly table: LaidTable;
  readonly cost: number;
}

function ownTables({ tables }: SubbabDraft): readonly TableChoice[] {
  return tables.map((table, other) => ({ table, cost: other * OTHER_PAGE }));
}

/** The same, in letters of other sizes too, and with more of their last rows together. */
function moreTables(draft: SubbabDraft, context: Pick<ReportContext, 'pengaturan'>): readonly TableChoice[] {
  return ownTables(draft).flatMap(({ table, cost }) => [
    { table, cost },
    ...[...(draft.inSizes?.(table) ?? []), ...balancedTables(table, context)].map((one) => ({
      table: one,
      cost: cost + RESIZED,
    })),
  ]);
}

function waysOf(draft: SubbabDraft, tables: readonly TableChoice[]): readonly SubbabWay[] {
  const content = draft.onPage ?? draft.content;
  if (draft.mayTurnAt !== undefined) return turningWays(draft, tables, draft.mayTurnAt, content);
  return tables.length === 0 ? turningWays(draft, tables, [], content) : tableWays(draft, tables, content);
}

/** A text stands upright; its end may lie, with a table that does. */
function turningWays(
  draft: SubbabDraft,
  tables: readonly TableChoice[],
  starts: readonly number[],
  content: SubbabContent,
): readonly SubbabWay[] {
  const text = [...textBlocks(draft, content), ...paragraphs(content.kalimat)];
  const way = { pictureFirst: false, drawing: null, turns: false };
  const choices = tables.length === 0 ? [{ table: null, cost: 0 }] : tables;
  return choices.flatMap(({ table, cost }) => {
    const lies = table?.view.lanskap;
    return (table === null ? [null] : wholeOrNot(table)).flatMap((laid): SubbabWay[] => {
      const blocks = laid === null ? text : [...text, ...captionedTable(laid, [])];
      const turned = starts.map((turnsAt, i): SubbabWay => {
        const upright = { landscape: false, blocks: blocks.slice(0, turnsAt) };
        const lying = { landscape: true, blocks: blocks.slice(turnsAt) };
        const stretches = turnsAt === 0 ? [lying] : [upright, lying];
        return { ...way, laid, turnsAt, stretches, cost: (starts.length - i) * STEP + cost };
      });
      const upright = { ...way, laid, turnsAt: null, stretches: [{ landscape: false, blocks }], cost };
      return lies === undefined ? [upright, ...turned] : lies ? turned : [upright];
    });
  });
}

function tableWays(draft: SubbabDraft, tables: readonly TableChoice[], content: SubbabContent): readonly SubbabWay[] {
  const hasPicture = (content.grafik ?? null) !== null;
  const hasMore = hasPicture || (content.kalimat ?? []).length > 0;
  return tables.flatMap(({ table, cost: own }) => {
    const lies = table.view.lanskap;
    return wholeOrNot(table).flatMap((laid) =>
      (hasPicture ? [false, true] : [false]).flatMap((pictureFirst) =>
        (hasMore ? [false, true] : [false]).flatMap((turns) => {
          const { drawings = null } = draft;
          const sizes = drawings === null ? [null] : listSizes(drawings, pictureFirst ? lies : lies !== turns);
          return sizes.map((drawing): SubbabWay => {
            const way = { laid, pictureFirst, drawing, turns };
            const steps = (pictureFirst ? 1 : 0) + (turns && !lies ? 1 : 0);
            const cost = own + steps * OTHER_PAGE + (drawing?.cost ?? 0);
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
    drawing,
    turns,
  }: Pick<SubbabWay, 'pictureFirst' | 'drawing' | 'turns'> & { readonly laid: LaidTable },
): readonly Stretch[] {
  const { grafik: chart = null } = content;
  const picture = chart === null ? [] : [pictureBlock({ ...chart, isi: drawing?.svg ?? chart.isi })];
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
