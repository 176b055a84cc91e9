import { CAUSE_SENTENCES } from './catalog/cause-sentences.ts';
import type { CellRef } from './cell-ref.ts';

/** Causes of a wrong printed figure. */
export type CauseCode = keyof typeof CAUSE_SENTENCES;

type CauseArgs = { readonly [C in CauseCode]: Parameters<(typeof CAUSE_SENTENCES)[C]>[0] };

/**
 * Why a printed figure is wrong, one of the codes `C`. `args` is what it names: a row, a quarter, another figure;
 * `at` points at it.
 */
export type Cause<C extends CauseCode = CauseCode> = {
  [K in C]: {
    readonly code: K;
    readonly args: CauseArgs[K];
    readonly at?: CellRef;
    /** It may fit by chance: said with "mungkin". */
    readonly isLikely?: true;
  };
}[C];

const SENTENCES: { readonly [C in CauseCode]: (args: CauseArgs[C]) => string } = CAUSE_SENTENCES;

/** A cause in words, for the line "sebab" and the JSON readers' eyes; no final stop. */
export function describeCause<C extends CauseCode>(cause: Cause<C>): string {
  const sentence = SENTENCES[cause.code](cause.args);
  return cause.isLikely === true ? `mungkin ${sentence}` : sentence;
}

/** The repair that a cause asks for in place of the code's own (`general`): where Excel passed over text, the formula is right. */
export function hintForCause(cause: Cause | undefined, general: string): string {
  if (cause?.code !== 'berisi-teks') return general;
  const { ketik: instruction = '', formatTeks: textCells = '', diketik: typed } = cause.args;
  const format = textCells === '' ? '' : `ubah format ${textCells} dari Teks (Text) menjadi Umum (General), `;
  return `${format}${instruction}, ${typed === 'ya' ? general : 'simpan, lalu ulangi'}`;
}
