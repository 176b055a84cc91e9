import { type Face, type Font, textWidth } from '../page/text-width.ts';

/**
 * Room at the right of each figure of a column, in em, so that their commas stand under each other: what the longest
 * fraction takes, less its own.
 */
export function decimalPads(
  figures: readonly { readonly text: string; readonly face: Face }[],
  font: Font,
): readonly number[] {
  const lengths = figures.map(({ text }) => fractionLength(text));
  const longest = Math.max(0, ...lengths);
  return figures.map(({ face }, i) => {
    const missing = longest - (lengths[i] ?? 0);
    const comma = lengths[i] === 0 && longest > 0 ? textWidth(',', font, face) : 0;
    return missing * textWidth('0', font, face) + comma;
  });
}

/** Digits behind the comma. */
function fractionLength(text: string): number {
  return /,(\d+)%?$/.exec(text)?.[1]?.length ?? 0;
}
