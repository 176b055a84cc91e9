import type { Angka, CellValue } from '../../src/domain/angka.ts';
import { JENIS, type Jenis } from '../../src/domain/jenis.ts';
import { measure, withoutCells } from '../../src/domain/measure.ts';
import type { PerTriwulan, Triwulan } from '../../src/domain/triwulan.ts';

/** Value of the quarter alone under a JENIS. */
export function triwulanValue(jenis: Jenis, values: PerTriwulan<CellValue>, q: Triwulan): Angka | null {
  return measure(JENIS[jenis].triwulan, withoutCells(values), q).value;
}

/** Value "s.d. Triwulan q" under a JENIS. */
export function sampaiDenganValue(jenis: Jenis, values: PerTriwulan<CellValue>, q: Triwulan): Angka | null {
  return measure(JENIS[jenis].sampaiDengan, withoutCells(values), q).value;
}
