import { nameKey } from '../domain/name-key.ts';
import { acceptOther, countsAll } from './accept-token.ts';
import { divisorAfter, readCountedWords, timeAfter } from './after-figure.ts';
import type { Mention, MentionContext, TimeReference } from './mention.ts';
import type { Scope } from './narasi-scope.ts';
import { acceptRole, endClause, initialState, type ReadingState } from './reading-state.ts';
import { type FigureRole, plainRole, roleAfter, roleBeforeTarget, roleInBrackets } from './role-after.ts';
import { nameBehind, roleFromIndikator } from './role-from-indikator.ts';
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
  if (isPercent) {
    const own = chainedRole === 'serapan' || chainedRole === 'sisa' ? chainedRole : 'capaian';
    return { ...plainRole(own), followsFigure: true };
  }
  return isBase && chainedRole === 'realisasi' ? { ...plainRole('target'), isBase } : null;
}

/** "Kunjungan K4 di Puskesmas Kota mencapai 92%": what reaches the percentage is nothing that the row measures. */
function reachesSomethingElse({ scope, roleStart }: ReadingState, input: SentenceInput, i: number): boolean {
  const figure = input.tokens[i];
  if (figure?.kind !== 'angka' || figure.satuan !== 'persen' || roleStart < 0) return false;
  const at = input.tokens.findIndex((t) => t.start === roleStart);
  if (!/^mencapai$/i.test(input.tokens[at]?.text ?? '')) return false;
  const before = input.tokens.slice(0, at);
  const clause = before.slice(before.findLastIndex((t) => t.kind === 'jeda') + 1);
  if (clause.some((t) => ['nama', 'peran', 'aspek', 'objek', 'total', 'semua', 'klaim', 'angka'].includes(t.kind)))
    return false;
  const own = new Set(scope?.kinerja.flatMap((row) => nameKey(`${row.indikator} ${row.subKegiatan}`).split(' ')));
  const others = clause.filter((t) => t.kind === 'lain').flatMap((t) => wordsOf(t.text));
  return others.length > 0 && !others.some((word) => own.has(word));
}

/** The row that a largest or smallest figure is said to be of: named behind the figure, or before it; null when neither. */
function rowOfExtreme(state: ReadingState, input: SentenceInput, i: number): Scope | null {
  return nameBehind(input, i) ?? (state.scope?.level === 'sub kegiatan' ? state.scope : null);
}

const ALLOCATED = /^(?:di(?:alokasikan|anggarkan|sediakan)|dialokasikannya|mengelola|teralokasi)$/i;

/** "Dialokasikan Rp2.844.700.000 untuk 3 (tiga) program": the money of all of them is the pagu. */
function roleOfAllocation(state: ReadingState, input: SentenceInput, i: number): FigureRole | null {
  const figure = input.tokens[i];
  if (figure?.kind !== 'angka' || figure.satuan !== 'rupiah') return null;
  const before = input.tokens.slice(Math.max(0, i - 3), i).findLast((t) => !/^(?:sebesar|senilai|dana)$/i.test(t.text));
  const [purpose, , object] = input.tokens.slice(i + 1, i + 4);
  if (!ALLOCATED.test(before?.text ?? '') || !/^untuk$/i.test(purpose?.text ?? '') || object?.kind !== 'objek')
    return null;
  return countsAll(state, input, i + 3) ? plainRole('pagu') : null;
}

function acceptFigure(state: ReadingState, input: SentenceInput, i: number, mentions: Mention[]): void {
  const t = input.tokens[i];
  if (t?.kind !== 'angka') return;
  const comparison = t.satuan === 'rupiah' && input.tokens[i - 1]?.kind === 'banding' ? state.comparison : null;
  const roleAfterFigure =
    state.detached || state.role !== null ? null : (roleInBrackets(state, input, i) ?? roleAfter(input, i));
  const scope = state.extreme ? rowOfExtreme(state, input, i) : state.scope;
  const isOpen =
    (!state.detached || comparison !== null) &&
    !(state.extreme && scope === null) &&
    !reachesSomethingElse(state, input, i);
  const stated = isOpen ? (roleOfFigure(state, t.satuan === 'persen') ?? roleAfterFigure) : null;
  const resolved =
    stated ??
    (state.detached || state.extreme
      ? null
      : (roleOfAllocation(state, input, i) ??
        roleBeforeTarget(state, input, i) ??
        roleFromIndikator(state, input, i, mentions)));
  if (resolved !== null) {
    // The indikator's own noun was counted, whatever its satuan is called.
    const isOwnNoun =
      stated === null || (stated.role === 'realisasi' && roleFromIndikator(state, input, i, mentions) !== null);
    const word = isOwnNoun ? [] : readCountedWords(input, i);
    if (t.satuan === 'rupiah') state.aspect = 'keuangan';
    else if (t.satuan === '' && state.aspect !== 'keduanya') state.aspect = 'kinerja';
    const time = timeAfter(input, i) ?? state.time;
    const tail = /^\s*[a-z]+/i.exec(input.sentence.slice(t.end))?.[0] ?? '';
    const end = t.end + (word[0] !== undefined && wordsOf(tail)[0] === word[0] ? tail.length : 0);
    const divisor = t.satuan === 'persen' ? divisorAfter(input, i) : null;
    if (state.paired && t.satuan === 'persen') state.aspect = state.aspect === 'keduanya' ? 'kinerja' : 'keuangan';
    const context = { ...mentionContext(state, input, t.start, end), time, scope };
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

/** A whole number with nothing behind it. */
function plainCount(t: Token | undefined): boolean {
  return t?.kind === 'angka' && t.satuan === '' && t.value.isInteger();
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
          // "Dari lima sub kegiatan, tiga mencapai target": some of them, counted without their noun.
          const counted = input.tokens[i - 1]?.kind === 'angka' && plainCount(input.tokens[i - 1]);
          const context = counted ? { ...ownContext(t), quantifier: 'sebagian' as const } : ownContext(t);
          mentions.push({ ...context, time, kind, direction, threshold, role: k.role });
        }
        endClause(k);
        if (/target$/i.test(t.text)) Object.assign(k, { role: 'target', roleStart: t.start });
        return;
      }
      case 'predikat':
        // "Tidak ada sub kegiatan yang berpredikat Kurang" classifies nothing.
        if (/\b(?:tidak|belum) (?:ada|terdapat|satu pun)\b|\btanpa\b/i.test(input.sentence.slice(0, t.start))) return;
        // "Predikat Cukup diraih <sub kegiatan>": whose it is may be named behind it.
        mentions.push({
          ...ownContext(t),
          kind: 'predikat',
          predikat: t.predikat,
          scope: nameBehind(input, i) ?? k.scope,
        });
        return;
      default:
        acceptOther(k, input, i, t);
        return;
    }
  });
  const carried = typeof k.time === 'object' || k.time === 'lain';
  return { mentions: mentions, scope: k.scope, time: carried ? 'lain' : 'biasa' };
}
