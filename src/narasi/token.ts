import type { Angka } from '../domain/angka.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { Lingkup } from './narasi-scope.ts';

/** What a figure is said to be. `anggaran` = pagu, or the quarter's budget. */
export type Peran = 'target' | 'realisasi' | 'capaian' | 'serapan' | 'pagu' | 'anggaran' | 'sisa';
export type Aspek = 'kinerja' | 'keuangan';

/** A number as written: in figures, in words, or both. */
export interface TokenAngka {
  readonly jenis: 'angka';
  /** The number of the figures (of the words when there are no figures), before `kali`. */
  readonly nilai: Angka;
  /** Digits after the comma. */
  readonly desimal: number;
  /** 1, or 1000000 for "juta" and so on after figures. */
  readonly kali: Angka;
  readonly satuan: 'rupiah' | 'persen' | '';
  readonly bentuk: 'angka' | 'kata';
  /** Words beside the figures: "3 (tiga)". */
  readonly pasangan: {
    readonly teks: string;
    readonly nilai: Angka | null;
    readonly kurung: 'utuh' | 'kurang';
  } | null;
}

/** A quarter named; `ini`, `lalu` and `depan` are worked out from the report's own. */
export interface TokenTriwulan {
  readonly jenis: 'triwulan';
  readonly triwulan: Triwulan | null;
}

type Isi =
  | TokenAngka
  | TokenTriwulan
  | { readonly jenis: 'nama'; readonly lingkup: Lingkup | null }
  | { readonly jenis: 'peran'; readonly peran: Peran }
  | { readonly jenis: 'aspek'; readonly aspek: Aspek }
  | { readonly jenis: 'predikat'; readonly predikat: string }
  /** A claim on the result: `<`, `>` or `>=`; the bar is the target, or a percentage. */
  | { readonly jenis: 'klaim'; readonly arah: '<' | '>' | '>='; readonly ambang: Angka | 'target' }
  | {
      readonly jenis:
        | 'sd'
        | 'setahun'
        | 'waktuLain'
        | 'total'
        | 'semua'
        | 'belumSemua'
        | 'sebagian'
        | 'masing'
        | 'banding'
        | 'ubah'
        | 'harap'
        | 'tidak'
        | 'dari'
        | 'atau'
        | 'buka'
        | 'tutup'
        | 'jeda'
        | 'objek'
        | 'ini'
        | 'isi'
        | 'isian'
        | 'lain';
    };

/** A piece of a sentence with its place in it. */
export type Token = Isi & { readonly awal: number; readonly akhir: number; readonly teks: string };
export type IsiToken = Isi;

/** A word after "kegiatan" that makes it one of several, told by its number: "kegiatan kedua", "sub kegiatan ke-3", "Kegiatan 2". */
export function urutan(t: Token | undefined): boolean {
  if (t === undefined) return false;
  if (t.jenis === 'angka') return t.bentuk === 'angka' && t.satuan === '' && t.pasangan === null;
  return /^(?:pertama|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|ke-?\d+|terakhir)$/i.test(
    t.teks,
  );
}
