/** What no page parts, in points. */
export interface Piece {
  readonly height: number;
  /** No page ends below it. */
  readonly withNext: boolean;
  /** What is repeated above it where it begins a page: the headings of its table. */
  readonly repeated?: number;
  /** It belongs to a table that one page would hold easily. */
  readonly ofSmallTable?: boolean;
}

/** What pieces have filled. */
export interface Filled {
  /** White of each page that is done, as a share of its height. */
  readonly white: readonly number[];
  /** Points of the page that is open. */
  readonly used: number;
  /** How often a page parts a small table. */
  readonly parted: number;
}

export const NOTHING_FILLED: Filled = { white: [], used: 0, parted: 0 };

/**
 * More pieces run over pages of a height, each list after the one before. Pieces that belong together and that no page
 * holds leave a page as good as white.
 */
export function fillOn(before: Filled, lists: readonly (readonly Piece[])[], height: number): Filled {
  const white = [...before.white];
  let { used, parted } = before;
  const place = (whole: number, { repeated, ofSmallTable }: Piece): void => {
    if (used > 0 && used + whole > height) {
      white.push(1 - used / height);
      used = repeated ?? 0;
      if (repeated !== undefined && ofSmallTable === true) parted++;
    }
    used += whole;
    // The pages that it spoils.
    while (used > height) {
      white.push(1);
      used -= height;
    }
  };
  // The pieces that stay together: the first of them, and their height up to here.
  let first: Piece | undefined;
  let whole = 0;
  for (const pieces of lists) {
    for (const piece of pieces) {
      first ??= piece;
      whole += piece.height;
      if (piece.withNext) continue;
      place(whole, first);
      first = undefined;
      whole = 0;
    }
  }
  if (first !== undefined) place(whole, first);
  return { white, used, parted };
}

/** The open page is done too. */
export function closePage({ white, used, parted }: Filled, height: number): Filled {
  return used === 0 ? { white, used, parted } : { white: [...white, 1 - used / height], used: 0, parted };
}
