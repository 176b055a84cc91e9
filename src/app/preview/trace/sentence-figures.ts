import type { CellRef } from '../../../findings/cell-ref.ts';

/** A figure as sentences print it, and its cells. */
export interface SentenceFigure {
  /** As figureKey gives it. */
  readonly key: string;
  readonly cells: readonly CellRef[];
}

/** A number of a paragraph, in the order in which they stand there; without cells it leads nowhere. */
interface PlacedFigure {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** Where the figures of a paragraph come from: the whole paragraph from one cell, or each number from its own. */
export type ParagraphSource =
  | { readonly kind: 'whole'; readonly cell: CellRef }
  | { readonly kind: 'figures'; readonly places: readonly PlacedFigure[] };

// A number as sentences print it; not what follows a letter, a hyphen or the "#" of an entity.
const FIGURE = /(?<![\w#.,-])(?:Rp\.?\s?)?\d[\d.,]*\d?%?/g;

/** The numbers of a text, each with where it begins. */
export function numbersIn(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(FIGURE)].map((match) => ({ text: match[0].replace(/[.,]+$/, ''), start: match.index }));
}

/** A figure as a sentence prints it. */
export function figure(text: string, cells: readonly CellRef[]): SentenceFigure {
  return { key: figureKey(text), cells };
}

/** A figure without what sentences put around it: "Rp1.000,00." gives 1.000,00. */
function figureKey(text: string): string {
  return text.replace(/^Rp\.?\s?/i, '').replace(/[%.,\s]+$/, '');
}

/** The amounts, percents and points of a sentence, each with the cells of all figures that are printed like it. */
export function placeMarked(text: string, figures: readonly SentenceFigure[]): readonly PlacedFigure[] {
  return numbersIn(text).map(({ text: number, start }) => {
    const isMarked = /^Rp|%$/.test(number) || text.startsWith(' poin persen', start + number.length);
    const key = figureKey(number);
    return {
      text: number,
      cells: isMarked ? figures.filter((one) => one.key === key).flatMap((one) => one.cells) : [],
    };
  });
}

/**
 * The numbers of a sentence that tells `figures` in this order; it may leave some out. What stands in the words `name`, as in
 * the name of an indikator, is none of them.
 */
export function placeInOrder(text: string, figures: readonly SentenceFigure[], name = ''): readonly PlacedFigure[] {
  const left = [...figures];
  const from = name === '' ? -1 : text.indexOf(name);
  const isInName = (start: number): boolean => from >= 0 && start >= from && start < from + name.length;
  return numbersIn(text).map(({ text: number, start }) => {
    const next = isInName(start) ? -1 : left.findIndex(({ key }) => key === figureKey(number));
    const [found] = next < 0 ? [] : left.splice(next, 1);
    return { text: number, cells: found?.cells ?? [] };
  });
}
