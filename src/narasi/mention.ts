import type { Angka } from '../domain/angka.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { Scope } from './narasi-scope.ts';
import type { Aspect, FigureToken, Role } from './token.ts';

/** The time that a figure is of: not said, the report's quarter, s.d. that quarter, the year, another quarter, something else. */
export type TimeReference = 'biasa' | 'ini' | 'sd' | 'tahun' | 'lain' | { readonly triwulan: Triwulan };

/** How a figure bounds the value: more than, less than, about. */
export type Comparison = '>' | '<' | '~';

/** What the sentence says around a figure, a claim or a predikat. */
export interface MentionContext {
  /** Null = a sub kegiatan or kegiatan that is not known by that name. */
  readonly scope: Scope | null;
  readonly aspect: Aspect | 'keduanya' | null;
  readonly time: TimeReference;
  /** "total", "rata-rata", "seluruh" stand before it. */
  readonly total: boolean;
  readonly quantifier: 'semua' | 'belumSemua' | 'sebagian' | null;
  /** A wish, a plan or a condition rather than a result. */
  readonly wished: boolean;
  /** The piece of the sentence that says it. */
  readonly quote: string;
  readonly sentence: string;
}

export interface FigureMention extends MentionContext {
  readonly kind: 'angka';
  readonly figure: FigureToken;
  readonly role: Role;
  /** The base after "dari": "6 dari 12 laporan", "41,96% dari pagu". */
  readonly divisor: 'target' | 'pagu' | null;
  readonly isBase: boolean;
  /** A percentage that follows another figure: "Rp2.896.250 (115,93%)". */
  readonly followsFigure: boolean;
  /** "lebih dari", "hampir", "sekitar" right before it; null = the figure itself. */
  readonly comparison: Comparison | null;
  /** The words right after the figure, folded: what is counted. */
  readonly countedWords: readonly string[];
}

export interface ClaimMention extends MentionContext {
  readonly kind: 'klaim';
  readonly direction: '<' | '>' | '>=';
  readonly threshold: Angka | 'target';
  /** "realisasi keuangan", "penyerapan": may be of the pagu as well. */
  readonly role: Role | null;
}

export interface PredikatMention extends MentionContext {
  readonly kind: 'predikat';
  readonly predikat: string;
}

/** What one sentence says of the results. */
export type Mention = FigureMention | ClaimMention | PredikatMention;
