import type { Base } from './bases.ts';
import type { Content } from './edit-workbook.ts';
import type { Mistake } from './mistake.ts';

export const MONEY = 'Realisasi Keuangan!';
export const PLAN = 'Rencana Aksi!';

/** What is to be told of a mistake; cells beside the one typed over. */
type Said = Pick<Mistake, 'codes' | 'causes'> & { readonly at?: readonly string[] };

/** One cell typed over. */
export const typed = (base: Base, name: string, place: string, content: Content, said: Said): Mistake => ({
  name,
  base,
  edits: { [place]: content },
  ...said,
  at: [place, ...(said.at ?? [])],
});

/** The same, with the codes alone. */
export const told = (base: Base, name: string, place: string, content: Content, ...codes: readonly string[]): Mistake =>
  typed(base, name, place, content, { codes });
