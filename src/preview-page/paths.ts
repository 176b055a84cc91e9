/** Paths of the files of the page. */
export const PAGE_PATHS = {
  page: '/',
  script: '/lapkin.js',
  style: '/lapkin.css',
  worker: '/pdf-worker.js',
} as const;

/** Paths of what the page asks for. */
export const DATA_PATHS = {
  events: '/data/events',
  sheet: '/data/sheet',
  pages: '/data/pages',
  links: '/data/links',
  file: '/data/file',
  period: '/data/period',
  compose: '/data/compose',
  drop: '/data/drop',
  forget: '/data/forget',
} as const;

/** What the addresses of the links in the printed pages begin with; they lead nowhere (RFC 2606) and end in their number. */
export const LINK_ADDRESS = 'https://sel.invalid/';
