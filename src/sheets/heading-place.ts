import type { HeadingCell } from './heading-block.ts';
import type { ColumnBody } from './heading-body.ts';
import type { ColumnMeaning } from './heading-meaning.ts';
import type { HeadingText } from './heading-text.ts';

export type NamedColumn = Extract<ColumnMeaning, { readonly kind: 'column' }>;
export type OtherColumn = Extract<ColumnMeaning, { readonly kind: 'other' }>;

/** A column with what its headings say. */
export interface ColumnPlace<M> {
  readonly column: number;
  readonly path: readonly HeadingCell[];
  readonly meaning: M;
  readonly body: ColumnBody;
}

/** The lowest heading of a column that has a name, which is what to type over; a bare quarter below it is right as it is. */
export function lowestNamed(
  path: readonly HeadingCell[],
  parse: (text: string) => HeadingText,
): HeadingCell | undefined {
  return path.findLast(({ text }) => parse(text).name !== '') ?? path.at(-1);
}
