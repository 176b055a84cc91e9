import { type Angka, type CellValue, isAngka, mean, sum, ZERO } from './angka.ts';
import type { Jenis } from './kinerja-data.ts';
import { ALL_TRIWULAN, type PerTriwulan, sampaiDengan, type Triwulan } from './triwulan.ts';

/** The JENIS that applies: as stated; blank = `tetap` when at least two stated quarter targets all equal the year's, else `akumulatif`. */
export function resolveJenis(
  written: Jenis | null,
  target: PerTriwulan<CellValue>,
  annualTarget: CellValue,
): Jenis {
  if (written !== null) return written;
  const stated = ALL_TRIWULAN.map((t) => target[t]).filter(isAngka);
  const isFixed = isAngka(annualTarget) && stated.length >= 2 && stated.every((n) => n.eq(annualTarget));
  return isFixed ? 'tetap' : 'akumulatif';
}

/** Value of the quarter alone; null when its cell states no number (arithmetic.md, "Periods"). */
export function triwulanValue(jenis: Jenis, values: PerTriwulan<CellValue>, q: Triwulan): Angka | null {
  const cell = values[q];
  if (!isAngka(cell)) return null;
  if (jenis !== 'kumulatif') return cell;
  return cell.minus(lastStated(values, sampaiDengan(q).slice(0, -1)) ?? ZERO);
}

/** Value "s.d. Triwulan q"; null when no number is stated. */
export function sampaiDenganValue(jenis: Jenis, values: PerTriwulan<CellValue>, q: Triwulan): Angka | null {
  const stated = sampaiDengan(q)
    .map((t) => values[t])
    .filter(isAngka);
  switch (jenis) {
    case 'akumulatif':
      return stated.length === 0 ? null : sum(stated);
    case 'kumulatif':
    case 'tetap': {
      const cell = values[q];
      return isAngka(cell) ? cell : null;
    }
    case 'posisi akhir':
      return stated.at(-1) ?? null;
    case 'rata-rata':
      return mean(stated);
  }
}

/** What the quarter targets make of the year under a JENIS; null when they state nothing to compare. `tetap` is checked quarter by quarter. */
export function yearTarget(jenis: Jenis, target: PerTriwulan<CellValue>): Angka | null {
  const stated = ALL_TRIWULAN.map((t) => target[t]).filter(isAngka);
  if (stated.length === 0) return null;
  switch (jenis) {
    case 'akumulatif':
      return sum(stated);
    case 'kumulatif':
    case 'posisi akhir':
      return isAngka(target[4]) ? target[4] : null;
    case 'tetap':
      return stated.at(-1) ?? null;
    case 'rata-rata':
      return mean(stated);
  }
}

function lastStated(values: PerTriwulan<CellValue>, triwulan: readonly Triwulan[]): Angka | null {
  return (
    triwulan
      .map((t) => values[t])
      .filter(isAngka)
      .at(-1) ?? null
  );
}
