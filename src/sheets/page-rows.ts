import type { ClassifiedRow } from './classified-row.ts';
import { type PageTotal, readPageTotal } from './total-label.ts';

/** The data rows of a table by the pages it is printed on, told row by row. */
export class PageRows {
  private readonly seen: number[] = [];
  /** How many of the rows stand on the pages before this one. */
  private before = 0;
  /** The totals of the page since its last data row. */
  private last: PageTotal | undefined;

  /**
   * Takes the next row: a heading printed again begins a page, and so does a row below the sums of the page. `next` is the row
   * below: what is brought from the last page begins a page, unless it is added to the sum of this one there.
   */
  pass({ kind, rawRow, label }: ClassifiedRow, next: ClassifiedRow | undefined): void {
    if (kind === 'judul') this.endPage();
    if (kind === 'total') {
      const own = readPageTotal(label);
      const isAdded = this.last === 'page' && next?.kind === 'total' && readPageTotal(next.label) === 'carried';
      const isNext = own === 'brought' && (this.last === 'carried' || (this.before === 0 && !isAdded));
      if (isNext) this.endPage();
      else this.last = own ?? this.last;
    }
    if (kind !== 'data') return;
    if (this.last !== undefined) this.endPage();
    this.seen.push(rawRow.row);
  }

  /** The rows that a total where we stand is over. */
  listCovered(total: PageTotal): readonly number[] {
    if (total === 'carried') return [...this.seen];
    return total === 'page' ? this.seen.slice(this.before) : this.seen.slice(0, this.before);
  }

  private endPage(): void {
    this.before = this.seen.length;
    this.last = undefined;
  }
}
