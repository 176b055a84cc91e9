import { type Angka, isAngka, type Nilai } from './angka.ts';
import { batasi, computeCapaian } from './capaian.ts';
import type { Arah, Jenis } from './data-kinerja.ts';
import type { Tampak } from './hasil.ts';
import type { Pengaturan } from './pengaturan.ts';
import { nilaiSampaiDengan, nilaiTriwulan } from './periode.ts';
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
  return tampak(deret, k, nilaiTriwulan, [k.triwulan]);
}

/** The quarters up to and with the report's own. */
export function tampakSampaiDengan(deret: Deret, k: Konteks): Tampak {
  return tampak(deret, k, nilaiSampaiDengan, sampaiDengan(k.triwulan));
}

function tampak(
  deret: Deret,
  k: Konteks,
  nilai: (jenis: Jenis, n: PerTriwulan<Nilai>, q: Triwulan) => Angka | null,
  lingkup: readonly Triwulan[],
): Tampak {
  const target = nilai(deret.jenis, deret.target, k.triwulan);
  const realisasi = nilai(deret.jenis, deret.realisasi, k.triwulan);
  const rusak = lingkup.some((t) => deret.target[t] === 'rusak' || deret.realisasi[t] === 'rusak');
  const tanpaBatas = rusak ? null : computeCapaian(target, realisasi, deret.arah, k.pengaturan.rumusTurun);
  const capaian = batasi(tanpaBatas, k.pengaturan.batasCapaian);
  return {
    target,
    realisasi,
    capaian,
    capaianTanpaBatas: tanpaBatas,
    predikat: predikat(capaian, k.skala, k.pengaturan.desimalPersen),
    targetNihil: target === null && adaNihil(deret.target, lingkup),
    realisasiNihil: realisasi === null && adaNihil(deret.realisasi, lingkup),
  };
}

function adaNihil(nilai: PerTriwulan<Nilai>, lingkup: readonly Triwulan[]): boolean {
  return lingkup.some((t) => nilai[t] === 'nihil') && !lingkup.some((t) => isAngka(nilai[t]));
}
