import { type Angka, type CellValue, isAngka } from './angka.ts';
import { DEFAULT_JENIS, JENIS, type Jenis, REPEATED_JENIS } from './jenis.ts';
import type { PkRow, RencanaRow } from './kinerja-data.ts';
import { measure, withoutCells } from './measure.ts';
import { ALL_TRIWULAN, type PerTriwulan, perTriwulan, type Triwulan } from './triwulan.ts';

/**
 * The JENIS that applies: as stated; blank = `tetap` when at least two stated quarter targets all equal the year's, else
 * `akumulatif`. The year's target may be one from a quarter on (PK Perubahan) and another before it.
 */
export function resolveJenis(
  written: Jenis | null,
  target: PerTriwulan<CellValue>,
  annualTarget: CellValue | PerTriwulan<CellValue>,
): Jenis {
  if (written !== null) return written;
  const annual = isOneTarget(annualTarget) ? perTriwulan(() => annualTarget) : annualTarget;
  const stated = ALL_TRIWULAN.filter((t) => isAngka(target[t]));
  const isRepeated = stated.length >= 2 && stated.every((t) => isSame(target[t], annual[t]));
  return isRepeated ? REPEATED_JENIS : DEFAULT_JENIS;
}

function isOneTarget(value: CellValue | PerTriwulan<CellValue>): value is CellValue {
  return typeof value === 'string' || !('1' in value);
}

function isSame(a: CellValue, b: CellValue): boolean {
  return isAngka(a) && isAngka(b) && a.eq(b);
}

/** The rows of both Perjanjian Kinerja for one indikator; undefined where one does not hold it. */
export interface ChangedPk {
  readonly from: Triwulan;
  readonly murni: PkRow | undefined;
  readonly changed: PkRow | undefined;
}

/** The year's target that counts in each quarter of a changed year. */
function targetsInForce({ from, murni, changed }: ChangedPk): PerTriwulan<CellValue> {
  return perTriwulan((t) => (t < from ? murni : changed)?.target ?? 'kosong');
}

/** The year's target of a row: a number of its own, else as its row of PK states it. */
export function statedAnnualTarget(row: RencanaRow, pk: PkRow | undefined): CellValue {
  return isAngka(row.annualTarget) ? row.annualTarget : (pk?.target ?? row.annualTarget);
}

/** The target that the year is held against: that of PK, else the row's own. */
export function agreedTarget(row: RencanaRow, pk: PkRow | undefined): CellValue {
  return pk !== undefined && isAngka(pk.target) ? pk.target : statedAnnualTarget(row, pk);
}

/** The JENIS that applies to a row; `changed` where the year was changed. */
export function rowJenis(row: RencanaRow, pk: PkRow | undefined, changed: ChangedPk | null = null): Jenis {
  const target = perTriwulan((t) => row.triwulan[t].target);
  const annual = changed === null ? statedAnnualTarget(row, pk) : targetsInForce(changed);
  return resolveJenis(row.jenis, target, annual);
}

/** What the quarter targets make of the year under a JENIS; null when they state nothing to compare. */
export function yearTarget(jenis: Jenis, target: PerTriwulan<CellValue>): Angka | null {
  return measure(JENIS[jenis].year, withoutCells(target), 4).value;
}
