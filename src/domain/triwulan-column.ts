import { ALL_TRIWULAN, type PerTriwulan, perTriwulan, type Triwulan, toRoman } from './triwulan.ts';

/**
 * What a TRIWULAN group of a table may hold: target and realisasi in their unit, what a realisasi is the quotient of, capaian
 * in percent, anggaran in rupiah.
 */
export const TRIWULAN_PARTS = ['target', 'pembilang', 'penyebut', 'realisasi', 'capaian', 'anggaran'] as const;
export type TriwulanPart = (typeof TRIWULAN_PARTS)[number];

/** Parts on which the results of a quarter rest; without the others only a check is lost. */
export const RESTS_ON: readonly TriwulanPart[] = ['target', 'realisasi'];

/** The key of a column within a TRIWULAN group: `tw2.target`. Only this module makes keys and takes them apart. */
export type TriwulanColumn<P extends TriwulanPart = TriwulanPart> = `tw${Triwulan}.${P}`;

/** The keys as they are asked for, cell after cell. */
const COLUMNS: PerTriwulan<{ readonly [P in TriwulanPart]: TriwulanColumn<P> }> = perTriwulan((t) => ({
  target: `tw${t}.target`,
  pembilang: `tw${t}.pembilang`,
  penyebut: `tw${t}.penyebut`,
  realisasi: `tw${t}.realisasi`,
  capaian: `tw${t}.capaian`,
  anggaran: `tw${t}.anggaran`,
}));

/** The key of a part of a quarter. */
export function triwulanColumn<P extends TriwulanPart>(triwulan: Triwulan, part: P): TriwulanColumn<P> {
  return COLUMNS[triwulan][part];
}

const PARSED: ReadonlyMap<string, { readonly triwulan: Triwulan; readonly part: TriwulanPart }> = new Map(
  ALL_TRIWULAN.flatMap((triwulan) =>
    TRIWULAN_PARTS.map((part) => [triwulanColumn(triwulan, part), { triwulan, part }] as const),
  ),
);

/** Quarter and part of a column's key; undefined for a column outside the groups. */
export function parseTriwulanColumn(
  column: string,
): { readonly triwulan: Triwulan; readonly part: TriwulanPart } | undefined {
  return PARSED.get(column);
}

/** Headings of quarters, quoted: "REALISASI TRIWULAN I" dan "REALISASI TRIWULAN II". `name`: what of them, with S.D. where they are sums. */
export function quoteQuarters(name: string, quarters: readonly Triwulan[]): string {
  return quarters.map((t) => `"${name} TRIWULAN ${toRoman(t)}"`).join(' dan ');
}
