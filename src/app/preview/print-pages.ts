import type { CellRef } from '../../findings/cell-ref.ts';
import type { ReportPage } from '../outputs/output-kind.ts';
import { writePdf } from '../outputs/write-pdf.ts';
import type { CheckedBuku } from '../shared/check-buku.ts';
import type { RunningBrowser } from '../shared/start-browser.ts';
import { linkReport } from './trace/link-report.ts';

/** The pages as they print, with a link on each number whose cells are known. */
export interface PrintedPages {
  readonly bytes: Uint8Array;
  /** Cells by the number in which a link's address ends. */
  readonly links: readonly (readonly CellRef[])[];
}

/** Prints a composed report for the screen. Throws Failure (exit 5) when the browser fails. */
export async function printPages(
  page: ReportPage,
  { buku }: CheckedBuku,
  browser: RunningBrowser,
): Promise<PrintedPages> {
  const linked =
    buku === null ? { html: page.html, links: [] } : linkReport(page.html, page.composed, { buku, hasil: page.hasil });
  // The browser stays for the next print, so nobody hears of the end of this one.
  const { bytes } = await writePdf({ ...page, html: linked.html, browser, onPrinted: undefined });
  return { bytes, links: linked.links };
}
