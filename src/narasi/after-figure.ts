import type { FigureMention, TimeReference } from './mention.ts';
import { timeOfTriwulan } from './reading-state.ts';
import { type SentenceInput, wordsOf } from './sentence-input.ts';

const PREPOSITION = /^(?:pada|di|dalam|untuk|selama|telah|dengan)$/i;

/** The quarter that follows a figure: "5 Lembaga (100%) pada Triwulan I". */
export function timeAfter(input: SentenceInput, i: number): TimeReference | null {
  let sd = false;
  let preposition = false;
  for (const t of input.tokens.slice(i + 1)) {
    if (t.kind === 'triwulan') {
      if (!sd && !preposition) return null;
      return timeOfTriwulan(t.triwulan, input.triwulan, sd);
    }
    if (t.kind === 'sd') sd = true;
    else if (t.kind === 'isi' && PREPOSITION.test(t.text)) preposition = true;
    else if (t.kind === 'setahun' && preposition) return 'tahun';
    else if (t.kind === 'waktuLain' && preposition) return 'lain';
    else if (t.kind === 'lain' && !preposition && !sd) continue;
    else if (t.kind === 'isi' && /^akhir$/i.test(t.text)) continue;
    else if (t.kind !== 'buka' && t.kind !== 'tutup' && !(t.kind === 'angka' && t.satuan === 'persen')) return null;
  }
  return null;
}

/** The words counted by a figure: those right after it, or after the second figure of "6 dari 12 laporan". */
export function readCountedWords(input: SentenceInput, i: number): string[] {
  const [next, afterNext] = [input.tokens[i + 1], input.tokens[i + 2]];
  if (next?.kind === 'dari' && afterNext?.kind === 'angka') return readCountedWords(input, i + 2);
  const end = input.tokens[i]?.end ?? 0;
  const m = /^[\s)]*([a-z][a-z/ -]*)/i.exec(input.sentence.slice(end, end + 60));
  if (m?.[1] === undefined || next === undefined) return [];
  return ['lain', 'nama', 'objek', 'waktuLain', 'aspek'].includes(next.kind) ? wordsOf(m[1]) : [];
}

/** The base that a percentage names after itself: "41,96% dari total pagu". */
export function divisorAfter(input: SentenceInput, i: number): FigureMention['divisor'] {
  const [ofToken, ...rest] = input.tokens.slice(i + 1, i + 5).filter((t) => t.kind !== 'tutup');
  if (ofToken?.kind !== 'dari') return null;
  for (const t of rest) {
    if (t.kind === 'total' || t.kind === 'semua') continue;
    if (t.kind !== 'peran') return null;
    if (t.role === 'target') return 'target';
    return t.role === 'pagu' || t.role === 'anggaran' ? 'pagu' : null;
  }
  return null;
}
