import { FIGURE_SENTENCES } from './figure-sentences.ts';
import { MANUSCRIPT_SENTENCES } from './other-sentences.ts';
import type { SampleSentence } from './sentence.ts';

/** The sentences on which the rules were tuned. */
export const SENTENCES: readonly SampleSentence[] = [...FIGURE_SENTENCES, ...MANUSCRIPT_SENTENCES];
