import { AGENCY_CORRECT_WORKBOOKS } from './agency-correct-workbooks.ts';
import { AGENCY_MISTAKES } from './agency-mistakes.ts';
import { CORRECT_WORKBOOKS, type CorrectWorkbook } from './correct-workbooks.ts';
import { HEALTH_CORRECT_WORKBOOKS } from './health-correct-workbooks.ts';
import { HEALTH_MISTAKES } from './health-mistakes.ts';
import { LATER_CORRECT_WORKBOOKS } from './later-correct-workbooks.ts';
import { LATER_MISTAKES } from './later-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { MISTAKES } from './mistakes.ts';
import { SCHOOL_CORRECT_WORKBOOKS } from './school-correct-workbooks.ts';
import { SCHOOL_MISTAKES } from './school-mistakes.ts';

/** Mistakes and right workbooks that were written together. */
export interface CheckerSet {
  readonly name: string;
  readonly mistakes: readonly Mistake[];
  readonly correct: readonly CorrectWorkbook[];
}

/** Every set, the oldest first. */
export const CHECKER_SETS: readonly CheckerSet[] = [
  { name: 'offices', mistakes: MISTAKES, correct: CORRECT_WORKBOOKS },
  { name: 'agencies', mistakes: AGENCY_MISTAKES, correct: AGENCY_CORRECT_WORKBOOKS },
  { name: 'later', mistakes: LATER_MISTAKES, correct: LATER_CORRECT_WORKBOOKS },
  { name: 'schools', mistakes: SCHOOL_MISTAKES, correct: SCHOOL_CORRECT_WORKBOOKS },
  { name: 'puskesmas', mistakes: HEALTH_MISTAKES, correct: HEALTH_CORRECT_WORKBOOKS },
];

/** Sets that are measured and not held yet. */
export const NEW_CHECKER_SETS: readonly CheckerSet[] = [];
