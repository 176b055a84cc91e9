import type { Angka } from '../domain/angka.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { Scope } from './narasi-scope.ts';

/** What a figure is said to be. `anggaran` = pagu, or the quarter's budget. */
export type Role = 'target' | 'realisasi' | 'capaian' | 'serapan' | 'pagu' | 'anggaran' | 'sisa';
export type Aspect = 'kinerja' | 'keuangan';

/** A number as written: in figures, in words, or both. */
export interface FigureToken {
  readonly kind: 'angka';
  /** The number of the figures (of the words when there are no figures), before `multiplier`. */
  readonly value: Angka;
  /** Digits after the comma. */
  readonly decimals: number;
  /** 1, or 1000000 for "juta" and so on after figures. */
  readonly multiplier: Angka;
  readonly satuan: 'rupiah' | 'persen' | '';
  readonly form: 'angka' | 'kata';
  /** Words beside the figures: "3 (tiga)". */
  readonly pair: {
    readonly text: string;
    readonly value: Angka | null;
    readonly brackets: 'utuh' | 'kurang';
  } | null;
}

/** A quarter named; `ini`, `lalu` and `depan` are worked out from the report's own. */
interface TriwulanToken {
  readonly kind: 'triwulan';
  readonly triwulan: Triwulan | null;
}

type Content =
  | FigureToken
  | TriwulanToken
  | { readonly kind: 'nama'; readonly scope: Scope | null }
  | { readonly kind: 'peran'; readonly role: Role }
  | { readonly kind: 'aspek'; readonly aspect: Aspect }
  | { readonly kind: 'predikat'; readonly predikat: string }
  /** A claim on the result: `<`, `>` or `>=`; the bar is the target, or a percentage. */
  | { readonly kind: 'klaim'; readonly direction: '<' | '>' | '>='; readonly threshold: Angka | 'target' }
  | {
      readonly kind:
        | 'sd'
        | 'setahun'
        | 'waktuLain'
        | 'total'
        | 'semua'
        | 'belumSemua'
        | 'sebagian'
        | 'masing'
        | 'ekstrem'
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
export type Token = Content & { readonly start: number; readonly end: number; readonly text: string };
export type TokenContent = Content;

/** A word after "kegiatan" that makes it one of several, told by its number: "kegiatan kedua", "sub kegiatan ke-3", "Kegiatan 2". */
export function isOrdinal(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'angka') return token.form === 'angka' && token.satuan === '' && token.pair === null;
  return /^(?:pertama|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|ke-?\d+|terakhir)$/i.test(
    token.text,
  );
}
