import { type ComponentChild, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Actions } from './actions.ts';
import { GridView } from './grid-view.ts';
import type { BookState, SheetState } from './preview-state.ts';
import { fetchSheet } from './server.ts';
import { choiceOf, type PageState, sheetIndex } from './store.ts';

interface SheetContext {
  readonly state: PageState;
  readonly book: BookState;
  readonly actions: Actions;
}

/** The sheet in sight with its tabs, and the content of the chosen cell above it. */
export function SheetView({ state, book, actions }: SheetContext): ComponentChild {
  const choice = choiceOf(state, book);
  const index = sheetIndex(book, choice);
  const name = book.sheets[index]?.name ?? '';
  const sheet = useSheet(book, index);
  const cell = choice.cell?.sheet === name ? choice.cell : null;
  const content = sheet?.cells.find((one) => one.row === cell?.row && one.column === cell.column);
  const text = content?.formula === undefined ? (content?.text ?? '') : `=${content.formula}`;
  return h(
    'div',
    { class: 'workbook' },
    h(
      'div',
      { class: 'formula' },
      h('span', { class: 'address' }, cell === null ? '' : formatA1(cell)),
      h('output', { class: 'content', 'aria-label': 'Isi sel' }, text),
      cell === null
        ? null
        : h('button', { type: 'button', class: 'link', onClick: () => actions.showNumber(cell) }, 'Di laporan'),
    ),
    sheet === null
      ? h('div', { class: 'grid blank', role: 'status' }, 'Memuat lembar…')
      : h(GridView, { key: `${book.id} ${sheet.name}`, sheet, state, book, actions, choice }),
    h(
      'div',
      {
        class: 'tabs',
        role: 'tablist',
        'aria-label': 'Lembar',
        onKeyDown: (event: KeyboardEvent) => moveAmongTabs(event, book, index, actions),
      },
      book.sheets.map(({ name: tab, hidden }, i) => {
        const found = book.findings.filter(({ at }) => at?.sheet === tab).length;
        return h(
          'button',
          {
            key: tab,
            type: 'button',
            role: 'tab',
            'aria-selected': i === index,
            tabIndex: i === index ? 0 : -1,
            class: hidden ? 'tab hidden' : 'tab',
            title: hidden ? 'Lembar tersembunyi' : undefined,
            onClick: () => actions.chooseSheet(tab),
          },
          tab,
          hidden ? h('span', { class: 'aside' }, ' (tersembunyi)') : null,
          found === 0 ? null : h('span', { class: 'count', title: `${found} temuan` }, String(found)),
        );
      }),
    ),
  );
}

/** The sheet of an index; while the next reading of it is fetched, the one before stays. */
function useSheet(book: BookState, index: number): SheetState | null {
  const [held, setHeld] = useState<{ readonly key: string; readonly sheet: SheetState } | null>(null);
  const wanted = useRef('');
  const name = book.sheets[index]?.name;
  const key = `${book.id} ${name}`;
  useEffect(() => {
    if (name === undefined) return;
    const mark = `${key} ${book.reading}`;
    wanted.current = mark;
    fetchSheet(book.id, index).then(
      (sheet) => {
        if (wanted.current === mark) setHeld({ key, sheet });
      },
      () => undefined,
    );
  }, [key, book.reading]);
  return held?.key === key ? held.sheet : null;
}

function moveAmongTabs(event: KeyboardEvent, book: BookState, index: number, actions: Actions): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const next = book.sheets[index + step];
  if (step === 0 || next === undefined) return;
  event.preventDefault();
  actions.chooseSheet(next.name);
  const tabs =
    event.currentTarget instanceof HTMLElement ? event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]') : [];
  tabs[index + step]?.focus();
}
