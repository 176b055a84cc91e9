/** A quarter of the budget year. */
export type Triwulan = 1 | 2 | 3 | 4;

/** One value for each quarter. */
export type PerTriwulan<T> = Readonly<Record<Triwulan, T>>;

export const SEMUA_TRIWULAN: readonly Triwulan[] = [1, 2, 3, 4];

const ROMAWI: PerTriwulan<string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** Roman numeral of a quarter: 2 -> II. */
export function romawi(triwulan: Triwulan): string {
  return ROMAWI[triwulan];
}

/** Quarters 1..q. */
export function sampaiDengan(q: Triwulan): readonly Triwulan[] {
  return SEMUA_TRIWULAN.filter((t) => t <= q);
}

/** Builds one value for each quarter. */
export function perTriwulan<T>(make: (t: Triwulan) => T): PerTriwulan<T> {
  return { 1: make(1), 2: make(2), 3: make(3), 4: make(4) };
}

const BENTUK =
  /^(?:triwulan|triwulan\s*ke|tri\s*wulan|tw|t\.?w\.?|quarter|q)?[\s.\-–_]*(?:ke)?[\s.\-–_]*(iv|iii|ii|i|[1-4])$/i;
const URUTAN = ['pertama', 'kedua', 'ketiga', 'keempat'];

/** Every spelling of the group headings, and I-IV, 1-4 alone (workbook.md, "Triwulan groups"); undefined when it is none. */
export function parseTriwulan(text: string): Triwulan | undefined {
  // The number again in words behind it: "TRIWULAN II (DUA)".
  const rapi = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\((?:satu|dua|tiga|empat|pertama|kedua|ketiga|keempat)\)$/i, '');
  const urutan = URUTAN.indexOf(
    /^(?:triwulan|tri wulan|tw) (\p{L}+)$/iu.exec(rapi)?.[1]?.toLowerCase() ?? '',
  );
  if (urutan !== -1) return SEMUA_TRIWULAN[urutan];
  const bagian = BENTUK.exec(rapi)?.[1]?.toUpperCase();
  if (bagian === undefined) return undefined;
  return SEMUA_TRIWULAN.find((t) => romawi(t) === bagian || String(t) === bagian);
}
