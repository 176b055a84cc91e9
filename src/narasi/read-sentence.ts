import { acceptOther } from './accept-token.ts';
import { divisorAfter, readCountedWords, timeAfter } from './after-figure.ts';
import type { Mention, MentionContext, TimeReference } from './mention.ts';
import type { Scope } from './narasi-scope.ts';
import { acceptRole, endClause, initialState, type ReadingState } from './reading-state.ts';
import { roleAfter, roleInBrackets } from './role-after.ts';
import { type SentenceInput, wordsOf } from './sentence-input.ts';
import type { Role, Token } from './token.ts';

/** The sayings of a sentence, and what the next sentence starts from. */
interface SentenceReading {
  readonly mentions: readonly Mention[];
  readonly scope: Scope | null;
  readonly time: TimeReference;
}

function mentionContext(k: ReadingState, b: SentenceInput, from: number, end: number): MentionContext {
  const start = k.roleStart >= 0 && end - k.roleStart <= 110 ? k.roleStart : from;
  return {
    scope: k.scope,
    aspect: k.aspect,
    time: k.time,
    total: k.total,
    quantifier: k.quantifier,
    wished: k.wished,
    quote: b.sentence.slice(start, end).trim(),
    sentence: b.sentence,
  };
}

function roleOfFigure(
  k: ReadingState,
  isPercent: boolean,
): { role: Role; isBase: boolean; followsFigure: boolean } | null {
  if (k.chainedRole !== null && k.role === null) {
    if (isPercent)
      return {
        role: k.chainedRole === 'serapan' ? 'serapan' : 'capaian',
        isBase: false,
        followsFigure: true,
      };
    if (k.isBase && k.chainedRole === 'realisasi')
      return { role: 'target', isBase: true, followsFigure: false };
    return null;
  }
  return k.role === null ? null : { role: k.role, isBase: k.isBase, followsFigure: false };
}

function acceptFigure(k: ReadingState, b: SentenceInput, i: number, mentions: Mention[]): void {
  const t = b.tokens[i];
  if (t?.kind !== 'angka') return;
  const comparison = t.satuan === 'rupiah' && b.tokens[i - 1]?.kind === 'banding' ? k.comparison : null;
  const roleAfterFigure = k.detached || k.role !== null ? null : (roleInBrackets(k, b, i) ?? roleAfter(b, i));
  const resolved =
    k.detached && comparison === null ? null : (roleOfFigure(k, t.satuan === 'persen') ?? roleAfterFigure);
  if (resolved !== null) {
    const word = readCountedWords(b, i);
    if (t.satuan === 'rupiah') k.aspect = 'keuangan';
    else if (t.satuan === '' && k.aspect !== 'keduanya') k.aspect = 'kinerja';
    const time = timeAfter(b, i) ?? k.time;
    const tail = /^\s*[a-z]+/i.exec(b.sentence.slice(t.end))?.[0] ?? '';
    const end = t.end + (word[0] !== undefined && wordsOf(tail)[0] === word[0] ? tail.length : 0);
    const divisor = t.satuan === 'persen' ? divisorAfter(b, i) : null;
    mentions.push({
      ...mentionContext(k, b, t.start, end),
      kind: 'angka',
      figure: t,
      ...resolved,
      time,
      divisor,
      comparison,
      countedWords: word,
    });
  }
  endClause(k);
  k.chainedRole = resolved?.role ?? null;
}

/** A positive claim in words: "target ... tercapai" with no figure after it. */
function isAchieved(k: ReadingState, b: SentenceInput, i: number): boolean {
  if ((k.role ?? k.chainedRole) !== 'target' || !/^tercapai$/i.test(b.tokens[i]?.text ?? '')) return false;
  const following = b.tokens.slice(i + 1).find((t) => t.kind !== 'isi');
  return following?.kind !== 'angka' && following?.kind !== 'isian';
}

/** Reads a sentence from left to right. */
export function readSentence(b: SentenceInput): SentenceReading {
  const k = initialState(b.scope, b.time);
  const mentions: Mention[] = [];
  b.tokens.forEach((t, i) => {
    switch (t.kind) {
      case 'angka':
        acceptFigure(k, b, i, mentions);
        return;
      case 'peran': {
        const claim = isAchieved(k, b, i) ? ('>=' as const) : null;
        if (claim !== null) {
          const time = timeAfter(b, i) ?? k.time;
          mentions.push({
            ...mentionContext(k, b, t.start, t.end),
            kind: 'klaim',
            direction: claim,
            threshold: 'target',
            role: null,
            time,
          });
        }
        acceptRole(k, t);
        k.chainedRole = null;
        return;
      }
      case 'klaim': {
        const time = timeAfter(b, i) ?? k.time;
        // "belum menunjukkan capaian sesuai target": a negation further off leaves nothing to hold it to.
        if (!k.detached)
          mentions.push({
            ...mentionContext({ ...k, roleStart: -1 }, b, t.start, t.end),
            ...claimOf(t),
            role: k.role,
            time,
          });
        endClause(k);
        if (/target$/i.test(t.text)) Object.assign(k, { role: 'target', roleStart: t.start });
        return;
      }
      case 'predikat':
        mentions.push({
          ...mentionContext({ ...k, roleStart: -1 }, b, t.start, t.end),
          kind: 'predikat',
          predikat: t.predikat,
        });
        return;
      default:
        acceptOther(k, b, i, t);
        return;
    }
  });
  const carried = typeof k.time === 'object' || k.time === 'lain';
  return { mentions: mentions, scope: k.scope, time: carried ? 'lain' : 'biasa' };
}

function claimOf(
  t: Token & { kind: 'klaim' },
): Pick<Extract<Mention, { kind: 'klaim' }>, 'kind' | 'direction' | 'threshold'> {
  return { kind: 'klaim', direction: t.direction, threshold: t.threshold };
}
