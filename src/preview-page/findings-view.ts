import { type ComponentChild, Fragment, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Actions } from './actions.ts';
import { groupFindings } from './finding-tree.ts';
import type { BookState, FindingState, Labelled, Level } from './preview-state.ts';
import { levelSign } from './signs.ts';
import { LEVEL_WORDS } from './state-words.ts';
import { choiceOf, type PageState } from './store.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'info'];
/** Findings of one sheet that are drawn; nobody reads more at once, and each one repaired brings the next into sight. */
const MOST_SHOWN = 150;

/** The findings by sheet, roots first. */
export function FindingsView({ state, book, actions }: FindingsContext): ComponentChild {
  const { finding: chosen } = choiceOf(state, book);
  const list = useRef<HTMLDivElement>(null);
  // A finding that was chosen through its cell comes into sight too.
  useEffect(() => list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const groups = groupFindings(book.findings, state.levels);
  const item = (finding: FindingState, consequences: readonly FindingState[]): ComponentChild =>
    findingView(finding, consequences, { chosen, book, actions });
  return h(
    Fragment,
    null,
    book.findings.length === 0 ? null : filtersView(state, book, actions),
    h(
      'div',
      { class: 'list', ref: list, onKeyDown: moveAmongFindings },
      groups.length === 0
        ? h(
            'p',
            { class: 'empty' },
            book.findings.length === 0 ? 'Tidak ada temuan.' : 'Temuan lain disembunyikan oleh saringan.',
          )
        : groups.map(({ sheet, roots }) =>
            h(
              'section',
              { key: sheet, 'aria-label': sheet === '' ? 'Seluruh berkas' : `Lembar ${sheet}` },
              h(
                'h3',
                null,
                sheet === '' ? 'Seluruh berkas' : sheet,
                h('span', { class: 'count' }, String(roots.length)),
              ),
              h(
                'ul',
                null,
                roots.slice(0, MOST_SHOWN).map(({ finding, consequences }) => item(finding, consequences)),
              ),
              roots.length > MOST_SHOWN
                ? h('p', { class: 'empty' }, `dan ${roots.length - MOST_SHOWN} temuan lagi di lembar ini`)
                : null,
            ),
          ),
      book.notChecked === '' ? null : h('p', { class: 'unchecked' }, book.notChecked),
    ),
  );
}

interface FindingsContext {
  readonly state: PageState;
  readonly book: BookState;
  readonly actions: Actions;
}

interface FindingContext {
  readonly chosen: string;
  readonly book: BookState;
  readonly actions: Actions;
}

function findingView(
  finding: FindingState,
  consequences: readonly FindingState[],
  context: FindingContext,
): ComponentChild {
  const { key, level, title, at, label } = finding;
  const { chosen, book, actions } = context;
  const isChosen = key === chosen;
  const isWithin = consequences.some((one) => one.key === chosen);
  return h(
    'li',
    { key, class: `finding ${level}${isChosen ? ' chosen' : ''}`, 'data-chosen': isChosen || undefined },
    h(
      'button',
      {
        type: 'button',
        class: 'face',
        'data-finding': key,
        'aria-expanded': isChosen,
        onClick: () => actions.chooseFinding(finding),
      },
      levelSign(level, LEVEL_WORDS[level]),
      h(
        'span',
        { class: 'words' },
        title,
        h('span', { class: 'place' }, [at === null ? '' : formatA1(at), label].filter(Boolean).join(' · ')),
      ),
    ),
    isChosen ? detailsView(finding, book.explanations[finding.code] ?? [], actions) : null,
    consequences.length === 0
      ? null
      : h(
          'details',
          { class: 'consequences', open: isWithin || undefined },
          h('summary', null, `${consequences.length} akibatnya`),
          h(
            'ul',
            null,
            consequences.slice(0, MOST_SHOWN).map((one) => findingView(one, [], context)),
          ),
        ),
  );
}

function detailsView(finding: FindingState, explanation: Labelled, actions: Actions): ComponentChild {
  return h(
    'div',
    { class: 'details' },
    labelled(finding.details),
    h('details', null, h('summary', null, `Penjelasan ${finding.code}`), labelled(explanation)),
    finding.at === null
      ? null
      : h(
          'div',
          { class: 'ways' },
          h(
            'button',
            { type: 'button', class: 'link', onClick: () => actions.chooseFinding(finding, 'sheet') },
            'Ke sel',
          ),
          h(
            'button',
            { type: 'button', class: 'link', onClick: () => actions.chooseFinding(finding, 'report') },
            'Ke laporan',
          ),
        ),
  );
}

function labelled(texts: Labelled): ComponentChild {
  return h(
    'dl',
    null,
    texts.map(([label, text]) => h(Fragment, { key: label }, h('dt', null, label), h('dd', null, text))),
  );
}

/** Up and down go from finding to finding. */
function moveAmongFindings(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const faces = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')].filter(
    (face) => face.offsetParent !== null,
  );
  const at = faces.indexOf(document.activeElement as HTMLElement);
  if (step === 0 || at === -1) return;
  event.preventDefault();
  faces[at + step]?.focus();
}

function filtersView(state: PageState, book: BookState, actions: Actions): ComponentChild {
  return h(
    'div',
    { class: 'filters', role: 'group', 'aria-label': 'Tampilkan' },
    LEVELS.map((level) =>
      h(
        'button',
        {
          key: level,
          type: 'button',
          class: `filter ${level}`,
          'aria-pressed': state.levels.has(level),
          onClick: () => actions.toggleLevel(level),
        },
        levelSign(level),
        `${book.counts[level]} ${LEVEL_WORDS[level]}`,
      ),
    ),
  );
}
