import { type ComponentChild, h } from 'preact';
import type { Actions } from './actions.ts';
import type { BookState } from './preview-state.ts';
import { levelSign } from './signs.ts';
import { stateWords } from './state-words.ts';
import type { PageState } from './store.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];
/** The yearly report among the choices. */
const YEARLY = 'tahun';

/** The files that can be had: ending, button, what it is. */
const FILES: readonly (readonly [ending: string, label: string, title: string])[] = [
  ['pdf', 'PDF', 'Unduh laporan sebagai PDF'],
  ['docx', 'Word', 'Unduh laporan sebagai berkas Word'],
  ['xlsx', 'Salinan bercatatan', 'Unduh salinan buku kerja dengan temuan sebagai catatan sel'],
];

/** File, unit, quarter, state, and what can be had of it. */
export function headView(state: PageState, book: BookState | null, actions: Actions): ComponentChild {
  return h(
    'header',
    { class: 'head' },
    h('div', { class: 'brand', 'aria-hidden': 'true' }, 'lapkin'),
    book === null
      ? h('h1', { class: 'unit' }, 'Pratinjau')
      : [bookName(state, book, actions), periodChoice(book, actions), stateBadge(book)],
    h('span', { class: 'spring' }),
    book === null ? null : fileButtons(state, book, actions),
    h(
      'label',
      { class: 'button quiet', title: 'Buka buku kerja lain' },
      'Buka…',
      h('input', {
        type: 'file',
        class: 'unseen',
        multiple: true,
        accept: '.xlsx,.xlsm',
        onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
          actions.open([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        },
      }),
    ),
  );
}

function bookName({ preview }: PageState, book: BookState, actions: Actions): ComponentChild {
  const books = preview?.books ?? [];
  const name =
    books.length < 2
      ? h('span', { class: 'file' }, book.name)
      : h(
          'select',
          {
            class: 'file',
            'aria-label': 'Buku kerja',
            value: String(book.id),
            onChange: ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) =>
              actions.chooseBook(Number(currentTarget.value)),
          },
          books.map(({ id, name: text }) => h('option', { key: id, value: String(id) }, text)),
        );
  const close = { class: 'close', title: 'Tutup buku kerja ini', 'aria-label': `Tutup ${book.name}` };
  return h(
    'div',
    { class: 'title' },
    h('h1', { class: 'unit', title: book.unit }, book.unit === '' ? book.name : book.unit),
    h(
      'div',
      { class: 'sub' },
      name,
      book.dropped ? h('button', { type: 'button', ...close, onClick: () => actions.forget(book.id) }, '×') : null,
    ),
  );
}

/** The report that is shown: of a quarter, or of the year. */
function periodChoice({ triwulan, isYearly, year, reading }: BookState, actions: Actions): ComponentChild | null {
  if (reading === 0) return null;
  return h(
    'label',
    { class: 'period' },
    h('span', null, `Laporan${year === null ? '' : ` ${year}`}`),
    h(
      'select',
      {
        'aria-label': 'Laporan triwulan atau tahunan',
        value: isYearly ? YEARLY : triwulan === null ? '' : String(triwulan),
        onChange: ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) =>
          actions.choosePeriod(currentTarget.value),
      },
      triwulan === null && !isYearly ? h('option', { value: '' }, 'pilih') : null,
      ROMAN.map((roman, i) => h('option', { key: roman, value: String(i + 1) }, `Triwulan ${roman}`)),
      h('option', { key: YEARLY, value: YEARLY }, 'Tahunan (LKjIP)'),
    ),
  );
}

function stateBadge(book: BookState): ComponentChild {
  const { counts, status } = book;
  const level = status.kind === 'refused' || counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : null;
  return h(
    'p',
    { class: `state ${level ?? 'good'}`, role: 'status' },
    level === null ? h('span', { class: 'tick', 'aria-hidden': 'true' }, '✓') : levelSign(level),
    stateWords(book),
    status.kind === 'saving' ? h('span', { class: 'saving' }, ' · sedang disimpan') : null,
  );
}

function fileButtons({ busy }: PageState, { reading, report, status }: BookState, actions: Actions): ComponentChild {
  const isDraft = report.kind !== 'none' && report.draft;
  const noReport = reading === 0 || report.kind === 'none';
  return h(
    'div',
    { class: 'files', role: 'group', 'aria-label': 'Unduh' },
    FILES.map(([ending, label, title]) => {
      const isOff = busy !== '' || (ending === 'xlsx' ? reading === 0 || status.kind === 'refused' : noReport);
      const draft = isDraft && ending !== 'xlsx';
      return h(
        'button',
        {
          type: 'button',
          key: ending,
          class: ending === 'pdf' ? 'button main' : 'button',
          disabled: isOff,
          title: draft ? `${title}; draf karena masih ada kesalahan` : title,
          onClick: () => actions.download(ending),
        },
        busy === ending ? 'Menyiapkan…' : `${label}${draft ? ' (draf)' : ''}`,
      );
    }),
  );
}
