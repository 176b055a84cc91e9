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

/** Quarters 1..q. */
export function sampaiDengan(triwulan: Triwulan): readonly Triwulan[] {
  return ALL_TRIWULAN.filter((t) => t <= triwulan);
}

/** Builds one value for each quarter. */
export function perTriwulan<T>(make: (t: Triwulan) => T): PerTriwulan<T> {
  return { 1: make(1), 2: make(2), 3: make(3), 4: make(4) };
}

const TRIWULAN_PATTERN =
  /^(?:triwulan|triwulan\s*ke|tri\s*wulan|tw|t\.?w\.?|quarter|q)?[\s.\-–_]*(?:ke)?[\s.\-–_]*(iv|iii|ii|i|[1-4])$/i;
const ORDINALS = ['pertama', 'kedua', 'ketiga', 'keempat'];

/** Every spelling of the group headings, and I-IV, 1-4 alone (workbook.md, "Triwulan groups"); undefined when it is none. */
export function parseTriwulan(text: string): Triwulan | undefined {
  // The number again in words behind it: "TRIWULAN II (DUA)".
  const tidied = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\((?:satu|dua|tiga|empat|pertama|kedua|ketiga|keempat)\)$/i, '');
  const ordinal = ORDINALS.indexOf(/^(?:triwulan|tri wulan|tw) (\p{L}+)$/iu.exec(tidied)?.[1]?.toLowerCase() ?? '');
  if (ordinal !== -1) return ALL_TRIWULAN[ordinal];
  const numeral = TRIWULAN_PATTERN.exec(tidied)?.[1]?.toUpperCase();
  if (numeral === undefined) return undefined;
  return ALL_TRIWULAN.find((t) => toRoman(t) === numeral || String(t) === numeral);
}
