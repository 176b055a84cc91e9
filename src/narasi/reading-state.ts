import type { Triwulan } from '../domain/triwulan.ts';
import type { Comparison, MentionContext, TimeReference } from './mention.ts';
import type { Scope } from './narasi-scope.ts';
import type { Role, Token } from './token.ts';

/** What has been read of a sentence so far. A new sentence keeps `scope` and a foreign quarter. */
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
  /** "terbesar", "terendah" was read of the role: the figure is one row's, which has to be named. */
  extreme: boolean;
  /** "kinerja dan keuangan masing-masing": the next figure is of kinerja, the one after it of keuangan. */
  paired: boolean;
  /** The peran of the figure just read, while only brackets, "atau" or "dari" have followed. */
  chainedRole: Role | null;
}

export function initialState(scope: Scope | null, time: TimeReference): ReadingState {
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
    extreme: false,
    paired: false,
    chainedRole: null,
  };
}

/** A word that gives the figure to come its meaning: target, realisasi, capaian, pagu, serapan. */
export function acceptRole(state: ReadingState, token: Token & { kind: 'peran' }): void {
  const { role } = token;
  const active = state.role !== null;
  if (role === 'anggaran' || role === 'pagu') {
    state.aspect = 'keuangan';
    // "target anggaran", "realisasi anggaran": of money; not the pagu.
    if (active && role === 'anggaran' && state.role !== 'pagu') return;
  } else if (/^mencapai$/i.test(token.text) && active) {
    return;
  }
  if (role === 'serapan') state.aspect = 'keuangan';
  // "anggaran yang terserap": one phrase from its first word on.
  if (state.roleStart === -1) state.roleStart = token.start;
  if (!active || state.chainedRole !== null || /^(?:target|realisasi|capaian)/i.test(token.text))
    state.roleStart = token.start;
  state.role = role;
}

/** The time that a quarter named, alone or s.d., means in a report of another. */
export function timeOfTriwulan(named: Triwulan | null, own: Triwulan, sd: boolean): TimeReference {
  if (named === own) return sd ? 'sd' : 'ini';
  return named === null || sd ? 'lain' : { triwulan: named };
}

/** End of a clause: what was being said is said. */
export function endClause(state: ReadingState): void {
  state.role = null;
  state.roleStart = -1;
  state.detached = false;
  state.comparison = null;
  state.isBase = false;
  state.extreme = false;
}
