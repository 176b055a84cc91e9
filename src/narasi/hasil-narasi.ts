import type { Nilai } from '../domain/angka.ts';
import type { HasilBarisKeuangan, HasilKinerja } from '../domain/hasil.ts';
import type { BarisKeuangan } from '../domain/kinerja-data.ts';
import { sampaiDengan } from '../domain/triwulan.ts';
import type { Lingkup } from './narasi-scope.ts';
import type { Aspek } from './token.ts';

/** Results as sentences are held against them. */
export interface HasilNarasi extends HasilKinerja {
  /** The rows that an unreadable cell went into, which counts as nothing there. */
  readonly rusak: ReadonlySet<object>;
  /** Rows of Realisasi Keuangan under each other's name, as data and as results. */
  readonly dataTertukar: DataTertukar;
  readonly tertukar: ReadonlyMap<object, HasilBarisKeuangan>;
}

type DataTertukar = ReadonlyMap<BarisKeuangan, BarisKeuangan>;

/** Looks for the rows that are not whole or not their name's, once for all sentences. */
export function hasilNarasi(hasil: HasilKinerja, dataTertukar: DataTertukar): HasilNarasi {
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
  const tertukar = new Map<object, HasilBarisKeuangan>();
  if (dataTertukar.size > 0) {
    const hasilDari = new Map(keuangan.map((b, i) => [b, hasil.keuangan[i]]));
    for (const [a, b] of dataTertukar) {
      const [baris, lain] = [hasilDari.get(a), hasilDari.get(b)];
      if (baris !== undefined && lain !== undefined) tertukar.set(baris, lain);
    }
  }
  return { ...hasil, rusak, dataTertukar, tertukar };
}

/**
 * True when nothing unreadable, and no other name's figures, go into the results of what a sentence speaks of; else it
 * cannot be held against them. Where both of two exchanged rows belong to it, their sum is right.
 */
export function utuh(l: Lingkup, aspek: Aspek, hasil: HasilNarasi): boolean {
  const { rusak, tertukar } = hasil;
  const baris: readonly object[] = aspek === 'kinerja' ? l.kinerja : l.keuangan;
  if (rusak.size > 0 && baris.some((b) => rusak.has(b))) return false;
  if (tertukar.size === 0 || aspek === 'kinerja') return true;
  const milik = new Set(baris);
  return baris.every((b) => milik.has(tertukar.get(b) ?? b));
}
