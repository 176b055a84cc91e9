import type { Angka } from '../domain/angka.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { Lingkup } from './narasi-scope.ts';
import type { Aspek, Peran, TokenAngka } from './token.ts';

/** The time that a figure is of: not said, the report's quarter, s.d. that quarter, the year, another quarter, something else. */
export type Waktu = 'biasa' | 'ini' | 'sd' | 'tahun' | 'lain' | { readonly triwulan: Triwulan };

/** How a figure bounds the value: more than, less than, about. */
export type Banding = '>' | '<' | '~';

/** What the sentence says around a figure, a claim or a predikat. */
export interface Sekitar {
  /** Null = a sub kegiatan or kegiatan that is not known by that name. */
  readonly lingkup: Lingkup | null;
  readonly aspek: Aspek | 'keduanya' | null;
  readonly waktu: Waktu;
  /** "total", "rata-rata", "seluruh" stand before it. */
  readonly total: boolean;
  readonly kuantor: 'semua' | 'belumSemua' | 'sebagian' | null;
  /** A wish, a plan or a condition rather than a result. */
  readonly harap: boolean;
  /** The piece of the sentence that says it. */
  readonly kutip: string;
  readonly kalimat: string;
}

export interface SebutanAngka extends Sekitar {
  readonly jenis: 'angka';
  readonly angka: TokenAngka;
  readonly peran: Peran;
  /** The base after "dari": "6 dari 12 laporan", "41,96% dari pagu". */
  readonly pembagi: 'target' | 'pagu' | null;
  readonly dari: boolean;
  /** A percentage that follows another figure: "Rp2.896.250 (115,93%)". */
  readonly ikut: boolean;
  /** "lebih dari", "hampir", "sekitar" right before it; null = the figure itself. */
  readonly banding: Banding | null;
  /** The words right after the figure, folded: what is counted. */
  readonly benda: readonly string[];
}

export interface SebutanKlaim extends Sekitar {
  readonly jenis: 'klaim';
  readonly arah: '<' | '>' | '>=';
  readonly ambang: Angka | 'target';
  /** "realisasi keuangan", "penyerapan": may be of the pagu as well. */
  readonly peran: Peran | null;
}

export interface SebutanPredikat extends Sekitar {
  readonly jenis: 'predikat';
  readonly predikat: string;
}

/** What one sentence says of the results. */
export type Sebutan = SebutanAngka | SebutanKlaim | SebutanPredikat;
