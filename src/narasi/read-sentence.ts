import { acceptOther } from './accept-token.ts';
import { divisorAfter, readCountedWords, timeAfter } from './after-figure.ts';
import type { Mention, MentionContext, TimeReference } from './mention.ts';
import type { Scope } from './narasi-scope.ts';
import { acceptRole, endClause, initialState, type ReadingState } from './reading-state.ts';
import { type FigureRole, plainRole, roleAfter, roleInBrackets } from './role-after.ts';
import { type SentenceInput, wordsOf } from './sentence-input.ts';
import type { Token } from './token.ts';

/** The sayings of a sentence, and what the next sentence starts from. */
interface SentenceReading {
  readonly mentions: readonly Mention[];
  readonly scope: Scope | null;
  readonly time: TimeReference;
}

function mentionContext(state: ReadingState, input: SentenceInput, from: number, end: number): MentionContext {
  const start = state.roleStart >= 0 && end - state.roleStart <= 110 ? state.roleStart : from;
  const { scope, aspect, time, total, quantifier, wished } = state;
  const quote = input.sentence.slice(start, end).trim();
  return { scope, aspect, time, total, quantifier, wished, quote, sentence: input.sentence };
}

function roleOfFigure(state: ReadingState, isPercent: boolean): FigureRole | null {
  const { role, chainedRole, isBase } = state;
  if (role !== null) return { ...plainRole(role), isBase };
  if (chainedRole === null) return null;
  if (isPercent) return { ...plainRole(chainedRole === 'serapan' ? 'serapan' : 'capaian'), followsFigure: true };
  return isBase && chainedRole === 'realisasi' ? { ...plainRole('target'), isBase } : null;
}

function acceptFigure(state: ReadingState, input: SentenceInput, i: number, mentions: Mention[]): void {
  const t = input.tokens[i];
  if (t?.kind !== 'angka') return;
  const comparison = t.satuan === 'rupiah' && input.tokens[i - 1]?.kind === 'banding' ? state.comparison : null;
  const roleAfterFigure =
    state.detached || state.role !== null ? null : (roleInBrackets(state, input, i) ?? roleAfter(input, i));
  const resolved =
    state.detached && comparison === null ? null : (roleOfFigure(state, t.satuan === 'persen') ?? roleAfterFigure);
  if (resolved !== null) {
    const word = readCountedWords(input, i);
    if (t.satuan === 'rupiah') state.aspect = 'keuangan';
    else if (t.satuan === '' && state.aspect !== 'keduanya') state.aspect = 'kinerja';
    const time = timeAfter(input, i) ?? state.time;
    const tail = /^\s*[a-z]+/i.exec(input.sentence.slice(t.end))?.[0] ?? '';
    const end = t.end + (word[0] !== undefined && wordsOf(tail)[0] === word[0] ? tail.length : 0);
    const divisor = t.satuan === 'persen' ? divisorAfter(input, i) : null;
    const context = { ...mentionContext(state, input, t.start, end), time };
    mentions.push({ ...context, kind: 'angka', figure: t, ...resolved, divisor, comparison, countedWords: word });
  }
  endClause(state);
  state.chainedRole = resolved?.role ?? null;
}

/** A positive claim in words: "target ... tercapai" with no figure after it. */
function isAchieved(state: ReadingState, input: SentenceInput, i: number): boolean {
  if ((state.role ?? state.chainedRole) !== 'target' || !/^tercapai$/i.test(input.tokens[i]?.text ?? '')) return false;
  const following = input.tokens.slice(i + 1).find((t) => t.kind !== 'isi');
  return following?.kind !== 'angka' && following?.kind !== 'isian';
}

/** Reads a sentence from left to right. */
export function readSentence(input: SentenceInput): SentenceReading {
  const k = initialState(input.scope, input.time);
  const mentions: Mention[] = [];
  /** Quoted from its own first word on. */
  const ownContext = (t: Token): MentionContext => mentionContext({ ...k, roleStart: -1 }, input, t.start, t.end);
  input.tokens.forEach((t, i) => {
    switch (t.kind) {
      case 'angka':
        acceptFigure(k, input, i, mentions);
        return;
      case 'peran': {
        if (isAchieved(k, input, i)) {
          const context = { ...mentionContext(k, input, t.start, t.end), time: timeAfter(input, i) ?? k.time };
          mentions.push({ ...context, kind: 'klaim', direction: '>=', threshold: 'target', role: null });
        }
        acceptRole(k, t);
        k.chainedRole = null;
        return;
      }
      case 'klaim': {
        // "belum menunjukkan capaian sesuai target": a negation further off leaves nothing to hold it to.
        if (!k.detached) {
          const { kind, direction, threshold } = t;
          const time = timeAfter(input, i) ?? k.time;
          mentions.push({ ...ownContext(t), time, kind, direction, threshold, role: k.role });
        }
        endClause(k);
        if (/target$/i.test(t.text)) Object.assign(k, { role: 'target', roleStart: t.start });
        return;
      }
      case 'predikat':
        mentions.push({ ...ownContext(t), kind: 'predikat', predikat: t.predikat });
        return;
      default:
        acceptOther(k, input, i, t);
        return;
    }
  });
  const carried = typeof k.time === 'object' || k.time === 'lain';
  return { mentions: mentions, scope: k.scope, time: carried ? 'lain' : 'biasa' };
}
