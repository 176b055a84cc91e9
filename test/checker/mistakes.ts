import { FIELD_MISTAKES } from './field-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { MONEY_MISTAKES } from './money-mistakes.ts';
import { PLAN_MISTAKES } from './plan-mistakes.ts';
import { TOTAL_MISTAKES } from './total-mistakes.ts';

/** Every mistake. */
export const MISTAKES: readonly Mistake[] = [...TOTAL_MISTAKES, ...MONEY_MISTAKES, ...PLAN_MISTAKES, ...FIELD_MISTAKES];
