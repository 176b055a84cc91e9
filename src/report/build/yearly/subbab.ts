import type { Subbab } from '../../../domain/subbab-names.ts';
import { printsSubbab } from '../../../domain/yearly/subbab.ts';
import type { ChartDrawings } from '../../charts/drawings.ts';
import type { ReportContext } from '../../context/report-context.ts';
import type { Block } from '../../page/page-blocks.ts';
import { draftTable, type LaidTable, layOutBothWays, layOutLike } from '../../tables/build-table.ts';
import type { ReportTable } from '../../tables/report-table.ts';
import type { SubbabView } from '../../view/lkjip-view.ts';
import type { TableNumber } from '../numbering.ts';

/** What a sub-heading holds. */
export type SubbabContent = Partial<Pick<SubbabView, 'paragraf' | 'isi' | 'catatan' | 'kalimat' | 'grafik'>>;

/** A sub-heading before its page is known. */
export interface SubbabDraft {
  readonly heading: Pick<SubbabView, 'id' | 'judul'>;
  readonly content: SubbabContent;
  /** Its table on each kind of page that may take it, the one that it asks for first; none: it has no table. */
  readonly tables: readonly LaidTable[];
  /** One of them in letters of other sizes. */
  readonly inSizes?: (table: LaidTable) => readonly LaidTable[];
  /** Its chart in the drawings that it may be printed in. */
  readonly drawings?: ChartDrawings | null;
  /** Its headings, and texts below them that are no content. */
  readonly before: readonly Block[];
  /** Where in `before` a page that lies may begin, so that it is not left to a table that lies alone. */
  readonly mayTurnAt?: readonly number[];
  /** What stands between them and its table, where that is not the content. */
  readonly onPage?: SubbabContent;
}

/** A table on each kind of page that may take it, and in other sizes. */
export function tablesOf<Row>(
  table: ReportTable<Row>,
  number: TableNumber,
  rows: readonly Row[],
  context: ReportContext,
): Pick<SubbabDraft, 'tables' | 'inSizes'> {
  const draft = draftTable(table, number, rows, context);
  return { tables: layOutBothWays(draft), inSizes: (own) => layOutLike(own, draft).slice(1) };
}

/** The heading of an item: "1. Target dan Realisasi". */
export function itemHeading(heading: SubbabDraft['heading']): Block {
  return { kind: 'item-heading', text: heading.judul };
}

const BLANK = {
  halaman: '',
  paragraf: [],
  isi: '',
  tabel: null,
  catatan: [],
  halamanSesudahTabel: '',
  kalimat: [],
  grafik: null,
} as const;

/** A sub-heading on the upright page that is open, or with what `page` says; what it does not hold is empty. */
export function makeSubbab(
  heading: SubbabDraft['heading'],
  content: SubbabContent,
  page: Partial<Pick<SubbabView, 'halaman' | 'tabel' | 'halamanSesudahTabel'>> = {},
): SubbabView {
  return { ...BLANK, ...heading, ...content, ...page };
}

/** A sub-heading where the report prints it; null where its content is missing or Pengaturan leaves it out. */
export function whenPrinted<T>(name: Subbab, { hasil }: ReportContext, build: () => T): T | null {
  return printsSubbab(name, hasil) ? build() : null;
}
