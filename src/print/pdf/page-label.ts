/** The numbers that a printed page bears: none (cover), i ii iii (front matter), 1 2 3 (from BAB I). */
export interface NumberingStarts {
  /** Physical page of the first front-matter element; undefined when there is none. */
  readonly roman: number | undefined;
  /** Physical page of the first BAB; undefined when the document has none. */
  readonly arab: number | undefined;
}

/** Label of a physical page (from 1), '' for pages without a number; report.md, "Parts". */
export function pageLabel(physical: number, starts: NumberingStarts): string {
  if (starts.arab !== undefined && physical >= starts.arab) return String(physical - starts.arab + 1);
  if (starts.roman !== undefined && physical >= starts.roman) return toLowerRoman(physical - starts.roman + 1);
  return '';
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Lower-case Roman numeral of a positive whole number. */
function toLowerRoman(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, sign] of NUMERALS) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
