import { isAngka } from '../domain/angka.ts';
import type { Comparison, FigureMention } from './mention.ts';
import type { Scope } from './narasi-scope.ts';
import { type SentenceInput, wordsOf } from './sentence-input.ts';
import type { Role } from './token.ts';

/** How a comparing phrase bounds the figure after it; null = not in a way that can be held against a table. */
export function parseComparison(text: string): Comparison | null {
  if (/^(?:lebih dari|di ?atas|melebihi|melampaui)$/i.test(text)) return '>';
  if (/^(?:kurang dari|di ?bawah|hampir|mendekati)$/i.test(text)) return '<';
  return /^(?:sekitar|kira[ -]kira|kurang lebih|lebih kurang)$/i.test(text) ? '~' : null;
}

/** Words after a figure that say what it is, with nothing after them that could turn it into something else. */
const AFTER =
  /^[\s)]*([a-z/ -]*?)\s*\byang\s+(?:(?:telah|sudah|berhasil|dapat|akhirnya)\s+)*(ditargetkan|menjadi target|terealisasi|direalisasikan|tercapai|dicapai)(?=\s*(?:[,.;)]|$)|\s+(?:dan|namun|tetapi|sedangkan|telah|sudah|hanya|baru|pada triwulan ini)\b)/i;

function wordAfter(input: SentenceInput, i: number): string | null {
  const m = AFTER.exec(input.sentence.slice(input.tokens[i]?.end ?? 0));
  if (m === null || !wordsOf(m[1] ?? '').every((k) => input.satuan.has(k))) return null;
  return (m[2] ?? '').toLowerCase();
}

/** What a figure is said to be, and in what way. */
export type FigureRole = Pick<FigureMention, 'role' | 'isBase' | 'followsFigure'>;

/** A figure that is its role's own, no base and no second figure. */
export function plainRole(role: Role): FigureRole {
  return { role, isBase: false, followsFigure: false };
}

/** What a percentage was made of, in brackets behind it: "capaian 100% (3 dari 4 laporan)". */
export function roleInBrackets(
  k: { readonly chainedRole: Role | null },
  input: SentenceInput,
  i: number,
): FigureRole | null {
  const [previous, ofToken, figure] = [input.tokens[i - 1], input.tokens[i + 1], input.tokens[i + 2]];
  if (k.chainedRole !== 'capaian' || previous?.kind !== 'buka' || ofToken?.kind !== 'dari') return null;
  return figure?.kind === 'angka' && figure.satuan === '' ? plainRole('realisasi') : null;
}

/** A role told after a figure: "dua laporan yang terealisasi"; "5 laporan dari 7 laporan yang ditargetkan". */
export function roleAfter(input: SentenceInput, i: number): FigureRole | null {
  const t = input.tokens[i];
  if (t?.kind !== 'angka' || t.satuan === 'persen') return null;
  const word = wordAfter(input, i);
  if (word !== null) return plainRole(word.includes('target') ? 'target' : 'realisasi');
  // What is counted may stand between: "5 (lima) laporan dari 7 laporan yang ditargetkan".
  let j = i + 1;
  while (input.tokens[j]?.kind === 'lain' && wordsOf(input.tokens[j]?.text ?? '').every((k) => input.satuan.has(k)))
    j += 1;
  if (input.tokens[j]?.kind !== 'dari' || input.tokens[j + 1]?.kind !== 'angka') return null;
  return wordAfter(input, j + 1)?.includes('target') === true ? plainRole('realisasi') : null;
}

/** So many words of the thing counted may stand between a figure and "dari target". */
const MOST_WORDS = 3;

/**
 * "Musyawarah dihadiri 86 orang dari target 90 orang", "tinggal 7% dari target 8%": what is held against the row's own
 * target, in the same unit, is its realisasi.
 */
export function roleBeforeTarget(
  { scope }: { readonly scope: Scope | null },
  input: SentenceInput,
  i: number,
): FigureRole | null {
  const figure = input.tokens[i];
  const [row, ...others] = scope?.level === 'sub kegiatan' ? scope.kinerja : [];
  if (figure?.kind !== 'angka' || figure.satuan === 'rupiah' || row === undefined || others.length > 0) return null;
  if (figure.satuan === 'persen' && !/^(?:%|persen|persentase)$/i.test(row.satuan.trim())) return null;
  let j = i + 1;
  while (input.tokens[j]?.kind === 'lain' && j <= i + MOST_WORDS) j += 1;
  const [of, role, base] = input.tokens.slice(j, j + 3);
  if (of?.kind !== 'dari' || role?.kind !== 'peran' || role.role !== 'target') return null;
  if (base?.kind !== 'angka' || base.satuan !== figure.satuan) return null;
  const targets = [row.main.target, row.triwulan.target, row.sampaiDengan.target, row.annualTarget].filter(isAngka);
  return targets.some((target) => target.eq(base.value)) ? plainRole('realisasi') : null;
}
