import { nameKey } from '../domain/name-key.ts';
import { acceptTriwulan, endClause, type ReadingState } from './reading-state.ts';
import { parseComparison } from './role-after.ts';
import { type SentenceInput, wordsOf } from './sentence-input.ts';
import { isOrdinal, type Token } from './token.ts';

function acceptObject(k: ReadingState, b: SentenceInput, i: number): void {
  const previous = b.tokens[i - 1]?.kind;
  const t = b.tokens[i + 1];
  if (previous === 'angka') k.quantifier = 'sebagian';
  else if (isOrdinal(t) || (t?.kind === 'lain' && /^[A-Z]/.test(t.text) && previous !== 'semua'))
    k.scope = null;
}

/** A word of the indikator between the role and its figure: "realisasi keluhan yang belum ditangani sebesar 7%". */
function belongsToIndikator(k: ReadingState, word: string): boolean {
  if (k.scope?.level !== 'sub kegiatan' || (k.role !== 'target' && k.role !== 'realisasi')) return false;
  return k.scope.kinerja.some((b) => nameKey(b.indikator).split(' ').includes(word.toLowerCase()));
}

/** Takes a token that states nothing itself into the state: names, times, amounts, links between clauses. */
export function acceptOther(k: ReadingState, b: SentenceInput, i: number, t: Token): void {
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
