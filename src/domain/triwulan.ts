/** A quarter of the budget year. */
export type Triwulan = 1 | 2 | 3 | 4;

/** One value for each quarter. */
export type PerTriwulan<T> = Readonly<Record<Triwulan, T>>;

export const ALL_TRIWULAN: readonly Triwulan[] = [1, 2, 3, 4];

const ROMAN: PerTriwulan<string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** Roman numeral of a quarter: 2 -> II. */
export function toRoman(triwulan: Triwulan): string {
  return ROMAN[triwulan];
}

const SAMPAI_DENGAN: PerTriwulan<readonly Triwulan[]> = { 1: [1], 2: [1, 2], 3: [1, 2, 3], 4: ALL_TRIWULAN };

/** Quarters 1..q. */
export function sampaiDengan(triwulan: Triwulan): readonly Triwulan[] {
  return SAMPAI_DENGAN[triwulan];
}

/** The quarter before, in the same year; null before the first. */
export function triwulanBefore(triwulan: Triwulan): Triwulan | null {
  return ALL_TRIWULAN[triwulan - 2] ?? null;
}

/** Builds one value for each quarter. */
export function perTriwulan<T>(make: (t: Triwulan) => T): PerTriwulan<T> {
  return { 1: make(1), 2: make(2), 3: make(3), 4: make(4) };
}

/** The word for a quarter as offices write it, shortened in every way (workbook.md, "Triwulan groups"). */
export const TRIWULAN_WORD = String.raw`(?:tri\s*-?\s*wul(?:an|\.)|triwln?|triw|trwl?n?|t\s?\.?\s?w|k[uw]artal|quarter|q)`;
/** The number of a quarter: I to IV, 1 to 4, in words. */
const TRIWULAN_NUMERAL = `(?:iv|iii|ii|i|[1-4]|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat)`;
const BETWEEN = String.raw`[\s.\-–_:]*(?:\(?ke[\s.\-–_:]*)?(?:\(\s*)?`;

/** A quarter anywhere in a text: its word, then its number ("T.W. II", "Triwulan ke-2", "TRIWULAN (II)"). Folded to lower case first. */
export const TRIWULAN_MENTION = String.raw`(?<![\p{L}\d])${TRIWULAN_WORD}${BETWEEN}(?<numeral>${TRIWULAN_NUMERAL})(?![\p{L}\d])\)?[.:]?`;

const WHOLE_TEXT = new RegExp(String.raw`^(?:${TRIWULAN_MENTION}|\(?(?<bare>${TRIWULAN_NUMERAL})\)?[.:]?)$`, 'iu');
const ORDINALS: readonly (readonly string[])[] = [
  ['i', '1', 'pertama', 'satu'],
  ['ii', '2', 'kedua', 'dua'],
  ['iii', '3', 'ketiga', 'tiga'],
  ['iv', '4', 'keempat', 'empat'],
];

/** The quarter of a number as TRIWULAN_NUMERAL finds it; undefined for any other text. */
export function parseTriwulanNumeral(numeral: string): Triwulan | undefined {
  const i = ORDINALS.findIndex((words) => words.includes(numeral.toLowerCase()));
  return ALL_TRIWULAN[i];
}

/** Every spelling of the group headings, and I-IV, 1-4 alone (workbook.md, "Triwulan groups"); undefined when it is none. */
export function parseTriwulan(text: string): Triwulan | undefined {
  // The number again in words behind it: "TRIWULAN II (DUA)".
  const tidied = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\((?:satu|dua|tiga|empat|pertama|kedua|ketiga|keempat)\)$/i, '');
  const groups = WHOLE_TEXT.exec(tidied)?.groups;
  const numeral = groups?.numeral ?? groups?.bare;
  return numeral === undefined ? undefined : parseTriwulanNumeral(numeral);
}
