import type { Triwulan } from '../domain/triwulan.ts';
import type { Comparison, MentionContext, TimeReference } from './mention.ts';
import type { Scope } from './narasi-scope.ts';
import type { Role, Token } from './token.ts';

/** What has been read of a sentence so far. A new sentence keeps `lingkup` and a foreign quarter. */
export interface ReadingState {
  scope: Scope | null;
  aspect: MentionContext['aspect'];
  time: TimeReference;
  role: Role | null;
  /** Where the word of `peran` starts; -1 without one. */
  roleStart: number;
  total: boolean;
  quantifier: MentionContext['quantifier'];
  wished: boolean;
  /** The next figure is compared with something, is a change, or is denied. */
  detached: boolean;
  /** How the comparison just read bounds the figure to come. */
  comparison: Comparison | null;
  isBase: boolean;
  /** The peran of the figure just read, while only brackets, "atau" or "dari" have followed. */
  chainedRole: Role | null;
}

export function initialState(scope: Scope | null, time: TimeReference = 'biasa'): ReadingState {
  return {
    scope,
    aspect: null,
    time,
    role: null,
    roleStart: -1,
    total: false,
    quantifier: null,
    wished: false,
    detached: false,
    comparison: null,
    isBase: false,
    chainedRole: null,
  };
}

/** A word that gives the figure to come its meaning: target, realisasi, capaian, pagu, serapan. */
export function acceptRole(k: ReadingState, token: Token & { kind: 'peran' }): void {
  const { role } = token;
  const active = k.role !== null;
  if (role === 'anggaran' || role === 'pagu') {
    k.aspect = 'keuangan';
    // "target anggaran", "realisasi anggaran": of money; not the pagu.
    if (active && role === 'anggaran' && k.role !== 'pagu') return;
  } else if (/^mencapai$/i.test(token.text) && active) {
    return;
  }
  if (role === 'serapan') k.aspect = 'keuangan';
  // "anggaran yang terserap": one phrase from its first word on.
  if (!active || k.roleStart === -1) k.roleStart = token.start;
  if (active && k.chainedRole === null && !/^(?:target|realisasi|capaian)/i.test(token.text)) k.role = role;
  else {
    k.role = role;
    k.roleStart = token.start;
  }
}

/** Moves the time that is spoken of to a quarter. */
export function acceptTriwulan(
  k: ReadingState,
  triwulan: Triwulan | null,
  ownTriwulan: Triwulan,
  sd: boolean,
): void {
  if (triwulan === null) k.time = 'lain';
  else if (triwulan === ownTriwulan) k.time = sd ? 'sd' : 'ini';
  else k.time = sd ? 'lain' : { triwulan };
}

/** End of a clause: what was being said is said. */
export function endClause(k: ReadingState): void {
  k.role = null;
  k.roleStart = -1;
  k.detached = false;
  k.comparison = null;
  k.isBase = false;
}
