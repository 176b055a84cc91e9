import { type Angka, isAngka, type Nilai } from './angka.ts';
import { batasi, computeCapaian } from './capaian.ts';
import type { Tampak } from './hasil.ts';
import type { Arah, Jenis } from './kinerja-data.ts';
import type { Pengaturan } from './pengaturan.ts';
import { nilaiSampaiDengan, nilaiTriwulan } from './period.ts';
import { predikat, type Skala } from './predikat.ts';
import { type PerTriwulan, sampaiDengan, type Triwulan } from './triwulan.ts';

/** A row's quarter cells and how they are read. */
export interface Deret {
  readonly jenis: Jenis;
  readonly arah: Arah;
  readonly target: PerTriwulan<Nilai>;
  readonly realisasi: PerTriwulan<Nilai>;
}

/** What every view of a report shares: its quarter, settings and scale. */
export interface Konteks {
  readonly triwulan: Triwulan;
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
}

/** The quarter alone. */
export function tampakTriwulan(deret: Deret, k: Konteks): Tampak {
  const sel = [k.triwulan];
  // A kumulatif quarter is a difference: an unreadable earlier cell spoils it.
  return tampak(deret, k, nilaiTriwulan, sel, deret.jenis === 'kumulatif' ? sampaiDengan(k.triwulan) : sel);
}

/** The quarters up to and with the report's own. */
export function tampakSampaiDengan(deret: Deret, k: Konteks): Tampak {
  const satuSel = deret.jenis === 'kumulatif' || deret.jenis === 'tetap';
  const sel = satuSel ? [k.triwulan] : sampaiDengan(k.triwulan);
  return tampak(deret, k, nilaiSampaiDengan, sel, sel);
}

/** `sel` are the quarters whose cells state the value, `perlu` those that must be readable for it. */
function tampak(
  deret: Deret,
  k: Konteks,
  nilai: (jenis: Jenis, n: PerTriwulan<Nilai>, q: Triwulan) => Angka | null,
  sel: readonly Triwulan[],
  perlu: readonly Triwulan[],
): Tampak {
  const target = nilai(deret.jenis, deret.target, k.triwulan);
  const realisasi = nilai(deret.jenis, deret.realisasi, k.triwulan);
  const rusak = perlu.some((t) => deret.target[t] === 'rusak' || deret.realisasi[t] === 'rusak');
  const tanpaBatas = rusak ? null : computeCapaian(target, realisasi, deret.arah, k.pengaturan.rumusTurun);
  const capaian = batasi(tanpaBatas, k.pengaturan.batasCapaian);
  return {
    target,
    realisasi,
    capaian,
    capaianTanpaBatas: tanpaBatas,
    predikat: predikat(capaian, k.skala, k.pengaturan.desimalPersen),
    targetNihil: target === null && adaNihil(deret.target, sel),
    realisasiNihil: realisasi === null && adaNihil(deret.realisasi, sel),
  };
}

function adaNihil(nilai: PerTriwulan<Nilai>, lingkup: readonly Triwulan[]): boolean {
  return lingkup.some((t) => nilai[t] === 'nihil') && !lingkup.some((t) => isAngka(nilai[t]));
}
