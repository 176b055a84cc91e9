import type { Nilai } from '../../domain/angka.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { sampaiDengan } from '../../domain/triwulan.ts';
import type { Lingkup } from './lingkup.ts';
import type { Aspek } from './token.ts';

/** Results as sentences are held against them. */
export interface HasilNarasi extends HasilKinerja {
  /** The rows that an unreadable cell went into, which counts as nothing there. */
  readonly rusak: ReadonlySet<object>;
}

/** Looks for the rows that are not whole, once for all sentences. */
export function hasilNarasi(hasil: HasilKinerja): HasilNarasi {
  const { rencana, keuangan, triwulan } = hasil.data;
  const rusak = new Set<object>();
  const tandai = (baris: object | undefined, nilai: readonly Nilai[]): void => {
    if (baris !== undefined && nilai.includes('rusak')) rusak.add(baris);
  };
  const kuartal = sampaiDengan(triwulan);
  // Results stand in the order of the rows that they come from.
  rencana.forEach((b, i) => {
    const tw = kuartal.flatMap((t) => [b.triwulan[t].target, b.triwulan[t].realisasi]);
    tandai(hasil.kinerja[i], [b.targetTahunan, ...tw]);
  });
  keuangan.forEach((b, i) => {
    const tw = kuartal.flatMap((t) => [b.triwulan[t].target, b.triwulan[t].realisasi]);
    tandai(hasil.keuangan[i], [b.pagu, ...tw]);
  });
  return { ...hasil, rusak };
}

/** True when nothing unreadable goes into the results of what a sentence speaks of; else it cannot be held against them. */
export function utuh(l: Lingkup, aspek: Aspek, hasil: HasilNarasi): boolean {
  const { rusak } = hasil;
  const baris: readonly object[] = aspek === 'kinerja' ? l.kinerja : l.keuangan;
  return rusak.size === 0 || !baris.some((b) => rusak.has(b));
}
