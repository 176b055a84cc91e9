import type { Entry } from './entry.ts';

/** Narrative against tables. */
export const NARASI = {} satisfies Record<string, Entry>;
