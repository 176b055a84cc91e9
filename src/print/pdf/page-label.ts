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

const NUMERALS = { m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40, x: 10, ix: 9, v: 5, iv: 4, i: 1 };

/** Lower-case Roman numeral of a positive whole number. */
function toLowerRoman(n: number): string {
  let rest = n;
  let text = '';
  for (const [sign, value] of Object.entries(NUMERALS)) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
