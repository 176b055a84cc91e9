import { type ComponentChild, h } from 'preact';
import type { Actions } from './actions.ts';
import { FindingsView } from './findings-view.ts';
import { headView } from './head-view.ts';
import type { BookState } from './preview-state.ts';
import { ReportView } from './report-view.ts';
import { SheetView } from './sheet-view.ts';
import { bookOf, type PageState, type Pane } from './store.ts';

const PANE_NAMES: Readonly<Record<Pane, string>> = { findings: 'Temuan', sheet: 'Buku kerja', report: 'Laporan' };

/** The whole page. */
export function pageView(state: PageState, actions: Actions): ComponentChild {
  const book = bookOf(state);
  return h(
    'div',
    {
      class: `app show-${state.pane}`,
      onDragOver: (event: DragEvent) => event.preventDefault(),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        actions.open([...(event.dataTransfer?.files ?? [])]);
      },
    },
    headView(state, book, actions),
    noticeView(state, book, actions),
    book === null ? welcomeView(state) : bodyView(state, book, actions),
  );
}

function noticeView({ notice, connected }: PageState, book: BookState | null, actions: Actions): ComponentChild {
  const refused = book?.status.kind === 'refused' ? book.status : null;
  const text = !connected
    ? 'Pratinjau sudah berakhir. Buka lapkin sekali lagi; halamannya yang baru terbuka sendiri.'
    : refused !== null
      ? `${[refused.message, refused.hint].filter(Boolean).join('; ')}. Menunggu disimpan lagi.`
      : (notice?.text ?? '');
  const isFailure = !connected || refused !== null || notice?.isFailure === true;
  const canDismiss = connected && refused === null && notice !== null;
  return h(
    'div',
    { class: `notice${text === '' ? ' none' : ''}${isFailure ? ' failure' : ''}` },
    h('p', { role: isFailure ? 'alert' : 'status' }, text),
    canDismiss
      ? h('button', { type: 'button', class: 'close', 'aria-label': 'Tutup pesan', onClick: actions.dismiss }, '×')
      : null,
  );
}

function welcomeView({ preview }: PageState): ComponentChild {
  return h(
    'main',
    { class: 'welcome' },
    preview === null
      ? h('p', { role: 'status' }, 'Memuat…')
      : h(
          'div',
          { class: 'drop' },
          h('h2', null, 'Taruh buku kerja di sini'),
          h('p', null, 'Seret satu atau beberapa berkas .xlsx ke halaman ini, atau pilih dengan tombol Buka di atas.'),
          h(
            'p',
            { class: 'faint' },
            'Berkas hanya dibaca di komputer ini; tidak diubah, tidak disimpan, tidak dikirim ke mana pun.',
          ),
        ),
  );
}

function bodyView(state: PageState, book: BookState, actions: Actions): ComponentChild {
  const pane = (name: Pane, content: ComponentChild): ComponentChild =>
    h(
      'section',
      { key: name, class: `pane ${name}`, 'data-pane': name, 'aria-label': PANE_NAMES[name] },
      h('h2', null, PANE_NAMES[name]),
      content,
    );
  return h(
    'main',
    { class: book.status.kind === 'refused' && book.reading > 0 ? 'body old' : 'body' },
    h(
      'nav',
      { class: 'switch', 'aria-label': 'Bagian' },
      (['findings', 'sheet', 'report'] as const).map((name) =>
        h(
          'button',
          {
            key: name,
            type: 'button',
            'aria-current': state.pane === name ? 'true' : undefined,
            onClick: () => actions.choosePane(name),
          },
          PANE_NAMES[name],
        ),
      ),
    ),
    pane('findings', h(FindingsView, { state, book, actions })),
    pane('sheet', h(SheetView, { state, book, actions })),
    pane('report', h(ReportView, { key: book.id, state, book, actions })),
  );
}
