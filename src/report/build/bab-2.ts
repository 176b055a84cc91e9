import { sum } from '../../domain/angka.ts';
import { withMurni } from '../../domain/murni.ts';
import { officeOf } from '../../domain/signatory.ts';
import type { ReportContext } from '../context/report-context.ts';
import type { Block } from '../page/page-blocks.ts';
import { makePageFiller, type PageRun, type White, whiteOf } from '../page/page-fill.ts';
import { countPk, countsText } from '../sentences/common-sentences.ts';
import { paguSentences, perubahanSentences } from '../sentences/perubahan-sentences.ts';
import { ANGGARAN_TABLE, listAnggaran } from '../tables/anggaran-table.ts';
import { draftTable, type LaidTable, layOutInSizes, type TableDraft } from '../tables/build-table.ts';
import { layOutThoroughly } from '../tables/more-tables.ts';
import { numberPkRows, PK_TABLE } from '../tables/pk-table.ts';
import { RENCANA_TABLE } from '../tables/rencana-table.ts';
import type { ReportView } from '../view/report-view.ts';
import { chooseOfMore, RESIZED, STEP } from './least-white.ts';
import { makeNumbering } from './numbering.ts';
import { wholeOrNot } from './place-tables.ts';
import { tableBlocks } from './table-blocks.ts';

type BabII = ReportView['bab2'];

/** Pages that the first tables may lie on, before Rencana Aksi, which always lies. */
const PAGE_CHOICES = [
  ['never', 'never'],
  ['never', 'always'],
  ['always', 'always'],
] as const;

/** A table in one of its ways, with what stands before it. */
interface TableWay {
  readonly laid: LaidTable;
  readonly blocks: readonly Block[];
  readonly cost: number;
}

/**
 * PK, anggaran and, unless it is a Lampiran, Rencana Aksi: on landscape pages, and what stands before it with it where need
 * be; in letters of another size where the pages are better filled for it.
 */
export function buildBabII(context: ReportContext, withRencana: boolean): BabII {
  const numbering = makeNumbering('2', 'bab-2');
  const pkTable = numbering.table();
  const agreement = {
    ...numbering.heading('Perjanjian Kinerja'),
    paragraf: [pkSentence(context, pkTable.nomor), ...perubahanSentences(context.hasil)],
  };
  const anggaranTable = numbering.table();
  const anggaran = {
    ...numbering.heading('Anggaran'),
    paragraf: [anggaranSentence(context, anggaranTable.nomor), ...paguSentences(context)],
  };
  const rencanaTable = numbering.table();
  const rencana = {
    ...numbering.heading('Rencana Aksi'),
    paragraf: [`Rincian target dan anggaran setiap triwulan disajikan pada ${rencanaTable.nomor}.`],
  };
  const pkDraft = draftTable(PK_TABLE, pkTable, numberPkRows(withMurni(context.hasil)), context);
  const budgetDraft = draftTable(ANGGARAN_TABLE, anggaranTable, listAnggaran(context.hasil), context);
  const planDraft = draftTable(RENCANA_TABLE, rencanaTable, context.hasil.rencanaAksi, context);
  const planWays = withRencana ? tableWays(rencana, layOutInSizes(planDraft)) : [null];
  const choicesOf = (layOut: LayOut) => {
    const pkWays = waysOnPages(agreement, pkDraft, layOut);
    const budgetWays = waysOnPages(anggaran, budgetDraft, layOut);
    return PAGE_CHOICES.flatMap(([pkPage, budgetPage], i) =>
      pkWays[pkPage].flatMap((pk) =>
        budgetWays[budgetPage].flatMap((money) =>
          planWays.map((plan) => ({ pk, money, plan, cost: i * STEP + pk.cost + money.cost + (plan?.cost ?? 0) })),
        ),
      ),
    );
  };
  const [first, ...others] = choicesOf(layOutInSizes);
  if (first === undefined) throw new Error('BAB II on no page');
  const filler = makePageFiller(context.pengaturan, 'tables');
  const whiteLeft = ({ pk, money, plan }: typeof first): White => {
    const ways: readonly TableWay[] = plan === null ? [pk, money] : [pk, money, plan];
    const [lying, upright] = [true, false].map((landscape) =>
      ways.filter(({ laid }) => laid.view.lanskap === landscape).flatMap(({ blocks }) => blocks),
    );
    const runs = [
      { blocks: upright ?? [], landscape: false, goesOn: (lying ?? []).length === 0 },
      { blocks: lying ?? [], landscape: true, goesOn: true },
    ];
    return whiteOf(withTitle(runs), filler);
  };
  const chosen = chooseOfMore(
    [first, ...others],
    () => choicesOf((draft, page) => layOutThoroughly(draft, page, context)),
    whiteLeft,
  );
  return {
    perjanjian: { ...agreement, tabel: chosen.pk.laid.view },
    anggaran: { ...anggaran, tabel: chosen.money.laid.view },
    rencana: chosen.plan && { ...rencana, tabel: chosen.plan.laid.view },
  };
}

type Content = Pick<BabII['perjanjian'], 'paragraf'>;

/** Lays a table out on a page, in the ways that it may have there. */
type LayOut = (draft: TableDraft, page: 'never' | 'always') => readonly LaidTable[];

function waysOnPages(content: Content, draft: TableDraft, layOut: LayOut) {
  return {
    never: tableWays(content, layOut(draft, 'never')),
    always: tableWays(content, layOut(draft, 'always')),
  };
}

/** `laid`: a table in its sizes; each is also kept whole where it lies and is short. */
function tableWays(content: Content, laid: readonly LaidTable[]): readonly TableWay[] {
  return laid.flatMap((table, size) =>
    wholeOrNot(table).map((one) => ({ laid: one, blocks: tableBlocks(content, one), cost: size === 0 ? 0 : RESIZED })),
  );
}

/** The first page begins with the BAB's title. */
function withTitle(runs: readonly PageRun[]): readonly PageRun[] {
  const first = runs.findIndex(({ blocks }) => blocks.length > 0);
  return runs.map((run, i) => (i === first ? { ...run, blocks: [{ kind: 'title' }, ...run.blocks] } : run));
}

/** What was agreed, and in which table it stands. */
export function pkSentence(context: ReportContext, number: string): string {
  const { identitas, year } = context.hasil.data;
  return `Perjanjian kinerja ${officeOf(identitas)} Tahun ${year} memuat ${countsText(countPk(context.hasil), true)}. Indikator kinerja dan targetnya disajikan pada ${number}.`;
}

/** The pagu of what was agreed, and in which table it stands. */
export function anggaranSentence(context: ReportContext, number: string): string {
  const total = sum(context.hasil.pk.map((b) => b.pagu));
  return total.isZero()
    ? `Rincian anggaran tiap kegiatan disajikan pada ${number}.`
    : `Untuk melaksanakan kegiatan tersebut disediakan anggaran sebesar ${context.rupiah(total)}, dengan rincian pada ${number}.`;
}
