import type { HeadingCell } from './heading-block.ts';
import type { ColumnBody } from './heading-body.ts';
import type { ColumnMeaning } from './heading-meaning.ts';

export type NamedColumn = Extract<ColumnMeaning, { readonly kind: 'column' }>;
export type OtherColumn = Extract<ColumnMeaning, { readonly kind: 'other' }>;

/** A column with what its headings say. */
export interface ColumnPlace<M> {
  readonly column: number;
  readonly path: readonly HeadingCell[];
  readonly meaning: M;
  readonly body: ColumnBody;
}
