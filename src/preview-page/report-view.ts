import { type ComponentChild, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from './actions.ts';
import type { PdfPages } from './pdf-pages.ts';
import type { BookState, ReportState } from './preview-state.ts';
import { fetchPages } from './server.ts';
import type { PageState } from './store.ts';

interface ReportContext {
  readonly state: PageState;
  readonly book: BookState;
  readonly actions: Actions;
}

const NOT_PRINTED = 'Sel itu tidak tercetak di laporan.';

/** The report's pages as they print, or why there are none. */
export function ReportView({ state, book, actions }: ReportContext): ComponentChild {
  const frame = useRef<HTMLDivElement>(null);
  const pages = useRef<PdfPages | null>(null);
  const [shown, setShown] = useState('');
  const [found, setFound] = useState(true);
  const [failure, setFailure] = useState('');
  const { report } = book;
  const wanted = `${book.id} ${report.version}`;
  // A pane out of sight goes there once it is in sight; other pages are marked again and stay where they are.
  const mark = (): void => {
    const { target, count = 0 } = state.toNumber ?? {};
    if (target === undefined || pages.current === null || frame.current?.clientWidth === 0) return;
    const tell = (isFound: boolean | null): void => {
      if (isFound !== null) setFound(isFound);
    };
    void pages.current.mark(target, count).then(tell, () => undefined);
  };
  useEffect(() => {
    if (report.kind !== 'ready') return;
    let current = true;
    const load = async (): Promise<void> => {
      const [{ bytes, links }, { openPdfPages }] = await Promise.all([fetchPages(book.id), import('./pdf-pages.ts')]);
      if (!current || frame.current === null) return;
      pages.current ??= openPdfPages(frame.current, (cells) => actions.chooseNumber(cells));
      await pages.current.show(bytes, links);
      if (!current) return;
      setShown(wanted);
      setFailure('');
    };
    load().catch((error: unknown) => {
      if (current) setFailure(`Halaman laporan tidak dapat ditampilkan di peramban ini: ${String(error)}`);
    });
    return () => {
      current = false;
    };
  }, [wanted, report.kind]);
  useEffect(mark, [state.toNumber?.count, shown, state.pane]);
  const isOurs = shown.startsWith(`${book.id} `);
  const waits = report.kind === 'working' || (report.kind === 'ready' && shown !== wanted);
  return h(
    'div',
    { class: 'report' },
    noteView(report, actions, failure || (waits ? 'Laporan sedang disusun…' : found ? '' : NOT_PRINTED)),
    h('div', {
      class:
        report.kind === 'none' || report.kind === 'large' || !isOurs ? 'pages blank' : waits ? 'pages old' : 'pages',
      ref: frame,
      tabIndex: 0,
      role: 'region',
      'aria-label': 'Halaman laporan',
      'data-shown': shown,
    }),
  );
}

/** What there is to say of the report; `told` comes before what its state says. */
function noteView(report: ReportState, actions: Actions, told: string): ComponentChild {
  switch (report.kind) {
    case 'none':
      return report.message === ''
        ? null
        : h('div', { class: 'message', role: 'status' }, h('strong', null, report.message), h('p', null, report.hint));
    case 'large':
      return h(
        'div',
        { class: 'message', role: 'status' },
        h('strong', null, `Buku kerja besar: ${report.size.toLocaleString('id-ID')} indikator`),
        h('p', null, 'Laporannya disusun bila diminta saja, karena perlu waktu.'),
        h('button', { type: 'button', class: 'button', onClick: actions.compose }, 'Susun laporan'),
      );
    default:
      return h('p', { class: 'note', role: 'status' }, told || (report.draft ? 'Draf: masih ada kesalahan.' : ''));
  }
}
