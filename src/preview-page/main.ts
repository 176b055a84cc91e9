import { render } from 'preact';
import { makeActions } from './actions.ts';
import { pageView } from './page-view.ts';
import { PAGE_PATHS } from './paths.ts';
import { listen } from './server.ts';
import { stateWords } from './state-words.ts';
import { bookOf, makeStore, PANES, type Pane } from './store.ts';

const store = makeStore();
const actions = makeActions(store);
const root = document.getElementById('lapkin');

function draw(): void {
  const state = store.get();
  const book = bookOf(state);
  document.title = book === null ? 'Pratinjau lapkin' : `${book.name}: ${stateWords(book)}`;
  if (root !== null) render(pageView(state, actions), root);
}

/** F6 goes from pane to pane, with Shift backwards. */
function goToPane(event: KeyboardEvent): void {
  if (event.key !== 'F6' || bookOf(store.get()) === null) return;
  event.preventDefault();
  const focused = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane;
  const at = PANES.indexOf(focused as Pane);
  const step = event.shiftKey ? -1 : 1;
  const next = PANES[(at === -1 && event.shiftKey ? 0 : at + step + PANES.length) % PANES.length];
  if (next === undefined) return;
  actions.choosePane(next);
  requestAnimationFrame(() => focusPane(next));
}

/** Brings the keyboard to a pane; a sheet that is still on its way is waited for. */
function focusPane(pane: Pane, tries = 100): void {
  const element = document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
  const wanted = pane === 'findings' ? ['.finding.chosen .face', '[data-finding]', '.filter'] : ['.grid, .pages'];
  const found = wanted.map((selector) => element?.querySelector<HTMLElement>(selector)).find((one) => one);
  if (found && found.tabIndex >= 0) found.focus();
  else if (tries > 0) requestAnimationFrame(() => focusPane(pane, tries - 1));
}

// The token has done its work: it is in the cookie, and need not stay in the history.
history.replaceState(null, '', PAGE_PATHS.page);
store.subscribe(draw);
document.addEventListener('keydown', goToPane);
listen(actions.receive, (connected) => {
  if (store.get().connected !== connected) store.set({ connected });
});
draw();
