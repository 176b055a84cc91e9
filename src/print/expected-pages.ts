/** Characters of markup, pictures aside, that fill a page; measured at lapkin's own reports. */
const PAGE_MARKUP = 2500;
/** Pages that --timeout is meant for; each sixty more are given it once again. A busy old computer prints one a second. */
const PAGES_IN_TIME = 60;

/** About how many pages a document will have, before anything is printed. */
export function expectedPages(html: string): number {
  return Math.ceil(html.replace(/data:[^"')]*/g, '').length / PAGE_MARKUP);
}

/** How many times --timeout a document of so many pages may take to print; 1 at least. */
export function timesOfPages(pages: number): number {
  return Math.max(1, pages / PAGES_IN_TIME);
}
