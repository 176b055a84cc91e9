import type { CellValue } from './angka.ts';
import type { Quotient } from './quotient.ts';

/** What a cell states, and which cell it is: an address, or the quarter where only figures are wanted. */
export interface Stated<C> {
  readonly value: CellValue;
  readonly at: C;
  /** What the value is the quotient of, and the cells of both; absent: it is none. */
  readonly quotient?: StatedQuotient<C> | null | undefined;
}

/** A quotient with the cells of PEMBILANG and PENYEBUT. */
export interface StatedQuotient<C> extends Quotient {
  readonly at: { readonly pembilang: C; readonly penyebut: C };
}
