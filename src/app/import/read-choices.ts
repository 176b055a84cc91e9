import { ALL_JENIS } from '../../domain/jenis.ts';
import { pickWord } from '../../findings/pick-word.ts';
import { EXPORT_KINDS } from '../../imports/export-kind.ts';
import type { ChoiceKey, Choices } from '../../imports/reading.ts';
import { CHOICE_OPTIONS } from './choice-options.ts';

/** The words that a decision takes; one that is not here takes any. */
export const CHOICE_WORDS: Readonly<Partial<Record<ChoiceKey, readonly string[]>>> = {
  kind: EXPORT_KINDS,
  date: ['dokumen', 'sp2d', 'transfer'],
  setoran: ['kurangi', 'abaikan'],
  jenis: ALL_JENIS,
  sameMonths: ['jumlahkan', 'sekali'],
  capaian: ['realisasi', 'persen'],
};

/** Reads decisions from the command line; keys are commander's (kolomAnggaran). Throws Failure (exit 2) for an unknown word. */
export function readChoices(flags: Readonly<Record<string, unknown>>): Choices {
  const made: Partial<Record<ChoiceKey, string>> = {};
  for (const { choice, flag } of CHOICE_OPTIONS) {
    const values = CHOICE_WORDS[choice];
    const name = flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const text = flags[name];
    if (typeof text !== 'string') continue;
    made[choice] = values === undefined ? text : pickWord(`${flag}:`, text, values);
  }
  return made as Choices;
}
