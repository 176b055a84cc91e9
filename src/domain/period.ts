import { type Angka, type CellValue, isAngka } from './angka.ts';
import { DEFAULT_JENIS, JENIS, type Jenis, REPEATED_JENIS } from './jenis.ts';
import type { PkRow, RencanaRow } from './kinerja-data.ts';
import { measure, withoutCells } from './measure.ts';
import { ALL_TRIWULAN, type PerTriwulan, perTriwulan } from './triwulan.ts';

/** The JENIS that applies: as stated; blank = `tetap` when at least two stated quarter targets all equal the year's, else `akumulatif`. */
export function resolveJenis(written: Jenis | null, target: PerTriwulan<CellValue>, annualTarget: CellValue): Jenis {
  if (written !== null) return written;
  const stated = ALL_TRIWULAN.map((t) => target[t]).filter(isAngka);
  const isRepeated = isAngka(annualTarget) && stated.length >= 2 && stated.every((n) => n.eq(annualTarget));
  return isRepeated ? REPEATED_JENIS : DEFAULT_JENIS;
}

/** The year's target of a row: a number of its own, else as its row of PK states it. */
export function statedAnnualTarget(row: RencanaRow, pk: PkRow | undefined): CellValue {
  return isAngka(row.annualTarget) ? row.annualTarget : (pk?.target ?? row.annualTarget);
}

/** The JENIS that applies to a row. */
export function rowJenis(row: RencanaRow, pk: PkRow | undefined): Jenis {
  const target = perTriwulan((t) => row.triwulan[t].target);
  return resolveJenis(row.jenis, target, statedAnnualTarget(row, pk));
}

/** What the quarter targets make of the year under a JENIS; null when they state nothing to compare. */
export function yearTarget(jenis: Jenis, target: PerTriwulan<CellValue>): Angka | null {
  return measure(JENIS[jenis].year, withoutCells(target), 4).value;
}
