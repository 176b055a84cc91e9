import { type Angka, isAngka, jumlahkan, type Nilai, NOL, rerata } from './angka.ts';
import type { Jenis } from './kinerja-data.ts';
import { type PerTriwulan, SEMUA_TRIWULAN, sampaiDengan, type Triwulan } from './triwulan.ts';

/** The JENIS that applies: as stated; blank = `tetap` when at least two stated quarter targets all equal the year's, else `akumulatif`. */
export function jenisBerlaku(
  tertulis: Jenis | null,
  target: PerTriwulan<Nilai>,
  targetTahunan: Nilai,
): Jenis {
  if (tertulis !== null) return tertulis;
  const dinyatakan = SEMUA_TRIWULAN.map((t) => target[t]).filter(isAngka);
  const tetap =
    isAngka(targetTahunan) && dinyatakan.length >= 2 && dinyatakan.every((n) => n.eq(targetTahunan));
  return tetap ? 'tetap' : 'akumulatif';
}

/** Value of the quarter alone; null when its cell states no number (arithmetic.md, "Periods"). */
export function nilaiTriwulan(jenis: Jenis, nilai: PerTriwulan<Nilai>, q: Triwulan): Angka | null {
  const sel = nilai[q];
  if (!isAngka(sel)) return null;
  if (jenis !== 'kumulatif') return sel;
  return sel.minus(terakhir(nilai, sampaiDengan(q).slice(0, -1)) ?? NOL);
}

/** Value "s.d. Triwulan q"; null when no number is stated. */
export function nilaiSampaiDengan(jenis: Jenis, nilai: PerTriwulan<Nilai>, q: Triwulan): Angka | null {
  const dinyatakan = sampaiDengan(q)
    .map((t) => nilai[t])
    .filter(isAngka);
  switch (jenis) {
    case 'akumulatif':
      return dinyatakan.length === 0 ? null : jumlahkan(dinyatakan);
    case 'kumulatif':
    case 'tetap': {
      const sel = nilai[q];
      return isAngka(sel) ? sel : null;
    }
    case 'posisi akhir':
      return dinyatakan.at(-1) ?? null;
    case 'rata-rata':
      return rerata(dinyatakan);
  }
}

/** What the quarter targets make of the year under a JENIS; null when they state nothing to compare. `tetap` is checked quarter by quarter. */
export function targetSetahun(jenis: Jenis, target: PerTriwulan<Nilai>): Angka | null {
  const dinyatakan = SEMUA_TRIWULAN.map((t) => target[t]).filter(isAngka);
  if (dinyatakan.length === 0) return null;
  switch (jenis) {
    case 'akumulatif':
      return jumlahkan(dinyatakan);
    case 'kumulatif':
    case 'posisi akhir':
      return isAngka(target[4]) ? target[4] : null;
    case 'tetap':
      return dinyatakan.at(-1) ?? null;
    case 'rata-rata':
      return rerata(dinyatakan);
  }
}

function terakhir(nilai: PerTriwulan<Nilai>, triwulan: readonly Triwulan[]): Angka | null {
  return (
    triwulan
      .map((t) => nilai[t])
      .filter(isAngka)
      .at(-1) ?? null
  );
}
