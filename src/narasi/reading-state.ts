import type { Triwulan } from '../domain/triwulan.ts';
import type { Banding, Sekitar, Waktu } from './mention.ts';
import type { Lingkup } from './narasi-scope.ts';
import type { Peran, Token } from './token.ts';

/** What has been read of a sentence so far. A new sentence keeps `lingkup` and a foreign quarter. */
export interface Keadaan {
  lingkup: Lingkup | null;
  aspek: Sekitar['aspek'];
  waktu: Waktu;
  peran: Peran | null;
  /** Where the word of `peran` starts; -1 without one. */
  awalPeran: number;
  total: boolean;
  kuantor: Sekitar['kuantor'];
  harap: boolean;
  /** The next figure is compared with something, is a change, or is denied. */
  lepas: boolean;
  /** How the comparison just read bounds the figure to come. */
  banding: Banding | null;
  dari: boolean;
  /** The peran of the figure just read, while only brackets, "atau" or "dari" have followed. */
  rantai: Peran | null;
}

export function keadaanAwal(lingkup: Lingkup | null, waktu: Waktu = 'biasa'): Keadaan {
  return {
    lingkup,
    aspek: null,
    waktu,
    peran: null,
    awalPeran: -1,
    total: false,
    kuantor: null,
    harap: false,
    lepas: false,
    banding: null,
    dari: false,
    rantai: null,
  };
}

/** A word that gives the figure to come its meaning: target, realisasi, capaian, pagu, serapan. */
export function terimaPeran(k: Keadaan, token: Token & { jenis: 'peran' }): void {
  const { peran } = token;
  const aktif = k.peran !== null;
  if (peran === 'anggaran' || peran === 'pagu') {
    k.aspek = 'keuangan';
    // "target anggaran", "realisasi anggaran": of money; not the pagu.
    if (aktif && peran === 'anggaran' && k.peran !== 'pagu') return;
  } else if (/^mencapai$/i.test(token.teks) && aktif) {
    return;
  }
  if (peran === 'serapan') k.aspek = 'keuangan';
  // "anggaran yang terserap": one phrase from its first word on.
  if (!aktif || k.awalPeran === -1) k.awalPeran = token.awal;
  if (aktif && k.rantai === null && !/^(?:target|realisasi|capaian)/i.test(token.teks)) k.peran = peran;
  else {
    k.peran = peran;
    k.awalPeran = token.awal;
  }
}

/** Moves the time that is spoken of to a quarter. */
export function terimaTriwulan(k: Keadaan, triwulan: Triwulan | null, sendiri: Triwulan, sd: boolean): void {
  if (triwulan === null) k.waktu = 'lain';
  else if (triwulan === sendiri) k.waktu = sd ? 'sd' : 'ini';
  else k.waktu = sd ? 'lain' : { triwulan };
}

/** End of a clause: what was being said is said. */
export function jeda(k: Keadaan): void {
  k.peran = null;
  k.awalPeran = -1;
  k.lepas = false;
  k.banding = null;
  k.dari = false;
}
