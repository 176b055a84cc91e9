import { type ComponentChild, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from './actions.ts';
import type { PdfPages } from './pdf-pages.ts';
import type { BookState } from './preview-state.ts';
import { fetchPages } from './server.ts';
import type { PageState } from './store.ts';

interface ReportContext {
  readonly state: PageState;
  readonly book: BookState;
  readonly actions: Actions;
}

/** The report's pages as they print, or why there are none. */
export function ReportView({ state, book, actions }: ReportContext): ComponentChild {
  const frame = useRef<HTMLDivElement>(null);
  const pages = useRef<PdfPages | null>(null);
  const [shown, setShown] = useState('');
  const [found, setFound] = useState(true);
  const { report } = book;
  const mark = `${book.id} ${report.version}`;
  // A pane out of sight goes there once it is in sight.
  const gone = useRef('');
  const goTo = (): void => {
    const wanted = `${state.toNumber?.count} ${shown}`;
    if (state.toNumber === null || gone.current === wanted || frame.current?.clientWidth === 0) return;
    gone.current = wanted;
    setFound(pages.current?.goTo(state.toNumber.target) ?? true);
  };
  useEffect(() => {
    if (report.kind !== 'ready') return;
    let current = true;
    const load = async (): Promise<void> => {
      const [{ bytes, links }, { openPdfPages }] = await Promise.all([fetchPages(book.id), import('./pdf-pages.ts')]);
      if (!current || frame.current === null) return;
      pages.current ??= openPdfPages(frame.current, (cells) => actions.chooseNumber(cells));
      await pages.current.show(bytes, links);
      if (current) setShown(mark);
    };
    load().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [mark, report.kind]);
  useEffect(goTo, [state.toNumber?.count, shown, state.pane]);
  const isOurs = shown.startsWith(`${book.id} `);
  const waits = report.kind === 'working' || (report.kind === 'ready' && shown !== mark);
  return h(
    'div',
    { class: 'report' },
    report.kind === 'none'
      ? report.message === ''
        ? null
        : h('div', { class: 'message', role: 'status' }, h('strong', null, report.message), h('p', null, report.hint))
      : h(
          'p',
          { class: 'note', role: 'status' },
          waits
            ? 'Laporan sedang disusun…'
            : !found
              ? 'Sel itu tidak tercetak di laporan.'
              : report.draft
                ? 'Draf: masih ada kesalahan.'
                : '',
        ),
    h('div', {
      class: report.kind === 'none' || !isOurs ? 'pages blank' : waits ? 'pages old' : 'pages',
      ref: frame,
      tabIndex: 0,
      role: 'region',
      'aria-label': 'Halaman laporan',
      'data-shown': shown,
    }),
  );
}
