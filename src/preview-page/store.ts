import type { CellRef } from '../findings/cell-ref.ts';
import type { BookState, Level, PreviewState } from './preview-state.ts';

/** The panes, in the order of F6. */
export const PANES = ['findings', 'sheet', 'report'] as const;
export type Pane = (typeof PANES)[number];

/** A number of the report: its link, and a count that rises with each going there, so that the same one can be gone to again. */
interface GoTo<Target> {
  readonly target: Target;
  readonly count: number;
}

/** What the page remembers of a workbook through all its readings. */
export interface BookChoice {
  /** Name of the sheet in sight; '' for the first. */
  readonly sheet: string;
  readonly cell: CellRef | null;
  /** Further cells that the chosen number of the report comes from. */
  readonly related: readonly CellRef[];
  /** Key of the chosen finding. */
  readonly finding: string;
}

/** Everything the page draws from. */
export interface PageState {
  readonly preview: PreviewState | null;
  /** Whether the server answers. */
  readonly connected: boolean;
  readonly book: number;
  readonly choices: ReadonlyMap<number, BookChoice>;
  readonly levels: ReadonlySet<Level>;
  /** The pane in sight where there is room for one. */
  readonly pane: Pane;
  /** A cell to scroll to, and a cell whose number in the report is to be scrolled to. */
  readonly toCell: GoTo<CellRef> | null;
  readonly toNumber: GoTo<CellRef> | null;
  /** A sentence that stays until the next. */
  readonly notice: { readonly text: string; readonly isFailure: boolean } | null;
  /** What is being made: an ending, or ''. */
  readonly busy: string;
}

const NO_CHOICE: BookChoice = { sheet: '', cell: null, related: [], finding: '' };

/** The state of the page, and who hears of its changes. */
export interface Store {
  get(): PageState;
  set(change: Partial<PageState>): void;
  subscribe(listener: () => void): void;
}

/** Holds the state of the page. */
export function makeStore(): Store {
  const listeners: (() => void)[] = [];
  let state: PageState = {
    preview: null,
    connected: true,
    book: 0,
    choices: new Map(),
    levels: new Set(['error', 'warning', 'info']),
    pane: 'findings',
    toCell: null,
    toNumber: null,
    notice: null,
    busy: '',
  };
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}

/** The workbook in sight; null while there is none. */
export function bookOf({ preview, book }: PageState): BookState | null {
  return preview?.books.find(({ id }) => id === book) ?? preview?.books[0] ?? null;
}

/** What is remembered of a workbook. */
export function choiceOf({ choices }: PageState, book: BookState): BookChoice {
  return choices.get(book.id) ?? NO_CHOICE;
}

/** The index of the sheet in sight: the chosen one, else the first that is not hidden. */
export function sheetIndex(book: BookState, choice: BookChoice): number {
  const chosen = book.sheets.findIndex(({ name }) => name === choice.sheet);
  return chosen === -1
    ? Math.max(
        0,
        book.sheets.findIndex(({ hidden }) => !hidden),
      )
    : chosen;
}
