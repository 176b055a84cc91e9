import { nameKey } from '../domain/name-key.ts';
import { countRows, toCountable } from './count-rows.ts';
import { endClause, type ReadingState, timeOfTriwulan } from './reading-state.ts';
import { parseComparison } from './role-after.ts';
import { type SentenceInput, wordsOf } from './sentence-input.ts';
import { isOrdinal, type Token } from './token.ts';

/** "3 (tiga) kegiatan dengan pagu ...": the count of all of them picks none; `i` is where "kegiatan" stands. */
export function countsAll(state: Pick<ReadingState, 'scope'>, input: SentenceInput, i: number): boolean {
  const [figure, object] = [input.tokens[i - 1], input.tokens[i]];
  if (figure?.kind !== 'angka' || object === undefined || state.scope === null) return false;
  return figure.value.eq(countRows(state.scope, toCountable(object.text)));
}

const OFFICE =
  /^(?:Dinas|Badan|Kecamatan|Kelurahan|Sekretariat|Inspektorat|Kantor|Bagian|Puskesmas|Satuan|dinas|badan|kecamatan|kelurahan|puskesmas)$/;

function acceptObject(state: ReadingState, input: SentenceInput, i: number): void {
  const previous = input.tokens[i - 1]?.kind;
  const t = input.tokens[i + 1];
  if (countsAll(state, input, i)) state.quantifier = state.quantifier === 'sebagian' ? null : state.quantifier;
  else if (previous === 'angka') state.quantifier = 'sebagian';
  else if (isOrdinal(t) || (t?.kind === 'lain' && /^[A-Z]/.test(t.text) && previous !== 'semua')) state.scope = null;
}

/** A word of the indikator between the role and its figure: "realisasi keluhan yang belum ditangani sebesar 7%". */
function belongsToIndikator(state: ReadingState, word: string): boolean {
  if (state.scope?.level !== 'sub kegiatan' || (state.role !== 'target' && state.role !== 'realisasi')) return false;
  return state.scope.kinerja.some((b) => nameKey(b.indikator).split(' ').includes(word.toLowerCase()));
}

/** The figure to come is a difference, is one of several, or is denied. */
function detach(state: ReadingState): void {
  state.detached = true;
  state.comparison = null;
  state.chainedRole = null;
}

/** Takes a token that states nothing itself into the state: names, times, amounts, links between clauses. */
export function acceptOther(state: ReadingState, input: SentenceInput, i: number, token: Token): void {
  const previous = input.tokens[i - 1];
  switch (token.kind) {
    case 'nama':
      state.scope = token.scope;
      return;
    case 'objek':
      acceptObject(state, input, i);
      return;
    case 'aspek': {
      const joined = /^(?:dan|maupun|serta)$/i.test(previous?.text ?? '') && input.tokens[i - 2]?.kind === 'aspek';
      state.aspect = joined ? 'keduanya' : token.aspect;
      return;
    }
    case 'triwulan': {
      const sd = /(?:s\.?\/?d\.?|sampai dengan|hingga|sampai|kumulatif)\s+(?:akhir\s+|dengan\s+)*$/i.test(
        input.sentence.slice(0, token.start),
      );
      const inRange = previous?.text.toLowerCase() === 'dan' && input.tokens[i - 2]?.kind === 'triwulan';
      state.time = timeOfTriwulan(inRange ? null : token.triwulan, input.triwulan, sd);
      return;
    }
    case 'sd':
      state.time = state.time === 'lain' ? 'lain' : 'sd';
      return;
    case 'setahun':
      if (previous?.kind === 'triwulan' || previous?.kind === 'waktuLain') return;
      if (/^(?:tahun|t\.?a)?\s*\.?\s*(?:anggaran)?\s*\d{4}/i.test(token.text) && state.time !== 'biasa') return;
      state.time = 'tahun';
      return;
    case 'waktuLain':
      if (state.chainedRole === null) state.time = 'lain';
      return;
    case 'total':
      state.total = true;
      return;
    case 'semua':
      state.total = true;
      state.quantifier = state.quantifier ?? 'semua';
      return;
    case 'belumSemua':
    case 'sebagian':
      state.quantifier = token.kind;
      return;
    case 'banding':
      state.comparison = state.detached ? null : parseComparison(token.text);
      state.detached = true;
      state.chainedRole = null;
      return;
    case 'masing':
      // "Capaian kinerja dan keuangan masing-masing 100% dan 96%": first the one, then the other.
      if (state.aspect === 'keduanya' && state.role === 'capaian') {
        state.paired = true;
        return;
      }
      detach(state);
      return;
    case 'ekstrem':
      // "Realisasi terbesar pada ...": a figure of one row, told with its name or not to be held against anything.
      state.extreme = state.role !== null;
      return;
    case 'ubah':
    case 'tidak':
      if (belongsToIndikator(state, token.text)) return;
      detach(state);
      return;
    case 'harap':
      state.wished = true;
      return;
    case 'dari':
      state.isBase = state.chainedRole === 'realisasi' || state.chainedRole === 'capaian';
      return;
    case 'jeda':
      // "Terendah terdapat pada <sub kegiatan>, yaitu 66,67%".
      if (state.extreme && /^(?:yaitu|yakni)$/i.test(input.tokens[i + 1]?.text ?? '')) return;
      endClause(state);
      if (state.quantifier === 'sebagian') state.quantifier = null;
      return;
    case 'isian':
      endClause(state);
      state.chainedRole = null;
      return;
    case 'lain': {
      const [word = ''] = wordsOf(token.text);
      if (state.chainedRole !== null && previous !== undefined && ['angka', 'lain'].includes(previous.kind)) return;
      if (input.satuan.has(word) || word === 'yang' || belongsToIndikator(state, word)) return;
      // "Anggaran Dinas Tahun 2025 sebesar ...": the office itself.
      if (previous?.kind === 'peran' && OFFICE.test(token.text)) return;
      endClause(state);
      state.chainedRole = null;
      return;
    }
    default:
      return;
  }
}
