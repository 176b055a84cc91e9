import type { CellRef } from '../findings/cell-ref.ts';
import { messageOf } from '../findings/message-of.ts';
import type { BookState, FindingState, Level, PreviewState } from './preview-state.ts';
import { fetchFile, sendBook, sendCompose, sendForget, sendPeriod } from './server.ts';
import { type BookChoice, bookOf, choiceOf, type PageState, type Pane, type Store } from './store.ts';

/** Everything that the page can be told to do. */
export interface Actions {
  readonly receive: (preview: PreviewState) => void;
  readonly chooseBook: (id: number) => void;
  readonly chooseSheet: (name: string) => void;
  /** A cell in the sheet itself. */
  readonly chooseCell: (cell: CellRef) => void;
  /** A finding: its cell is shown, and its number in the report. */
  readonly chooseFinding: (finding: FindingState, pane?: Pane) => void;
  /** A number of the report: the cells that it comes from are shown. */
  readonly chooseNumber: (cells: readonly CellRef[]) => void;
  /** The number of a cell in the report is shown. */
  readonly showNumber: (cell: CellRef) => void;
  readonly toggleLevel: (level: Level) => void;
  readonly choosePane: (pane: Pane) => void;
  /** The report of a large workbook is composed. */
  readonly compose: () => void;
  /** 1 to 4, or `tahun` for the yearly report. */
  readonly choosePeriod: (period: string) => void;
  readonly open: (files: readonly File[]) => void;
  readonly forget: (id: number) => void;
  readonly download: (kind: string) => void;
  readonly dismiss: () => void;
}

/** Makes the actions of a page. */
export function makeActions(store: Store): Actions {
  const fail = (error: unknown): void => {
    store.set({ notice: { text: messageOf(error), isFailure: true }, busy: '' });
  };
  const choose = (change: Partial<BookChoice>, more: Partial<PageState> = {}): void => {
    const state = store.get();
    const book = bookOf(state);
    if (book === null) return;
    const choices = new Map(state.choices).set(book.id, { ...choiceOf(state, book), ...change });
    store.set({ choices, ...more });
  };
  const goTo = <T>(target: T): { readonly target: T; readonly count: number } => {
    const { toCell, toNumber } = store.get();
    return { target, count: Math.max(toCell?.count ?? 0, toNumber?.count ?? 0) + 1 };
  };
  // One after the other, so that the last one dropped is the one in sight.
  let opening: Promise<void> = Promise.resolve();
  const withBook = (work: (book: BookState) => Promise<unknown>): void => {
    const book = bookOf(store.get());
    if (book !== null) work(book).catch(fail);
  };
  return {
    receive(preview) {
      const before = bookOf(store.get());
      const after = preview.books.find(({ id }) => id === before?.id);
      const isOther = after?.reading !== before?.reading || after?.change !== before?.change;
      const isNew = before !== null && after !== undefined && isOther && after.change !== '';
      const notice = isNew
        ? { text: `Buku kerja dibaca ulang: ${after.change}`, isFailure: false }
        : store.get().notice;
      store.set({ preview, notice });
    },
    chooseBook: (book) => store.set({ book, notice: null }),
    chooseSheet: (sheet) => choose({ sheet }),
    chooseCell: (cell) => choose({ sheet: cell.sheet, cell, related: [], finding: findingAt(store.get(), cell) }),
    chooseFinding({ at, key }, pane) {
      const more = pane === undefined ? {} : { pane };
      if (at === null) choose({ finding: key }, more);
      else
        choose(
          { finding: key, sheet: at.sheet, cell: at, related: [] },
          { ...more, toCell: goTo(at), toNumber: goTo(at) },
        );
    },
    chooseNumber([cell, ...related]) {
      if (cell === undefined) return;
      const finding = findingAt(store.get(), cell);
      choose({ sheet: cell.sheet, cell, related, finding }, { pane: 'sheet', toCell: goTo(cell) });
    },
    showNumber: (cell) => store.set({ toNumber: goTo(cell), pane: 'report' }),
    toggleLevel(level) {
      const levels = new Set(store.get().levels);
      if (!levels.delete(level)) levels.add(level);
      store.set({ levels });
    },
    choosePane: (pane) => store.set({ pane }),
    compose: () => withBook(({ id }) => sendCompose(id)),
    choosePeriod: (period) => withBook(({ id }) => sendPeriod(id, period)),
    open(files) {
      const sendAll = async (): Promise<void> => {
        store.set({ notice: null });
        for (const file of files) store.set({ book: await sendBook(file) });
      };
      opening = opening.then(sendAll).catch(fail);
    },
    forget: (id) => void sendForget(id).catch(fail),
    download(kind) {
      withBook(async ({ id }) => {
        store.set({ busy: kind, notice: null });
        const { name, content, losses } = await fetchFile(id, kind);
        save(name, content);
        const text = [`${name} dibuat`, ...losses].join('; ');
        store.set({ busy: '', notice: { text, isFailure: false } });
      });
    },
    dismiss: () => store.set({ notice: null }),
  };
}

function findingAt(state: PageState, cell: CellRef): string {
  const found = bookOf(state)?.findings.find(({ at }) => at !== null && isSameCell(at, cell));
  return found?.key ?? '';
}

/** Whether two references are of one cell. */
export function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
