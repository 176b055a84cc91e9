import type { PlacedColumn } from '../domain/table-declaration.ts';
import { toRoman } from '../domain/triwulan.ts';

/** A column as the sheets that `init` writes would head it: "TARGET Triwulan II". */
export function columnMeaning({ heading, triwulan }: Pick<PlacedColumn, 'heading' | 'triwulan'>): string {
  return triwulan === null ? heading : `${heading} Triwulan ${toRoman(triwulan)}`;
}
