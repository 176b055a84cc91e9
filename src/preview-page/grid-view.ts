import { type ComponentChild, h } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Actions } from './actions.ts';
import { type CellLook, cellsOfRow, pixels, rowView } from './grid-cells.ts';
import { frozenHeading, HEAD, headingHeight, letterRow } from './grid-frame.ts';
import { layOutGrid, rangeOf, type Window, windowOf } from './grid-layout.ts';
import { cornerOf, moveByKey, revealCell } from './grid-moves.ts';
import type { BookState, Level, SheetState } from './preview-state.ts';
import type { BookChoice, PageState } from './store.ts';

interface GridContext {
  readonly sheet: SheetState;
  readonly state: PageState;
  readonly book: BookState;
  readonly actions: Actions;
  readonly choice: BookChoice;
}

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2 };

/** A sheet, of which only what is in sight is drawn. */
export function GridView({ sheet, state, book, actions, choice }: GridContext): ComponentChild {
  const layout = useMemo(() => layOutGrid(sheet), [sheet]);
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Window>({ top: 1, left: 1, bottom: 40, right: 16 });
  const [passed, setPassed] = useState(false);
  const marks = useMemo(() => markCells(book, sheet.name), [book.findings, sheet.name]);
  const chosen = choice.cell?.sheet === sheet.name ? cornerOf(choice.cell, layout) : null;
  const headingTop = sheet.heading === null ? Infinity : (layout.tops[sheet.heading[0] - 1] ?? Infinity);

  const look = (): void => {
    const box = frame.current;
    if (box === null) return;
    const view = { top: box.scrollTop, left: box.scrollLeft, width: box.clientWidth, height: box.clientHeight };
    const next = windowOf(layout, view);
    setShown((before) => (isSameWindow(before, next) ? before : next));
    setPassed(box.scrollTop > headingTop);
  };
  const reveal = ({ row, column }: { readonly row: number; readonly column: number }, centred: boolean): void => {
    const box = frame.current;
    if (box === null) return;
    const frozen = passed || (layout.tops[row - 1] ?? 0) > headingTop ? headingHeight(sheet, layout.tops) : 0;
    const sight = {
      top: box.scrollTop,
      left: box.scrollLeft,
      height: box.clientHeight - HEAD.height,
      width: box.clientWidth - HEAD.width,
    };
    const next = revealCell({ row, column }, layout, { ...sight, frozen, centred });
    // Set only where it changes: an offset that is set is rounded.
    if (next.top !== sight.top) box.scrollTop = next.top;
    if (next.left !== sight.left) box.scrollLeft = next.left;
    look();
  };
  useLayoutEffect(look, [layout]);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (frame.current !== null) observer.observe(frame.current);
    return () => observer.disconnect();
  }, [layout]);
  // A pane out of sight goes there once it is in sight.
  const gone = useRef(0);
  useEffect(() => {
    const { target, count = 0 } = state.toCell ?? {};
    if (target?.sheet !== sheet.name || gone.current === count || frame.current?.clientWidth === 0) return;
    gone.current = count;
    reveal(cornerOf(target, layout), true);
  }, [state.toCell?.count, sheet.name, state.pane]);

  const choose = (place: { readonly row: number; readonly column: number }): void =>
    actions.chooseCell({ sheet: sheet.name, ...cornerOf(place, layout) });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && choice.cell !== null) {
      event.preventDefault();
      actions.showNumber(choice.cell);
      return;
    }
    if (event.altKey || event.metaKey) return;
    const to = moveByKey(event.key, event.ctrlKey, chosen ?? { row: 1, column: 0 }, layout);
    if (to === null) return;
    event.preventDefault();
    choose(to);
    reveal(to, false);
  };
  const cellLook: CellLook = { sheet, layout, marks, chosen, related: relatedCells(choice, sheet.name, layout), shown };
  const rows = rowsInSight(shown, layout);
  const width = layout.lefts.at(-1) ?? 0;
  return h(
    'div',
    {
      class: 'grid',
      ref: frame,
      role: 'grid',
      tabIndex: 0,
      'aria-label': `Lembar ${sheet.name}`,
      'aria-rowcount': layout.tops.length,
      'aria-colcount': layout.lefts.length,
      'aria-readonly': 'true',
      'aria-activedescendant': chosen === null ? undefined : `cell-${formatA1(chosen)}`,
      onScroll: look,
      onKeyDown,
      onFocus: () => {
        if (chosen === null) choose({ row: 1, column: 1 });
      },
      onClick: ({ target }: MouseEvent) => {
        const place = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
        if (place !== null) choose({ row: Number(place.dataset.row), column: Number(place.dataset.column) });
      },
    },
    letterRow(rangeOf(shown.left, shown.right), cellLook),
    passed ? frozenHeading(cellLook) : null,
    h(
      'div',
      {
        class: 'sheet',
        role: 'rowgroup',
        style: pixels({ width: width + HEAD.width, height: layout.tops.at(-1) ?? 0 }),
      },
      rows.map((row) => rowView(row, cellsOfRow(row, cellLook), cellLook, 0)),
    ),
  );
}

/** Rows in sight, and the rows above them whose merged cells reach into it. */
function rowsInSight(shown: Window, { merged }: ReturnType<typeof layOutGrid>): readonly number[] {
  const rows = new Set(rangeOf(shown.top, shown.bottom));
  for (const column of rangeOf(shown.left, shown.right)) {
    const area = merged.get(`${shown.top}:${column}`);
    if (area !== undefined) rows.add(area.top);
  }
  return [...rows].sort((a, b) => a - b);
}

function isSameWindow(one: Window, other: Window): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** The gravest level at each cell of a sheet that has findings. */
function markCells({ findings }: BookState, sheet: string): ReadonlyMap<string, Level> {
  const marks = new Map<string, Level>();
  for (const { at, level } of findings) {
    if (at?.sheet !== sheet) continue;
    const key = `${at.row}:${at.column}`;
    const before = marks.get(key);
    if (before === undefined || RANK[level] < RANK[before]) marks.set(key, level);
  }
  return marks;
}

function relatedCells(
  { related }: BookChoice,
  sheet: string,
  layout: ReturnType<typeof layOutGrid>,
): ReadonlySet<string> {
  const own = related.filter((cell) => cell.sheet === sheet).map((cell) => cornerOf(cell, layout));
  return new Set(own.map(({ row, column }) => `${row}:${column}`));
}
