/** What no page parts, in points. */
export interface Piece {
  readonly height: number;
  /** No page ends below it. */
  readonly withNext: boolean;
  /** What is repeated above it where it begins a page: the headings of its table. */
  readonly repeated?: number;
}

/**
 * The white that each page is left with when pieces run over pages of a height, as a share of that height: the last one's
 * is what is still free. Pieces that belong together and that no page holds leave a page as good as white.
 */
export function whiteOfPages(pieces: readonly Piece[], height: number): readonly number[] {
  const white: number[] = [];
  let used = 0;
  for (const run of runsOf(pieces)) {
    const whole = run.reduce((sum, piece) => sum + piece.height, 0);
    if (used > 0 && used + whole > height) {
      white.push(1 - used / height);
      used = run[0]?.repeated ?? 0;
    }
    used += whole;
    // The pages that it spoils.
    while (used > height) {
      white.push(1);
      used -= height;
    }
  }
  return [...white, 1 - used / height];
}

/** Pieces that stay together. */
function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen) runs.at(-1)?.push(piece);
    else runs.push([piece]);
    isOpen = piece.withNext;
  }
  return runs;
}
