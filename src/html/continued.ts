/** What the name in a spanning cell takes on where the cell goes on: on the next page, or in the next piece. */
export const CONTINUED = ' (lanjutan)';

/** What a cell that reads `text` takes on where it goes on; a running number takes nothing. */
export function continuedMark(text: string): string {
  return /\p{L}/u.test(text) ? CONTINUED : '';
}
