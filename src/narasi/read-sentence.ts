import { nameKey } from '../domain/name-key.ts';
import type { FigureMention, Mention, MentionContext, TimeReference } from './mention.ts';
import type { Scope } from './narasi-scope.ts';
import { acceptRole, acceptTriwulan, endClause, initialState, type ReadingState } from './reading-state.ts';
import { parseComparison, roleAfter, roleInBrackets } from './role-after.ts';
import { type SentenceInput, wordsOf } from './sentence-input.ts';
import { isOrdinal, type Role, type Token } from './token.ts';

/** The sayings of a sentence, and what the next sentence starts from. */
export interface SentenceReading {
  readonly mentions: readonly Mention[];
  readonly scope: Scope | null;
  readonly time: TimeReference;
}

const PREPOSITION = /^(?:pada|di|dalam|untuk|selama|telah|dengan)$/i;

/** The quarter that follows a figure: "5 Lembaga (100%) pada Triwulan I". */
function timeAfter(b: SentenceInput, i: number): TimeReference | null {
  let sd = false;
  let preposition = false;
  for (const t of b.tokens.slice(i + 1)) {
    if (t.kind === 'triwulan') {
      if (!sd && !preposition) return null;
      const k = initialState(null);
      acceptTriwulan(k, t.triwulan, b.triwulan, sd);
      return k.time;
    }
    if (t.kind === 'sd') sd = true;
    else if (t.kind === 'isi' && PREPOSITION.test(t.text)) preposition = true;
    else if (t.kind === 'setahun' && preposition) return 'tahun';
    else if (t.kind === 'waktuLain' && preposition) return 'lain';
    else if (t.kind === 'lain' && !preposition && !sd) continue;
    else if (t.kind === 'isi' && /^akhir$/i.test(t.text)) continue;
    else if (t.kind !== 'buka' && t.kind !== 'tutup' && !(t.kind === 'angka' && t.satuan === 'persen'))
      return null;
  }
  return null;
}

/** The words counted by a figure: those right after it, or after the second figure of "6 dari 12 laporan". */
function readCountedWords(b: SentenceInput, i: number): string[] {
  const [next, afterNext] = [b.tokens[i + 1], b.tokens[i + 2]];
  if (next?.kind === 'dari' && afterNext?.kind === 'angka') return readCountedWords(b, i + 2);
  const end = b.tokens[i]?.end ?? 0;
  const m = /^[\s)]*([a-z][a-z/ -]*)/i.exec(b.sentence.slice(end, end + 60));
  if (m?.[1] === undefined || next === undefined) return [];
  return ['lain', 'nama', 'objek', 'waktuLain', 'aspek'].includes(next.kind) ? wordsOf(m[1]) : [];
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

/** The base that a percentage names after itself: "41,96% dari total pagu". */
function divisorAfter(b: SentenceInput, i: number): FigureMention['divisor'] {
  const [ofToken, ...rest] = b.tokens.slice(i + 1, i + 5).filter((t) => t.kind !== 'tutup');
  if (ofToken?.kind !== 'dari') return null;
  for (const t of rest) {
    if (t.kind === 'total' || t.kind === 'semua') continue;
    if (t.kind !== 'peran') return null;
    if (t.role === 'target') return 'target';
    return t.role === 'pagu' || t.role === 'anggaran' ? 'pagu' : null;
  }
  return null;
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

function acceptObject(k: ReadingState, b: SentenceInput, i: number): void {
  const previous = b.tokens[i - 1]?.kind;
  const t = b.tokens[i + 1];
  if (previous === 'angka') k.quantifier = 'sebagian';
  else if (isOrdinal(t) || (t?.kind === 'lain' && /^[A-Z]/.test(t.text) && previous !== 'semua'))
    k.scope = null;
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

/** A word of the indikator between the role and its figure: "realisasi keluhan yang belum ditangani sebesar 7%". */
function belongsToIndikator(k: ReadingState, word: string): boolean {
  if (k.scope?.level !== 'sub kegiatan' || (k.role !== 'target' && k.role !== 'realisasi')) return false;
  return k.scope.kinerja.some((b) => nameKey(b.indikator).split(' ').includes(word.toLowerCase()));
}

function acceptOther(k: ReadingState, b: SentenceInput, i: number, t: Token): void {
  const previous = b.tokens[i - 1];
  switch (t.kind) {
    case 'nama':
      k.scope = t.scope;
      return;
    case 'objek':
      acceptObject(k, b, i);
      return;
    case 'aspek': {
      const joined =
        /^(?:dan|maupun|serta)$/i.test(previous?.text ?? '') && b.tokens[i - 2]?.kind === 'aspek';
      k.aspect = joined ? 'keduanya' : t.aspect;
      return;
    }
    case 'triwulan': {
      const sd = /(?:s\.?\/?d\.?|sampai dengan|hingga|sampai|kumulatif)\s+(?:akhir\s+|dengan\s+)*$/i.test(
        b.sentence.slice(0, t.start),
      );
      const inRange = previous?.text.toLowerCase() === 'dan' && b.tokens[i - 2]?.kind === 'triwulan';
      acceptTriwulan(k, inRange ? null : t.triwulan, b.triwulan, sd);
      return;
    }
    case 'sd':
      k.time = k.time === 'lain' ? 'lain' : 'sd';
      return;
    case 'setahun':
      if (previous?.kind === 'triwulan' || previous?.kind === 'waktuLain') return;
      if (/^(?:tahun|t\.?a)?\s*\.?\s*(?:anggaran)?\s*\d{4}/i.test(t.text) && k.time !== 'biasa') return;
      k.time = 'tahun';
      return;
    case 'waktuLain':
      if (k.chainedRole === null) k.time = 'lain';
      return;
    case 'total':
      k.total = true;
      return;
    case 'semua':
      k.total = true;
      k.quantifier = k.quantifier ?? 'semua';
      return;
    case 'belumSemua':
    case 'sebagian':
      k.quantifier = t.kind;
      return;
    case 'banding':
      k.comparison = k.detached ? null : parseComparison(t.text);
      k.detached = true;
      k.chainedRole = null;
      return;
    case 'masing':
    case 'ubah':
    case 'tidak':
      if (belongsToIndikator(k, t.text)) return;
      k.detached = true;
      k.comparison = null;
      k.chainedRole = null;
      return;
    case 'harap':
      k.wished = true;
      return;
    case 'dari':
      k.isBase = k.chainedRole === 'realisasi' || k.chainedRole === 'capaian';
      return;
    case 'jeda':
      endClause(k);
      if (k.quantifier === 'sebagian') k.quantifier = null;
      return;
    case 'isian':
      endClause(k);
      k.chainedRole = null;
      return;
    case 'lain': {
      const [word = ''] = wordsOf(t.text);
      if (k.chainedRole !== null && previous !== undefined && ['angka', 'lain'].includes(previous.kind))
        return;
      if (b.satuan.has(word) || word === 'yang' || belongsToIndikator(k, word)) return;
      endClause(k);
      k.chainedRole = null;
      return;
    }
    default:
      return;
  }
}
