import type { Triwulan } from '../domain/triwulan.ts';
import type { Grid } from './grid.ts';
import type { BodyReader } from './heading-body.ts';
import type { HeadingText } from './heading-text.ts';
import type { TableIndex } from './table-index.ts';

/** What all candidates of a sheet share. */
export interface HeadingSearch {
  readonly grid: Grid;
  readonly declaration: TableIndex;
  readonly parse: (text: string) => HeadingText;
  readonly body: BodyReader;
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
  /** The quarter in the sheet's name. */
  readonly sheetTriwulan: Triwulan | undefined;
}
