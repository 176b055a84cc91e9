import { CLASS } from '../html/vocabulary.ts';

/** Paragraphs and items before a table that may come along with it. */
const MOST_LEAD = 12;

/** A table of the report with its parts. */
export interface ReportTable {
  readonly table: HTMLTableElement;
  /** Which of the text areas of the page style it lies in. */
  readonly side: 'isi' | 'lanskap';
  /** The style keeps it on one page, unless it is too tall for that. */
  readonly kept: boolean;
  /** It ends a part of the report. */
  readonly ends: boolean;
  /** At the end of a part, what stands before it, the nearest first: caption, paragraphs, headings, items. */
  readonly lead: readonly HTMLElement[];
  readonly rows: readonly HTMLTableRowElement[];
  /** Those with spanning cells. */
  readonly bodies: readonly TableBody[];
}

/** A row group with spanning cells. */
export interface TableBody {
  readonly rows: readonly HTMLTableRowElement[];
  readonly spans: readonly SpanningCell[];
}

/** A cell that spans rows `from` to `to` (not included) of its body. */
interface SpanningCell {
  readonly cell: HTMLTableCellElement;
  readonly from: number;
  readonly to: number;
}

/** The tables of the loaded report that have heading and body. */
export function reportTables(): readonly ReportTable[] {
  return [...document.querySelectorAll('table')]
    .filter((table) => table.tHead !== null && table.tBodies.length > 0)
    .map((table) => {
      const bodies = [...table.tBodies].map((body) => [...body.rows]);
      const ends =
        table.nextElementSibling === null && table.parentElement?.matches(`section, .${CLASS.lanskap}`) === true;
      return {
        table,
        side: table.closest(`.${CLASS.lanskap}`) ? 'lanskap' : 'isi',
        kept: getComputedStyle(table).breakInside === 'avoid' && !table.matches(`.${CLASS.utuh}`),
        ends,
        lead: ends ? leadOf(table) : [],
        rows: bodies.flat(),
        bodies: bodies.map((rows) => ({ rows, spans: spanningCells(rows) })).filter(({ spans }) => spans.length > 0),
      };
    });
}

function leadOf(table: HTMLTableElement): readonly HTMLElement[] {
  const lead: HTMLElement[] = [];
  let before = table.previousElementSibling;
  while (before instanceof HTMLElement && before.matches('p, h2, h3, h4, ul, ol') && lead.length < MOST_LEAD) {
    if (before.matches('ul, ol')) lead.push(...([...before.children].reverse() as HTMLElement[]));
    else lead.push(before);
    before = before.previousElementSibling;
  }
  return lead.slice(0, MOST_LEAD);
}

function spanningCells(rows: readonly HTMLTableRowElement[]): readonly SpanningCell[] {
  return rows.flatMap((row, from) =>
    [...row.cells]
      .filter((cell) => cell.rowSpan > 1)
      .map((cell) => ({ cell, from, to: Math.min(from + cell.rowSpan, rows.length) })),
  );
}
