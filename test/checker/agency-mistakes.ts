import { AGENCY_FIGURE_MISTAKES } from './agency-figure-mistakes.ts';
import { AGENCY_FORM_MISTAKES } from './agency-form-mistakes.ts';
import { AGENCY_PLAN_MISTAKES } from './agency-plan-mistakes.ts';
import type { Mistake } from './mistake.ts';

/** One mistake a workbook in the workbooks of two agencies, written before any rule was tried on them. */
export const AGENCY_MISTAKES: readonly Mistake[] = [
  ...AGENCY_FIGURE_MISTAKES,
  ...AGENCY_PLAN_MISTAKES,
  ...AGENCY_FORM_MISTAKES,
];
